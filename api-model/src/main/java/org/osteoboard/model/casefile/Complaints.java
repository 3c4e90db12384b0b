package org.osteoboard.model.casefile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.osteoboard.model.source.NearestName;
import org.osteoboard.model.source.Problem;
import org.osteoboard.model.text.Text;

/** Collects what is wrong with a case file; knows how such things are said. */
final class Complaints {
    private static final int MOST_OFFERED = 20;

    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();

    /** A place in the case file: its JSON Pointer, its name for people, and its line. */
    record Place(String pointer, String name, int line) {
        Place key(String key, int keyLine) {
            return new Place(
                    pointer + "/" + key.replace("~", "~0").replace("/", "~1"),
                    name.isEmpty() ? key : name + "." + key,
                    keyLine);
        }

        Place item(int index, int itemLine) {
            return new Place(pointer + "/" + index, name + "[" + index + "]", itemLine);
        }
    }

    void addAll(List<Problem> others) {
        problems.addAll(others);
    }

    void add(String code, Place place, String ja, String en) {
        add(code, place, ja, en, Problem.NO_HINT);
    }

    /** {@code ja} and {@code en} follow the name of the place. */
    void add(String code, Place place, String ja, String en, Text hint) {
        problems.add(problem(code, place, ja, en, hint));
    }

    void warn(String code, Place place, String ja, String en, Text hint) {
        warnings.add(problem(code, place, ja, en, hint));
    }

    private static Problem problem(String code, Place place, String ja, String en, Text hint) {
        String name = place.name().isEmpty() ? "" : place.name() + " ";
        return new Problem(code, place.line(), place.pointer(), new Text(name + ja, name + en), hint);
    }

    /** A value that is none of {@code legal}. It is repeated only if it is near one of them. */
    void unknownWord(Place place, String word, Collection<String> legal) {
        List<String> near = NearestName.among(word, legal);
        String found = near.isEmpty() ? "" : "(\"" + word + "\") ";
        add(
                "unknown-value",
                place,
                found + "は登録された値ではありません。",
                found + "is not one of the known values.",
                near.isEmpty() ? list("書ける値: ", "Values: ", legal) : maybe(near));
    }

    void unknownUnit(Place place, String unit, Collection<String> legal) {
        List<String> near = NearestName.among(unit, legal);
        String found = near.isEmpty() ? "" : "(\"" + unit + "\") ";
        add(
                "unknown-unit",
                place,
                found + "の単位が分かりません。",
                found + "has an unknown unit.",
                near.isEmpty() ? list("使える単位: ", "Units: ", legal) : maybe(near));
    }

    /** A key that {@code above} does not have. */
    void unknownKey(Place above, String key, int line, Collection<String> legal) {
        List<String> near = NearestName.among(key, legal);
        String found = near.isEmpty() ? "" : " \"" + key + "\"";
        String name = above.name();
        String ja = (name.isEmpty() ? "" : name + " に") + "知らないキー" + found + (found.isEmpty() ? "" : " ") + "があります。";
        String en = (name.isEmpty() ? "Unknown key" : name + " has an unknown key") + found + ".";
        problems.add(new Problem(
                "unknown-key",
                line,
                above.pointer(),
                new Text(ja, en),
                near.isEmpty() ? list("書けるキー: ", "Keys: ", legal) : maybe(near)));
    }

    private static Text maybe(List<String> near) {
        return new Text(String.join(" または ", near) + " ではありませんか。", "Maybe " + String.join(" or ", near) + ".");
    }

    private static Text list(String ja, String en, Collection<String> legal) {
        StringBuilder some = new StringBuilder();
        int count = 0;
        for (String word : legal) {
            if (count == MOST_OFFERED) {
                some.append(", …");
                break;
            }
            some.append(count == 0 ? "" : ", ").append(word);
            count++;
        }
        return new Text(ja + some, en + some);
    }

    List<Problem> problems() {
        return byLine(problems);
    }

    List<Problem> warnings() {
        return byLine(warnings);
    }

    private static List<Problem> byLine(List<Problem> list) {
        return list.stream()
                .sorted(Comparator.comparingInt(Problem::line)
                        .thenComparing(Problem::pointer)
                        .thenComparing(Problem::code))
                .toList();
    }
}
