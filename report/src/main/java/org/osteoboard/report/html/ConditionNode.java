package org.osteoboard.report.html;

import java.util.List;
import org.osteoboard.engine.explain.ConditionWords;
import org.osteoboard.model.factor.Condition;
import org.osteoboard.model.text.Text;

/**
 * A condition in words, as a tree.
 *
 * @param parts what it joins; nothing for a test
 */
public record ConditionNode(Text text, List<ConditionNode> parts) {
    private static final Text ALL = new Text("次のすべて", "all of these");
    private static final Text ANY = new Text("次のどれか", "one of these");
    private static final Text ALWAYS = new Text("条件なし", "no condition");

    static ConditionNode of(Condition condition, ConditionWords words) {
        if (condition instanceof Condition.Test test) {
            return new ConditionNode(words.of(test), List.of());
        }
        if (condition.isAlways()) {
            return new ConditionNode(ALWAYS, List.of());
        }
        List<ConditionNode> parts =
                condition.parts().stream().map(part -> of(part, words)).toList();
        return parts.size() == 1
                ? parts.get(0)
                : new ConditionNode(condition instanceof Condition.Any ? ANY : ALL, parts);
    }
}
