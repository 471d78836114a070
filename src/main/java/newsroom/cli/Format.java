package newsroom.cli;

/** For whom a command prints. */
enum Format {
    /** For people. */
    TEXT,
    /** For programs: one JSON value, whose keys stay what they are. */
    JSON
}
