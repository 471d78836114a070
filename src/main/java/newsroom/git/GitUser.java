package newsroom.git;

import java.util.Optional;
import newsroom.model.Signature;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.ConfigConstants;

/** Who a Git configuration says works here. */
final class GitUser {
    private GitUser() {}

    /** {@code user.name} and {@code user.email}; nothing without an address that can stand in a commit. */
    static Optional<Signature> of(Config config) {
        String email = config.getString(ConfigConstants.CONFIG_USER_SECTION, null, ConfigConstants.CONFIG_KEY_EMAIL);
        if (email == null || !Signature.isClean(email) || email.indexOf(' ') >= 0) {
            return Optional.empty();
        }
        String name = config.getString(ConfigConstants.CONFIG_USER_SECTION, null, ConfigConstants.CONFIG_KEY_NAME);
        return Optional.of(new Signature(name == null || !Signature.isClean(name) ? email : name, email));
    }
}
