package org.osteoboard.engine.explain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.osteoboard.engine.catalogue.Kind;
import org.osteoboard.engine.catalogue.Modality;
import org.osteoboard.engine.catalogue.Option;
import org.osteoboard.engine.catalogue.Statement;
import org.osteoboard.engine.facts.CaseFacts;
import org.osteoboard.model.factor.Condition;
import org.osteoboard.model.factor.FactorRef;
import org.osteoboard.model.proposal.Aim.Ground;
import org.osteoboard.model.proposal.FactUse;
import org.osteoboard.model.proposal.ModalityEntry;
import org.osteoboard.model.proposal.OptionEntry;
import org.osteoboard.model.proposal.OptionEntry.Contraindication;
import org.osteoboard.model.proposal.OptionEntry.State;

/** Every option of the catalogue for every target, each in exactly one state. */
final class OptionsExplained {
    private final Context context;
    private final OptionLinks links;
    private final AimsExplained aims;
    private final boolean inScope;
    private final int lesions;

    OptionsExplained(Context context, OptionLinks links, AimsExplained aims, boolean inScope) {
        this.context = context;
        this.links = links;
        this.aims = aims;
        this.inScope = inScope;
        this.lesions = context.facts.lesions().size();
    }

    List<ModalityEntry> modalities() {
        List<ModalityEntry> modalities = new ArrayList<>();
        for (Modality modality : Modality.values()) {
            List<OptionEntry> options = new ArrayList<>();
            for (Option option : context.catalogue.options().values()) {
                if (option.modality() == modality) {
                    if (option.aboutPatient()) {
                        options.add(entry(option, CaseFacts.PATIENT));
                    } else {
                        for (int i = 0; i < lesions; i++) {
                            options.add(entry(option, i));
                        }
                    }
                }
            }
            modalities.add(new ModalityEntry(modality.id(), modality.label(), options));
        }
        return modalities;
    }

    private OptionEntry entry(Option option, int position) {
        Statement opener = links.opener(option.id());
        State state = !inScope
                ? State.OUT_OF_SCOPE
                : context.holds(opener, position)
                        ? State.OPEN
                        : context.open(opener, position) ? State.NEEDS_INFORMATION : State.NOT_OPENED;
        Contraindication contraindication = Contraindication.NONE_FOUND;
        boolean unavailable = false;
        List<OptionLinks.Link> linked = links.of(option.id());
        List<OptionEntry.Said> statements = new ArrayList<>(linked.size());
        boolean aimed = aims.asked(option.id(), state);
        List<Ground> grounds = new ArrayList<>();
        for (OptionLinks.Link link : linked) {
            Statement statement = link.statement();
            boolean atEachLesion = option.aboutPatient() && !statement.aboutPatient();
            int first = statement.aboutPatient() ? CaseFacts.PATIENT : atEachLesion ? 0 : position;
            int last = atEachLesion ? lesions - 1 : first;
            for (int at = first; at <= last; at++) {
                boolean holds = context.holds(statement, at);
                if (!holds && !context.open(statement, at)) {
                    continue;
                }
                statements.add(new OptionEntry.Said(statement.id(), context.targetId(at), link.own()));
                if (aimed) {
                    grounds.add(new Ground(statement.id(), context.targetId(at), holds));
                }
                if (state == State.OPEN || state == State.NEEDS_INFORMATION) {
                    context.isRelevant(statement, at);
                }
                unavailable |= statement.kind() == Kind.UNAVAILABLE;
                if (statement.kind() == Kind.CONTRAINDICATION) {
                    contraindication = holds || contraindication == Contraindication.PRESENT
                            ? Contraindication.PRESENT
                            : Contraindication.NOT_EXCLUDED;
                }
            }
        }
        return new OptionEntry(
                option.id(),
                option.name(),
                option.plain(),
                context.targetId(position),
                option.partOf(),
                state,
                contraindication,
                unavailable,
                opener.id(),
                statements,
                state == State.NOT_OPENED ? whyNot(opener, position) : List.of(),
                aims.of(option.id(), state, grounds),
                aims.wishes(option.id(), state, position));
    }

    private List<FactUse> whyNot(Statement opener, int position) {
        Set<FactorRef> refs = new LinkedHashSet<>();
        for (Condition.Test test : context.trace.failing(opener.condition(), position)) {
            refs.add(test.factor());
        }
        return context.uses(refs, position);
    }
}
