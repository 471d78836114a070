package newsroom.tui.terminal;

import java.lang.reflect.Proxy;

/** What the system tells a program. The JDK has it in no public package, so it is looked up by name, and done without elsewhere. */
final class Signals {
    private Signals() {}

    /** Runs something whenever a signal such as {@code WINCH} comes; answers whether the system has it. */
    static boolean on(String name, Runnable run) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Object handle = Proxy.newProxyInstance(
                    Signals.class.getClassLoader(), new Class<?>[] {handler}, (proxy, method, arguments) -> {
                        if (method.getName().equals("handle")) {
                            run.run();
                        }
                        return null;
                    });
            signal.getMethod("handle", signal, handler)
                    .invoke(null, signal.getConstructor(String.class).newInstance(name), handle);
            return true;
        } catch (ReflectiveOperationException noSuchSignal) {
            return false;
        }
    }
}
