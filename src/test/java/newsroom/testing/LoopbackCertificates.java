package newsroom.testing;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Objects;
import javax.net.ssl.ExtendedSSLSession;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SNIServerName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedKeyManager;
import org.jspecify.annotations.Nullable;

/**
 * Certificates of hosts that are only on loopback, from a key store that {@code keytool} made and that opens nothing else. An
 * authority, which the client trusts, signed {@code news} (for news.test, old.test and archive.test, until 2119) and
 * {@code expired} (for expired.test, until January 2020); {@code stranger} signed itself.
 */
final class LoopbackCertificates {
    private static final char[] PASSWORD = "loopback".toCharArray();
    private static final String AUTHORITY = "authority";

    private final KeyStore keys;

    LoopbackCertificates() {
        try (InputStream file = Objects.requireNonNull(getClass().getResourceAsStream("/newsroom/web/loopback.p12"))) {
            keys = KeyStore.getInstance("PKCS12");
            keys.load(file, PASSWORD);
        } catch (GeneralSecurityException | IOException broken) {
            throw new AssertionError(broken);
        }
    }

    /** A server that shows each host the certificate of its first label, and any other host that of news.test. */
    SSLContext server() {
        try {
            KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            factory.init(keys, PASSWORD);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(
                    new KeyManager[] {new ByHost((X509ExtendedKeyManager) factory.getKeyManagers()[0])}, null, null);
            return context;
        } catch (GeneralSecurityException broken) {
            throw new AssertionError(broken);
        }
    }

    /** A client that trusts the authority and nobody else. */
    SSLSocketFactory client() {
        try {
            KeyStore trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, null);
            trusted.setCertificateEntry(AUTHORITY, keys.getCertificate(AUTHORITY));
            TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init(trusted);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, factory.getTrustManagers(), null);
            return context.getSocketFactory();
        } catch (GeneralSecurityException | IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private static final class ByHost extends X509ExtendedKeyManager {
        private final X509ExtendedKeyManager keys;

        ByHost(X509ExtendedKeyManager keys) {
            this.keys = keys;
        }

        @Override
        public String chooseEngineServerAlias(String type, Principal @Nullable [] issuers, SSLEngine engine) {
            for (SNIServerName name : ((ExtendedSSLSession) engine.getHandshakeSession()).getRequestedServerNames()) {
                String host = ((SNIHostName) name).getAsciiName();
                String label = host.substring(0, host.indexOf('.'));
                if (List.of("expired", "stranger").contains(label)) {
                    return label;
                }
            }
            return "news";
        }

        @Override
        public X509Certificate[] getCertificateChain(String alias) {
            return keys.getCertificateChain(alias);
        }

        @Override
        public PrivateKey getPrivateKey(String alias) {
            return keys.getPrivateKey(alias);
        }

        @Override
        public String[] getServerAliases(String type, Principal @Nullable [] issuers) {
            return keys.getServerAliases(type, issuers);
        }

        @Override
        public String chooseServerAlias(String type, Principal @Nullable [] issuers, Socket socket) {
            return keys.chooseServerAlias(type, issuers, socket);
        }

        @Override
        public String[] getClientAliases(String type, Principal @Nullable [] issuers) {
            return keys.getClientAliases(type, issuers);
        }

        @Override
        public String chooseClientAlias(String[] types, Principal @Nullable [] issuers, Socket socket) {
            return keys.chooseClientAlias(types, issuers, socket);
        }
    }
}
