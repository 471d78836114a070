package newsroom.citations;

import newsroom.text.Letters;

/** Reads a time of day: "3:05 p.m.", "10:30 a.m. EST", "14:20". */
final class TimeReader {
    private TimeReader() {}

    /** Where the time at {@code i} ends; {@code i} itself if there is none. */
    static int end(String s, int i, int limit) {
        int hours = Scan.digitsEnd(s, i, limit);
        if (hours == i || hours - i > 2) {
            return i;
        }
        int end = hours;
        boolean minutes = Scan.at(s, hours) == ':' && Scan.digitsEnd(s, hours + 1, limit) == hours + 3;
        if (minutes) {
            end = hours + 3;
            if (Scan.at(s, end) == ':' && Scan.digitsEnd(s, end + 1, limit) == end + 3) {
                end += 3;
            }
        }
        int half = Scan.skipSpaces(s, end, limit);
        int afterHalf = afterHalf(s, half, limit);
        if (afterHalf == half) {
            return minutes ? end : i;
        }
        int zone = Scan.skipSpaces(s, afterHalf, limit);
        int zoneEnd = Scan.wordEnd(s, zone, limit);
        boolean zoned = zoneEnd - zone >= 2
                && zoneEnd - zone <= 4
                && s.substring(zone, zoneEnd).chars().allMatch(c -> c >= 'A' && c <= 'Z');
        return zoned ? zoneEnd : afterHalf;
    }

    /** "a.m." and "PM", with or without periods. */
    private static int afterHalf(String s, int i, int limit) {
        char half = Character.toLowerCase(Scan.at(s, i));
        if (i >= limit || (half != 'a' && half != 'p')) {
            return i;
        }
        int m = Scan.at(s, i + 1) == '.' ? i + 2 : i + 1;
        if (Character.toLowerCase(Scan.at(s, m)) != 'm' || m >= limit || Letters.isLetter(Scan.at(s, m + 1))) {
            return i;
        }
        return m > i + 1 && Scan.at(s, m + 1) == '.' && m + 1 < limit ? m + 2 : m + 1;
    }
}
