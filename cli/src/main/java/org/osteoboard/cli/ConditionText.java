package org.osteoboard.cli;

import org.osteoboard.engine.explain.ConditionWords;
import org.osteoboard.model.factor.Condition;
import org.osteoboard.model.factor.FactorTable;

/** A condition as an indented list. */
final class ConditionText {
    private static final int OUTERMOST = 2;

    private final ConditionWords words;
    private final Entries page;

    ConditionText(FactorTable table, Entries page) {
        this.words = new ConditionWords(table);
        this.page = page;
    }

    void write(Condition condition) {
        if (condition.isAlways()) {
            page.inner(page.in("なし", "none"));
        } else {
            write(condition, OUTERMOST);
        }
    }

    private void write(Condition condition, int depth) {
        if (condition instanceof Condition.Test test) {
            line(words.of(test).in(page.lang()), depth);
        } else if (condition instanceof Condition.Any any) {
            line(page.in("次のどれか", "one of these"), depth);
            any.parts().forEach(part -> write(part, depth + 1));
        } else if (condition instanceof Condition.All all) {
            boolean outermost = depth == OUTERMOST;
            if (!outermost) {
                line(page.in("次のすべて", "all of these"), depth);
            }
            all.parts().forEach(part -> write(part, outermost ? depth : depth + 1));
        }
    }

    private void line(String text, int depth) {
        page.inner("  ".repeat(depth - OUTERMOST) + "- " + text);
    }
}
