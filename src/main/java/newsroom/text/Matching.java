package newsroom.text;

import java.util.Arrays;

/**
 * Which members of two sequences belong together: first those that each has only once (patience), between them the longest
 * common part (Myers) where it is found within bounds. The time is near linear, and so the result for texts with nothing in
 * common is that nothing belongs together.
 */
final class Matching {
    private static final int NONE = -1;
    private static final int MAX_DEPTH = 64;
    private static final int MAX_EDITS = 400;

    private final int[] a;
    private final int[] b;
    private final int[] partners;
    private final int[] countInA;
    private final int[] countInB;
    private final int[] placeInB;

    private Matching(int[] a, int[] b, int symbols) {
        this.a = a;
        this.b = b;
        this.partners = new int[a.length];
        Arrays.fill(partners, NONE);
        this.countInA = new int[symbols];
        this.countInB = new int[symbols];
        this.placeInB = new int[symbols];
    }

    /**
     * For each member of {@code a} the index of its partner in {@code b}, or -1; partners stand in the same order.
     *
     * @param symbols one more than the greatest member of either; none is negative
     */
    static int[] of(int[] a, int[] b, int symbols) {
        Matching matching = new Matching(a, b, symbols);
        matching.match(0, a.length, 0, b.length, 0);
        return matching.partners;
    }

    private void match(int aFrom, int aTo, int bFrom, int bTo, int depth) {
        int aStart = aFrom;
        int bStart = bFrom;
        while (aStart < aTo && bStart < bTo && a[aStart] == b[bStart]) {
            partners[aStart++] = bStart++;
        }
        int aEnd = aTo;
        int bEnd = bTo;
        while (aEnd > aStart && bEnd > bStart && a[aEnd - 1] == b[bEnd - 1]) {
            partners[--aEnd] = --bEnd;
        }
        if (aStart == aEnd || bStart == bEnd) {
            return;
        }
        int[] anchors = depth == MAX_DEPTH ? new int[0] : anchors(aStart, aEnd, bStart, bEnd);
        if (anchors.length == 0) {
            shortestEdit(aStart, aEnd, bStart, bEnd);
            return;
        }
        for (int anchor : anchors) {
            partners[anchor] = placeInB[a[anchor]];
        }
        int aDone = aStart;
        int bDone = bStart;
        for (int anchor : anchors) {
            match(aDone, anchor, bDone, partners[anchor], depth + 1);
            aDone = anchor + 1;
            bDone = partners[anchor] + 1;
        }
        match(aDone, aEnd, bDone, bEnd, depth + 1);
    }

    /** Members that stand once in each range, as many as keep their order; indexes into {@code a}. */
    private int[] anchors(int aFrom, int aTo, int bFrom, int bTo) {
        for (int i = aFrom; i < aTo; i++) {
            countInA[a[i]] = 0;
            countInB[a[i]] = 0;
        }
        for (int j = bFrom; j < bTo; j++) {
            countInA[b[j]] = 0;
            countInB[b[j]] = 0;
        }
        for (int i = aFrom; i < aTo; i++) {
            countInA[a[i]]++;
        }
        for (int j = bFrom; j < bTo; j++) {
            countInB[b[j]]++;
            placeInB[b[j]] = j;
        }
        int[] unique = new int[aTo - aFrom];
        int count = 0;
        for (int i = aFrom; i < aTo; i++) {
            if (countInA[a[i]] == 1 && countInB[a[i]] == 1) {
                unique[count++] = i;
            }
        }
        return longestRising(unique, count);
    }

    /** The longest part of {@code unique} whose partners rise, by patience sorting. */
    private int[] longestRising(int[] unique, int count) {
        int[] tops = new int[count];
        int[] before = new int[count];
        int piles = 0;
        for (int k = 0; k < count; k++) {
            int place = placeInB[a[unique[k]]];
            int low = 0;
            int high = piles;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (placeInB[a[unique[tops[middle]]]] < place) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[k] = low == 0 ? NONE : tops[low - 1];
            tops[low] = k;
            piles = Math.max(piles, low + 1);
        }
        int[] rising = new int[piles];
        int k = piles == 0 ? NONE : tops[piles - 1];
        for (int pile = piles - 1; pile >= 0; pile--) {
            rising[pile] = unique[k];
            k = before[k];
        }
        return rising;
    }

    /** Myers, "An O(ND) Difference Algorithm and Its Variations", 1986; past {@link #MAX_EDITS} nothing is matched. */
    private void shortestEdit(int aFrom, int aTo, int bFrom, int bTo) {
        int aLength = aTo - aFrom;
        int bLength = bTo - bFrom;
        int most = Math.min(MAX_EDITS, aLength + bLength);
        int[] furthest = new int[2 * most + 2];
        int[][] trace = new int[most + 1][];
        for (int edits = 0; edits <= most; edits++) {
            trace[edits] = Arrays.copyOfRange(furthest, most - edits, most + edits + 2);
            for (int k = -edits; k <= edits; k += 2) {
                boolean down = k == -edits || (k != edits && furthest[most + k - 1] < furthest[most + k + 1]);
                int x = down ? furthest[most + k + 1] : furthest[most + k - 1] + 1;
                while (x < aLength && x - k < bLength && a[aFrom + x] == b[bFrom + x - k]) {
                    x++;
                }
                furthest[most + k] = x;
                if (x >= aLength && x - k >= bLength) {
                    walkBack(trace, edits, aFrom, aLength, bFrom, bLength);
                    return;
                }
            }
        }
    }

    private void walkBack(int[][] trace, int edits, int aFrom, int aLength, int bFrom, int bLength) {
        int x = aLength;
        int y = bLength;
        for (int d = edits; d > 0; d--) {
            int[] furthest = trace[d];
            int k = x - y;
            boolean down = k == -d || (k != d && furthest[d + k - 1] < furthest[d + k + 1]);
            int from = down ? k + 1 : k - 1;
            int fromX = furthest[d + from];
            for (int snake = down ? fromX : fromX + 1; x > snake; ) {
                partners[aFrom + --x] = bFrom + --y;
            }
            x = fromX;
            y = fromX - from;
        }
        while (x > 0) {
            partners[aFrom + --x] = bFrom + --y;
        }
    }
}
