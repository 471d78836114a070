package newsroom.testing;

import java.util.List;

/** What somebody may write to steer a terminal, or to deceive whoever reads it. */
public final class HostileSigns {
    /** As YAML's double quotation marks spell them. */
    public static final List<String> ALL = List.of(
            "\\e[2J\\e[H",
            "\\e]0;owned\\a",
            "\\e]52;c;b3duZWQ=\\a",
            "\\e]8;;http://evil.example\\e\\\\",
            "\\eP+q544e\\e\\\\",
            "\\x9b31m",
            "\\x9d0;owned\\x9c",
            "\\x90q\\x9c",
            "\\u0085",
            "\\x8d",
            "\\r overwritten",
            "\\b\\b\\b\\b",
            "\\x7f",
            "\\0",
            "\\a",
            "\\x0e",
            "\\x05",
            "\\x11",
            "\\x1a",
            "\\t tab",
            "\\n  ★ live v9  forged",
            "\\u2028 line",
            "\\u2029 paragraph",
            "\\u202e desrever",
            "\\u202d",
            "\\u2066\\u2067\\u2068\\u2069",
            "\\u200e\\u200f",
            "\\u061c",
            "\\u200b",
            "\\u2060",
            "\\ufeff",
            "\\u00ad",
            "\\u3164",
            "\\uffa0",
            "\\U000e0041",
            "\\u180e",
            "\\u115f",
            "\\u034f",
            "\\ufff9",
            "%s%n%x",
            "$(touch owned)",
            "`touch owned`",
            "'; rm -rf .; '");

    private HostileSigns() {}
}
