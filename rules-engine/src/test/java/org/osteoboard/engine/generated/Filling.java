package org.osteoboard.engine.generated;

import java.util.List;
import java.util.Map;
import org.osteoboard.model.factor.ValueSet;

/** Says something, section by section, of what is not decided yet; much of it is left out. */
final class Filling {
    /** In a case described well: of a hundred keys how many are written, of a hundred findings how many are yes. */
    private record Habit(int written, int yes) {}

    private static final Map<String, Habit> HABITS = Map.of(
            "cancer", new Habit(45, 30),
            "condition", new Habit(35, 10),
            "pain", new Habit(40, 30),
            "bone-metastases", new Habit(35, 50),
            "labs", new Habit(60, 20),
            "treatments", new Habit(35, 20),
            "dental", new Habit(30, 15),
            "rehabilitation", new Habit(30, 50));
    private static final Habit OTHER = new Habit(45, 25);
    private static final int YES_IN_A_LIST = 14;

    private static final List<String> WISHES = List.of(
            "孫の結婚式に歩いて出たい",
            "夜、まとめて眠りたい",
            "仕事を休まずに治療を続けたい",
            "トイレだけは人の世話になりたくない",
            "I want to stay at home.",
            "「まだ」\\t\\\"決めていない\\\"");

    private final Spelling spelling;
    private final Chance chance;

    Filling(Teller teller) {
        this.spelling = teller.spelling();
        this.chance = teller.chance();
    }

    /** @param detail how well the case is described: 1 for well */
    void fill(Layout keys, Target target, double detail) {
        String section = "";
        Habit habit = OTHER;
        double share = 0;
        for (Layout.Key key : keys.holding()) {
            if (!key.section().equals(section)) {
                section = key.section();
                habit = HABITS.getOrDefault(section, OTHER);
                share = habit.written / 100.0 * detail * (0.4 + 1.2 * chance.share());
            }
            if (!target.isDecided(key) && chance.share(share)) {
                if (key.isList()) {
                    list(key, target);
                } else {
                    spelling.answer(key.factor(), habit.yes, target);
                }
            }
        }
    }

    private void list(Layout.Key key, Target target) {
        if (chance.percent(4)) {
            target.say(key, Spelling.quoted(chance.percent(70) ? "unknown" : "pending"));
            return;
        }
        boolean goals = key.section().equals("goals");
        StringBuilder json = new StringBuilder("[");
        for (int i = 0; i < key.members().size(); i++) {
            boolean named = chance.percent(YES_IN_A_LIST);
            target.mean(key.factors().get(i), named ? ValueSet.YES : ValueSet.NO);
            if (named) {
                json.append(json.length() > 1 ? "," : "");
                String word = Spelling.quoted(key.members().get(i));
                if (goals && chance.percent(80)) {
                    String words = Spelling.quoted(chance.of(WISHES));
                    json.append("{\"about\":" + word + ",\"words\":" + words + '}');
                } else {
                    json.append(word);
                }
            }
        }
        boolean none = json.length() == 1 && chance.percent(70);
        target.say(key, none ? "\"none\"" : json.append(']').toString());
    }
}
