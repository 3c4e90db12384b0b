package org.osteoboard.report.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osteoboard.model.proposal.Aim;
import org.osteoboard.model.proposal.Aim.Effect;
import org.osteoboard.model.proposal.FactUse;
import org.osteoboard.model.proposal.ModalityEntry;
import org.osteoboard.model.proposal.OptionEntry;
import org.osteoboard.model.proposal.OptionEntry.State;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.report.Labels;
import org.osteoboard.report.page.Body;
import org.osteoboard.report.page.Line.Kind;
import org.osteoboard.report.page.Page;

/** The purposes and goals on file, with what is said of the options about each; what is not on file is said too. */
final class Aims {
    private static final int LONGEST_QUOTE = 300;
    private static final int MOST_NAMES = 1;

    private final Case about;
    private final Page page;

    Aims(Case about, Page page) {
        this.about = about;
        this.page = page;
    }

    static Labels label(Effect effect) {
        return switch (effect) {
            case SERVES -> Labels.SERVES;
            case LITTLE -> Labels.LITTLE;
            case COSTS -> Labels.COSTS;
        };
    }

    /** A part of its own in the full report; in the short one it stands with what is asked of the person. */
    void all() {
        Proposal proposal = about.proposal;
        if (about.full) {
            page.add(Kind.SECTION, Body.of(about.say(Labels.AIMS)), "aims");
        }
        for (Aim aim : proposal.aims()) {
            if (about.full) {
                whole(aim);
            } else {
                brief(aim);
            }
        }
        List<FactUse> open = proposal.aimsNotStated();
        if (!open.isEmpty()) {
            List<String> names =
                    open.stream().map(use -> about.say(use.label())).toList();
            page.add(
                    Kind.NOTE,
                    Body.of(about.list(names) + ": " + about.say(Labels.NOT_RECORDED) + about.say(Labels.TO_ASK)),
                    open.stream().map(FactUse::factor).toArray(String[]::new));
        }
    }

    /** The label, and the person's own words. */
    private Body words(Aim aim) {
        Body body = new Body();
        for (String words : aim.words()) {
            body.text(about.say(Labels.OPEN_QUOTE))
                    .quoted(Quoted.of(words, LONGEST_QUOTE, about.say(Labels.CUT)))
                    .text(about.say(Labels.CLOSE_QUOTE));
        }
        return body;
    }

    private void brief(Aim aim) {
        Body body = words(aim);
        for (Effect effect : Effect.values()) {
            List<Aim.Link> links = links(aim, effect);
            Map<String, Aim.Link> open = new LinkedHashMap<>();
            for (Aim.Link link : links) {
                if (link.at().state() == State.OPEN) {
                    open.merge(link.at().option(), link, (one, other) -> one.holds() ? one : other);
                }
            }
            List<String> names = names(open);
            if (!names.isEmpty()) {
                body.gap().strong(about.say(label(effect)) + " ").text(about.list(names));
            }
        }
        if (!concerned(aim).isEmpty()) {
            body.gap().strong(about.say(Labels.CONCERNS) + " ").text(about.list(concerned(aim)));
        }
        int silent = (int) aim.silent().stream().map(Aim.At::option).distinct().count();
        body.gap().faint(about.say(Labels.SILENT_COUNT, silent));
        page.add(Kind.ROW, about.say(aim.label()), body, List.of(aim.factor()));
    }

    /** Open options by name, finer forms left to the one they are part of; many of one modality by their number. */
    private List<String> names(Map<String, Aim.Link> open) {
        List<String> names = new ArrayList<>();
        for (ModalityEntry modality : about.proposal.modalities()) {
            Map<String, String> here = new LinkedHashMap<>();
            for (OptionEntry option : modality.options()) {
                Aim.Link link = open.get(option.option());
                if (link != null && !open.containsKey(option.partOf())) {
                    here.put(option.option(), about.say(option.name()) + (link.holds() ? "" : "?"));
                }
            }
            if (here.size() > MOST_NAMES) {
                names.add(about.say(Labels.OF_MODALITY, about.say(modality.label()), here.size()));
            } else {
                names.addAll(here.values());
            }
        }
        return names;
    }

    private void whole(Aim aim) {
        page.add(Kind.ROW, about.say(aim.label()), words(aim), List.of(aim.factor()));
        for (Effect effect : Effect.values()) {
            Map<String, Set<String>> targets = new LinkedHashMap<>();
            for (Aim.Link link : links(aim, effect)) {
                targets.computeIfAbsent(named(link), key -> new LinkedHashSet<>())
                        .add(link.at().target());
            }
            List<String> said = new ArrayList<>();
            targets.forEach((name, at) -> said.add(
                    at.contains(Proposal.PATIENT) ? name : name + about.say(Labels.PAREN, about.shortTargets(at))));
            detail(aim, label(effect), said);
        }
        detail(aim, Labels.CONCERNS, concerned(aim));
        Set<String> silent = new LinkedHashSet<>();
        aim.silent().forEach(at -> silent.add(about.option(at.option())));
        detail(aim, Labels.SILENT, List.copyOf(silent));
    }

    private void detail(Aim aim, Labels label, List<String> said) {
        if (!said.isEmpty()) {
            Body body = new Body().strong(about.say(label));
            said.forEach(each -> body.gap().text(each));
            page.add(Kind.DETAIL, "", body, List.of(aim.factor()));
        }
    }

    /** The option with the statements that say so; whether it waits, or they are only possible. */
    private String named(Aim.Link link) {
        String name = about.option(link.at().option());
        String waits = link.at().state() == State.OPEN ? name : about.say(Labels.WAITING_ONE, name);
        return waits + " " + grounds(link.grounds());
    }

    static String grounds(List<Aim.Ground> grounds) {
        Map<String, Boolean> ids = new LinkedHashMap<>();
        grounds.forEach(ground -> ids.merge(ground.statement(), ground.holds(), Boolean::logicalOr));
        List<String> words = new ArrayList<>();
        ids.forEach((id, holds) -> words.add(holds ? id : id + "?"));
        return "[" + String.join(" ", words) + "]";
    }

    private List<String> concerned(Aim aim) {
        Set<String> names = new LinkedHashSet<>();
        for (Aim.At at : aim.concerns()) {
            if (about.full || at.state() == State.OPEN) {
                names.add(about.option(at.option()));
            }
        }
        return List.copyOf(names);
    }

    private static List<Aim.Link> links(Aim aim, Effect effect) {
        return aim.links().stream().filter(link -> link.effect() == effect).toList();
    }
}
