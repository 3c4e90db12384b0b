package org.osteoboard.engine.explain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.osteoboard.engine.catalogue.Contention;
import org.osteoboard.model.proposal.Alert;
import org.osteoboard.model.proposal.Disagreement;
import org.osteoboard.model.proposal.Disagreement.Touch;
import org.osteoboard.model.proposal.ModalityEntry;
import org.osteoboard.model.proposal.OptionEntry;

/**
 * The disagreements that matter to a case: a statement in dispute holds or is possible at an option that is open or may
 * be, or at an alert that is raised or not excluded.
 */
final class DisagreementsExplained {
    private static final Set<OptionEntry.State> MATTERS =
            Set.of(OptionEntry.State.OPEN, OptionEntry.State.NEEDS_INFORMATION);

    private final List<ModalityEntry> modalities;
    private final List<Alert> alerts;

    DisagreementsExplained(List<ModalityEntry> modalities, List<Alert> alerts) {
        this.modalities = modalities;
        this.alerts = alerts;
    }

    List<Disagreement> all(Iterable<Contention> contentions) {
        List<Disagreement> all = new ArrayList<>();
        for (Contention contention : contentions) {
            List<Touch> touches = touches(new HashSet<>(contention.statements()));
            if (!touches.isEmpty()) {
                all.add(new Disagreement(
                        contention.id(),
                        contention.title(),
                        contention.sides().stream()
                                .map(side -> new Disagreement.Side(
                                        side.text(), Context.cites(side.sources()), side.statements()))
                                .toList(),
                        contention.neutral(),
                        touches));
            }
        }
        return all;
    }

    private List<Touch> touches(Set<String> disputed) {
        List<Touch> touches = new ArrayList<>();
        for (Alert alert : alerts) {
            List<OptionEntry.Said> said = of(disputed, alert.statements());
            if (!said.isEmpty()) {
                touches.add(new Touch(
                        "", alert.topic(), said.get(0).target(), alert.state().id(), said));
            }
        }
        for (ModalityEntry modality : modalities) {
            for (OptionEntry option : modality.options()) {
                List<OptionEntry.Said> said =
                        MATTERS.contains(option.state()) ? of(disputed, option.statements()) : List.of();
                if (!said.isEmpty()) {
                    touches.add(new Touch(
                            option.option(), "", option.target(), option.state().id(), said));
                }
            }
        }
        return touches;
    }

    private static List<OptionEntry.Said> of(Set<String> disputed, List<OptionEntry.Said> said) {
        return said.stream().filter(each -> disputed.contains(each.statement())).toList();
    }
}
