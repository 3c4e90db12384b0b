package org.osteoboard.report.board;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.osteoboard.engine.facts.CaseFacts;
import org.osteoboard.model.proposal.Assessment;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.proposal.StatementEntry;
import org.osteoboard.model.text.Lang;
import org.osteoboard.report.compose.Composer;
import org.osteoboard.report.figure.Bar;
import org.osteoboard.report.figure.Figures;
import org.osteoboard.report.page.Line;

/** Lays the lines of the reports out as the page of a case: the short report first, the full one behind it. */
final class SheetMaker {
    private static final Set<String> FIRST = Set.of("", "alerts", "conflicts", "unavailable");
    private static final Set<String> BELOW = Set.of("missing", "person");

    /** Told by the figures on the first page. */
    private static final String ASSESSMENTS = "assessments";

    /** A scale told in another. */
    private static final Set<String> MAPPED = Set.of("ECOG_TO_KPS", "KPS_TO_ECOG");

    private final Proposal proposal;
    private final Lang lang;
    private final List<Line> brief;
    private final List<Line> full;
    private final Links links;

    SheetMaker(Proposal proposal, Lang lang) {
        this.proposal = proposal;
        this.lang = lang;
        this.brief = Composer.page(proposal, lang, false).lines();
        this.full = Composer.page(proposal, lang, true).lines();
        this.links = new Links(proposal, full, lang);
    }

    Sheet sheet(Figures figures, CaseFacts facts, List<String> problems) {
        List<Sheet.Section> first = new ArrayList<>();
        List<Sheet.Section> modalities = new ArrayList<>();
        List<Sheet.Section> below = new ArrayList<>();
        List<Sheet.Section> foot = new ArrayList<>();
        Set<String> ofModalities = new HashSet<>();
        proposal.modalities().forEach(modality -> ofModalities.add(modality.id()));
        for (Part part : Part.of(brief)) {
            if (FIRST.contains(part.id())) {
                first.add(section(part, false));
            } else if (ofModalities.contains(part.id())) {
                modalities.add(section(part, false));
            } else if (BELOW.contains(part.id())) {
                below.add(section(part, false));
            } else if (!part.id().equals(ASSESSMENTS)) {
                foot.add(section(part, false));
            }
        }
        List<Sheet.Section> whole = new ArrayList<>();
        for (Part part : Part.of(full)) {
            if (!part.id().isEmpty() && !part.id().equals("foot")) {
                whole.add(section(part, true));
            }
        }
        String label = proposal.caseLabel().isEmpty() ? "" : proposal.caseLabel() + " - ";
        return new Sheet(
                lang,
                label + BoardWords.TITLE.in(lang),
                first,
                modalities.isEmpty() ? null : pictures(figures, facts),
                modalities,
                below,
                foot,
                whole,
                others(),
                problems);
    }

    private Sheet.Section section(Part part, boolean named) {
        return new Sheet.Section(
                part.id(),
                part.lines().stream().map(line -> links.entry(line, named)).toList());
    }

    private Sheet.Pictures pictures(Figures figures, CaseFacts facts) {
        List<Bar> scores = figures.scores(facts, proposal, lang);
        List<Bar> numbers = new ArrayList<>(figures.pain(facts, lang));
        numbers.addAll(figures.laboratory(facts, lang));
        List<Bar> drawn = new ArrayList<>(scores);
        drawn.addAll(numbers);
        return new Sheet.Pictures(
                figures.bodyMap(facts, lang),
                scores.stream().filter(Bar::narrowed).toList(),
                numbers.stream().filter(Bar::narrowed).toList(),
                words(scores),
                open(drawn));
    }

    /** What is not narrowed, each name once with the lesions it is open of. */
    private static List<String> open(List<Bar> bars) {
        Map<String, String> targets = new LinkedHashMap<>();
        for (Bar bar : bars) {
            if (!bar.narrowed()) {
                String target = bar.target().equals(Proposal.PATIENT) ? "" : bar.target() + " ";
                targets.merge(bar.name(), target, String::concat);
            }
        }
        List<String> open = new ArrayList<>();
        targets.forEach((name, of) -> open.add(of + name));
        return open;
    }

    /** Classes that are words and no number on a scale. */
    private List<String> words(List<Bar> scores) {
        Set<String> drawn = new HashSet<>();
        scores.forEach(bar -> drawn.add(bar.id() + "@" + bar.target()));
        List<String> words = new ArrayList<>();
        for (Assessment each : proposal.assessments()) {
            boolean table = each.id().equals(each.id().toUpperCase(Locale.ROOT)) && !MAPPED.contains(each.id());
            if (table && !drawn.contains(each.id() + "@" + each.target()) && (each.settled() || each.narrows())) {
                String at = each.target().equals(Proposal.PATIENT) ? "" : each.target() + " ";
                words.add(at + each.title().in(lang) + ": " + each.value().in(lang));
            }
        }
        return words;
    }

    private List<Sheet.Other> others() {
        Map<String, StatementEntry> others = new TreeMap<>();
        for (StatementEntry statement : proposal.statements()) {
            if (!links.told(statement.id())) {
                others.putIfAbsent(statement.id(), statement);
            }
        }
        return others.values().stream().map(this::other).toList();
    }

    private Sheet.Other other(StatementEntry statement) {
        Set<String> sources = new LinkedHashSet<>();
        statement.sources().forEach(cite -> sources.add(cite.source()));
        return new Sheet.Other(
                statement.id(), statement.kind(), statement.text().in(lang), String.join(" ", sources));
    }
}
