package org.osteoboard.engine.generated;

import java.util.List;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.Values;

/** What the file will say of the patient or of one lesion. */
final class Target {
    private final Layout layout;
    private final String[] written;
    private final boolean[] decided;
    private final Values[] values;

    Target(Layout layout) {
        this.layout = layout;
        this.written = new String[layout.holding().size()];
        this.decided = new boolean[written.length];
        this.values = new Values[layout.factors()];
    }

    /** Says {@code json} at the key of {@code factor}. */
    void say(Factor factor, Values meant, String json) {
        mean(factor, meant);
        say(layout.of(factor), json);
    }

    /** Says {@code json} at this key. */
    void say(Layout.Key key, String json) {
        written[key.id()] = json;
        decided[key.id()] = true;
    }

    /** Leaves the key of {@code factor} as it is: nothing more will be said there. */
    void decide(Factor factor) {
        decided[layout.of(factor).id()] = true;
    }

    boolean isDecided(Layout.Key key) {
        return decided[key.id()];
    }

    /** Has {@code factor} mean this without a word of its own. */
    void mean(Factor factor, Values meant) {
        values[factor.ref().index()] = meant;
    }

    boolean says(Layout.Key key) {
        return written[key.id()] != null;
    }

    boolean says(Factor factor) {
        Layout.Key key = layout.of(factor);
        return key != null && says(key);
    }

    /** What is meant, or null if nothing is. */
    Values meant(Factor factor) {
        return values[factor.ref().index()];
    }

    /** Says nothing any more where {@code factor} stands. */
    void forget(Factor factor) {
        Layout.Key key = layout.of(factor);
        written[key.id()] = null;
        key.factors().forEach(each -> values[each.ref().index()] = null);
    }

    /** Appends those of {@code keys} that say something, the first after a comma if so wanted; true if there were any. */
    boolean write(List<Layout.Key> keys, boolean comma, StringBuilder out) {
        boolean any = false;
        for (Layout.Key key : keys) {
            any |= write(key, comma || any, out);
        }
        return any;
    }

    /** Appends this key if it says something; true if it did. */
    boolean write(Layout.Key key, boolean comma, StringBuilder out) {
        int start = out.length();
        out.append(comma ? "," : "").append(key.name());
        if (key.factors().isEmpty()) {
            out.append('{');
            if (write(key.below(), false, out)) {
                out.append('}');
                return true;
            }
        } else if (says(key)) {
            out.append(written[key.id()]);
            return true;
        }
        out.setLength(start);
        return false;
    }
}
