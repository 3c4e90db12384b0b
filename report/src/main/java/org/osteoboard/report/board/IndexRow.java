package org.osteoboard.report.board;

import java.util.ArrayList;
import java.util.List;
import org.osteoboard.model.proposal.Alert;
import org.osteoboard.model.proposal.FactUse;
import org.osteoboard.model.proposal.ModalityEntry;
import org.osteoboard.model.proposal.OptionEntry.State;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.text.Lang;

/**
 * A case on the index.
 *
 * @param file the page of the case, beside the index
 * @param name the board's label of the case, or the name of its file
 * @param about age, cancer and the like
 * @param alerts raised ones by name, and how many cannot be excluded
 * @param options open options of each modality
 * @param missing how many facts are not known
 * @param problem why there is no more than the alerts; "" if there is
 */
public record IndexRow(
        String file,
        String name,
        String asOf,
        List<String> about,
        List<String> alerts,
        List<String> options,
        String missing,
        String problem) {

    /** The row of a proposal. */
    public static IndexRow of(String file, String name, Proposal proposal, Lang lang) {
        List<String> about = new ArrayList<>();
        for (FactUse use : proposal.about()) {
            if (use.standing().equals("known")) {
                String value = use.values().in(lang);
                about.add(use.factor().equals("patient.ecog") ? "ECOG " + value : value);
            }
        }
        List<String> alerts = new ArrayList<>();
        for (Alert alert : proposal.alerts()) {
            if (alert.state() == Alert.State.RAISED) {
                alerts.add("! " + alert.name().in(lang));
            } else if (alert.state() == Alert.State.NOT_EXCLUDED) {
                alerts.add("? " + alert.name().in(lang));
            }
        }
        List<String> options = new ArrayList<>();
        if (proposal.usable()) {
            for (ModalityEntry modality : proposal.modalities()) {
                options.add(modality.label().in(lang) + " " + modality.count(State.OPEN));
            }
        }
        return new IndexRow(
                file,
                proposal.caseLabel().isEmpty() ? name : proposal.caseLabel(),
                proposal.asOf(),
                about,
                alerts,
                options,
                proposal.usable() ? String.valueOf(proposal.missing().size()) : "",
                proposal.usable() ? "" : BoardWords.UNREADABLE.in(lang));
    }

    /** The row of a case file that could not be opened at all. */
    public static IndexRow unreadable(String file, String name, Lang lang) {
        return new IndexRow(file, name, "", List.of(), List.of(), List.of(), "", BoardWords.UNREADABLE.in(lang));
    }
}
