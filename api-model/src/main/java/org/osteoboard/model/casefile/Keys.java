package org.osteoboard.model.casefile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osteoboard.model.factor.Factor;

/** The keys a case file may have, as a tree built from the factor table. */
public final class Keys {
    private final Map<String, Keys> children = new LinkedHashMap<>();
    private final Map<String, Factor> members = new LinkedHashMap<>();
    private @Nullable Factor factor;

    private Keys() {}

    /** The keys of {@code factors}, which are all of one scope. */
    public static Keys of(List<Factor> factors) {
        Keys root = new Keys();
        for (Factor factor : factors) {
            Factor.Input input = factor.input();
            if (input != null) {
                Keys at = root;
                for (String key : input.key().split("\\.")) {
                    at = at.children.computeIfAbsent(key, k -> new Keys());
                }
                if (input.member().isEmpty()) {
                    at.factor = factor;
                } else {
                    at.members.put(input.member(), factor);
                }
            }
        }
        return root;
    }

    /** The keys below this one, in the order of the factor table. */
    public Map<String, Keys> children() {
        return children;
    }

    /** The words of the list this key holds, each with its factor; empty if it holds no list. */
    public Map<String, Factor> members() {
        return members;
    }

    /** The factor this key holds, or null. */
    public @Nullable Factor factor() {
        return factor;
    }
}
