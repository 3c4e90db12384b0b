package org.osteoboard.model.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.osteoboard.model.casefile.Complaints.Place;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.ValueSet;
import org.osteoboard.model.text.Text;

/**
 * Warns where the id of a lesion names another side or level than its answers do: one of the two may be a slip of the
 * pen. Nothing is changed, and no rule ever sees an id.
 */
final class LesionNames {
    private static final String SIDE = "bone.side";
    private static final String VERTEBRA = "bone.vertebra";
    private static final Pattern SIGNS = Pattern.compile("[._-]");
    private static final Pattern LEVEL = Pattern.compile("(?i)[CTLS]\\d{1,2}");
    private static final String LEFT = "left";
    private static final String RIGHT = "right";

    private LesionNames() {}

    static void compare(String id, List<Answer> told, Place place, Complaints complaints) {
        for (Answer answer : told) {
            String path = answer.factor().path();
            List<String> words = path.equals(SIDE) || path.equals(VERTEBRA) ? stated(answer) : List.of();
            if (words.size() == 1 && disagree(path, id, words.get(0))) {
                complaints.warn(
                        "id-disagrees",
                        place,
                        "の id は、" + answer.factor().label().ja() + "の記載（" + words.get(0)
                                + "）と別のものを指しているように見えます。記載の方が使われます。",
                        "has an id that seems to name another place than its "
                                + answer.factor().label().en() + " (" + words.get(0) + "). What is stated is used.",
                        new Text("id か記載のどちらかが書き間違いではありませんか。", "Maybe the id or the answer is a slip."));
            }
        }
    }

    private static List<String> stated(Answer answer) {
        List<String> words = new ArrayList<>();
        if (answer.values() instanceof ValueSet set) {
            List<Factor.Value> values = answer.factor().values();
            for (int i = 0; i < values.size(); i++) {
                if ((set.mask() & 1L << i) != 0) {
                    words.add(values.get(i).word());
                }
            }
        }
        return words;
    }

    private static boolean disagree(String path, String id, String stated) {
        String[] tokens = SIGNS.split(id);
        for (String token : tokens) {
            if (path.equals(SIDE) && (stated.equals(LEFT) || stated.equals(RIGHT))) {
                String named = tokens.length == 1 ? "" : side(token);
                if (!named.isEmpty()) {
                    return !named.equals(stated);
                }
            }
            if (path.equals(VERTEBRA) && LEVEL.matcher(token).matches()) {
                return !token.equalsIgnoreCase(stated);
            }
        }
        return false;
    }

    private static String side(String token) {
        return switch (token.toLowerCase(Locale.ROOT)) {
            case "r", "rt", RIGHT -> RIGHT;
            case "l", "lt", LEFT -> LEFT;
            default -> "";
        };
    }
}
