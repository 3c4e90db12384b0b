package org.osteoboard.engine.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.osteoboard.engine.catalogue.ScoreTable;
import org.osteoboard.engine.explain.Trace.Placed;
import org.osteoboard.engine.facts.CaseFacts;
import org.osteoboard.engine.facts.LesionFacts;
import org.osteoboard.engine.score.ScoreTables;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.FactorRef;
import org.osteoboard.model.factor.FactorValues;
import org.osteoboard.model.factor.NotApplicable;
import org.osteoboard.model.factor.ValueRange;
import org.osteoboard.model.factor.Values;
import org.osteoboard.model.proposal.Assessment;
import org.osteoboard.model.proposal.FactUse;
import org.osteoboard.model.text.Text;

/** Scores, classifications and formulas of every target they apply to. */
final class AssessmentsExplained {
    private static final Text NONE = new Text("", "");

    private final Context context;

    AssessmentsExplained(Context context) {
        this.context = context;
    }

    List<Assessment> all() {
        List<Assessment> assessments = new ArrayList<>();
        for (ScoreTable table : context.catalogue.scores()) {
            if (table.factor().aboutPatient()) {
                add(table, CaseFacts.PATIENT, assessments);
            } else {
                for (LesionFacts lesion : context.facts.lesions()) {
                    if (lesion.lesion() != null) {
                        add(table, lesion.position(), assessments);
                    }
                }
            }
        }
        for (Factor factor : context.facts.table().ofPatient()) {
            if (Formulas.isFormula(factor)) {
                assessments.add(formula(factor));
            }
        }
        return assessments;
    }

    private void add(ScoreTable table, int position, List<Assessment> into) {
        Factor factor = context.facts.table().get(table.factor());
        Values values = context.facts.fact(table.factor(), position).values();
        if (values == NotApplicable.INSTANCE) {
            return;
        }
        FactorValues view = context.facts.view(position);
        ValueRange total = ScoreTables.total(table, view);
        List<Assessment.Item> items = new ArrayList<>();
        Set<FactorRef> inputs = new LinkedHashSet<>();
        BigDecimal lowest = BigDecimal.ZERO;
        BigDecimal highest = BigDecimal.ZERO;
        for (ScoreTable.Item item : table.items()) {
            List<ScoreTable.Level> levels = ScoreTables.levels(item, view);
            items.add(new Assessment.Item(
                    item.id(),
                    item.label(),
                    levels.stream().map(ScoreTable.Level::label).toList(),
                    points(levels),
                    levels.size() > 1));
            item.levels().forEach(level -> level.when().tests(test -> inputs.add(test.factor())));
            lowest = lowest.add(extreme(item.levels(), false));
            highest = highest.add(extreme(item.levels(), true));
        }
        boolean points = factor.kind() == Factor.Kind.RANGE;
        into.add(new Assessment(
                table.id(),
                context.targetId(position),
                table.title(),
                points ? same(span(total)) : context.words.of(factor, values),
                values.settled(),
                points ? plain(lowest) + "-" + plain(highest) : "",
                ScoreTables.bands(table, total).stream()
                        .map(ScoreTable.Band::label)
                        .toList(),
                points ? items : List.of(),
                inputs(inputs, position),
                table.caveats(),
                table.direction(),
                table.verification(),
                table.verificationNote(),
                Context.cites(table.sources()),
                values.settled() ? List.of() : context.keys(context.trace.open(table.factor(), position))));
    }

    private List<FactUse> inputs(Set<FactorRef> refs, int position) {
        return context.uses(refs, position);
    }

    private Assessment formula(Factor factor) {
        int position = CaseFacts.PATIENT;
        Factor.Computed computed = (Factor.Computed) factor.source();
        Values values = context.facts.fact(factor.ref(), position).values();
        Set<Placed> open = context.trace.open(factor.ref(), position);
        return new Assessment(
                computed.by(),
                context.targetId(position),
                factor.label(),
                context.words.of(factor, values),
                values.settled(),
                "",
                List.of(),
                List.of(),
                context.uses(computed.from(), position),
                List.of(),
                NONE,
                "verified",
                NONE,
                Context.cites(Formulas.sources(computed.by())),
                values.settled() ? List.of() : context.keys(open));
    }

    private static BigDecimal extreme(List<ScoreTable.Level> levels, boolean highest) {
        BigDecimal extreme = levels.get(0).points();
        for (ScoreTable.Level level : levels) {
            extreme = highest ? extreme.max(level.points()) : extreme.min(level.points());
        }
        return extreme;
    }

    private static String points(List<ScoreTable.Level> levels) {
        BigDecimal low = extreme(levels, false);
        BigDecimal high = extreme(levels, true);
        return low.compareTo(high) == 0 ? plain(low) : plain(low) + "-" + plain(high);
    }

    private static String span(ValueRange total) {
        return total.low().compareTo(total.high()) == 0
                ? plain(total.low())
                : plain(total.low()) + "-" + plain(total.high());
    }

    private static Text same(String text) {
        return new Text(text, text);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
