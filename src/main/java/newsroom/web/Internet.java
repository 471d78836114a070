package newsroom.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLException;
import newsroom.checks.ArchiveAnswer;
import newsroom.checks.LinkAnswer;
import newsroom.checks.LinkSettings;
import newsroom.checks.PrivateHosts;
import newsroom.checks.Web;

/**
 * Follows links on the real network: one request a host at a time, each hop looked at before it is taken. Only the address
 * itself leaves the machine. A link is called dead only if an archive that is known to be there could be reached, too, so that
 * a cable that is not plugged in, a hotel's login page or a resolver out of order accuses nobody.
 */
public final class Internet implements Web, AutoCloseable {
    /** Answers with the copy closest to a day, as a redirect (a TimeGate of RFC 7089 by another name). */
    public static final String ARCHIVE = "https://web.archive.org/web/";

    private static final int AT_ONCE = 16;
    private static final int MOST_HOPS = 10;
    private static final int MOST_CAUSES = 10;
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd");

    private final Network network;
    private final String archive;
    private final LinkCache cache;
    private final Turnstile turnstile = new Turnstile();
    private final Map<String, CompletableFuture<LinkAnswer>> known = new ConcurrentHashMap<>();
    private final Map<String, CompletableFuture<ArchiveAnswer>> copies = new ConcurrentHashMap<>();
    private final ThreadFactory threads = work -> {
        Thread thread = new Thread(work, "links");
        thread.setDaemon(true);
        return thread;
    };
    private final ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE, threads);
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(threads);
    private final CompletableFuture<Boolean> reached = new CompletableFuture<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger remembered = new AtomicInteger();
    private final AtomicInteger unanswered = new AtomicInteger();

    /**
     * The network as a program sees it.
     *
     * @param archive where copies of pages are asked for; a day and the page's address follow it
     * @param cache the file that answers are kept in
     */
    public Internet(Network network, String archive, Optional<Path> cache, Clock clock) {
        this.network = network;
        this.archive = archive;
        this.cache = new LinkCache(cache, clock);
    }

    /** The file that answers are kept in for whoever has this environment (XDG Base Directory Specification). */
    public static Optional<Path> cacheFile(Map<String, String> environment) {
        String caches = environment.getOrDefault("XDG_CACHE_HOME", "");
        String home = environment.getOrDefault("HOME", "");
        if (caches.startsWith("/")) {
            return Optional.of(Path.of(caches, "newsroom", "links"));
        }
        return home.isEmpty() ? Optional.empty() : Optional.of(Path.of(home, ".cache", "newsroom", "links"));
    }

    @Override
    public Map<String, LinkAnswer> follow(Collection<String> addresses, LinkSettings settings) {
        Map<String, CompletableFuture<LinkAnswer>> waiting = new LinkedHashMap<>();
        for (String address : addresses) {
            waiting.put(
                    address,
                    known.computeIfAbsent(
                            address, one -> CompletableFuture.supplyAsync(() -> remembered(one, settings), workers)));
        }
        Map<String, LinkAnswer> answers = new LinkedHashMap<>();
        waiting.forEach((address, answer) -> answers.put(address, answer.join()));
        return answers;
    }

    private LinkAnswer remembered(String address, LinkSettings settings) {
        asked.incrementAndGet();
        Optional<LinkAnswer> before = cache.get(address, settings.cache()).flatMap(Answers::read);
        if (before.isPresent()) {
            remembered.incrementAndGet();
            return before.get();
        }
        LinkAnswer answer = new Walk(address, settings).answer();
        Answers.write(answer).ifPresent(text -> cache.put(address, text));
        if (answer instanceof LinkAnswer.Unverified) {
            unanswered.incrementAndGet();
        }
        return answer;
    }

    @Override
    public ArchiveAnswer archived(String address, Optional<LocalDate> day, LinkSettings settings) {
        String copy = archive + day.map(one -> STAMP.format(one) + '/').orElse("") + address;
        return copies.computeIfAbsent(copy, one -> CompletableFuture.supplyAsync(() -> copy(one, settings), workers))
                .join();
    }

    private ArchiveAnswer copy(String copy, LinkSettings settings) {
        Optional<ArchiveAnswer> before = cache.get(copy, settings.cache()).flatMap(Answers::readCopy);
        if (before.isPresent()) {
            return before.get();
        }
        ArchiveAnswer answer = askArchive(copy, settings);
        Answers.writeCopy(answer).ifPresent(text -> cache.put(copy, text));
        return answer;
    }

    private ArchiveAnswer askArchive(String copy, LinkSettings settings) {
        Optional<HttpAddress> at = HttpAddress.parse(copy);
        if (at.isEmpty()) {
            return new ArchiveAnswer.Unknown();
        }
        try {
            Exchange.Response response = ask(at.get(), settings);
            if (response.isRedirect()) {
                return at.get()
                        .resolve(response.location().orElse(""))
                        .map(HttpAddress::toString)
                        .filter(found -> found.startsWith(archive))
                        .<ArchiveAnswer>map(ArchiveAnswer.Copy::new)
                        .orElseGet(ArchiveAnswer.Unknown::new);
            }
            return switch (response.status()) {
                case 200 -> new ArchiveAnswer.Copy(copy);
                case 404 -> new ArchiveAnswer.None();
                default -> new ArchiveAnswer.Unknown();
            };
        } catch (IOException failed) {
            return new ArchiveAnswer.Unknown();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new ArchiveAnswer.Unknown();
        }
    }

    /** Whether the network is in order: the archive answers, whatever it says. Asked once. */
    private boolean isReached(LinkSettings settings) throws InterruptedException {
        synchronized (reached) {
            if (!reached.isDone()) {
                boolean answered = false;
                try {
                    answered = ask(HttpAddress.parse(archive).orElseThrow(), settings)
                                    .status()
                            < 500;
                } catch (IOException failed) {
                    // Then the network is not in order.
                }
                reached.complete(answered);
            }
            return reached.join();
        }
    }

    /** A host that must not be asked. */
    private static final class PrivateException extends IOException {
        private static final long serialVersionUID = 1;

        PrivateException(String host) {
            super(host);
        }
    }

    /** Asks for the headers of a page, and once more for the page if a server does not like the first. */
    private Exchange.Response ask(HttpAddress to, LinkSettings settings) throws IOException, InterruptedException {
        try {
            Exchange.Response response = ask("HEAD", to, settings);
            if (response.status() < 400) {
                return response;
            }
        } catch (PrivateException | UnknownHostException | SocketTimeoutException | SSLException certain) {
            throw certain;
        } catch (IOException unwilling) {
            // Some servers hang up on HEAD.
        }
        return ask("GET", to, settings);
    }

    private Exchange.Response ask(String method, HttpAddress to, LinkSettings settings)
            throws IOException, InterruptedException {
        if (PrivateHosts.contains(to.host())) {
            throw new PrivateException(to.host());
        }
        turnstile.enter(to.host(), settings);
        try {
            InetAddress[] addresses = network.names().of(to.host());
            for (InetAddress address : addresses) {
                if (!network.isPublic().test(address)) {
                    throw new PrivateException(to.host());
                }
            }
            IOException failure = new UnknownHostException(to.host());
            for (InetAddress address : addresses) {
                try {
                    return new Exchange(to, network.secure(), watch).ask(method, address, settings.timeout());
                } catch (SocketTimeoutException | SSLException certain) {
                    throw certain;
                } catch (IOException failed) {
                    failure = failed;
                }
            }
            throw failure;
        } finally {
            turnstile.leave(to.host());
        }
    }

    /** The way of one link. */
    private final class Walk {
        private final String address;
        private final LinkSettings settings;

        Walk(String address, LinkSettings settings) {
            this.address = address;
            this.settings = settings;
        }

        LinkAnswer answer() {
            Optional<HttpAddress> start = HttpAddress.parse(address);
            if (start.isEmpty()) {
                return new LinkAnswer.Unverified("it cannot be asked for");
            }
            try {
                for (int attempt = 0; attempt < settings.retries(); attempt++) {
                    try {
                        Optional<LinkAnswer> answer = go(start.get());
                        if (answer.isPresent()) {
                            return answer.get();
                        }
                    } catch (PrivateException | UnknownHostException | SSLException certain) {
                        return failed(certain);
                    } catch (IOException passing) {
                        // Tried again.
                    }
                }
                return go(start.get()).orElseGet(() -> new LinkAnswer.Unverified("the server is out of order"));
            } catch (IOException failed) {
                return failed(failed);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return new LinkAnswer.Unverified("it was not followed to its end");
            }
        }

        private LinkAnswer failed(IOException failure) {
            if (failure instanceof PrivateException) {
                String host = String.valueOf(failure.getMessage());
                return certain() ? new LinkAnswer.Private(host) : new LinkAnswer.Unverified("its host is private here");
            } else if (failure instanceof UnknownHostException unknown) {
                return Network.isNoName(unknown) && certain()
                        ? new LinkAnswer.Dead("its host does not exist")
                        : new LinkAnswer.Unverified("its host's name could not be looked up");
            } else if (failure instanceof SocketTimeoutException) {
                return new LinkAnswer.Unverified(
                        "no answer within " + Math.max(1, settings.timeout().toSeconds()) + " s");
            } else if (failure instanceof SSLException) {
                return new LinkAnswer.Unverified(insecure(failure));
            }
            return new LinkAnswer.Unverified("no connection");
        }

        /** Why there is no secure connection, as far as the certificate says. */
        private static String insecure(Throwable failure) {
            Throwable cause = failure;
            for (int depth = 0; cause != null && depth < MOST_CAUSES; depth++, cause = cause.getCause()) {
                if (cause instanceof CertificateExpiredException) {
                    return "its certificate has expired";
                } else if (cause instanceof CertPathBuilderException) {
                    return "its certificate comes from nobody who is trusted";
                } else if (cause.getClass() == CertificateException.class) {
                    return "its certificate is not for this host";
                }
            }
            return "no secure connection";
        }

        private boolean certain() {
            try {
                return isReached(settings);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return false;
            }
        }

        /** Nothing when the server says that it is out of order just now. */
        private Optional<LinkAnswer> go(HttpAddress start) throws IOException, InterruptedException {
            HttpAddress at = start;
            boolean permanent = true;
            for (int hop = 0; hop <= MOST_HOPS; hop++) {
                Exchange.Response response = ask(at, settings);
                if (!response.isRedirect()) {
                    return judge(response.status(), start, at, permanent);
                }
                permanent &= response.isPermanent();
                Optional<HttpAddress> next = at.resolve(response.location().orElse(""));
                if (next.isEmpty()) {
                    return Optional.of(new LinkAnswer.Unverified("it is redirected to what is no address"));
                }
                at = next.get();
            }
            return Optional.of(new LinkAnswer.Unverified("it is redirected more than " + MOST_HOPS + " times"));
        }

        private Optional<LinkAnswer> judge(int status, HttpAddress start, HttpAddress end, boolean permanent) {
            if (status >= 500) {
                return Optional.empty();
            }
            if (status >= 300) {
                boolean gone = (status == 404 || status == 410) && !settings.isSoft(status);
                return Optional.of(
                        gone && certain()
                                ? new LinkAnswer.Dead(String.valueOf(status))
                                : new LinkAnswer.Unverified("the server answers " + status));
            }
            boolean moved = !start.equals(end);
            boolean home = moved && end.isHome() && !start.isHome();
            return Optional.of(moved ? new LinkAnswer.Moved(end.toString(), permanent, home) : new LinkAnswer.Found());
        }
    }

    /** Such as {@code 12 links followed, 3 of them as known from before; 1 could not be verified}. */
    public String sum() {
        int links = asked.get();
        String text = links + (links == 1 ? " link followed" : " links followed");
        text += remembered.get() == 0 ? "" : ", " + remembered.get() + " of them as known from before";
        return text + (unanswered.get() == 0 ? "" : "; " + unanswered.get() + " could not be verified");
    }

    /** @throws IOException if what was learned cannot be kept for the next time */
    @Override
    public void close() throws IOException {
        workers.shutdownNow();
        watch.shutdownNow();
        cache.write();
    }
}
