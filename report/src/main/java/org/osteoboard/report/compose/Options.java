package org.osteoboard.report.compose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osteoboard.model.proposal.Proposal;
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
    private final Flow flow;

    Options(Case about, Page page, List<Candidate> top) {
        this.about = about;
        this.page = page;
        this.shared = new Shared(about, top);
        this.told = new Told(about.full, top);
        this.sentences = new Sentences(about);
        this.flow = new Flow(about, printed);
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
                if (remark.kind().equals(kind) && told.inCommon(key, remark) && (about.full || !Told.inBlock(remark))) {
                    common.put(key, remark);
                    printed.add(remark.statement().id());
                }
            });
        }
        if (common.isEmpty()) {
            return;
        }
        page.add(Kind.GROUP, new Body().strong(about.say(Labels.COMMON)));
        if (about.full) {
            common.forEach((key, remark) -> {
                Body body = sentences.sentence(remark, Told.reason(remark)).faint(shared.whom(key));
                page.add(Kind.STATEMENT, sentences.label(remark), body, ids(remark, shared.options(key)));
            });
            return;
        }
        Map<Remark, String> keys = new LinkedHashMap<>();
        common.forEach((key, remark) -> keys.put(remark, key));
        flow.byLabel(keys.keySet()).forEach((label, remarks) -> {
            Body body = new Body();
            List<String> ids = new ArrayList<>();
            for (Remark remark : remarks) {
                String key = keys.getOrDefault(remark, "");
                body.text(body.isEmpty() ? "" : about.say(Labels.ALSO))
                        .all(flow.clause(remark))
                        .faint(shared.whom(key));
                ids.addAll(ids(remark, shared.options(key)));
            }
            page.add(Kind.STATEMENT, label, body, ids);
        });
    }

    /** The open options; neighbours of which nothing more is told stand together. */
    void all(List<Candidate> options) {
        List<Candidate> together = new ArrayList<>();
        for (Candidate option : options) {
            boolean joins = !together.isEmpty() && plain(option).equals(plain(together.get(0)));
            if (!joins) {
                flush(together);
            }
            if (about.full || plain(option).isEmpty()) {
                option(option);
            } else {
                together.add(option);
            }
        }
        flush(together);
    }

    private void flush(List<Candidate> together) {
        if (!together.isEmpty()) {
            brief(together);
            together.clear();
        }
    }

    /** What neighbours must have in common to stand together; "" if something is told of this option alone. */
    private String plain(Candidate option) {
        boolean more = !option.parts().isEmpty()
                || !flow.own(option, null, told, shared).isEmpty();
        return more
                ? ""
                : "" + option.targets() + Parts.reasonsById(option, null, shared, told) + flow.inBlock(option, null);
    }

    private void option(Candidate option) {
        if (about.full) {
            full(option);
        } else {
            brief(List.of(option));
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

    private void brief(List<Candidate> same) {
        Candidate option = same.get(0);
        List<String> ids = new ArrayList<>(same.stream().map(Candidate::option).toList());
        Body head = new Body();
        List<Remark> own = flow.own(option, null, told, shared);
        List<Remark> lead = own.stream().filter(Told::reason).toList();
        List<String> reasons = Parts.reasonsById(option, null, shared, told);
        head.all(flow.of(lead));
        ids.addAll(ids(lead));
        if (!reasons.isEmpty()) {
            head.faint((head.isEmpty() ? "" : " ") + "[" + String.join(" ", reasons) + "]");
            ids.addAll(reasons);
        }
        if (flow.inBlock(option, null)) {
            head.strong((head.isEmpty() ? "" : " ") + about.say(Labels.OPEN_CONTRAINDICATION));
        }
        long counted = same.stream().mapToLong(Options::counted).sum();
        if (counted > 0) {
            head.faint((head.isEmpty() ? "" : " ") + about.say(Labels.STANDING, counted));
        }
        List<Remark> rest = own.stream().filter(remark -> !Told.reason(remark)).toList();
        List<Remark> present = rest.stream()
                .filter(remark -> remark.kind().equals("contraindication"))
                .toList();
        List<Remark> others =
                rest.stream().filter(remark -> !present.contains(remark)).toList();
        Body said = flow.of(others);
        if (present.isEmpty() && !said.isEmpty()) {
            head.text(head.isEmpty() ? "" : "  ").all(said);
            ids.addAll(ids(others));
        }
        String names = about.list(same.stream().map(this::name).toList());
        page.add(Kind.OPTION, names + target(option), head, ids);
        if (!present.isEmpty()) {
            page.add(Kind.STATEMENT, "", flow.of(present), ids(present));
            if (!said.isEmpty()) {
                page.add(Kind.STATEMENT, "", said, ids(others));
            }
        }
        new Parts(about, page, shared, told, flow).of(option);
    }

    private String head(Candidate option) {
        return name(option) + "  " + about.targets(option.targets());
    }

    private String name(Candidate option) {
        String of = option.partOf().isEmpty() ? "" : about.say(Labels.PAREN, partOf(option));
        return about.say(option.name()) + of;
    }

    /** The lesions; nothing for what is about the whole person. */
    private String target(Candidate option) {
        return option.targets().equals(List.of(Proposal.PATIENT)) ? "" : "  " + about.targets(option.targets());
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
    private static long counted(Candidate option) {
        return option.remarks().values().stream()
                .filter(remark -> Kinds.ORDER.contains(remark.kind())
                        && remark.statement().holds()
                        && remark.statement().standing()
                        && !remark.answeredOnly())
                .count();
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
