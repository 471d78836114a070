package newsroom.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProtocolException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * One request of HTTP/1.1 (RFC 9112), of whose answer the status and the headers are read and never the body. It connects to
 * an address that was looked at before, which no client of the JDK lets one choose: they ask for the host's name once more,
 * and whoever answers for it may say something else the second time.
 */
final class Exchange {
    private static final int MOST_BYTES = 64 * 1024;
    private static final String AGENT = "Mozilla/5.0 (compatible; Newsroom link check)";

    private final HttpAddress to;
    private final Supplier<SSLSocketFactory> secure;
    private final ScheduledExecutorService watch;

    /** @param watch ends requests that take too long */
    Exchange(HttpAddress to, Supplier<SSLSocketFactory> secure, ScheduledExecutorService watch) {
        this.to = to;
        this.secure = secure;
        this.watch = watch;
    }

    /**
     * What a server says first.
     *
     * @param location the header of this name
     */
    record Response(int status, Optional<String> location) {
        boolean isRedirect() {
            return location.isPresent()
                    && (status == 301 || status == 302 || status == 303 || status == 307 || status == 308);
        }

        boolean isPermanent() {
            return status == 301 || status == 308;
        }
    }

    /**
     * Asks the host at {@code address}.
     *
     * @throws SocketTimeoutException if the answer takes longer than {@code timeout} in all
     */
    Response ask(String method, InetAddress address, Duration timeout) throws IOException {
        Socket socket = new Socket();
        AtomicBoolean late = new AtomicBoolean();
        ScheduledFuture<?> end = watch.schedule(() -> close(socket, late), timeout.toMillis(), TimeUnit.MILLISECONDS);
        try (socket) {
            socket.connect(new InetSocketAddress(address, to.port()), (int) timeout.toMillis());
            try (Socket secured = to.secure() ? secured(socket) : socket) {
                String request = method + ' ' + to.target() + " HTTP/1.1\r\nHost: " + to.authority()
                        + "\r\nUser-Agent: " + AGENT + "\r\nAccept: */*\r\nConnection: close\r\n\r\n";
                secured.getOutputStream().write(request.getBytes(ISO_8859_1));
                secured.getOutputStream().flush();
                return response(secured.getInputStream());
            }
        } catch (IOException failed) {
            if (late.get()) {
                throw new SocketTimeoutException("no answer in time");
            }
            throw failed;
        } finally {
            end.cancel(false);
        }
    }

    private static void close(Socket socket, AtomicBoolean late) {
        late.set(true);
        try {
            socket.close();
        } catch (IOException closedAlready) {
            // Whoever waits for it hears of it all the same.
        }
    }

    private SSLSocket secured(Socket socket) throws IOException {
        SSLSocket secured = (SSLSocket) secure.get().createSocket(socket, to.host(), to.port(), true);
        SSLParameters parameters = secured.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        secured.setSSLParameters(parameters);
        secured.startHandshake();
        return secured;
    }

    /** The first response that is not only on the way (RFC 9110, 15.2). */
    private static Response response(InputStream in) throws IOException {
        HeaderReader reader = new HeaderReader(in, MOST_BYTES);
        while (true) {
            int status = status(reader.line());
            Optional<String> location = Optional.empty();
            for (String line = reader.line(); !line.isEmpty(); line = reader.line()) {
                if (line.regionMatches(true, 0, "location:", 0, 9) && location.isEmpty()) {
                    location = Optional.of(new String(line.substring(9).getBytes(ISO_8859_1), UTF_8).strip());
                }
            }
            if (status >= 200) {
                return new Response(status, location);
            }
        }
    }

    private static int status(String line) throws ProtocolException {
        String[] words = line.split(" ", 3);
        boolean figures = words.length > 1
                && words[0].startsWith("HTTP/1.")
                && words[1].length() == 3
                && words[1].chars().allMatch(c -> c >= '0' && c <= '9');
        if (!figures) {
            throw new ProtocolException("no answer in HTTP");
        }
        return Integer.parseInt(words[1]);
    }

    /** Lines, as far as a bound. */
    private static final class HeaderReader {
        private final InputStream in;
        private final byte[] bytes = new byte[8192];
        private int at;
        private int filled;
        private int left;

        HeaderReader(InputStream in, int most) {
            this.in = in;
            this.left = most;
        }

        String line() throws IOException {
            StringBuilder line = new StringBuilder();
            for (int c = next(); c != '\n'; c = next()) {
                line.append((char) c);
            }
            int length = line.length();
            if (length > 0 && line.charAt(length - 1) == '\r') {
                line.setLength(length - 1);
            }
            return line.toString();
        }

        private int next() throws IOException {
            if (at == filled) {
                filled = in.read(bytes);
                at = 0;
                if (filled < 1) {
                    throw new ProtocolException("the answer ends early");
                }
            }
            if (left-- == 0) {
                throw new ProtocolException("the answer has no end");
            }
            return bytes[at++] & 0xFF;
        }
    }
}
