package org.osteoboard.engine.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.osteoboard.engine.catalogue.Catalogue;
import org.osteoboard.engine.catalogue.Contradicting;
import org.osteoboard.engine.catalogue.ScoreTable;
import org.osteoboard.engine.catalogue.Statement;
import org.osteoboard.model.factor.Condition;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.FactorRef;
import org.osteoboard.model.factor.FactorTable;

/** Who reads which factor: rules, scores and contradictions, themselves or through a factor that is derived from it. */
public final class FactorUses {
    private final FactorTable table;
    private final Catalogue catalogue;
    /** Of each factor, those whose value may change with it. */
    private final Map<FactorRef, Set<FactorRef>> feeds = new HashMap<>();

    public FactorUses(Catalogue catalogue, FactorTable table) {
        this.table = table;
        this.catalogue = catalogue;
        for (Factor factor : table.all()) {
            inputs(factor).forEach(input -> feed(input, factor.ref()));
            factor.implied().forEach(implied -> feed(factor.ref(), implied.factor()));
        }
        for (ScoreTable score : catalogue.scores()) {
            read(score).forEach(input -> feed(input, score.factor()));
        }
    }

    private void feed(FactorRef from, FactorRef to) {
        if (!from.equals(to)) {
            feeds.computeIfAbsent(from, ref -> new LinkedHashSet<>()).add(to);
        }
    }

    private static Set<FactorRef> inputs(Factor factor) {
        Set<FactorRef> inputs = new LinkedHashSet<>();
        if (factor.source() instanceof Factor.Computed computed) {
            inputs.addAll(computed.from());
            inputs.addAll(tested(computed.when()));
        } else if (factor.source() instanceof Factor.YesIf yesIf) {
            inputs.addAll(tested(yesIf.condition()));
        } else if (factor.source() instanceof Factor.Cases cases) {
            cases.cases().forEach(each -> inputs.addAll(tested(each.when())));
        }
        if (factor.noIf() != null) {
            inputs.addAll(tested(factor.noIf()));
        }
        if (factor.applies() != null) {
            inputs.addAll(tested(factor.applies()));
        }
        return inputs;
    }

    /** The factors a condition tests, in the order written. */
    public static Set<FactorRef> tested(Condition condition) {
        Set<FactorRef> tested = new LinkedHashSet<>();
        condition.tests(test -> tested.add(test.factor()));
        return tested;
    }

    /** The factors a score looks at: those of its items, and the one a formula, a label or a framework is about. */
    public static Set<FactorRef> read(ScoreTable score) {
        Set<FactorRef> read = new LinkedHashSet<>();
        score.items().forEach(item -> item.levels().forEach(level -> read.addAll(tested(level.when()))));
        return read;
    }

    /** Factors whose value comes from {@code factor}, at once or through others; without itself. */
    public Set<FactorRef> derived(FactorRef factor) {
        Set<FactorRef> found = new LinkedHashSet<>();
        List<FactorRef> open = new ArrayList<>(List.of(factor));
        while (!open.isEmpty()) {
            for (FactorRef next : feeds.getOrDefault(open.remove(open.size() - 1), Set.of())) {
                if (!next.equals(factor) && found.add(next)) {
                    open.add(next);
                }
            }
        }
        return found;
    }

    /** The statements whose rule tests {@code factor}, each with what it tests: the factor itself, or what derives. */
    public Map<Statement, List<Factor>> statements(Factor factor) {
        Map<Statement, List<Factor>> uses = new LinkedHashMap<>();
        for (Statement statement : catalogue.statements()) {
            List<Factor> by = through(tested(statement.condition()), factor);
            if (!by.isEmpty()) {
                uses.put(statement, by);
            }
        }
        return uses;
    }

    /** The scores that look at {@code factor}, each with what it looks at. */
    public Map<ScoreTable, List<Factor>> scores(Factor factor) {
        Map<ScoreTable, List<Factor>> uses = new LinkedHashMap<>();
        for (ScoreTable score : catalogue.scores()) {
            Set<FactorRef> read = read(score);
            read.add(score.factor());
            List<Factor> by = through(read, factor);
            if (!by.isEmpty()) {
                uses.put(score, by);
            }
        }
        return uses;
    }

    /** The contradictions that look at {@code factor}. */
    public List<Contradicting> contradictions(Factor factor) {
        return catalogue.contradictions().stream()
                .filter(each -> tested(each.when()).contains(factor.ref()))
                .toList();
    }

    private List<Factor> through(Set<FactorRef> read, Factor factor) {
        if (read.contains(factor.ref())) {
            return List.of(factor);
        }
        Set<FactorRef> derived = derived(factor.ref());
        return read.stream().filter(derived::contains).map(table::get).toList();
    }

    /** Paths of the factors nobody reads: no rule, score, contradiction or derived factor, and nothing prints them. */
    public Set<String> unread() {
        Set<FactorRef> read = new LinkedHashSet<>(feeds.keySet());
        for (Statement statement : catalogue.statements()) {
            read.addAll(tested(statement.condition()));
            read.addAll(statement.answeredBy());
        }
        for (ScoreTable score : catalogue.scores()) {
            read.add(score.factor());
            read.addAll(tested(score.listedIf()));
        }
        catalogue.contradictions().forEach(each -> read.addAll(tested(each.when())));
        catalogue.missingTexts().forEach(each -> read.addAll(each.factors()));
        catalogue.topics().values().forEach(topic -> read.addAll(topic.signs()));
        Set<String> paths = new TreeSet<>();
        for (Factor factor : table.all()) {
            if (!read.contains(factor.ref())) {
                paths.add(factor.path());
            }
        }
        return paths;
    }
}
