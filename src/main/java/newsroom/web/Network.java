package newsroom.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.net.ssl.SSLSocketFactory;
import newsroom.checks.PrivateHosts;

/**
 * What is asked for the addresses of hosts, which addresses may be connected to, and whose certificates are believed.
 *
 * @param isPublic whether an address may be connected to
 * @param secure makes connections secure, where the certificate is one that it trusts
 */
public record Network(Names names, Predicate<InetAddress> isPublic, Supplier<SSLSocketFactory> secure) {
    /** The names that the machine's own resolver knows, no address that is private, and the authorities that Java trusts. */
    public static final Network OPEN =
            new Network(InetAddress::getAllByName, address -> !PrivateHosts.contains(address), () ->
                    (SSLSocketFactory) SSLSocketFactory.getDefault());

    /** Finds the addresses of a host. */
    @FunctionalInterface
    public interface Names {
        /**
         * The addresses of {@code host}.
         *
         * @throws UnknownHostException if it has none, or nobody could be asked
         */
        InetAddress[] of(String host) throws UnknownHostException;
    }

    /**
     * Whether {@code unknown} says that there is no such name, and not only that nobody could be asked: the words of the C
     * libraries for {@code EAI_NONAME} (glibc, musl, macOS) and of Windows for {@code WSAHOST_NOT_FOUND}.
     */
    static boolean isNoName(UnknownHostException unknown) {
        String message = String.valueOf(unknown.getMessage()).toLowerCase(Locale.ROOT);
        return message.endsWith("name or service not known")
                || message.endsWith("name does not resolve")
                || message.endsWith("nodename nor servname provided, or not known")
                || message.contains("no such host is known");
    }
}
