package newsroom.checks;

import java.util.List;

/**
 * Hosts that are not public: names that only a network of one's own knows (RFC 6761, RFC 6762, RFC 8375), and addresses that
 * are not routed (RFC 6890), in whatever notation a browser takes.
 */
final class PrivateHosts {
    private static final List<String> ENDINGS = List.of(".localhost", ".local", ".internal", ".lan", ".home.arpa");
    private static final long NONE = -1;
    private static final long ALL = 0xFFFF_FFFFL;

    /** First address and number of fixed bits. */
    private static final long[][] RANGES = {
        {0x0000_0000L, 8},
        {0x0A00_0000L, 8},
        {0x6440_0000L, 10},
        {0x7F00_0000L, 8},
        {0xA9FE_0000L, 16},
        {0xAC10_0000L, 12},
        {0xC000_0000L, 24},
        {0xC0A8_0000L, 16},
        {0xC612_0000L, 15},
        {0xE000_0000L, 4},
        {0xF000_0000L, 4},
    };

    private PrivateHosts() {}

    /** @param host in lower case, a name or an IPv4 address */
    static boolean contains(String host) {
        String name = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        if (name.equals("localhost")) {
            return true;
        }
        for (String ending : ENDINGS) {
            if (name.endsWith(ending)) {
                return true;
            }
        }
        return isPrivate(ipv4(name));
    }

    private static boolean isPrivate(long address) {
        if (address == NONE) {
            return false;
        }
        for (long[] range : RANGES) {
            long mask = ALL << (32 - range[1]) & ALL;
            if ((address & mask) == range[0]) {
                return true;
            }
        }
        return false;
    }

    /** One to four numbers, decimal, octal or hexadecimal, the last of which fills what is left; -1 for a name. */
    private static long ipv4(String host) {
        String[] parts = host.split("\\.", -1);
        if (parts.length > 4) {
            return NONE;
        }
        long address = 0;
        for (int i = 0; i < parts.length; i++) {
            boolean last = i == parts.length - 1;
            int bits = last ? 8 * (4 - i) : 8;
            long number = number(parts[i]);
            if (number == NONE || number >= 1L << bits) {
                return NONE;
            }
            address = address << bits | number;
        }
        return address;
    }

    private static long number(String part) {
        boolean hexadecimal = part.startsWith("0x");
        boolean octal = !hexadecimal && part.length() > 1 && part.startsWith("0");
        String figures = hexadecimal ? part.substring(2) : part;
        int radix = hexadecimal ? 16 : octal ? 8 : 10;
        if (figures.isEmpty() || figures.length() > 11) {
            return NONE;
        }
        long number = 0;
        for (int i = 0; i < figures.length(); i++) {
            int digit = Character.digit(figures.charAt(i), radix);
            if (digit < 0 || figures.charAt(i) > 'f') {
                return NONE;
            }
            number = number * radix + digit;
        }
        return number;
    }

    /** Whether an IPv6 address, without brackets, is loopback, unspecified, link-local, of a site, or an IPv4 address in disguise. */
    static boolean containsIpv6(String written) {
        String address = written.toLowerCase(java.util.Locale.ROOT);
        int zone = address.indexOf('%');
        address = zone < 0 ? address : address.substring(0, zone);
        int lastColon = address.lastIndexOf(':');
        if (address.indexOf('.') > lastColon) {
            return isPrivate(ipv4(address.substring(lastColon + 1)));
        }
        if (address.startsWith("::ffff:")) {
            String[] halves = address.substring(7).split(":", -1);
            return halves.length == 2 && isPrivate(number("0x" + halves[0]) << 16 | number("0x" + halves[1]));
        }
        boolean zeros = address.chars().allMatch(c -> c == '0' || c == ':' || c == '1');
        boolean loopback = zeros && address.chars().filter(c -> c == '1').count() <= 1 && !address.startsWith("1");
        boolean local = address.startsWith("fc") || address.startsWith("fd") || address.startsWith("ff");
        boolean link = address.length() > 3 && address.startsWith("fe") && "89abcdef".indexOf(address.charAt(2)) >= 0;
        return loopback || local || link;
    }
}
