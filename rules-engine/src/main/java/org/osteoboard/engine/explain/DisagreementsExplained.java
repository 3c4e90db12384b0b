package org.osteoboard.engine.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private final Disputes disputes;
    private final Map<String, List<Touch>> touches = new HashMap<>();

    DisagreementsExplained(Disputes disputes, List<ModalityEntry> modalities, List<Alert> alerts) {
        this.disputes = disputes;
        for (Alert alert : alerts) {
            disputed(alert.statements())
                    .forEach((contention, said) -> touch(
                            contention,
                            new Touch(
                                    "",
                                    alert.topic(),
                                    said.get(0).target(),
                                    alert.state().id(),
                                    said)));
        }
        for (ModalityEntry modality : modalities) {
            for (OptionEntry option : modality.options()) {
                if (MATTERS.contains(option.state())) {
                    disputed(option.statements())
                            .forEach((contention, said) -> touch(
                                    contention,
                                    new Touch(
                                            option.option(),
                                            "",
                                            option.target(),
                                            option.state().id(),
                                            said)));
                }
            }
        }
    }

    List<Disagreement> all(Iterable<Contention> contentions) {
        List<Disagreement> all = new ArrayList<>();
        for (Contention contention : contentions) {
            List<Touch> touched = touches.get(contention.id());
            if (touched != null) {
                all.add(new Disagreement(
                        contention.id(),
                        contention.title(),
                        contention.sides().stream()
                                .map(side -> new Disagreement.Side(
                                        side.text(), Context.cites(side.sources()), side.statements()))
                                .toList(),
                        contention.neutral(),
                        touched));
            }
        }
        return all;
    }

    private void touch(String contention, Touch touch) {
        touches.computeIfAbsent(contention, c -> new ArrayList<>()).add(touch);
    }

    /** What is in dispute of what is said in one place, by the disagreement. */
    private Map<String, List<OptionEntry.Said>> disputed(List<OptionEntry.Said> said) {
        Map<String, List<OptionEntry.Said>> found = Map.of();
        for (OptionEntry.Said each : said) {
            List<String> contentions = disputes.about(each.statement());
            for (int i = 0; i < contentions.size(); i++) {
                if (found.isEmpty()) {
                    found = new HashMap<>();
                }
                found.computeIfAbsent(contentions.get(i), c -> new ArrayList<>())
                        .add(each);
            }
        }
        return found;
    }
}
