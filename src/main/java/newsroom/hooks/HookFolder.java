package newsroom.hooks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsroom.model.Problem;

/** The folder in which Git looks for hooks. What was there before is kept beside, and is there again after {@link #uninstall}. */
public final class HookFolder {
    /** The hooks of a person's clone: a courtesy, for the server judges again. */
    public static final List<String> CLIENT = List.of("pre-commit", "commit-msg", "pre-push");

    /** The hooks of a server: one judges, and the other moves the branches with the writer's lock held. */
    public static final List<String> SERVER = List.of("pre-receive", "proc-receive");

    /** The most bytes of a hook that are looked at. */
    private static final int MAX_BYTES = 64 * 1024;

    private final Path folder;
    private final List<String> names;

    /** @param names the hooks that are meant, such as {@link #CLIENT} */
    public HookFolder(Path folder, List<String> names) {
        this.folder = folder;
        this.names = List.copyOf(names);
    }

    /**
     * Makes sure that every hook is as it was installed, and that only the owner of its file can change it.
     *
     * @throws Problem (failure) if that is not so
     */
    public void isTrusted() {
        for (Hook hook : status()) {
            if (hook.owner() != Owner.NEWSROOM) {
                throw Problem.failure(
                        "the hook " + hook.name() + " in " + folder + " is not as it was installed",
                        "Install it again: newsroom hooks install --server");
            }
        }
        isClosed(folder);
        names.forEach(name -> isClosed(folder.resolve(name)));
    }

    private static void isClosed(Path path) {
        Set<PosixFilePermission> may =
                access("read the permissions of " + path, () -> Files.getPosixFilePermissions(path));
        if (may.contains(PosixFilePermission.GROUP_WRITE) || may.contains(PosixFilePermission.OTHERS_WRITE)) {
            throw Problem.failure(
                    "others than its owner can change " + path + ", so nothing that it lets through could be trusted",
                    "chmod go-w " + path);
        }
    }

    /** Whose hook lies there. */
    public enum Owner {
        NOBODY,
        NEWSROOM,
        /** Newsroom's, and changed by somebody. */
        CHANGED,
        OTHER
    }

    /**
     * A hook as it is.
     *
     * @param launcher the program that it starts, if it is Newsroom's
     * @param chained whether a hook that was there before is run first
     */
    public record Hook(String name, Owner owner, Optional<String> launcher, boolean chained) {}

    /** Every hook that is meant, as it is now. */
    public List<Hook> status() {
        return access("read the hooks in " + folder, () -> {
            List<Hook> hooks = new ArrayList<>();
            for (String name : names) {
                hooks.add(hook(name));
            }
            return hooks;
        });
    }

    private Hook hook(String name) throws IOException {
        boolean chained = isThere(before(name));
        if (!isThere(folder.resolve(name))) {
            return new Hook(name, Owner.NOBODY, Optional.empty(), chained);
        }
        String text = text(folder.resolve(name));
        if (!HookScript.isRecognized(text)) {
            return new Hook(name, Owner.OTHER, Optional.empty(), chained);
        }
        Optional<String> launcher = HookScript.read(name, text).map(HookScript::launcher);
        return new Hook(name, launcher.isPresent() ? Owner.NEWSROOM : Owner.CHANGED, launcher, chained);
    }

    /** The beginning of a script, or nothing of what is no file. */
    private static String text(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return "";
        }
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(MAX_BYTES), StandardCharsets.UTF_8);
        }
    }

    /**
     * Puts Newsroom's hooks in place, in front of none and behind those that are there already; again is no harm.
     *
     * @param launcher the program to be started, an absolute path
     * @return the hooks as they are then
     * @throws Problem if somebody changed one of Newsroom's, or a name is taken; then nothing was done
     */
    public List<Hook> install(Path launcher) {
        refuseStrange();
        for (Hook hook : status()) {
            refuseChanged(hook);
            if (hook.owner() == Owner.OTHER && HookScript.isAlone(hook.name())) {
                throw Problem.refused(
                        "there is a hook " + hook.name() + " in " + folder
                                + " already, and Git talks with it both ways, so that no other can run beside it",
                        "Move it away, and what it does into another hook");
            }
            if (hook.owner() == Owner.OTHER && hook.chained()) {
                throw Problem.refused(
                        before(hook.name()) + " is there already, and the hook " + hook.name() + " would go there",
                        "Move one of the two away");
            }
        }
        return access("install hooks in " + folder, () -> {
            Files.createDirectories(folder);
            for (String name : names) {
                install(new HookScript(name, launcher.toString()));
            }
            return status();
        });
    }

    private void refuseStrange() {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw Problem.refused(
                    "Git looks for hooks in " + folder + ", which is no folder, and so runs none",
                    "git config --show-origin core.hooksPath says where that is set; take it out and try again");
        }
        // Each of Husky 9's looks by its own name for what it is to run, and all are written anew by every npm install.
        if (folder.endsWith("_") && isThere(folder.resolve("h"))) {
            throw Problem.refused(
                    "the hooks in " + folder + " are Husky's, and run nothing once they are moved",
                    "Have Husky start Newsroom, by a line in "
                            + folder.resolveSibling("pre-commit")
                            + ": newsroom hook pre-commit; the manual has those of commit-msg and pre-push");
        }
    }

    private void install(HookScript script) throws IOException {
        Path file = folder.resolve(script.name());
        Path fresh = folder.resolve(script.name() + ".newsroom-new");
        Files.writeString(fresh, script.text());
        Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
        if (hook(script.name()).owner() == Owner.OTHER) {
            Files.move(file, before(script.name()), StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Takes Newsroom's hooks away and brings back those that were there before, as they were.
     *
     * @return the hooks that were Newsroom's
     * @throws Problem if somebody changed one of them; then nothing was done
     */
    public List<Hook> uninstall() {
        List<Hook> hooks = status();
        hooks.forEach(HookFolder::refuseChanged);
        return access("remove the hooks in " + folder, () -> {
            List<Hook> removed = new ArrayList<>();
            for (Hook hook : hooks) {
                Path file = folder.resolve(hook.name());
                if (hook.chained() && hook.owner() != Owner.OTHER) {
                    Files.move(before(hook.name()), file, StandardCopyOption.ATOMIC_MOVE);
                } else if (hook.owner() == Owner.NEWSROOM) {
                    Files.delete(file);
                }
                if (hook.owner() == Owner.NEWSROOM) {
                    removed.add(hook);
                }
            }
            return removed;
        });
    }

    private static void refuseChanged(Hook hook) {
        if (hook.owner() == Owner.CHANGED) {
            throw Problem.refused(
                    "somebody changed Newsroom's hook " + hook.name(),
                    "Take out what was added (a hook of your own goes into " + hook.name() + HookScript.BEFORE
                            + "), or delete the file, and try again");
        }
    }

    private Path before(String name) {
        return folder.resolve(name + HookScript.BEFORE);
    }

    private static boolean isThere(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    private interface Access<T> {
        T run() throws IOException;
    }

    private static <T> T access(String what, Access<T> access) {
        try {
            return access.run();
        } catch (IOException failed) {
            throw Problem.failure("could not " + what + ": " + failed.getMessage(), "Mend that and try again", failed);
        }
    }
}
