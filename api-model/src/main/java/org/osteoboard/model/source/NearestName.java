package org.osteoboard.model.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Legal words near to one that is none. Near is at most two edits (a letter more, fewer, other, or two swapped), one
 * edit for words under five letters, none for single letters; capitals and full-width forms count as the same letter.
 * In short words more edits would make any two words near, a patient's name among them.
 */
public final class NearestName {
    /** The most edits between a word and one near to it. */
    public static final int EDITS = 2;

    private static final int SHORT = 5;

    private NearestName() {}

    /**
     * The legal words with the fewest edits from the one found, all if several share them, in the order given.
     *
     * @return empty if none is near; only if it is not may the word found be repeated to anyone
     */
    public static List<String> among(String found, Collection<String> legal) {
        List<String> nearest = new ArrayList<>();
        int fewest = EDITS + 1;
        // Longer than this is never near; it spares folding 64 Ki characters.
        int[] letters = found.length() > 256 ? new int[0] : fold(found);
        for (String word : legal) {
            int[] others = fold(word);
            int shorter = Math.min(letters.length, others.length);
            int allowed = Math.min(fewest, shorter >= SHORT ? EDITS : Math.max(0, Math.min(1, shorter - 1)));
            if (shorter == 0 || Math.abs(letters.length - others.length) > allowed) {
                continue;
            }
            int edits = edits(letters, others);
            if (edits > allowed) {
                continue;
            }
            if (edits < fewest) {
                fewest = edits;
                nearest.clear();
            }
            nearest.add(word);
        }
        return nearest;
    }

    /** Letters in lower case and ASCII width. */
    private static int[] fold(String word) {
        int[] letters = new int[word.codePointCount(0, word.length())];
        int count = 0;
        for (int i = 0; i < word.length(); ) {
            int point = word.codePointAt(i);
            i += Character.charCount(point);
            if (point >= 0xFF01 && point <= 0xFF5E) {
                point -= 0xFF01 - '!';
            } else if (point == 0x3000) {
                point = ' ';
            }
            letters[count++] = Character.toLowerCase(point);
        }
        return letters;
    }

    /** Damerau-Levenshtein distance; two letters once swapped are not edited again. */
    private static int edits(int[] a, int[] b) {
        int[] beforeLast = new int[b.length + 1];
        int[] last = new int[b.length + 1];
        int[] row = new int[b.length + 1];
        for (int j = 0; j <= b.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length; i++) {
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
            row[0] = i;
            for (int j = 1; j <= b.length; j++) {
                int other = a[i - 1] == b[j - 1] ? 0 : 1;
                int cost = Math.min(last[j - 1] + other, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                    cost = Math.min(cost, beforeLast[j - 2] + 1);
                }
                row[j] = cost;
            }
        }
        return row[b.length];
    }
}
