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
        return new Problem(
                code, place.line(), place.pointer(), new Text(name + ja, name + en), hint);
    }

    /** A word that is none of {@code legal}. It is repeated only if it is near one of them. */
    void unknownWord(String code, Place place, String word, Collection<String> legal, String ja, String en) {
        List<String> near = NearestName.among(word, legal);
        if (near.isEmpty()) {
            String some = String.join(", ", legal.stream().limit(12).toList()) + (legal.size() > 12 ? ", …" : "");
            add(code, place, ja, en, new Text("使える値: " + some, "Values: " + some));
        } else {
            add(
                    code,
                    place,
                    "(\"" + word + "\") " + ja,
                    "(\"" + word + "\") " + en,
                    new Text(
                            String.join(" または ", near) + " ではありませんか。", "Maybe " + String.join(" or ", near) + "."));
        }
    }

    List<Problem> problems() {
        return byLine(problems);
    }

    List<Problem> warnings() {
        return byLine(warnings);
    }

    private static List<Problem> byLine(List<Problem> list) {
        return list.stream()
                .sorted(Comparator.comparingInt(Problem::line).thenComparing(Problem::pointer).thenComparing(Problem::code))
                .toList();
    }
}
