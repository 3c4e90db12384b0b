package org.osteoboard.model.comparison;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osteoboard.model.comparison.Doubt.Kind;
import org.osteoboard.model.proposal.FactUse;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.text.Text;

/** Looks whether two proposals seem to be about one person, and in order. */
final class Doubts {
    private static final Pattern YEARS = Pattern.compile("(\\d{1,3}) years?");

    private final Proposal before;
    private final Proposal after;
    private final List<Doubt> doubts = new ArrayList<>();

    private Doubts(Proposal before, Proposal after) {
        this.before = before;
        this.after = after;
    }

    static List<Doubt> of(Proposal before, Proposal after) {
        Doubts doubts = new Doubts(before, after);
        doubts.all();
        return List.copyOf(doubts.doubts);
    }

    private void all() {
        differ(Kind.LABEL, plain(before.caseLabel()), plain(after.caseLabel()));
        differ(Kind.SEX, "patient.sex");
        differ(Kind.CANCER, "patient.cancer.primary");
        younger();
        backwards();
        if (!before.jurisdiction().code().equals(after.jurisdiction().code())) {
            doubts.add(new Doubt(
                    Kind.JURISDICTION,
                    before.jurisdiction().name(),
                    after.jurisdiction().name()));
        }
        differ(
                Kind.PACK,
                plain(before.versions().pack().sha256()),
                plain(after.versions().pack().sha256()));
        if (before.facts().isEmpty() || after.facts().isEmpty()) {
            doubts.add(new Doubt(Kind.NO_FACTS, plain(""), plain("")));
        }
    }

    private void differ(Kind kind, Text was, Text is) {
        if (!was.equals(is)) {
            doubts.add(new Doubt(kind, was, is));
        }
    }

    /** Only what is settled on both sides can differ. */
    private void differ(Kind kind, String factor) {
        Optional<Text> was = known(before, factor);
        Optional<Text> is = known(after, factor);
        if (was.isPresent() && is.isPresent()) {
            differ(kind, was.get(), is.get());
        }
    }

    private void younger() {
        Optional<Text> was = known(before, "patient.years");
        Optional<Text> is = known(after, "patient.years");
        if (was.isPresent() && is.isPresent() && years(is.get()) < years(was.get())) {
            doubts.add(new Doubt(Kind.AGE, was.get(), is.get()));
        }
    }

    private static int years(Text age) {
        Matcher years = YEARS.matcher(age.en());
        return years.matches() ? Integer.parseInt(years.group(1)) : 0;
    }

    private void backwards() {
        try {
            if (LocalDate.parse(after.asOf()).isBefore(LocalDate.parse(before.asOf()))) {
                doubts.add(new Doubt(Kind.BACKWARDS, plain(before.asOf()), plain(after.asOf())));
            }
        } catch (DateTimeParseException undated) {
            // without both dates nothing can be said of their order
        }
    }

    private static Optional<Text> known(Proposal proposal, String factor) {
        return proposal.about().stream()
                .filter(use -> use.factor().equals(factor) && use.standing().equals("known"))
                .map(FactUse::values)
                .findFirst();
    }

    private static Text plain(String words) {
        return new Text(words, words);
    }
}
