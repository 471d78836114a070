/**
 * What Git asks before it takes a commit or a push: the scripts in a repository's hooks folder, and what they judge. What
 * runs at every commit uses neither JGit nor picocli, because it starts anew each time.
 */
@NullMarked
package newsroom.hooks;

import org.jspecify.annotations.NullMarked;
