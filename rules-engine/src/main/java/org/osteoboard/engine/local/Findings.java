package org.osteoboard.engine.local;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.osteoboard.model.source.NearestName;
import org.osteoboard.model.source.Pointers;
import org.osteoboard.model.source.Problem;
import org.osteoboard.model.text.Text;

/** Collects what is wrong with a pack; knows how such things are said. A pack holds no patient: what was found is told. */
final class Findings {
    private static final int MOST_OFFERED = 20;
    private static final int LONGEST_FOUND = 60;
    private static final int SHORTEST_BEGINNING = 4;

    private final List<PackProblem> problems = new ArrayList<>();
    private final List<PackProblem> warnings = new ArrayList<>();

    /** A place in a pack: file, line, JSON Pointer, and its name for people. */
    record Spot(String file, int line, String pointer, String name) {
        static Spot of(String file) {
            return new Spot(file, 0, "", "");
        }

        Spot key(String key, int at) {
            return new Spot(
                    file, at, Pointers.child(pointer, key), name.isEmpty() ? shown(key) : name + "." + shown(key));
        }

        Spot item(int index, int at) {
            return new Spot(file, at, Pointers.child(pointer, index), name + "[" + index + "]");
        }
    }

    /** What the reader of any file found; an empty file is told in words that fit a pack. */
    void addAll(String file, List<Problem> others) {
        for (Problem problem : others) {
            if (problem.code().equals("empty")) {
                fault("empty", Spot.of(file), "ファイルに内容がありません。", "the file holds nothing.");
            } else {
                problems.add(new PackProblem(file, problem));
            }
        }
    }

    /** {@code ja} and {@code en} follow the name of the place. */
    void fault(String code, Spot spot, String ja, String en) {
        fault(code, spot, ja, en, Problem.NO_HINT);
    }

    void fault(String code, Spot spot, String ja, String en, Text hint) {
        problems.add(problem(code, spot, ja, en, hint));
    }

    void warn(String code, Spot spot, String ja, String en, Text hint) {
        warnings.add(problem(code, spot, ja, en, hint));
    }

    private static PackProblem problem(String code, Spot spot, String ja, String en, Text hint) {
        String name = spot.name().isEmpty() ? "" : spot.name() + ": ";
        return new PackProblem(
                spot.file(), new Problem(code, spot.line(), spot.pointer(), new Text(name + ja, name + en), hint));
    }

    /** A word that is none of {@code legal}; {@code ja} and {@code en} say what it was to be. */
    void unknown(String code, Spot spot, String found, String ja, String en, Collection<String> legal) {
        fault(
                code,
                spot,
                "「" + shown(found) + "」という" + ja + "はありません。",
                "\"" + shown(found) + "\" is no " + en + ".",
                near(found, legal));
    }

    /** The nearest legal words, or those that begin alike, or else some of all. */
    static Text near(String found, Collection<String> legal) {
        List<String> near = NearestName.among(found, legal);
        if (near.isEmpty() && found.length() >= SHORTEST_BEGINNING) {
            near = legal.stream()
                    .filter(word -> word.startsWith(found))
                    .limit(3)
                    .toList();
        }
        return near.isEmpty() ? list(legal) : maybe(near);
    }

    static Text maybe(List<String> near) {
        return new Text(String.join(" または ", near) + " ではありませんか。", "Maybe " + String.join(" or ", near) + ".");
    }

    static Text list(Collection<String> legal) {
        Set<String> some = new LinkedHashSet<>();
        for (String word : legal) {
            if (some.size() == MOST_OFFERED) {
                some.add("…");
                break;
            }
            some.add(word);
        }
        String words = String.join(", ", some);
        return new Text("書けるもの: " + words, "Expected one of: " + words);
    }

    /** What was found, fit for one line: short and without anything that cannot be seen. */
    static String shown(String found) {
        StringBuilder shown = new StringBuilder();
        found.codePoints().limit(LONGEST_FOUND).forEach(point -> {
            int type = Character.getType(point);
            boolean plain = type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE;
            shown.appendCodePoint(plain ? point : '\uFFFD');
        });
        return shown + (found.codePointCount(0, found.length()) > LONGEST_FOUND ? "…" : "");
    }

    boolean none() {
        return problems.isEmpty();
    }

    List<PackProblem> problems() {
        return ordered(problems);
    }

    List<PackProblem> warnings() {
        return ordered(warnings);
    }

    private static List<PackProblem> ordered(List<PackProblem> list) {
        return list.stream()
                .sorted(Comparator.comparing(PackProblem::file)
                        .thenComparingInt(each -> each.problem().line()))
                .distinct()
                .toList();
    }
}
