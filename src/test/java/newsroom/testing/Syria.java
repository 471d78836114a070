package newsroom.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The reference article and what an editor makes of it; skips the test where it does not lie beside the project. */
public final class Syria {
    private Syria() {}

    /** Every source found and signed for: front matter, citations and list. It has no finding. */
    public static String repaired() {
        String fixed = new String(Shared.bytes("fixtures/syria-after-safe-fix.md"), UTF_8);
        String golden = new String(Shared.bytes("fixtures/syria-expected.md"), UTF_8);
        int start = golden.indexOf("```markdown\n") + "```markdown\n".length();
        int body = golden.indexOf("---\n", start + 1) + "---\n".length();
        String text =
                fixed.substring(fixed.indexOf("\n\n", fixed.indexOf("\n\n") + 1), fixed.indexOf("## Works Cited"));
        return golden.substring(start, body) + text + golden.substring(body, golden.indexOf("```", body));
    }
}
