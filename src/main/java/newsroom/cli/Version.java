package newsroom.cli;

/** Which Newsroom this is. */
final class Version {
    private Version() {}

    /** Such as {@code newsroom 1.0.0 (Java 17.0.15)}. */
    static String line() {
        return "newsroom " + number() + " (Java " + Runtime.version() + ")";
    }

    /** Such as {@code 1.0.0}. */
    static String number() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "in development" : version;
    }
}
