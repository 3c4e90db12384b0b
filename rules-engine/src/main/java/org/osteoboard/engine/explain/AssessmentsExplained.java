package org.osteoboard.engine.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import java.util.function.Predicate;
import org.osteoboard.engine.catalogue.ScoreTable;
import org.osteoboard.engine.facts.CaseFacts;
import org.osteoboard.engine.facts.Fact;
import org.osteoboard.engine.facts.LesionFacts;
import org.osteoboard.engine.score.ScoreTables;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.FactorRef;
import org.osteoboard.model.factor.FactorValues;
import org.osteoboard.model.factor.NotApplicable;
import org.osteoboard.model.factor.ValueRange;
import org.osteoboard.model.factor.ValueSet;
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
        return some(table -> true);
    }

    List<Assessment> some(Predicate<ScoreTable> wanted) {
        List<Assessment> assessments = new ArrayList<>();
        each(
                wanted,
                (table, position) -> assessments.add(
                        table.form() == ScoreTable.Form.FORMULA ? formula(table) : score(table, position)));
        return assessments;
    }

    /** Every score, classification and formula that is listed, with the position it is listed for. */
    void each(Predicate<ScoreTable> wanted, ObjIntConsumer<ScoreTable> listed) {
        for (ScoreTable table : context.catalogue.scores()) {
            if (table.form() == ScoreTable.Form.FRAMEWORK || !wanted.test(table)) {
                continue;
            }
            if (table.form() == ScoreTable.Form.FORMULA) {
                listed.accept(table, CaseFacts.PATIENT);
            } else if (table.factor().aboutPatient()) {
                ifListed(table, CaseFacts.PATIENT, listed);
            } else {
                for (LesionFacts lesion : context.facts.lesions()) {
                    if (lesion.lesion() != null) {
                        ifListed(table, lesion.position(), listed);
                    }
                }
            }
        }
    }

    private void ifListed(ScoreTable table, int position, ObjIntConsumer<ScoreTable> listed) {
        Fact fact = context.facts.fact(table.factor(), position);
        Values values = fact.values();
        boolean stated =
                table.form() != ScoreTable.Form.LABELS || !fact.pointer().isEmpty();
        boolean says = values != NotApplicable.INSTANCE
                && stated
                && table.listedIf().certain(context.facts.view(position))
                && !(values.equals(fact.factor().everything()) && nothingStated(table, position));
        if (says) {
            listed.accept(table, position);
        }
    }

    private List<String> waitsFor(ScoreTable table, int position) {
        return context.facts.fact(table.factor(), position).values().settled()
                ? List.of()
                : context.keys(context.trace.open(table.factor(), position));
    }

    private Assessment score(ScoreTable table, int position) {
        Factor factor = context.facts.table().get(table.factor());
        Values values = context.facts.fact(table.factor(), position).values();
        FactorValues view = context.facts.view(position);
        boolean points = table.form() == ScoreTable.Form.POINTS;
        List<Assessment.Item> items = new ArrayList<>();
        List<Text> remarks = new ArrayList<>();
        Set<FactorRef> inputs = new LinkedHashSet<>();
        BigDecimal lowest = BigDecimal.ZERO;
        BigDecimal highest = BigDecimal.ZERO;
        for (ScoreTable.Item item : table.items()) {
            List<ScoreTable.Level> levels = ScoreTables.levels(item, view);
            items.add(item(item, levels));
            boolean sourcesDiffer =
                    levels.stream().filter(level -> level.when().certain(view)).count() > 1;
            if (sourcesDiffer && !item.open().ja().isEmpty()) {
                remarks.add(item.open());
            }
            item.levels().forEach(level -> level.when().tests(test -> inputs.add(test.factor())));
            lowest = lowest.add(ScoreTables.lowest(item.levels()));
            highest = highest.add(ScoreTables.highest(item.levels()));
        }
        if (table.items().isEmpty()) {
            inputs.add(table.factor());
        }
        ValueRange total = ScoreTables.total(table, view);
        remarks.addAll(table.caveats());
        boolean narrower = total.low().compareTo(lowest) > 0 || total.high().compareTo(highest) < 0;
        return new Assessment(
                table.id(),
                context.targetId(position),
                table.about(),
                table.title(),
                points ? points(total, values) : context.words.of(factor, values),
                values.settled(),
                points ? narrows(table, total, narrower) : !values.equals(factor.everything()),
                !values.mayNotApply(),
                points ? span(lowest, highest) : "",
                points ? classes(table, total) : labels(table, values),
                points ? figures(table, total) : List.of(),
                points ? items : List.of(),
                context.uses(inputs, position),
                remarks,
                NONE,
                table.direction(),
                table.verification(),
                table.verificationNote(),
                Context.cites(table.sources()),
                waitsFor(table, position));
    }

    private static Assessment.Item item(ScoreTable.Item item, List<ScoreTable.Level> levels) {
        return new Assessment.Item(
                item.id(),
                item.label(),
                levels.stream().map(ScoreTable.Level::label).toList(),
                span(ScoreTables.lowest(levels), ScoreTables.highest(levels)),
                levels.size() > 1,
                item.note(),
                item.ours());
    }

    /** True if some class of some published scheme is out; without classes, if some total is. */
    private static boolean narrows(ScoreTable table, ValueRange total, boolean narrower) {
        boolean some =
                ScoreTables.bands(table.bands(), total).size() < table.bands().size();
        for (ScoreTable.Scheme scheme : table.furtherBands()) {
            some |= ScoreTables.bands(scheme.bands(), total).size()
                    < scheme.bands().size();
        }
        return table.bands().isEmpty() ? narrower : some;
    }

    private static List<Assessment.Figure> figures(ScoreTable table, ValueRange total) {
        List<Assessment.Figure> figures = new ArrayList<>();
        for (ScoreTable.Band band : ScoreTables.bands(table.bands(), total)) {
            for (ScoreTable.Figure figure : band.figures()) {
                figures.add(new Assessment.Figure(range(band), figure.text(), figure.verification()));
            }
        }
        return figures;
    }

    private boolean nothingStated(ScoreTable table, int position) {
        boolean[] stated = {table.items().isEmpty()};
        table.items()
                .forEach(item -> item.levels()
                        .forEach(level -> level.when()
                                .tests(test -> stated[0] |= !context.trace
                                        .stated(test.factor(), position)
                                        .isEmpty())));
        return !stated[0];
    }

    /** The classes of every published scheme, each with the name of its scheme where there are several. */
    private static List<Text> classes(ScoreTable table, ValueRange total) {
        List<Text> classes = new ArrayList<>();
        for (ScoreTable.Band band : ScoreTables.bands(table.bands(), total)) {
            classes.add(range(band));
        }
        for (ScoreTable.Scheme scheme : table.furtherBands()) {
            for (ScoreTable.Band band : ScoreTables.bands(scheme.bands(), total)) {
                Text words = range(band);
                classes.add(new Text(
                        scheme.name().ja() + ": " + words.ja(), scheme.name().en() + ": " + words.en()));
            }
        }
        return classes;
    }

    private static Text range(ScoreTable.Band band) {
        String span = " (" + span(band.from(), band.to()) + ")";
        return new Text(band.label().ja() + span, band.label().en() + span);
    }

    private static List<Text> labels(ScoreTable table, Values values) {
        List<Text> labels = new ArrayList<>();
        for (ScoreTable.Label label : table.labels()) {
            if (values instanceof ValueSet set && set.mayBe(label.mask())) {
                labels.add(label.text());
            }
        }
        return labels;
    }

    private Assessment formula(ScoreTable table) {
        int position = CaseFacts.PATIENT;
        Factor factor = context.facts.table().get(table.factor());
        Factor.Computed computed = (Factor.Computed) factor.source();
        Values values = context.facts.fact(table.factor(), position).values();
        List<FactUse> inputs = context.uses(computed.from(), position);
        return new Assessment(
                table.id(),
                context.targetId(position),
                table.about(),
                table.title(),
                context.words.of(factor, values),
                values.settled(),
                inputs.stream().anyMatch(use -> !use.pointers().isEmpty()),
                !values.mayNotApply(),
                "",
                List.of(),
                List.of(),
                List.of(),
                inputs,
                table.caveats(),
                table.formula(),
                table.direction(),
                table.verification(),
                table.verificationNote(),
                Context.cites(table.sources()),
                waitsFor(table, position));
    }

    private static String span(BigDecimal low, BigDecimal high) {
        return low.compareTo(high) == 0 ? plain(low) : plain(low) + "-" + plain(high);
    }

    private static Text points(ValueRange total, Values values) {
        String span = span(total.low(), total.high());
        return ValueWords.orNotApplicable(new Text(span, span), values);
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
