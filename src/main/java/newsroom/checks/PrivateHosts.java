package newsroom.checks;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Hosts that are not public: names that only a network of one's own knows (RFC 6761, RFC 6762, RFC 8375), and addresses that
 * are not routed (RFC 6890), in whatever notation a browser takes.
 */
public final class PrivateHosts {
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

    /**
     * Whether a host is nobody's but this network's.
     *
     * @param host in lower case, a name or an IPv4 address
     */
    public static boolean contains(String host) {
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
        if (host.isEmpty() || host.charAt(0) < '0' || host.charAt(0) > '9') {
            return NONE;
        }
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

    /** Whether an address that a name led to is not public. */
    public static boolean contains(InetAddress address) {
        return isPrivate(address.getAddress());
    }

    /** @param written an IPv6 address without brackets; a zone may follow it */
    static boolean containsIpv6(String written) {
        int zone = written.indexOf('%');
        return ipv6(zone < 0 ? written : written.substring(0, zone))
                .filter(PrivateHosts::isPrivate)
                .isPresent();
    }

    /**
     * Whether 4 or 16 bytes are an address that is not routed, or carry such an IPv4 address in them: mapped, compatible
     * (RFC 4291), translated (RFC 6052) or in a 6to4 tunnel (RFC 3056).
     */
    private static boolean isPrivate(byte[] address) {
        if (address.length == 4) {
            return isPrivate(number(address, 0, 4));
        }
        long first = number(address, 0, 2);
        boolean zeros = number(address, 0, 8) == 0 && number(address, 8, 2) == 0;
        long fifth = number(address, 10, 2);
        if (zeros && (fifth == 0 || fifth == 0xFFFF)) {
            return isPrivate(number(address, 12, 4));
        } else if (number(address, 0, 4) == 0x0064_FF9BL) {
            return number(address, 4, 2) == 1 || isPrivate(number(address, 12, 4));
        } else if (first == 0x2002) {
            return isPrivate(number(address, 2, 4));
        }
        boolean local = (first & 0xFE00) == 0xFC00 || (first & 0xFF80) == 0xFE80 || (first & 0xFFC0) == 0xFEC0;
        boolean documentation = number(address, 0, 4) == 0x2001_0DB8L;
        return local || (first & 0xFF00) == 0xFF00 || documentation || first == 0x0100;
    }

    private static long number(byte[] bytes, int from, int count) {
        long number = 0;
        for (int i = from; i < from + count; i++) {
            number = number << 8 | (bytes[i] & 0xFF);
        }
        return number;
    }

    /** Eight groups, of which a run of zeros may be left out, and the last two may be an IPv4 address (RFC 4291, 2.2). */
    private static Optional<byte[]> ipv6(String written) {
        int point = written.indexOf('.');
        int colon = written.lastIndexOf(':');
        if (point > colon) {
            long tail = ipv4(written.substring(colon + 1));
            return tail == NONE
                    ? Optional.empty()
                    : ipv6(written.substring(0, colon + 1)
                            + Long.toHexString(tail >>> 16)
                            + ':'
                            + Long.toHexString(tail & 0xFFFF));
        }
        int gap = written.indexOf("::");
        byte[] bytes = new byte[16];
        String head = gap < 0 ? written : written.substring(0, gap);
        String rest = gap < 0 ? "" : written.substring(gap + 2);
        int before = groups(head, bytes);
        byte[] after = new byte[16];
        int behind = groups(rest, after);
        boolean full = gap < 0 ? before == 16 : before + behind < 16;
        if (before < 0 || behind < 0 || !full) {
            return Optional.empty();
        }
        System.arraycopy(after, 0, bytes, 16 - behind, behind);
        return Optional.of(bytes);
    }

    /** Writes groups into {@code bytes}; how many bytes they are, or -1 if they are none. */
    private static int groups(String text, byte[] bytes) {
        int at = 0;
        for (String group : text.isEmpty() ? List.<String>of() : Arrays.asList(text.split(":", -1))) {
            long value = group.length() > 4 ? NONE : number("0x" + group);
            if (value == NONE || at + 2 > bytes.length) {
                return -1;
            }
            bytes[at++] = (byte) (value >> 8);
            bytes[at++] = (byte) value;
        }
        return at;
    }
}
