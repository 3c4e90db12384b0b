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
        byWhom.forEach((options, remarks) ->
                grouped(remarks, whom.getOrDefault(options, ""), List.of(options.split(" "))));
    }

    void option(Candidate option) {
        Body head = new Body().strong(about.say(option.name()));
        if (!option.partOf().isEmpty()) {
            head.faint(about.say(Labels.PAREN, partOf(option)));
        }
        head.faint("  " + about.targets(option.targets()));
        List<String> ids = new ArrayList<>(List.of(option.option()));
        if (!about.full) {
            reasonsById(option, null, head, ids);
        }
        page.add(Kind.OPTION, head, about.full ? "" : counted(option), ids);
        said(option, null);
        if (about.full) {
            for (Candidate part : option.parts()) {
                List<String> partIds = new ArrayList<>(List.of(part.option()));
                Body name = named(List.of(part), option);
                reasonsById(part, option, name, partIds);
                page.add(Kind.PART, "", name, partIds);
                said(part, option);
            }
        } else {
            new Parts(about, page, shared, told, printed).of(option);
        }
    }

    private String partOf(Candidate option) {
        return about.proposal.modalities().stream()
                .flatMap(modality -> modality.options().stream())
                .filter(each -> each.option().equals(option.partOf()))
                .findFirst()
                .map(each -> about.say(Labels.PART_OF, about.say(each.name())))
                .orElse("");
    }

    Body named(List<Candidate> parts, Candidate above) {
        return Parts.named(about, parts, above);
    }

    /** The reasons told elsewhere, by id. */
    private void reasonsById(Candidate option, @Nullable Candidate above, Body head, List<String> ids) {
        List<String> reasons = Parts.reasonsById(option, above, shared, told);
        if (!reasons.isEmpty()) {
            head.faint("  " + about.say(Labels.KIND_OPENS) + " [" + String.join(" ", reasons) + "]");
            ids.addAll(reasons);
        }
    }

    private void said(Candidate option, @Nullable Candidate above) {
        List<Remark> group = new ArrayList<>();
        for (String key : Told.alone(option, above, shared)) {
            Remark remark = option.remarks().get(key);
            if (remark == null || !told.at(option, above, key, remark)) {
                continue;
            }
            printed.add(remark.statement().id());
            if (!about.full && Told.inGroup(remark)) {
                group.add(remark);
            } else {
                Body body = sentences.sentence(remark, Told.reason(remark));
                page.add(Kind.STATEMENT, sentences.label(remark), body, ids(remark, List.of()));
            }
        }
        grouped(group, "", List.of());
    }

    /** One line each: answers to checks, contraindications and cautions that are not excluded. */
    private void grouped(Collection<Remark> remarks, String whom, List<String> options) {
        List<Remark> answers = remarks.stream().filter(Remark::answeredOnly).toList();
        row(Labels.ANSWERS, answers, sentences.answers(answers), whom, options);
        List<Remark> contraindications =
                remarks.stream().filter(Told.openContraindication()).toList();
        row(
                Labels.OPEN_CONTRAINDICATION,
                contraindications,
                sentences.notExcluded(contraindications),
                whom,
                options);
        List<Remark> cautions = remarks.stream().filter(Told.openCaution()).toList();
        row(Labels.OPEN_CAUTION, cautions, sentences.notExcluded(cautions), whom, options);
    }

    private void row(Labels label, List<Remark> remarks, Body body, String whom, List<String> options) {
        if (!remarks.isEmpty()) {
            List<String> ids = new ArrayList<>();
            remarks.forEach(remark -> ids.add(remark.statement().id()));
            ids.addAll(options);
            page.add(Kind.STATEMENT, about.say(label), body.faint(whom), ids);
        }
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
                counts.add(about.say(Kinds.label(kind)) + count);
            }
        }
        return counts.isEmpty() ? "" : about.say(Labels.STANDING, String.join(" ", counts));
    }

    private static List<String> ids(Remark remark, List<String> options) {
        List<String> ids = new ArrayList<>();
        ids.add(remark.statement().id());
        ids.addAll(remark.lesions());
        ids.addAll(options);
        return ids;
    }
}
