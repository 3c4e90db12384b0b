package org.osteoboard.report.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osteoboard.model.proposal.FactUse;
import org.osteoboard.model.proposal.OptionEntry;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.report.Labels;
import org.osteoboard.report.page.Body;

/** What stands beside an option about the person: wishes that are about it, and the aims it may serve or cost. */
final class Wishes {
    private final Case about;

    Wishes(Case about) {
        this.about = about;
    }

    /** Wishes on file about these options, each once with its lesions. */
    Body of(List<OptionEntry> entries) {
        Map<String, Set<String>> lesions = new LinkedHashMap<>();
        for (OptionEntry entry : entries) {
            for (FactUse wish : entry.wishes()) {
                lesions.computeIfAbsent(about.say(wish.label()), key -> new LinkedHashSet<>())
                        .add(wish.target());
            }
        }
        List<String> words = new ArrayList<>();
        lesions.forEach((label, at) -> words.add(
                at.contains(Proposal.PATIENT) ? label : label + about.say(Labels.PAREN, about.shortTargets(at))));
        return words.isEmpty()
                ? new Body()
                : new Body().strong(about.say(Labels.WISH_OF) + " ").text(String.join(about.say(Labels.ALSO), words));
    }

    /** What is said of an option about the aims on file, each aim and effect once. */
    Body aims(Candidate option) {
        Map<String, String> words = new LinkedHashMap<>();
        for (OptionEntry entry : option.entries()) {
            for (OptionEntry.AimLink link : entry.aims()) {
                about.proposal.aims().stream()
                        .filter(aim -> aim.factor().equals(link.aim()))
                        .findFirst()
                        .ifPresent(aim -> words.putIfAbsent(
                                link.effect() + link.aim(),
                                about.say(Aims.label(link.effect())) + " " + about.say(aim.label()) + " "
                                        + Aims.grounds(link.grounds())));
            }
        }
        return Body.of(String.join(about.say(Labels.ALSO), words.values()));
    }
}
