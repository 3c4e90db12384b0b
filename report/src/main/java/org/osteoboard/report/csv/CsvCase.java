package org.osteoboard.report.csv;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osteoboard.model.comparison.Comparing;
import org.osteoboard.model.proposal.FactUse;
import org.osteoboard.model.proposal.Missing;
import org.osteoboard.model.proposal.OptionEntry;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.proposal.StatementEntry;
import org.osteoboard.model.text.Lang;
import org.osteoboard.model.text.Text;

/** One proposal in one language, with the cells that several kinds of rows have. */
final class CsvCase {
    /** Between the entries of one cell. */
    private static final String NEXT = "; ";

    final Proposal proposal;
    private final Lang lang;
    private final Map<String, StatementEntry> statements = new HashMap<>();
    private final Map<String, Missing> missing = new HashMap<>();
    private final Map<String, String> targets = new HashMap<>();

    CsvCase(Proposal proposal, Lang lang) {
        this.proposal = proposal;
        this.lang = lang;
        proposal.statements().forEach(each -> statements.put(each.id() + "@" + each.target(), each));
        proposal.missing().forEach(each -> missing.put(each.key(), each));
        proposal.targets().forEach(each -> targets.put(each.id(), say(each.label())));
    }

    String say(Text text) {
        return text.in(lang);
    }

    String join(Collection<String> entries) {
        return String.join(NEXT, entries);
    }

    Optional<StatementEntry> find(OptionEntry.Said said) {
        return Optional.ofNullable(statements.get(said.statement() + "@" + said.target()));
    }

    String target(String id) {
        return targets.getOrDefault(id, "");
    }

    /** "label (target): values [standing]". */
    String fact(FactUse use) {
        String at = use.target().equals(Proposal.PATIENT) ? "" : " (" + use.target() + ")";
        String standing = use.standing().equals("known") ? "" : " [" + use.standing() + "]";
        return say(use.label()) + at + ": " + say(use.values()) + standing;
    }

    String facts(Collection<FactUse> uses) {
        return join(uses.stream().map(this::fact).toList());
    }

    /** The missing facts by name, each with its key. */
    String waitsFor(List<String> keys) {
        List<String> names = new ArrayList<>();
        for (String key : keys) {
            Missing fact = missing.get(key);
            names.add(fact == null ? key : say(fact.label()) + " [" + key + "]");
        }
        return join(names);
    }

    String cites(List<StatementEntry.Cite> cites) {
        return join(cites.stream()
                .map(cite -> (cite.source() + " " + cite.at()).strip())
                .toList());
    }

    /** The cells of a statement, with those of the option it is said of already {@code in}. */
    Map<Column, String> statement(StatementEntry statement, Map<Column, String> in) {
        in.put(Column.PART, "statement");
        // The lesion it is said of, where its option is not about one.
        boolean ofPatient = in.getOrDefault(Column.TARGET, Proposal.PATIENT).equals(Proposal.PATIENT);
        if (ofPatient) {
            in.put(Column.TARGET, statement.target());
        }
        in.put(Column.ID, statement.id());
        in.put(Column.KIND, statement.kind());
        in.put(Column.HOLDING, Comparing.holding(statement));
        in.put(Column.STANDING, statement.standing() ? "yes" : "no");
        in.put(Column.TEXT, say(statement.text()));
        in.put(Column.BRIEF, say(statement.brief()));
        in.put(Column.ANSWERS, facts(statement.answeredBy()));
        in.put(Column.WAITS_FOR, waitsFor(statement.waitsFor()));
        in.put(Column.SOURCES, cites(statement.sources()));
        in.put(Column.VERIFICATION, statement.verification());
        in.put(Column.VERIFICATION_NOTE, say(statement.verificationNote()));
        in.put(Column.OURS, say(statement.ours()));
        in.put(Column.CONTENTION, say(statement.contention()));
        in.put(Column.GRADE, say(statement.grade()));
        in.put(Column.LOCAL, statement.local() ? "yes" : "no");
        return in;
    }
}
