package org.osteoboard.engine.explain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.osteoboard.engine.catalogue.Statement;
import org.osteoboard.engine.catalogue.Topic;
import org.osteoboard.engine.facts.CaseFacts;
import org.osteoboard.engine.facts.Fact;
import org.osteoboard.model.factor.FactorRef;
import org.osteoboard.model.factor.Values;
import org.osteoboard.model.proposal.Alert;

/** Parts of the explanation of one case, by id and without words. For one case; not thread-safe. */
public final class BareParts {
    /**
     * A score, classification or formula that is listed.
     *
     * @param position of the lesion, or {@link CaseFacts#PATIENT}
     * @param fact the factor it gives
     */
    public record Assessed(String id, int position, Fact fact) {
        /** What is left of it. */
        public Values values() {
            return fact.values();
        }
    }

    private final Context context;
    private @Nullable List<Assessed> assessments;

    BareParts(Context context) {
        this.context = context;
    }

    /** Where some alerts stand, by topic. */
    public Map<String, Alert.State> alerts(Predicate<String> wanted) {
        AlertsExplained alerts = new AlertsExplained(context);
        Map<String, Alert.State> states = new LinkedHashMap<>();
        for (Topic topic : context.catalogue.topics().values()) {
            if (topic.alert() && wanted.test(topic.id())) {
                states.put(topic.id(), alerts.state(topic));
            }
        }
        return states;
    }

    /** Every assessment that is listed. */
    public List<Assessed> assessments() {
        if (assessments == null) {
            List<Assessed> listed = new ArrayList<>();
            new AssessmentsExplained(context)
                    .each(
                            table -> true,
                            (table, position) -> listed.add(
                                    new Assessed(table.id(), position, context.facts.fact(table.factor(), position))));
            assessments = listed;
        }
        return assessments;
    }

    /** True if a danger that is possible hangs on missing facts alone: every other test of its sentence holds. */
    public boolean notExcluded(Statement statement, int position) {
        return statement.kind().isDanger()
                && StatementsExplained.hangsOnMissingFactsAlone(statement, context.facts.view(position));
    }

    /**
     * The keys of the missing facts for which a statement or an assessment waits, in the order of the factor table.
     *
     * @param waiting the statements that matter and are possible, by index: of the patient, then of each lesion
     * @param asked the factors that each statement tests, by index
     */
    public List<String> missing(List<BitSet> waiting, List<List<FactorRef>> asked) {
        List<Statement> statements = context.catalogue.statements();
        OpenFacts open = new OpenFacts(context);
        for (int slot = 0; slot < waiting.size(); slot++) {
            BitSet here = waiting.get(slot);
            for (int at = here.nextSetBit(0); at >= 0; at = here.nextSetBit(at + 1)) {
                open.add(statements.get(at), asked.get(at), slot - 1);
            }
        }
        for (Assessed each : assessments()) {
            open.add(each.fact().factor().ref(), each.position());
        }
        return open.keys();
    }
}
