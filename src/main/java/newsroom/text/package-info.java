/**
 * An article's file as text: read within bounds, understood as front matter and Markdown, and changed without touching any
 * byte that was not meant. The only home of the Markdown, YAML and HTML libraries; it answers in types of its own.
 */
@NullMarked
package newsroom.text;

import org.jspecify.annotations.NullMarked;
