package org.osteoboard.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
        List<OptionEntry> notOpened = in(modality, State.NOT_OPENED);
        List<Candidate> candidates = Candidate.of(others, about);
        List<Candidate> apart = Candidate.of(contraindicated, about);
        Page body = new Page();
        if (open.isEmpty()) {
            body.add(Kind.NOTE, Body.of(about.say(Labels.NO_OPEN_OPTION)));
        }
        int counted = 0;
        if (about.full) {
            Set<String> printed = whole(candidates, apart, body);
            new WholeWaiting(about, body).all(waiting, printed);
        } else {
            Options options = brief(candidates, apart, body);
            new Waiting(about, body).all(waiting, options.printed(), open.isEmpty());
            counted = options.counted(candidates) + options.counted(apart);
        }
        new NotOpened(about, body).all(notOpened, open.isEmpty());
        String counts = counts(open.size(), contraindicated.size(), waiting.size(), notOpened.size());
        String more = counted == 0 ? "" : about.say(Labels.DOT) + about.say(Labels.STANDING, counted);
        page.add(
                Kind.SECTION,
                Body.of(number + " " + about.say(modality.label())),
                counts + more,
                List.of(modality.id()));
        body.lines().forEach(page::add);
    }

    private String counts(int open, int contraindicated, int waiting, int notOpened) {
        String of = contraindicated == 0
                ? ""
                : about.say(Labels.PAREN, about.say(Labels.COUNT_CONTRAINDICATED, contraindicated));
        return String.join(
                about.say(Labels.DOT),
                about.say(Labels.COUNT_OPEN, open) + of,
                about.say(Labels.COUNT_WAITING, waiting),
                about.say(Labels.COUNT_NOT_OPENED, notOpened));
    }

    private Options brief(List<Candidate> candidates, List<Candidate> apart, Page body) {
        List<Candidate> top = new ArrayList<>(candidates);
        top.addAll(apart);
        Options options = new Options(about, body, candidates, apart);
        new Checks(about, top).all(body, options.printed());
        options.common();
        options.all(candidates);
        if (!apart.isEmpty()) {
            body.add(Kind.GROUP, new Body().alarm(about.say(Labels.CONTRAINDICATED_GROUP)));
            options.all(apart);
        }
        new OpenDangers(about, top).all(body, options.printed());
        return options;
    }

    private Set<String> whole(List<Candidate> candidates, List<Candidate> apart, Page body) {
        List<Candidate> top = new ArrayList<>(candidates);
        top.addAll(apart);
        WholeOptions options = new WholeOptions(about, body, top);
        options.common();
        options.all(candidates);
        if (!apart.isEmpty()) {
            body.add(Kind.GROUP, new Body().alarm(about.say(Labels.CONTRAINDICATED_GROUP)));
            options.all(apart);
        }
        return options.printed();
    }

    private static List<OptionEntry> in(ModalityEntry modality, State state) {
        return modality.options().stream()
                .filter(option -> option.state() == state)
                .toList();
    }
}
