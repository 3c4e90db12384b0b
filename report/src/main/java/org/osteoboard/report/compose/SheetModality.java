package org.osteoboard.report.compose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osteoboard.model.proposal.FactUse;
import org.osteoboard.model.proposal.ModalityEntry;
import org.osteoboard.model.proposal.OptionEntry;
import org.osteoboard.model.proposal.OptionEntry.Contraindication;
import org.osteoboard.model.proposal.OptionEntry.State;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.proposal.StatementEntry;
import org.osteoboard.model.text.Text;
import org.osteoboard.report.Labels;
import org.osteoboard.report.SheetLabels;
import org.osteoboard.report.page.Body;
import org.osteoboard.report.page.Line.Kind;
import org.osteoboard.report.page.Page;

/** One kind of treatment on the person's question sheet. */
final class SheetModality {
    /** With more names than these a statement speaks of the whole kind of treatment. */
    private static final int MOST_NAMES = 3;

    private final Case about;
    private final SheetWords words;
    private final Page page;
    private final ModalityEntry modality;
    /** Open options without a contraindication, by id. */
    private final Map<String, List<OptionEntry>> open = new LinkedHashMap<>();
    /** Open options that a label contraindicates. */
    private final Map<String, List<OptionEntry>> against = new LinkedHashMap<>();

    private final Set<String> waiting = new LinkedHashSet<>();

    SheetModality(Case about, SheetWords words, Page page, ModalityEntry modality) {
        this.about = about;
        this.words = words;
        this.page = page;
        this.modality = modality;
        for (OptionEntry option : modality.options()) {
            if (option.state() == State.OPEN) {
                boolean present = option.contraindication() == Contraindication.PRESENT;
                (present ? against : open)
                        .computeIfAbsent(option.option(), id -> new ArrayList<>())
                        .add(option);
            } else if (option.state() == State.NEEDS_INFORMATION) {
                waiting.add(option.option());
            }
        }
        waiting.removeAll(open.keySet());
        waiting.removeAll(against.keySet());
    }

    void all() {
        page.add(Kind.SECTION, Body.of(say(name(modality.id()))), modality.id());
        wishes();
        if (open.isEmpty()) {
            page.add(Kind.NOTE, Body.of(say(SheetLabels.NO_OPEN)));
        } else {
            page.add(Kind.GROUP, Body.of(say(SheetLabels.OPEN)), "open");
            open.values().forEach(this::option);
            if (has(Contraindication.NOT_EXCLUDED)) {
                page.add(Kind.NOTE, Body.of(say(SheetLabels.CHECK_FIRST)));
            }
        }
        if (!against.isEmpty()) {
            page.add(Kind.GROUP, Body.of(say(SheetLabels.REASON_AGAINST)), "against");
            against.values().forEach(this::option);
        }
        if (!waiting.isEmpty()) {
            page.add(Kind.NOTE, Body.of(SheetLabels.WAITING.in(about.lang, waiting.size())), "waiting");
        }
        if (!open.isEmpty()) {
            page.add(Kind.GROUP, Body.of(say(SheetLabels.EFFECTS)), "effects");
            boolean some = told("side-effect");
            page.add(Kind.NOTE, Body.of(say(some ? SheetLabels.EFFECTS_MORE : SheetLabels.EFFECTS_NONE)));
            asked();
            local();
        }
        words.toWrite(SheetLabels.OWN);
    }

    private void asked() {
        if (!said("ask-patient").isEmpty()) {
            page.add(Kind.GROUP, Body.of(say(SheetLabels.ASKED)), "asked");
            told("ask-patient");
        }
    }

    private void wishes() {
        Set<String> labels = new LinkedHashSet<>();
        for (OptionEntry option : modality.options()) {
            if (option.state() == State.OPEN) {
                option.wishes().stream().map(FactUse::label).map(about::say).forEach(labels::add);
            }
        }
        if (!labels.isEmpty()) {
            page.add(Kind.NOTE, Body.of(SheetLabels.WISH.in(about.lang, about.list(labels))), "wish");
        }
    }

    private boolean has(Contraindication state) {
        return open.values().stream().flatMap(List::stream).anyMatch(each -> each.contraindication() == state);
    }

    private void option(List<OptionEntry> entries) {
        OptionEntry first = entries.get(0);
        Body body = Body.of(about.say(first.plain()));
        Set<String> places = places(entries);
        List<String> ids = new ArrayList<>(List.of(first.option()));
        entries.forEach(entry -> ids.add(entry.target()));
        if (first.unavailable()) {
            body.gap().text(say(SheetLabels.NOT_HERE));
        }
        boolean part = open.containsKey(first.partOf()) && open.containsKey(first.option());
        if (!places.isEmpty() && !(part && places.equals(places(open.getOrDefault(first.partOf(), List.of()))))) {
            body.gap().faint(SheetLabels.PLACE.in(about.lang, String.join(about.say(Labels.ALSO), places)));
        }
        page.add(part ? Kind.PART : Kind.OPTION, about.say(first.name()), body, ids);
    }

    private Set<String> places(List<OptionEntry> entries) {
        Set<String> places = new LinkedHashSet<>();
        entries.stream()
                .map(OptionEntry::target)
                .filter(target -> !target.equals(Proposal.PATIENT))
                .forEach(target -> places.add(place(target)));
        return places;
    }

    private String place(String target) {
        return about.proposal.targets().stream()
                .filter(each -> each.id().equals(target) && !each.pointer().isEmpty())
                .findFirst()
                .map(each -> about.say(each.label()))
                .orElse(say(SheetLabels.OTHER_BONES));
    }

    /** What is said of the open options and holds, with the options that it names, else with all it is said of. */
    private Map<StatementEntry, Set<String>> said(String kind) {
        Map<String, StatementEntry> statements = new LinkedHashMap<>();
        Map<String, Set<String>> named = new LinkedHashMap<>();
        Map<String, Set<String>> inherited = new LinkedHashMap<>();
        for (OptionEntry option : open.values().stream().flatMap(List::stream).toList()) {
            for (OptionEntry.Said said : option.statements()) {
                StatementEntry statement = about.statement(said.statement(), said.target());
                if (statement.kind().equals(kind) && statement.holds()) {
                    statements.putIfAbsent(statement.id(), statement);
                    (said.own() ? named : inherited)
                            .computeIfAbsent(statement.id(), id -> new LinkedHashSet<>())
                            .add(option.option());
                }
            }
        }
        Map<StatementEntry, Set<String>> all = new LinkedHashMap<>();
        statements.forEach((id, statement) ->
                all.put(statement, named.containsKey(id) ? named.get(id) : inherited.getOrDefault(id, Set.of())));
        return all;
    }

    /** Tells them by the treatments they are about, first those about all; false if there are none. */
    private boolean told(String kind) {
        Map<String, List<StatementEntry>> byNames = new LinkedHashMap<>();
        byNames.put("", new ArrayList<>());
        said(kind).forEach((statement, options) -> {
            if (SheetWords.plain(statement)) {
                byNames.computeIfAbsent(names(options), names -> new ArrayList<>())
                        .add(statement);
            }
        });
        byNames.forEach((names, statements) -> {
            if (!names.isEmpty()) {
                page.add(Kind.NOTE, new Body().strong(SheetLabels.ABOUT.in(about.lang, names)), "of");
            }
            statements.forEach(words::tell);
        });
        return byNames.values().stream().anyMatch(statements -> !statements.isEmpty());
    }

    private void local() {
        long more = SheetWords.KINDS.stream()
                .flatMap(kind -> said(kind).keySet().stream())
                .filter(each -> !SheetWords.plain(each))
                .count();
        words.local(more);
    }

    /** The names of these options without the finer forms of one of them; "" for very many. */
    private String names(Collection<String> options) {
        List<Text> names = options.stream()
                .map(id -> open.getOrDefault(id, List.of()).get(0))
                .filter(each -> !options.contains(each.partOf()))
                .map(OptionEntry::name)
                .toList();
        return names.size() > MOST_NAMES
                ? ""
                : about.list(names.stream().map(about::say).toList());
    }

    private String say(SheetLabels label) {
        return label.in(about.lang);
    }

    private static SheetLabels name(String modality) {
        return switch (modality) {
            case "painkillers" -> SheetLabels.PAINKILLERS;
            case "bone-modifying-agents" -> SheetLabels.BONE_MODIFYING_AGENTS;
            case "radiotherapy" -> SheetLabels.RADIOTHERAPY;
            case "surgery" -> SheetLabels.SURGERY;
            case "rehabilitation" -> SheetLabels.REHABILITATION;
            default -> throw new IllegalArgumentException(modality);
        };
    }
}
