package org.osteoboard.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.osteoboard.model.proposal.ModalityEntry;
import org.osteoboard.model.proposal.OptionEntry;
import org.osteoboard.model.proposal.OptionEntry.Contraindication;
import org.osteoboard.model.proposal.OptionEntry.State;
import org.osteoboard.report.Labels;
import org.osteoboard.report.page.Body;
import org.osteoboard.report.page.Line.Kind;
import org.osteoboard.report.page.Page;

/** The five modalities: what is open, what waits for information, what nothing on file opens. */
final class Modalities {
    private final Case about;
    private final Page page;

    Modalities(Case about, Page page) {
        this.about = about;
        this.page = page;
    }

    void all() {
        int number = 1;
        for (ModalityEntry modality : about.proposal.modalities()) {
            if (modality.count(State.OUT_OF_SCOPE) == 0) {
                one(number, modality);
            }
            number++;
        }
    }

    private void one(int number, ModalityEntry modality) {
        List<OptionEntry> open = in(modality, State.OPEN);
        List<OptionEntry> contraindicated = open.stream()
                .filter(option -> option.contraindication() == Contraindication.PRESENT)
                .toList();
        List<OptionEntry> others = open.stream()
                .filter(option -> option.contraindication() != Contraindication.PRESENT)
                .toList();
        List<OptionEntry> waiting = in(modality, State.NEEDS_INFORMATION);
        String counts = contraindicated.isEmpty()
                ? about.say(Labels.COUNTS, open.size(), waiting.size())
                : about.say(Labels.COUNTS_CONTRAINDICATED, open.size(), contraindicated.size(), waiting.size());
        page.add(Kind.SECTION, Body.of(number + " " + about.say(modality.label())), counts, List.of(modality.id()));
        if (open.isEmpty()) {
            page.add(Kind.NOTE, Body.of(about.say(Labels.NO_OPEN_OPTION)));
        }
        List<Candidate> candidates = Candidate.of(others, about);
        List<Candidate> apart = Candidate.of(contraindicated, about);
        List<Candidate> top = new ArrayList<>(candidates);
        top.addAll(apart);
        Options options = new Options(about, page, top);
        options.common();
        options.all(candidates);
        if (!apart.isEmpty()) {
            page.add(Kind.GROUP, new Body().alarm(about.say(Labels.CONTRAINDICATED_GROUP)));
            options.all(apart);
        }
        if (!about.full) {
            new OpenContraindications(about, top).all(page, options.printed());
        }
        new Waiting(about, page).all(waiting, options.printed());
        new NotOpened(about, page).all(in(modality, State.NOT_OPENED), open.isEmpty());
    }

    private static List<OptionEntry> in(ModalityEntry modality, State state) {
        return modality.options().stream()
                .filter(option -> option.state() == state)
                .toList();
    }
}
