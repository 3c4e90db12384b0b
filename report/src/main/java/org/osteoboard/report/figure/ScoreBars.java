package org.osteoboard.report.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osteoboard.engine.catalogue.Catalogue;
import org.osteoboard.engine.catalogue.ScoreTable;
import org.osteoboard.engine.facts.CaseFacts;
import org.osteoboard.engine.facts.LesionFacts;
import org.osteoboard.engine.score.ScoreTables;
import org.osteoboard.model.factor.Condition;
import org.osteoboard.model.factor.NotApplicable;
import org.osteoboard.model.factor.ValueRange;
import org.osteoboard.model.proposal.Assessment;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.text.Lang;

/** The scores of a proposal against their classes, every published scheme of them. */
final class ScoreBars {
    private static final double ONE = 13;
    private static final double SEVERAL = 9;
    private static final double FOOT = 7;

    private final Catalogue catalogue;
    private final CaseFacts facts;
    private final Lang lang;

    ScoreBars(Catalogue catalogue, CaseFacts facts, Lang lang) {
        this.catalogue = catalogue;
        this.facts = facts;
        this.lang = lang;
    }

    /** The scores listed in the proposal, then those that do not apply although the lesion is of their kind. */
    List<Bar> all(Proposal proposal) {
        List<Bar> bars = new ArrayList<>();
        for (Assessment assessment : proposal.assessments()) {
            for (ScoreTable table : catalogue.scores()) {
                if (table.id().equals(assessment.id()) && table.form() == ScoreTable.Form.POINTS && classed(table)) {
                    bars.add(bar(table, assessment));
                }
            }
        }
        for (LesionFacts lesion : facts.lesions()) {
            for (ScoreTable table : catalogue.scores()) {
                if (lesion.lesion() != null && table.form() == ScoreTable.Form.POINTS && leftOut(table, lesion)) {
                    bars.add(notApplicable(table, lesion.id()));
                }
            }
        }
        return bars;
    }

    private static boolean classed(ScoreTable table) {
        return !table.bands().isEmpty();
    }

    /** True if the lesion is in a bone that the score is for, and yet it does not apply. */
    private boolean leftOut(ScoreTable table, LesionFacts lesion) {
        if (table.factor().aboutPatient()
                || facts.fact(table.factor(), lesion.position()).values() != NotApplicable.INSTANCE) {
            return false;
        }
        Condition applies = facts.table().get(table.factor()).applies();
        boolean[] here = {applies != null, false};
        if (applies != null) {
            applies.tests(test -> {
                boolean ofTheBone = facts.table().get(test.factor()).path().startsWith("bone.");
                boolean certain = test.certain(facts.view(lesion.position()));
                here[0] &= certain || !ofTheBone;
                here[1] |= ofTheBone;
            });
        }
        return here[0] && here[1];
    }

    private Bar notApplicable(ScoreTable table, String target) {
        String words = FigureWords.DOES_NOT_APPLY.in(lang);
        String name = name(table);
        String desc = name + FigureWords.COLON.in(lang) + words;
        return new Bar(table.id(), target, name, words, "", desc, ONE + FOOT, boxes(table, null), List.of(), List.of());
    }

    /** The title, or the name of its total where that is shorter. */
    private String name(ScoreTable table) {
        String title = table.title().in(lang);
        String label = facts.table().get(table.factor()).label().in(lang);
        return label.length() < title.length() ? label : title;
    }

    private int position(String target) {
        return facts.lesions().stream()
                .filter(each -> each.id().equals(target))
                .mapToInt(LesionFacts::position)
                .findFirst()
                .orElse(CaseFacts.PATIENT);
    }

    private Bar bar(ScoreTable table, Assessment assessment) {
        int position = position(assessment.target());
        ValueRange total = ScoreTables.total(table, facts.view(position));
        List<Bar.Box> boxes = boxes(table, total);
        double height =
                boxes.stream().mapToDouble(box -> box.y() + box.height()).max().orElse(0) + FOOT;
        Scale scale = scale(table);
        boolean known = total.low().compareTo(total.high()) == 0;
        Bar.Kind kind = !assessment.applies() || !assessment.narrows() && !known
                ? Bar.Kind.OPEN
                : known ? Bar.Kind.KNOWN : Bar.Kind.SPAN;
        double half = known && kind == Bar.Kind.KNOWN ? 0 : 0.5;
        Bar.Value value = new Bar.Value(
                kind,
                scale.at(total.low().doubleValue() - half),
                scale.at(total.high().doubleValue() + half),
                height - FOOT / 2,
                false,
                false);
        String name = name(table);
        String words = assessment.value().in(lang);
        String classes = String.join(
                FigureWords.ALSO.in(lang),
                assessment.classes().stream().map(each -> each.in(lang)).toList());
        String desc = name + FigureWords.COLON.in(lang) + words + " (" + assessment.range() + ")"
                + FigureWords.STOP.in(lang) + FigureWords.CLASSES.in(lang) + FigureWords.COLON.in(lang) + classes;
        String note = String.join(
                FigureWords.DOT.in(lang),
                Formulas.mark(assessment.verification()).stream()
                        .map(each -> each.in(lang))
                        .toList());
        String whole = note.isEmpty() ? desc : desc + FigureWords.STOP.in(lang) + note;
        return new Bar(
                table.id(), assessment.target(), name, words, note, whole, height, boxes, List.of(), List.of(value));
    }

    private static Scale scale(ScoreTable table) {
        BigDecimal low = table.bands().get(0).from();
        BigDecimal high = table.bands().get(table.bands().size() - 1).to();
        return new Scale(low.doubleValue() - 0.5, high.doubleValue() + 0.5);
    }

    /** The classes of all schemes, one scheme below another. */
    private List<Bar.Box> boxes(ScoreTable table, @Nullable ValueRange total) {
        List<List<ScoreTable.Band>> schemes = new ArrayList<>();
        schemes.add(table.bands());
        if (total != null) {
            table.furtherBands().forEach(each -> schemes.add(each.bands()));
        }
        double height = schemes.size() == 1 ? ONE : SEVERAL;
        Scale scale = scale(table);
        List<Bar.Box> boxes = new ArrayList<>();
        double y = 0.5;
        for (List<ScoreTable.Band> bands : schemes) {
            for (ScoreTable.Band band : bands) {
                double from = scale.at(band.from().doubleValue() - 0.5);
                double width = scale.at(band.to().doubleValue() + 0.5) - from;
                boolean possible = total != null
                        && !ScoreTables.bands(List.of(band), total).isEmpty();
                double size = schemes.size() == 1 ? 8.5 : 7.5;
                boxes.add(new Bar.Box(from, y, width, height, possible, label(band, width, size), size));
            }
            y += height;
        }
        return boxes;
    }

    /** "9-12 high", as much of it as there is room for. */
    private String label(ScoreTable.Band band, double width, double size) {
        String span = band.from().compareTo(band.to()) == 0
                ? Limits.plain(band.from())
                : Limits.plain(band.from()) + "-" + Limits.plain(band.to());
        String whole = span + " " + band.label().in(lang);
        return SmallWords.width(whole) * size / SmallWords.SIZE <= width - 3 ? whole : span;
    }
}
