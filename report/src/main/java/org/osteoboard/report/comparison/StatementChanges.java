package org.osteoboard.report.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.osteoboard.model.comparison.Change;
import org.osteoboard.model.comparison.Changed;
import org.osteoboard.model.comparison.Comparing;
import org.osteoboard.model.comparison.Comparison;
import org.osteoboard.model.proposal.OptionEntry;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.proposal.StatementEntry;
import org.osteoboard.model.text.Text;
import org.osteoboard.report.Labels;
import org.osteoboard.report.compose.Kinds;
import org.osteoboard.report.page.Body;
import org.osteoboard.report.page.Line.Kind;

/** Statements that came, went or moved, by kind; those of alerts stand with the alerts. */
final class StatementChanges {
    private static final List<String> DANGERS = List.of("contraindication", "caution", "against");
    private static final int FEW_OPTIONS = 3;
    private static final int FEW_FACTS = 3;

    private final View view;

    StatementChanges(View view) {
        this.view = view;
    }

    void all() {
        Map<String, List<Changed<StatementEntry>>> rows = new LinkedHashMap<>();
        for (String kind : kinds()) {
            for (Changed<StatementEntry> changed : view.all.statements()) {
                if (changed.either().kind().equals(kind) && (view.full || told(changed, view))) {
                    String alike = changed.either().id() + " " + change(changed) + view.all.byTime(changed);
                    rows.computeIfAbsent(alike, key -> new ArrayList<>()).add(changed);
                }
            }
        }
        if (!rows.isEmpty()) {
            view.page.add(Kind.SECTION, Body.of(view.say(Words.STATEMENTS)), "statements");
            rows.values().forEach(this::row);
        }
    }

    /** Dangers first, as they are printed at an option; the kinds of no option after them. */
    private Set<String> kinds() {
        Set<String> kinds = new LinkedHashSet<>(List.of("contraindication", "caution", "against", "prerequisite"));
        kinds.addAll(Kinds.ORDER);
        view.all.statements().forEach(changed -> kinds.add(changed.either().kind()));
        kinds.remove("alert");
        return kinds;
    }

    /** How many changed statements the short page leaves out. */
    static long leftOut(View view) {
        return view.all.statements().stream()
                .filter(changed -> !changed.either().kind().equals("alert"))
                .filter(changed -> !told(changed, view))
                .count();
    }

    /**
     * True for what holds or held of an option that is or was open, for dangers also of one that waits, and for a danger
     * that is or was not excluded of an open one; under another knowledge for everything.
     */
    private static boolean told(Changed<StatementEntry> changed, View view) {
        if (view.all.cause() == Comparison.Cause.KNOWLEDGE) {
            return true;
        }
        if (changed.either().standing()) {
            return false;
        }
        boolean ofNone = view.options(changed.key()).isEmpty();
        boolean ofOpen = ofAny(changed, view, OptionEntry.State.OPEN);
        boolean dangerOfWaiting =
                DANGERS.contains(changed.either().kind()) && ofAny(changed, view, OptionEntry.State.NEEDS_INFORMATION);
        return sides(changed)
                .anyMatch(
                        side -> side.holds() && (ofOpen || ofNone || dangerOfWaiting) || side.notExcluded() && ofOpen);
    }

    private static boolean ofAny(Changed<StatementEntry> changed, View view, OptionEntry.State state) {
        return view.options(changed.key()).stream().anyMatch(option -> option.state() == state);
    }

    private static Stream<StatementEntry> sides(Changed<StatementEntry> changed) {
        return Stream.of(changed.before(), changed.after()).flatMap(Optional::stream);
    }

    /** The sentence; one clause for it where room is short. */
    static Text words(StatementEntry statement, boolean full) {
        boolean brief = !full && !statement.brief().ja().isEmpty();
        return brief ? statement.brief() : statement.text();
    }

    private void row(List<Changed<StatementEntry>> alike) {
        Changed<StatementEntry> first = alike.get(0);
        StatementEntry statement = first.either();
        Set<String> targets = new LinkedHashSet<>();
        Set<String> options = new LinkedHashSet<>();
        List<String> ids = new ArrayList<>(List.of(statement.id()));
        for (Changed<StatementEntry> each : alike) {
            String target = each.either().target();
            ids.add(target);
            if (!target.equals(Proposal.PATIENT)) {
                targets.add(view.target(target));
            }
            for (OptionEntry option : view.options(each.key())) {
                options.add(view.say(option.name()));
                ids.add(option.option());
            }
        }
        Body body = new Body().strong(change(first) + ": ");
        if (view.all.byTime(first)) {
            body.mark(view.say(Words.TIME_ONLY) + " ");
        }
        body.text(view.say(words(statement, view.full)));
        body.text(targets.isEmpty() ? "" : Labels.PAREN.in(view.lang, view.list(targets)));
        if (!options.isEmpty()) {
            body.text(" " + view.say(Words.OF_OPTIONS, view.few(options, FEW_OPTIONS)));
        }
        Set<String> waits = new LinkedHashSet<>();
        alike.forEach(each -> each.either().waitsFor().forEach(key -> waits.add(view.missing(key))));
        if (!statement.holds() && !waits.isEmpty()) {
            String names = view.few(waits, FEW_FACTS);
            body.strong(Labels.PAREN.in(view.lang, Labels.WAITS_FOR.in(view.lang, names)));
        }
        marks(statement, body);
        view.page.add(
                Kind.ROW,
                view.say(Kinds.label(statement.kind())),
                body,
                ids.stream().distinct().toList());
    }

    private void marks(StatementEntry statement, Body body) {
        if (!statement.ours().en().isEmpty()) {
            body.mark(Labels.PAREN.in(view.lang, Labels.OURS.in(view.lang, view.say(statement.ours()))));
        }
        switch (statement.verification()) {
            case "verified", StatementEntry.LOCAL -> {
                // needs no mark
            }
            case "partly" -> body.mark(" " + view.say(Labels.PARTLY_VERIFIED));
            default -> body.mark(" " + view.say(Labels.NOT_VERIFIED));
        }
        if (!statement.contention().en().isEmpty()) {
            body.mark(" " + view.say(Labels.DISAGREE));
        }
        Set<String> cites = new LinkedHashSet<>();
        cites.add((statement.local() ? view.say(Labels.LOCAL) + " " : "") + statement.id());
        statement.sources().forEach(cite -> cites.add(cite.source()));
        body.text(" ").faint("[" + String.join(" ", cites) + "]");
    }

    private String change(Changed<StatementEntry> changed) {
        if (changed.change() == Change.MOVED) {
            return view.arrow(
                    holding(changed.before().orElseThrow()),
                    holding(changed.after().orElseThrow()));
        }
        String word = view.say(changed.change() == Change.CAME ? Words.STATEMENT_CAME : Words.STATEMENT_WENT);
        return changed.either().holds() ? word : word + Labels.PAREN.in(view.lang, holding(changed.either()));
    }

    private String holding(StatementEntry statement) {
        return view.say(
                switch (Comparing.holding(statement)) {
                    case "holds" -> Words.HOLDS;
                    case "not-excluded" -> Words.NOT_EXCLUDED;
                    default -> Words.POSSIBLE;
                });
    }
}
