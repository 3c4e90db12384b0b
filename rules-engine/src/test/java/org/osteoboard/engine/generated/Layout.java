package org.osteoboard.engine.generated;

import java.util.ArrayList;
import java.util.List;
import org.osteoboard.model.casefile.Keys;
import org.osteoboard.model.factor.Factor;

/** The keys of a case file, or of one lesion in it, in the order they are written. */
final class Layout {
    /**
     * One key.
     *
     * @param id its position among those that hold a value
     * @param section the key at the top it stands under
     * @param name as JSON, with its colon
     * @param factors what it holds: one factor, the members of a list, or nothing if there are keys below
     * @param members the words of the list, in the order of the factors; empty if it holds one value
     */
    record Key(int id, String section, String name, List<Factor> factors, List<String> members, List<Key> below) {
        Factor factor() {
            return factors.get(0);
        }

        boolean isList() {
            return !members.isEmpty();
        }
    }

    private final List<Key> top;
    private final List<Key> holding = new ArrayList<>();
    private final Key[] byFactor;

    Layout(List<Factor> factors) {
        this.byFactor = new Key[factors.size()];
        this.top = keys(Keys.of(factors), "");
    }

    private List<Key> keys(Keys keys, String above) {
        List<Key> made = new ArrayList<>();
        keys.children().forEach((name, child) -> {
            String section = above.isEmpty() ? name : above;
            Factor factor = child.factor();
            List<Factor> held = factor == null ? List.copyOf(child.members().values()) : List.of(factor);
            List<String> members = List.copyOf(child.members().keySet());
            List<Key> below = keys(child, section);
            Key key = new Key(holding.size(), section, '"' + name + "\":", held, members, below);
            if (!held.isEmpty()) {
                holding.add(key);
                held.forEach(each -> byFactor[each.ref().index()] = key);
            }
            made.add(key);
        });
        return made;
    }

    /** The keys at the top. */
    List<Key> top() {
        return top;
    }

    /** The keys that hold a value or a list. */
    List<Key> holding() {
        return holding;
    }

    /** The key that holds {@code factor}, which is one of these; null if none does. */
    Key of(Factor factor) {
        return byFactor[factor.ref().index()];
    }

    int factors() {
        return byFactor.length;
    }
}
