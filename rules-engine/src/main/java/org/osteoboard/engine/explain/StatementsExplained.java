package org.osteoboard.engine.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osteoboard.engine.catalogue.Statement;
import org.osteoboard.engine.facts.CaseFacts;
import org.osteoboard.model.factor.Condition;
import org.osteoboard.model.factor.FactorRef;
import org.osteoboard.model.factor.FactorValues;
import org.osteoboard.model.proposal.FactUse;
import org.osteoboard.model.proposal.OptionEntry;
import org.osteoboard.model.proposal.StatementEntry;

/** Everything that was said, each statement once for each target. */
final class StatementsExplained {
    private final Context context;
    private final List<List<StatementEntry.Cite>> cites;
    private final List<Tested> tested;
    private final FactorRef label;
    private final Map<String, List<OptionEntry.Said>> waiting = new LinkedHashMap<>();

    StatementsExplained(Context context, List<List<StatementEntry.Cite>> cites, List<Tested> tested) {
        this.context = context;
        this.cites = cites;
        this.tested = tested;
        this.label = context.facts.table().named("patient.jurisdiction").ref();
    }

    /** The statements that wait for each missing fact, those that matter to an option or to the board. */
    Map<String, List<OptionEntry.Said>> waiting() {
        return waiting;
    }

    List<StatementEntry> all() {
        List<StatementEntry> entries = new ArrayList<>();
        for (Statement statement : context.catalogue.statements()) {
            if (statement.aboutPatient()) {
                add(statement, CaseFacts.PATIENT, entries);
            } else {
                for (int i = 0; i < context.facts.lesions().size(); i++) {
                    add(statement, i, entries);
                }
            }
        }
        return entries;
    }

    private void add(Statement statement, int position, List<StatementEntry> into) {
        boolean holds = context.holds(statement, position);
        if (!holds && !context.open(statement, position)) {
            return;
        }
        List<String> waitsFor = holds ? List.of() : context.waitsFor(statement, position);
        if (context.relevant(statement, position)) {
            for (String key : waitsFor) {
                waiting.computeIfAbsent(key, k -> new ArrayList<>())
                        .add(new OptionEntry.Said(statement.id(), context.targetId(position), true));
            }
        }
        into.add(new StatementEntry(
                statement.id(),
                statement.kind().id(),
                statement.topic(),
                context.targetId(position),
                holds,
                isStanding(statement),
                !holds
                        && statement.kind().isDanger()
                        && hangsOnMissingFactsAlone(statement, context.facts.view(position)),
                statement.text(),
                statement.brief(),
                statement.plain(),
                statement.ours(),
                statement.contention(),
                statement.grade(),
                statement.jurisdiction(),
                statement.verification(),
                statement.verificationNote(),
                cites.get(statement.index()),
                factors(statement, position, holds),
                context.uses(statement.answeredBy(), position),
                waitsFor));
    }

    /** True if it asks nothing of the case beyond its option and whose label speaks: a dosing label, a side effect. */
    private boolean isStanding(Statement statement) {
        List<FactorRef> asked = tested.get(statement.index()).factors();
        return asked.isEmpty() || (asked.size() == 1 && asked.get(0).equals(label));
    }

    /** The factors that made it so: for what holds those whose tests pass, else all it looks at. */
    private List<FactUse> factors(Statement statement, int position, boolean holds) {
        Tested asked = tested.get(statement.index());
        return context.uses(holds ? asked.passing(context.facts.view(position)) : asked.factors(), position);
    }

    /** True if at least one test of the sentence is certain, or it has only one: every other of its tests holds. */
    static boolean hangsOnMissingFactsAlone(Statement statement, FactorValues view) {
        Condition condition = statement.condition();
        if (!(condition instanceof Condition.All all)) {
            return true;
        }
        int open = 0;
        for (Condition part : all.parts()) {
            open += part.certain(view) ? 0 : 1;
        }
        return open <= 1;
    }
}
