package newsroom.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import newsroom.checks.PrivateHosts;
import newsroom.web.Internet;
import newsroom.web.Network;

/**
 * The web on one machine: every host whose name ends in {@code .test} is this server, whatever it is asked; others are what
 * {@link #name} says. Loopback counts as public here, and every other private address as what it is.
 */
public final class LoopbackWeb implements AutoCloseable {
    private static final String ARCHIVE = "archive.test";

    private final HttpServer server;
    private final HttpsServer secureServer;
    private final LoopbackCertificates certificates = new LoopbackCertificates();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private volatile boolean unplugged;

    /** Answers one request. */
    public interface Page {
        void answer(HttpExchange exchange) throws IOException;
    }

    public LoopbackWeb() {
        InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        try {
            server = HttpServer.create(anyPort, 0);
            secureServer = HttpsServer.create(anyPort, 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        secureServer.setHttpsConfigurator(new HttpsConfigurator(certificates.server()));
        for (HttpServer one : List.of(server, secureServer)) {
            one.setExecutor(threads);
            one.createContext("/", this::answer);
            one.start();
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        String host = exchange.getRequestHeaders().getFirst("Host");
        String what = host.substring(0, host.indexOf(':')) + exchange.getRequestURI();
        asked.add(exchange.getRequestMethod() + ' ' + what);
        try (exchange) {
            pages.getOrDefault(what, any -> any.sendResponseHeaders(404, -1)).answer(exchange);
        }
    }

    /** Puts up a page that answers with a status. */
    public LoopbackWeb page(String what, int status) {
        return page(what, exchange -> exchange.sendResponseHeaders(status, -1));
    }

    public LoopbackWeb page(String what, Page page) {
        pages.put(what, page);
        return this;
    }

    /** Puts up a page that leads to another. */
    public LoopbackWeb redirect(String what, int status, String to) {
        return page(what, exchange -> {
            exchange.getResponseHeaders().add("Location", to);
            exchange.sendResponseHeaders(status, -1);
        });
    }

    /** Says that a host has this address; an empty one stands for no such name. */
    public LoopbackWeb name(String host, String address) {
        names.put(host, address);
        return this;
    }

    /** From now on no name is found, as without a network. */
    public void unplug() {
        unplugged = true;
    }

    /** The address of {@code host/path} on this server. */
    public String url(String what) {
        return url("http", what, server);
    }

    /** The address of {@code host/path} on this server, by a secure connection. */
    public String secureUrl(String what) {
        return url("https", what, secureServer);
    }

    private static String url(String scheme, String what, HttpServer server) {
        int stroke = what.indexOf('/');
        return scheme + "://" + what.substring(0, stroke) + ':'
                + server.getAddress().getPort() + what.substring(stroke);
    }

    public String archive() {
        return url(ARCHIVE + "/web/");
    }

    /** What was asked, as {@code HEAD host/path}, in the order of arrival, without questions to the archive. */
    public List<String> asked() {
        synchronized (asked) {
            return asked.stream().filter(what -> !what.contains(' ' + ARCHIVE)).toList();
        }
    }

    public Internet internet(Optional<Path> cache, Clock clock) {
        return internet(archive(), cache, clock);
    }

    public Internet internet(String archive, Optional<Path> cache, Clock clock) {
        return new Internet(
                new Network(
                        this::addresses,
                        address -> address.isLoopbackAddress() || !PrivateHosts.contains(address),
                        certificates::client),
                archive,
                cache,
                clock);
    }

    private InetAddress[] addresses(String host) throws UnknownHostException {
        if (unplugged) {
            throw new UnknownHostException(host + ": Temporary failure in name resolution");
        }
        String address = names.getOrDefault(host, host.endsWith(".test") ? "127.0.0.1" : "");
        if (address.isEmpty()) {
            throw new UnknownHostException(host + ": Name or service not known");
        }
        return new InetAddress[] {InetAddress.getByName(address)};
    }

    @Override
    public void close() {
        server.stop(0);
        secureServer.stop(0);
        threads.shutdownNow();
    }
}
