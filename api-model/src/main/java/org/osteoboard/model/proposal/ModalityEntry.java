package org.osteoboard.model.proposal;

import java.util.List;
import org.osteoboard.model.text.Text;

/** One of the five kinds of treatment, with every option of the catalogue for every target. */
public record ModalityEntry(String id, Text label, List<OptionEntry> options) {

    /** How many options are in this state. */
    public long count(OptionEntry.State state) {
        return options.stream().filter(option -> option.state() == state).count();
    }
}
