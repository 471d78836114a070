package newsroom.tui.terminal;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** What the system tells a program. The JDK has it in no public package, so it is looked up by name, and done without elsewhere. */
final class Signals {
    private Signals() {}

    /** Runs something whenever a signal such as {@code WINCH} comes, where the system has it; answers how to end that. */
    static Runnable on(String name, Runnable run) {
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
            Object named = signal.getConstructor(String.class).newInstance(name);
            Method set = signal.getMethod("handle", signal, handler);
            Object before = set.invoke(null, named, handle);
            return () -> {
                try {
                    set.invoke(null, named, before);
                } catch (ReflectiveOperationException gone) {
                    throw new IllegalStateException(gone);
                }
            };
        } catch (ReflectiveOperationException noSuchSignal) {
            return () -> {};
        }
    }
}
