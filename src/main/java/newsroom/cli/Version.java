package newsroom.cli;

/** Which Newsroom this is. */
final class Version {
    private Version() {}

    /** Such as {@code newsroom 1.0.0 (Java 17.0.15)}. */
    static String line() {
        String version = Version.class.getPackage().getImplementationVersion();
        return "newsroom " + (version == null ? "in development" : version) + " (Java " + Runtime.version() + ")";
    }
}
