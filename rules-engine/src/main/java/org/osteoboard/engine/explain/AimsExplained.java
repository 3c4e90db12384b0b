package org.osteoboard.engine.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.osteoboard.engine.catalogue.AimRow;
import org.osteoboard.engine.facts.CaseFacts;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.FactorRef;
import org.osteoboard.model.factor.ValueSet;
import org.osteoboard.model.proposal.Aim;
import org.osteoboard.model.proposal.Aim.At;
import org.osteoboard.model.proposal.Aim.Ground;
import org.osteoboard.model.proposal.Aim.Link;
import org.osteoboard.model.proposal.FactUse;
import org.osteoboard.model.proposal.ModalityEntry;
import org.osteoboard.model.proposal.OptionEntry;
import org.osteoboard.model.proposal.OptionEntry.State;
import org.osteoboard.model.proposal.Proposal.GoalEntry;

/** What is said of the options about the purposes and wishes on file. It only reads: no option changes by it. */
final class AimsExplained {
    private static final Set<State> MATTERS = Set.of(State.OPEN, State.NEEDS_INFORMATION);

    private final Context context;
    private final AimLinks links;

    AimsExplained(Context context, AimLinks links) {
        this.context = context;
        this.links = links;
    }

    private boolean yes(FactorRef factor, int position) {
        return context.facts.fact(factor, position).values().equals(ValueSet.YES);
    }

    /** True if an aim on file may be linked with an option in this state. */
    boolean asked(String option, State state) {
        if (MATTERS.contains(state)) {
            for (AimLinks.Row row : links.of(option)) {
                if (yes(row.aim().factor(), CaseFacts.PATIENT)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What is said of one option about the aims on file. */
    List<OptionEntry.AimLink> of(String option, State state, List<Ground> said) {
        if (!asked(option, state)) {
            return List.of();
        }
        List<OptionEntry.AimLink> found = new ArrayList<>();
        for (AimLinks.Row row : links.of(option)) {
            if (yes(row.aim().factor(), CaseFacts.PATIENT)) {
                List<Ground> grounds = new ArrayList<>();
                for (Ground ground : said) {
                    if (row.statements().contains(ground.statement())) {
                        grounds.add(ground);
                    }
                }
                if (!grounds.isEmpty()) {
                    found.add(new OptionEntry.AimLink(path(row.aim()), row.effect(), grounds));
                }
            }
        }
        return found;
    }

    /** The wishes on file that are about one option, such as that the person declines surgery. */
    List<FactUse> wishes(String option, State state, int position) {
        List<AimRow> about = MATTERS.contains(state) ? links.about(option) : List.of();
        if (about.isEmpty()) {
            return List.of();
        }
        List<FactUse> wishes = new ArrayList<>();
        for (AimRow aim : about) {
            int at = aim.factor().aboutPatient() ? CaseFacts.PATIENT : position;
            boolean has = aim.factor().aboutPatient() || position != CaseFacts.PATIENT;
            if (has && yes(aim.factor(), at)) {
                wishes.add(context.use(aim.factor(), at));
            }
        }
        return wishes;
    }

    /** The same from the other side: for each aim on file all options. */
    List<Aim> all(List<ModalityEntry> modalities, List<GoalEntry> goals) {
        List<Aim> aims = new ArrayList<>();
        for (AimRow row : context.catalogue.aims()) {
            if (row.factor().aboutPatient() && yes(row.factor(), CaseFacts.PATIENT)) {
                aims.add(aim(row, modalities, goals));
            }
        }
        return aims;
    }

    private Aim aim(AimRow row, List<ModalityEntry> modalities, List<GoalEntry> goals) {
        String path = path(row);
        List<Link> linked = new ArrayList<>();
        List<At> concerns = new ArrayList<>();
        List<At> silent = new ArrayList<>();
        for (ModalityEntry modality : modalities) {
            for (OptionEntry option : modality.options()) {
                int before = linked.size() + concerns.size();
                for (OptionEntry.AimLink link : option.aims()) {
                    if (link.aim().equals(path)) {
                        linked.add(new Link(link.effect(), at(option), link.grounds()));
                    }
                }
                if (concerns(path, option.wishes())) {
                    concerns.add(at(option));
                }
                if (option.state() == State.OPEN && linked.size() + concerns.size() == before) {
                    silent.add(at(option));
                }
            }
        }
        Factor factor = context.facts.table().get(row.factor());
        return new Aim(
                path,
                factor.label(),
                words(factor, goals),
                context.use(row.factor(), CaseFacts.PATIENT).pointers(),
                linked,
                concerns,
                silent);
    }

    private static At at(OptionEntry option) {
        return new At(option.option(), option.target(), option.state());
    }

    private static boolean concerns(String path, List<FactUse> wishes) {
        for (FactUse wish : wishes) {
            if (wish.factor().equals(path)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> words(Factor factor, List<GoalEntry> goals) {
        Factor.Input input = factor.input();
        if (input == null || !input.key().equals("goals")) {
            return List.of();
        }
        return goals.stream()
                .filter(goal ->
                        goal.about().equals(input.member()) && !goal.words().isEmpty())
                .map(GoalEntry::words)
                .toList();
    }

    private String path(AimRow row) {
        return context.facts.table().get(row.factor()).path();
    }
}
