package org.osteoboard.report.compose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osteoboard.report.Labels;
import org.osteoboard.report.page.Body;
import org.osteoboard.report.page.Line.Kind;
import org.osteoboard.report.page.Page;

/** The open options of one modality in the full report: all that is said, a line each. */
final class WholeOptions {
    private final Case about;
    private final Page page;
    private final Shared shared;
    private final Sentences sentences;
    private final Set<String> printed = new HashSet<>();

    WholeOptions(Case about, Page page, List<Candidate> top) {
        this.about = about;
        this.page = page;
        this.sentences = new Sentences(about);
        List<Joined> lines = new ArrayList<>();
        for (Candidate option : top) {
            lines.add(new Joined(List.of(option), null));
            option.parts().forEach(part -> lines.add(new Joined(List.of(part), option)));
        }
        this.shared = new Shared(about, top, lines);
    }

    /** Ids of the statements told so far. */
    Set<String> printed() {
        return printed;
    }

    /** What is said of several options, once. */
    void common() {
        if (shared.remarks().isEmpty()) {
            return;
        }
        page.add(Kind.GROUP, new Body().strong(about.say(Labels.COMMON)));
        for (String kind : Kinds.ORDER) {
            shared.remarks().forEach((key, remark) -> {
                if (remark.kind().equals(kind)) {
                    said(remark, shared.whom(key), shared.options(key));
                }
            });
        }
    }

    void all(List<Candidate> options) {
        for (Candidate option : options) {
            String name = name(option) + "  " + about.targets(option.targets());
            page.add(Kind.OPTION, name, new Body(), List.of(option.option()));
            person(option);
            alone(option, null);
            for (Candidate part : option.parts()) {
                String of = part.targets().equals(option.targets())
                        ? ""
                        : about.say(Labels.PAREN, about.shortTargets(part.targets()));
                page.add(Kind.PART, about.say(part.name()) + of, new Body(), List.of(part.option()));
                person(part);
                alone(part, option);
            }
        }
    }

    private void person(Candidate option) {
        Body wishes = new Wishes(about).of(option.entries());
        if (!wishes.isEmpty()) {
            page.add(Kind.STATEMENT, "", wishes, List.of(option.option()));
        }
        Body aims = new Wishes(about).aims(option);
        if (!aims.isEmpty()) {
            page.add(Kind.STATEMENT, about.say(Labels.AIMS_OF_OPTION), aims, List.of(option.option()));
        }
    }

    private String name(Candidate option) {
        return about.proposal.modalities().stream()
                .flatMap(modality -> modality.options().stream())
                .filter(each -> each.option().equals(option.partOf()))
                .findFirst()
                .map(Local::name)
                .map(name ->
                        about.say(option.name()) + about.say(Labels.PAREN, about.say(Labels.PART_OF, about.say(name))))
                .orElse(about.say(option.name()));
    }

    private void alone(Candidate option, @Nullable Candidate above) {
        List<String> reasons = sharedReasons(option, above);
        if (!reasons.isEmpty()) {
            Body body = new Body().faint("[" + String.join(" ", reasons) + "] " + about.say(Labels.SHARED_REASON));
            page.add(Kind.STATEMENT, about.say(Labels.KIND_OPENS), body, reasons);
        }
        for (String kind : Kinds.ORDER) {
            for (String key : option.own(above)) {
                Remark remark = option.remarks().get(key);
                if (remark != null && remark.kind().equals(kind) && !shared.contains(key)) {
                    said(remark, "", List.of());
                }
            }
        }
    }

    private void said(Remark remark, String whom, List<String> options) {
        Body body = sentences.sentence(remark).faint(whom);
        page.add(Kind.STATEMENT, sentences.label(remark), body, Options.ids(remark, options));
        printed.add(remark.statement().id());
    }

    /** Reasons of an option that are told for several. */
    private List<String> sharedReasons(Candidate option, @Nullable Candidate above) {
        List<String> ids = new ArrayList<>();
        for (String kind : Kinds.ORDER) {
            for (String key : option.own(above)) {
                Remark remark = option.remarks().get(key);
                if (remark != null && remark.kind().equals(kind) && Told.reason(remark) && shared.contains(key)) {
                    boolean counts = remark.opens() || remark.specific() && remark.own();
                    if (counts) {
                        ids.add(remark.statement().id());
                    }
                }
            }
        }
        return ids;
    }
}
