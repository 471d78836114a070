package newsroom.desk;

import newsroom.model.Folder;

/**
 * A place in an article's text that somebody looked for.
 *
 * @param line its number in the file, from 1
 * @param text the line
 */
public record Hit(Folder folder, int line, String text) {}
