package org.osteoboard.model.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * One thing that differs.
 *
 * @param key what it was matched by
 * @param before as it was; empty if it came
 * @param after as it is; empty if it went
 */
public record Changed<T>(String key, Optional<T> before, Optional<T> after) {

    public Change change() {
        return before.isEmpty() ? Change.CAME : after.isEmpty() ? Change.WENT : Change.MOVED;
    }

    /** The thing as it is, or as it was if it went. */
    public T either() {
        return after.or(() -> before).orElseThrow();
    }

    /**
     * What differs between two lists: first what was there before, in its order, then what came.
     *
     * @param key what things are matched by; of several with one key the first counts
     * @param same whether a thing is told as it was
     */
    static <T> List<Changed<T>> between(
            List<T> before, List<T> after, Function<T, String> key, BiPredicate<T, T> same) {
        Map<String, T> old = keyed(before, key);
        Map<String, T> now = keyed(after, key);
        Set<String> keys = new LinkedHashSet<>(old.keySet());
        keys.addAll(now.keySet());
        List<Changed<T>> changed = new ArrayList<>();
        for (String each : keys) {
            Optional<T> was = Optional.ofNullable(old.get(each));
            Optional<T> is = Optional.ofNullable(now.get(each));
            if (was.isEmpty() || is.isEmpty() || !same.test(was.get(), is.get())) {
                changed.add(new Changed<>(each, was, is));
            }
        }
        return List.copyOf(changed);
    }

    private static <T> Map<String, T> keyed(List<T> things, Function<T, String> key) {
        Map<String, T> keyed = new LinkedHashMap<>();
        things.forEach(thing -> keyed.putIfAbsent(key.apply(thing), thing));
        return keyed;
    }
}
