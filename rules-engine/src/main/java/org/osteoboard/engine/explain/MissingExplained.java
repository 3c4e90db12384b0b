package org.osteoboard.engine.explain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osteoboard.engine.catalogue.MissingText;
import org.osteoboard.engine.catalogue.ScoreTable;
import org.osteoboard.engine.explain.Trace.Placed;
import org.osteoboard.engine.facts.CaseFacts;
import org.osteoboard.engine.facts.LesionFacts;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.FactorRef;
import org.osteoboard.model.proposal.Assessment;
import org.osteoboard.model.proposal.Missing;
import org.osteoboard.model.proposal.OptionEntry;
import org.osteoboard.model.text.Text;

/** The missing facts, in the order of the factor table, each with all that waits for it. */
final class MissingExplained {
    private final Context context;
    /** The factors of the scores in points, by score. */
    private final Map<String, FactorRef> inPoints = new HashMap<>();

    MissingExplained(Context context) {
        this.context = context;
        for (ScoreTable score : context.catalogue.scores()) {
            if (score.form() == ScoreTable.Form.POINTS) {
                inPoints.put(score.id(), score.factor());
            }
        }
    }

    List<Missing> all(Map<String, List<OptionEntry.Said>> waiting, List<Assessment> assessments) {
        Map<String, List<OptionEntry.Said>> assessed = new LinkedHashMap<>();
        for (Assessment assessment : assessments) {
            for (String key : assessment.waitsFor()) {
                assessed.computeIfAbsent(key, k -> new ArrayList<>())
                        .add(new OptionEntry.Said(assessment.id(), assessment.target(), true));
            }
        }
        List<Map.Entry<String, Placed>> open = new ArrayList<>(context.missing().entrySet());
        open.sort(Comparator.comparingInt(MissingExplained::order));
        List<Missing> missing = new ArrayList<>(open.size());
        for (Map.Entry<String, Placed> each : open) {
            String key = each.getKey();
            List<OptionEntry.Said> statementsWaiting = waiting.getOrDefault(key, List.of());
            List<OptionEntry.Said> assessmentsWaiting = assessed.getOrDefault(key, List.of());
            if (!statementsWaiting.isEmpty() || !assessmentsWaiting.isEmpty()) {
                missing.add(
                        key.equals(Context.UNDESCRIBED_KEY)
                                ? undescribed(key, statementsWaiting, assessmentsWaiting)
                                : entry(key, each.getValue(), statementsWaiting, assessmentsWaiting));
            }
        }
        return missing;
    }

    /** Undescribed lesions last, else the order of the factor table, patient before lesions. */
    private static int order(Map.Entry<String, Placed> missing) {
        if (missing.getKey().equals(Context.UNDESCRIBED_KEY)) {
            return Integer.MAX_VALUE;
        }
        FactorRef ref = missing.getValue().fact().factor().ref();
        return (ref.aboutPatient() ? 0 : 1 << 16) + ref.index();
    }

    private Missing entry(
            String key, Placed placed, List<OptionEntry.Said> statements, List<OptionEntry.Said> assessments) {
        Factor factor = placed.fact().factor();
        Set<FactorRef> open = totals(assessments);
        open.add(factor.ref());
        List<Text> why = new ArrayList<>();
        for (MissingText text : context.catalogue.missingTexts()) {
            if (!Collections.disjoint(text.factors(), open)) {
                why.add(text.text());
            }
        }
        return new Missing(
                key,
                factor.path(),
                context.targetId(placed.position()),
                pointer(placed),
                factor.label(),
                Context.standing(placed.fact()),
                context.words.of(factor, placed.fact().values()),
                factor.who(),
                context.facts.table().roles().getOrDefault(factor.who(), new Text("", "")),
                why,
                statements,
                assessments);
    }

    /** The totals that {@code assessments} give: each is a range while one of its items is open. */
    private Set<FactorRef> totals(List<OptionEntry.Said> assessments) {
        Set<FactorRef> totals = new HashSet<>();
        for (OptionEntry.Said assessment : assessments) {
            FactorRef total = inPoints.get(assessment.statement());
            if (total != null) {
                totals.add(total);
            }
        }
        return totals;
    }

    private Missing undescribed(String key, List<OptionEntry.Said> statements, List<OptionEntry.Said> assessments) {
        Factor count = context.facts.table().named("patient.metastases.count");
        return new Missing(
                key,
                "",
                LesionFacts.UNDESCRIBED,
                "/bone-metastases/lesions",
                new Text("数に含まれるが記載のない病変", "lesions counted but not described"),
                "not-recorded",
                context.words.of(
                        count,
                        context.facts.fact(count.ref(), CaseFacts.PATIENT).values()),
                "radiologist",
                context.facts.table().roles().getOrDefault("radiologist", new Text("", "")),
                List.of(),
                statements,
                assessments);
    }

    /** Where the fact is, or where it would be written. */
    private String pointer(Placed placed) {
        if (!placed.fact().pointer().isEmpty()) {
            return placed.fact().pointer();
        }
        Factor.Input input = placed.fact().factor().input();
        if (input == null) {
            return "";
        }
        String above = placed.position() == CaseFacts.PATIENT ? "" : "/bone-metastases/lesions/" + placed.position();
        return above + "/" + input.key().replace('.', '/');
    }
}
