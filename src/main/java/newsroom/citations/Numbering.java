package newsroom.citations;

/**
 * A number in a sequence, such as a volume or an episode.
 *
 * @param unit what is counted, in MLA's spelling: {@code vol.}, {@code no.}, {@code season}; empty if the entry does not
 *     say, as in MLA 7's "<i>Critical Inquiry</i> 42"
 * @param value such as {@code 26}
 * @param range of unit and value together
 */
public record Numbering(String unit, String value, Range range) {}
