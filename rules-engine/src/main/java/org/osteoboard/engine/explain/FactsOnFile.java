package org.osteoboard.engine.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.osteoboard.engine.facts.CaseFacts;
import org.osteoboard.engine.facts.Fact;
import org.osteoboard.engine.facts.Standing;
import org.osteoboard.model.casefile.Answer;
import org.osteoboard.model.casefile.CaseFile;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.proposal.FactUse;
import org.osteoboard.model.text.Text;

/** What the case file itself states, answer by answer, in the order of the factor table; what only follows from an answer is left out. */
final class FactsOnFile {
    private final Context context;

    FactsOnFile(Context context) {
        this.context = context;
    }

    List<FactUse> all() {
        CaseFile file = context.facts.file();
        List<FactUse> facts = new ArrayList<>();
        of(file.answers(), CaseFacts.PATIENT, facts);
        for (int i = 0; i < file.lesions().size(); i++) {
            of(file.lesions().get(i).answers(), i, facts);
        }
        return facts;
    }

    private void of(List<Answer> answers, int position, List<FactUse> into) {
        List<Answer> ordered = new ArrayList<>(answers);
        ordered.sort(Comparator.comparingInt(answer -> answer.factor().ref().index()));
        for (Answer answer : ordered) {
            Factor.Input input = answer.factor().input();
            if (input != null && answer.pointer().endsWith("/" + input.key().replace('.', '/'))) {
                into.add(use(answer, input, position));
            }
        }
    }

    private FactUse use(Answer answer, Factor.Input input, int position) {
        Factor factor = answer.factor();
        String on = answer.on() == null ? "" : answer.on().toString();
        boolean date = !input.form().isEmpty() && !on.isEmpty();
        return new FactUse(
                factor.path(),
                context.targetId(position),
                factor.label(),
                date ? new Text(on, on) : context.words.of(factor, answer.values()),
                standing(answer, context.facts.fact(factor, position)).id(),
                List.of(answer.pointer()),
                on);
    }

    private static Standing standing(Answer answer, Fact fact) {
        return switch (answer.kind()) {
            case UNKNOWN -> Standing.UNKNOWN;
            case PENDING -> Standing.PENDING;
            case STATED ->
                fact.standing() == Standing.STALE || fact.standing() == Standing.CONTRADICTORY
                        ? fact.standing()
                        : answer.values().settled() ? Standing.KNOWN : Standing.PARTLY;
        };
    }
}
