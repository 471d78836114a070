package newsroom.hooks;

import java.util.Optional;

/**
 * The script that lies in a hooks folder under a hook's name: it runs the hook that was there before, and then Newsroom.
 *
 * @param name such as {@code pre-commit}
 * @param launcher the program's absolute path: Git may be started where no PATH leads to it
 */
record HookScript(String name, String launcher) {
    /** What a hook that was there before is called meanwhile. */
    static final String BEFORE = ".before-newsroom";

    private static final String LAUNCHER = "\nnewsroom='";
    private static final String LAUNCHER_END = "'\n";

    /** The script that {@code text} is, whichever launcher it names; nothing for any other text. */
    static Optional<HookScript> read(String name, String text) {
        int start = text.indexOf(LAUNCHER);
        int end = text.indexOf(LAUNCHER_END, start + LAUNCHER.length());
        if (start < 0 || end < 0) {
            return Optional.empty();
        }
        String quoted = text.substring(start + LAUNCHER.length(), end);
        return Optional.of(new HookScript(name, quoted.replace("'\\''", "'")))
                .filter(script -> script.text().equals(text));
    }

    /** Whether {@code text} was such a script, whatever somebody made of it since. */
    static boolean isRecognized(String text) {
        return text.startsWith("#!/bin/sh\n# Newsroom's hook ");
    }

    /** Whether no other hook of this name can run before Newsroom's. */
    static boolean isAlone(String name) {
        return name.equals("proc-receive");
    }

    String text() {
        String body = switch (name) {
            case "pre-push" -> WITH_REFS;
            case "pre-receive" -> WITH_REFS + ENDED;
            case "proc-receive" -> ALONE + ENDED;
            default -> PLAIN;
        };
        return head() + body.formatted(gone(), name);
    }

    private String head() {
        return """
            #!/bin/sh
            # Newsroom's hook %1$s. "newsroom hooks uninstall" takes it away and brings back what was here before.
            newsroom='%2$s'
            before=${0%%/*}/%1$s%3$s
            """.formatted(name, launcher.replace("'", "'\\''"), BEFORE);
    }

    private String gone() {
        return """
            if [ ! -x "$newsroom" ]; then
                printf 'newsroom: %%s is gone, and without it %1$s refuses; install Newsroom again, or remove %%s\\n' "$newsroom" "$0" >&2
                exit 3
            fi
            """.formatted(name);
    }

    private static final String PLAIN = """
        if [ -x "$before" ]; then "$before" "$@" || exit; fi
        %1$sexec "$newsroom" hook %2$s "$@"
        """;

    private static final String WITH_REFS = """
        refs=$(cat) || exit
        refs() { [ -z "$refs" ] || printf '%%s\\n' "$refs"; }
        if [ -x "$before" ]; then refs | "$before" "$@" || exit; fi
        %1$srefs | "$newsroom" hook %2$s "$@"
        """;

    /** Git speaks with it both ways, so no other can run before it. */
    private static final String ALONE = """
        %1$s"$newsroom" hook %2$s "$@"
        """;

    /** A program that was killed tells nobody why. */
    private static final String ENDED = """
        code=$?
        case $code in
            [0-3]) ;;
            *) printf 'newsroom: the hook %2$s ended before it had judged (exit code %%s), so it refuses\\n' "$code" >&2 ;;
        esac
        exit "$code"
        """;
}
