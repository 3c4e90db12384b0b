package org.osteoboard.report.compose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osteoboard.report.Labels;
import org.osteoboard.report.page.Body;
import org.osteoboard.report.page.Line.Kind;
import org.osteoboard.report.page.Page;

/** The open options of one modality, with what is said of each. */
final class Options {
    private final Case about;
    private final Page page;
    private final Shared shared;
    private final Told told;
    private final Sentences sentences;
    private final Set<String> printed = new HashSet<>();

    Options(Case about, Page page, List<Candidate> top) {
        this.about = about;
        this.page = page;
        this.shared = new Shared(about, top);
        this.told = new Told(about.full, top);
        this.sentences = new Sentences(about);
    }

    /** Ids of the statements told so far. */
    Set<String> printed() {
        return printed;
    }

    /** What is said of several options, once. */
    void common() {
        Map<String, Remark> common = new LinkedHashMap<>();
        for (String kind : Kinds.ORDER) {
            shared.remarks().forEach((key, remark) -> {
                if (remark.kind().equals(kind) && told.inCommon(key, remark)) {
                    common.put(key, remark);
                    printed.add(remark.statement().id());
                }
            });
        }
        if (common.isEmpty()) {
            return;
        }
        page.add(Kind.GROUP, new Body().strong(about.say(Labels.COMMON)));
        Map<String, List<Remark>> byWhom = new LinkedHashMap<>();
        Map<String, String> whom = new LinkedHashMap<>();
        common.forEach((key, remark) -> {
            String options = String.join(" ", shared.options(key));
            if (about.full || !Told.inGroup(remark)) {
                Body body = sentences.sentence(remark, Told.reason(remark)).faint(shared.whom(key));
                page.add(Kind.STATEMENT, sentences.label(remark), body, ids(remark, shared.options(key)));
            } else {
                byWhom.computeIfAbsent(options, k -> new ArrayList<>()).add(remark);
                whom.putIfAbsent(options, shared.whom(key));
            }
        });
        byWhom.forEach((options, remarks) -> {
            List<String> ids = ids(remarks);
            ids.addAll(List.of(options.split(" ")));
            Body body = sentences.group(remarks).faint(whom.getOrDefault(options, ""));
            page.add(Kind.STATEMENT, "", body, ids);
        });
    }

    void option(Candidate option) {
        if (about.full) {
            full(option);
        } else {
            brief(option);
        }
    }

    private void full(Candidate option) {
        page.add(Kind.OPTION, head(option), new Body(), List.of(option.option()));
        allSaid(option, null);
        for (Candidate part : option.parts()) {
            page.add(Kind.PART, Parts.named(about, List.of(part), option), part.option());
            allSaid(part, option);
        }
    }

    private void allSaid(Candidate option, @Nullable Candidate above) {
        List<String> reasons = Parts.reasonsById(option, above, shared, told);
        if (!reasons.isEmpty()) {
            Body body = new Body().faint("[" + String.join(" ", reasons) + "] " + about.say(Labels.SHARED_REASON));
            page.add(Kind.STATEMENT, about.say(Labels.KIND_OPENS), body, reasons);
        }
        for (String key : Told.alone(option, above, shared)) {
            Remark remark = option.remarks().get(key);
            if (remark != null) {
                page.add(
                        Kind.STATEMENT,
                        sentences.label(remark),
                        sentences.sentence(remark, true),
                        ids(remark, List.of()));
                printed.add(remark.statement().id());
            }
        }
    }

    private void brief(Candidate option) {
        List<Remark> group = new ArrayList<>();
        List<Remark> sentencesOfIt = new ArrayList<>();
        for (String key : Told.alone(option, null, shared)) {
            Remark remark = option.remarks().get(key);
            if (remark != null && told.at(option, null, key, remark)) {
                printed.add(remark.statement().id());
                (Told.inGroup(remark) ? group : sentencesOfIt).add(remark);
            }
        }
        Body head = new Body();
        List<String> ids = new ArrayList<>(List.of(option.option()));
        List<String> reasons = Parts.reasonsById(option, null, shared, told);
        if (!reasons.isEmpty()) {
            head.text(about.say(Labels.KIND_OPENS) + " ").faint("[" + String.join(" ", reasons) + "]");
            ids.addAll(reasons);
        }
        Body rest = sentences.group(group);
        String counted = counted(option);
        if (sentencesOfIt.isEmpty() && !rest.isEmpty()) {
            head.text(head.isEmpty() ? "" : "  ").all(rest);
            ids.addAll(ids(group));
        }
        if (!counted.isEmpty()) {
            head.faint((head.isEmpty() ? "" : "  ") + counted);
        }
        page.add(Kind.OPTION, head(option), head, ids);
        for (Remark remark : sentencesOfIt) {
            Body body = sentences.sentence(remark, Told.reason(remark));
            page.add(Kind.STATEMENT, sentences.label(remark), body, ids(remark, List.of()));
        }
        if (!sentencesOfIt.isEmpty() && !rest.isEmpty()) {
            page.add(Kind.STATEMENT, "", rest, ids(group));
        }
        new Parts(about, page, shared, told, printed).of(option);
    }

    private String head(Candidate option) {
        String of = option.partOf().isEmpty() ? "" : about.say(Labels.PAREN, partOf(option));
        return about.say(option.name()) + of + "  " + about.targets(option.targets());
    }

    private String partOf(Candidate option) {
        return about.proposal.modalities().stream()
                .flatMap(modality -> modality.options().stream())
                .filter(each -> each.option().equals(option.partOf()))
                .findFirst()
                .map(each -> about.say(Labels.PART_OF, about.say(each.name())))
                .orElse("");
    }

    /** How many statements are not told here. */
    private String counted(Candidate option) {
        List<String> counts = new ArrayList<>();
        for (String kind : Kinds.ORDER) {
            long count = option.remarks().entrySet().stream()
                    .filter(each -> each.getValue().kind().equals(kind)
                            && each.getValue().statement().holds()
                            && each.getValue().statement().standing()
                            && !each.getValue().answeredOnly())
                    .count();
            if (count > 0) {
                counts.add(about.say(Labels.KIND_COUNT, about.say(Kinds.label(kind)), count));
            }
        }
        return counts.isEmpty()
                ? ""
                : about.say(Labels.STANDING, String.join(about.say(Labels.KIND_COUNT_AND), counts));
    }

    static List<String> ids(Collection<Remark> remarks) {
        List<String> ids = new ArrayList<>();
        remarks.forEach(remark -> ids.addAll(ids(remark, List.of())));
        return ids;
    }

    private static List<String> ids(Remark remark, List<String> options) {
        List<String> ids = new ArrayList<>();
        ids.add(remark.statement().id());
        ids.addAll(remark.lesions());
        ids.addAll(options);
        return ids;
    }
}
