package org.osteoboard.browser;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.text.Lang;

/**
 * A page that was written for the tests.
 *
 * @param name of its case; "index" for the list of the cases
 * @param told its proposal, which holds only alerts if the case was refused; none if the page has none
 */
record PageFile(String name, Lang lang, Path file, Optional<Proposal> told) {
    String code() {
        return lang.name().toLowerCase(Locale.ROOT);
    }

    /** What an ordinary page tells. */
    Proposal proposal() {
        return told.orElseThrow();
    }

    /** Where a picture or a print of the page is left to look at. */
    Path beside(String folder, String ending) {
        return Pages.TARGET.resolve(folder).resolve(name + "." + code() + ending);
    }

    @Override
    public String toString() {
        return name + "." + code();
    }
}
