package org.osteoboard.model.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.source.NearestName;
import org.osteoboard.model.source.Pointers;

/**
 * Finds the key a person means: {@code labs.creatinine}, {@code lesions.T8.fracture}, {@code T8.fracture}, a last part
 * that only one key has, such as {@code creatinine}, or a JSON Pointer.
 */
final class SettingPath {
    /** Where a key is: its steps from the top, or what is near if there is no such key. */
    record Found(List<String> steps, List<String> near) {
        boolean isKey() {
            return !steps.isEmpty();
        }
    }

    private static final Found NOTHING = new Found(List.of(), List.of());
    private static final List<String> LESIONS = List.of(CaseReader.BONE, CaseReader.LESIONS);
    private static final Pattern POSITION = Pattern.compile("\\[(\\d{1,3})]\\.(.+)");

    private final List<String> patient;
    private final List<String> lesion;
    private final List<String> ids;

    /** @param ids of the lesions, in the order of the file; "" for one without */
    SettingPath(List<Factor> ofPatient, List<Factor> ofLesion, List<String> ids) {
        this.patient = keys(ofPatient);
        this.lesion = keys(ofLesion);
        this.ids = ids;
    }

    private static List<String> keys(List<Factor> factors) {
        List<String> keys = new ArrayList<>();
        for (Factor factor : factors) {
            Factor.Input input = factor.input();
            if (input != null && !keys.contains(input.key())) {
                keys.add(input.key());
            }
        }
        return keys;
    }

    Found find(String path) {
        if (path.startsWith("/")) {
            return pointed(path.substring(1).split("/", -1));
        }
        String ofLesion = without(CaseReader.BONE + "." + CaseReader.LESIONS, path);
        ofLesion = ofLesion == null ? without(CaseReader.LESIONS, path) : ofLesion;
        if (ofLesion != null) {
            return inLesion(ofLesion);
        }
        int own = ownLesion(path);
        if (own >= 0 && !patient.contains(path)) {
            return key(lesion, path.substring(ids.get(own).length() + 1), own);
        }
        Found ofPatient = key(patient, path, -1);
        boolean one = ids.size() == 1;
        if (ofPatient.isKey() || !ofPatient.near.isEmpty()) {
            return ofPatient;
        }
        Found inOne = key(lesion, path, 0);
        if (inOne.isKey() && !one) {
            List<String> each = new ArrayList<>();
            String key = String.join(".", inOne.steps.subList(3, inOne.steps.size()));
            ids.forEach(id -> each.add(CaseReader.LESIONS + "." + id + "." + key));
            return new Found(List.of(), each);
        }
        return inOne;
    }

    /** What follows {@code head}, with the mark that tells whether an id or a position follows; null if it is not at the head. */
    private static @Nullable String without(String head, String path) {
        boolean starts = path.startsWith(head + ".") || path.startsWith(head + "[");
        return starts ? path.substring(head.length()) : null;
    }

    private Found inLesion(String rest) {
        Matcher position = POSITION.matcher(rest);
        if (position.matches()) {
            int at = Integer.parseInt(position.group(1));
            return at < ids.size() ? key(lesion, position.group(2), at) : NOTHING;
        }
        String named = rest.substring(1);
        int own = ownLesion(named);
        if (own >= 0) {
            return key(lesion, named.substring(ids.get(own).length() + 1), own);
        }
        int dot = named.indexOf('.');
        String wanted = dot < 0 ? named : named.substring(0, dot);
        List<String> known = ids.stream().filter(id -> !id.isEmpty()).toList();
        List<String> near = NearestName.among(wanted, known);
        return new Found(
                List.of(),
                (near.isEmpty() ? known : near)
                        .stream().map(id -> CaseReader.LESIONS + "." + id).toList());
    }

    /** The lesion with the longest id that a path begins with, or -1. */
    private int ownLesion(String path) {
        int found = -1;
        for (int i = 0; i < ids.size(); i++) {
            boolean longer = found < 0 || ids.get(i).length() > ids.get(found).length();
            if (!ids.get(i).isEmpty() && path.startsWith(ids.get(i) + ".") && longer) {
                found = i;
            }
        }
        return found;
    }

    private Found pointed(String[] escaped) {
        List<String> steps = new ArrayList<>();
        for (String step : escaped) {
            steps.add(Pointers.unescape(step));
        }
        if (steps.size() > 3 && steps.subList(0, 2).equals(LESIONS)) {
            String id = steps.get(2);
            int at = id.matches("\\d{1,3}") ? Integer.parseInt(id) : ids.indexOf(id);
            String key = String.join(".", steps.subList(3, steps.size()));
            return at >= 0 && at < ids.size() ? key(lesion, key, at) : NOTHING;
        }
        return key(patient, String.join(".", steps), -1);
    }

    /** The key named whole or by a last part that no other has; else what is near. */
    private static Found key(List<String> keys, String path, int lesion) {
        List<String> found = new ArrayList<>();
        for (String key : keys) {
            if (key.equals(path)) {
                return new Found(steps(key, lesion), List.of());
            }
            if (key.endsWith("." + path)) {
                found.add(key);
            }
        }
        if (found.size() == 1) {
            return new Found(steps(found.get(0), lesion), List.of());
        }
        if (!found.isEmpty()) {
            return new Found(List.of(), found);
        }
        List<String> near = NearestName.among(path, keys);
        if (near.isEmpty()) {
            List<String> lasts = keys.stream().map(SettingPath::last).distinct().toList();
            List<String> nearLast = NearestName.among(last(path), lasts);
            near = keys.stream().filter(key -> nearLast.contains(last(key))).toList();
        }
        return new Found(List.of(), near);
    }

    private static String last(String key) {
        return key.substring(key.lastIndexOf('.') + 1);
    }

    private static List<String> steps(String key, int lesion) {
        List<String> steps = new ArrayList<>();
        if (lesion >= 0) {
            steps.addAll(LESIONS);
            steps.add(Integer.toString(lesion));
        }
        steps.addAll(List.of(key.split("\\.")));
        return steps;
    }
}
