/** Newsroom takes articles from draft to publication in a Git repository; {@link newsroom.Main} starts it. */
@NullMarked
package newsroom;

import org.jspecify.annotations.NullMarked;
