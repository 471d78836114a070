package newsroom.git;

import java.io.File;
import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.internal.util.CleanupService;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.storage.file.UserConfigFile;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * What JGit may know of the machine: the user's Git configuration, and defaults under which what is acknowledged is on disk. It
 * runs no other program, writes nothing into the user's home and measures no disk.
 */
final class HermeticSystem extends SystemReader {
    private static final String GLOBAL_CONFIG = "GIT_CONFIG_GLOBAL";
    private static final long TIMESTAMP_RESOLUTION_NANOS = TimeUnit.MILLISECONDS.toNanos(1);
    private static final long RACY_NANOS = TimeUnit.MILLISECONDS.toNanos(10);

    private final SystemReader machine;

    private HermeticSystem(SystemReader machine) {
        this.machine = machine;
        setPlatformChecker();
    }

    /** Makes JGit read the machine this way; calling it again changes nothing. */
    static synchronized void install() {
        SystemReader current = SystemReader.getInstance();
        if (!(current instanceof HermeticSystem)) {
            SystemReader.setInstance(new HermeticSystem(current));
            leaveNothingToTheEnd();
        }
    }

    /**
     * Lets the JVM end without JGit's cleaning up, which has nothing to do here: no disk is measured and no garbage collected. It
     * begins with reading all of JGit's messages, which takes longer than opening a repository.
     */
    private static void leaveNothingToTheEnd() {
        new CleanupService();
    }

    /** Sets what keeps an acknowledged write on disk, for a repository whose own configuration says otherwise. */
    static void makeDurable(Config config) {
        String core = ConfigConstants.CONFIG_CORE_SECTION;
        config.setBoolean(core, null, "fsyncRefFiles", true);
        config.setBoolean(core, null, ConfigConstants.CONFIG_KEY_LOGALLREFUPDATES, true);
    }

    @Override
    public FileBasedConfig openSystemConfig(Config parent, FS fs) {
        FileBasedConfig config = unread(parent, fs);
        makeDurable(config);
        return config;
    }

    @Override
    public FileBasedConfig openJGitConfig(Config parent, FS fs) {
        return unread(parent, fs);
    }

    private static FileBasedConfig unread(Config parent, FS fs) {
        return new FileBasedConfig(parent, null, fs) {
            @Override
            public void load() {
                // There is no file behind it.
            }

            @Override
            public boolean isOutdated() {
                return false;
            }
        };
    }

    @Override
    public FileBasedConfig openUserConfig(Config parent, FS fs) {
        String chosen = machine.getenv(GLOBAL_CONFIG);
        if (chosen != null && !chosen.isEmpty()) {
            return new FileBasedConfig(parent, new File(chosen), fs) {
                @Override
                public long getTimeUnit(String section, String sub, String name, long otherwise, TimeUnit unit) {
                    return unmeasured(section, name, unit, super.getTimeUnit(section, sub, name, otherwise, unit));
                }
            };
        }
        File home = home(fs);
        String xdgHome = machine.getenv("XDG_CONFIG_HOME");
        File xdg = xdgHome == null || xdgHome.isEmpty() ? new File(home, ".config") : new File(xdgHome);
        return new UserConfigFile(parent, new File(home, ".gitconfig"), new File(xdg, "git/config"), fs) {
            @Override
            public long getTimeUnit(String section, String sub, String name, long otherwise, TimeUnit unit) {
                return unmeasured(section, name, unit, super.getTimeUnit(section, sub, name, otherwise, unit));
            }
        };
    }

    /** Git looks where HOME says, Java where the system says. */
    private File home(FS fs) {
        String home = machine.getenv("HOME");
        return home == null || home.isEmpty() ? fs.userHome() : new File(home);
    }

    /** JGit would measure the disk's clock at every first start, and write what it found into the user's home. */
    private static long unmeasured(String section, String name, TimeUnit unit, long configured) {
        if (!section.equals(ConfigConstants.CONFIG_FILESYSTEM_SECTION)) {
            return configured;
        }
        boolean resolution = name.equals(ConfigConstants.CONFIG_KEY_TIMESTAMP_RESOLUTION);
        return unit.convert(resolution ? TIMESTAMP_RESOLUTION_NANOS : RACY_NANOS, TimeUnit.NANOSECONDS);
    }

    @Override
    public String getHostname() {
        return "localhost";
    }

    @Override
    public String getenv(String variable) {
        return machine.getenv(variable);
    }

    @Override
    public String getProperty(String key) {
        return machine.getProperty(key);
    }

    @Override
    @SuppressWarnings("deprecation")
    public long getCurrentTime() {
        return machine.getCurrentTime();
    }

    @Override
    @SuppressWarnings("deprecation")
    public int getTimezone(long when) {
        return machine.getTimezone(when);
    }
}
