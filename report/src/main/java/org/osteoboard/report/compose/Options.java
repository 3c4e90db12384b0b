package org.osteoboard.report.compose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.proposal.StatementEntry;
import org.osteoboard.report.Labels;
import org.osteoboard.report.page.Body;
import org.osteoboard.report.page.Line.Kind;
import org.osteoboard.report.page.Page;

/** The open options of one modality in the short report: each with its lead reason and what this case adds. */
final class Options {
    private final Case about;
    private final Page page;
    private final Told told;
    private final Shared shared;
    private final Set<String> printed = new HashSet<>();
    private final Flow flow;

    Options(Case about, Page page, List<Candidate> candidates, List<Candidate> contraindicated) {
        this.about = about;
        this.page = page;
        List<Candidate> top = new ArrayList<>(candidates);
        top.addAll(contraindicated);
        this.told = new Told(top);
        List<Joined> lines = new ArrayList<>(Joined.neighbours(candidates, told));
        lines.addAll(Joined.neighbours(contraindicated, told));
        top.forEach(option -> lines.addAll(Joined.parts(option, told)));
        this.shared = new Shared(about, top, lines);
        this.flow = new Flow(about, printed);
    }

    /** Ids of the statements told so far. */
    Set<String> printed() {
        return printed;
    }

    /** What is said of several lines, once. */
    void common() {
        Body body = new Body();
        List<String> ids = new ArrayList<>();
        for (String kind : Kinds.ORDER) {
            shared.remarks().forEach((key, remark) -> {
                if (remark.kind().equals(kind) && told.inCommon(key, remark)) {
                    flow.start(remark, body).all(flow.clause(remark)).faint(shared.whom(key));
                    ids.addAll(ids(remark, shared.options(key)));
                }
            });
        }
        if (!ids.isEmpty()) {
            page.add(Kind.STATEMENT, "", body, ids);
        }
    }

    void all(List<Candidate> options) {
        for (Joined line : Joined.neighbours(options, told)) {
            line(line);
            Joined.parts(line.first(), told).forEach(this::line);
        }
    }

    private void line(Joined line) {
        Candidate first = line.first();
        Candidate above = line.above();
        List<Remark> own = new ArrayList<>();
        for (String key : told.keys(first, above)) {
            Remark remark = first.remarks().get(key);
            if (remark != null && !shared.contains(key)) {
                own.add(remark);
            }
        }
        List<String> ids =
                new ArrayList<>(line.options().stream().map(Candidate::option).toList());
        ids.addAll(ids(own));
        Body body = flow.of(own);
        Body wishes = above == null ? new Wishes(about).of(line.entries()) : new Body();
        if (!wishes.isEmpty()) {
            body.gap().all(wishes);
        }
        page.add(above == null ? Kind.OPTION : Kind.PART, names(line) + targets(line), body, ids);
    }

    /** The names; each with a mark where a label may contraindicate it and what decides that is not on file. */
    private String names(Joined line) {
        List<String> names = new ArrayList<>();
        for (Candidate option : line.options()) {
            boolean above = line.above() != null || option.partOf().isEmpty();
            String of = above ? "" : about.say(Labels.PAREN, partOf(option));
            String mark = contraindicated(option, line.above()) ? " " + about.say(Labels.OPEN_CONTRAINDICATION) : "";
            names.add(about.say(option.name()) + of + mark);
        }
        return about.list(names);
    }

    private static boolean contraindicated(Candidate option, @Nullable Candidate above) {
        return option.own(above).stream()
                .map(option.remarks()::get)
                .anyMatch(remark -> remark != null && remark.openDanger() && remark.contraindicates());
    }

    /** The lesions; nothing for what is about the whole person, or about the lesions told above. */
    private String targets(Joined line) {
        List<String> targets = line.first().targets();
        Candidate above = line.above();
        boolean told = targets.equals(List.of(Proposal.PATIENT)) || above != null && targets.equals(above.targets());
        return told ? "" : "  " + about.shortTargets(targets);
    }

    private String partOf(Candidate option) {
        return about.proposal.modalities().stream()
                .flatMap(modality -> modality.options().stream())
                .filter(each -> each.option().equals(option.partOf()))
                .findFirst()
                .map(Local::name)
                .map(name -> about.say(Labels.PART_OF, about.say(name)))
                .orElse("");
    }

    /** How many statements hold on these options and are not told in words. */
    int counted(List<Candidate> options) {
        Set<String> counted = new LinkedHashSet<>();
        options.forEach(option -> {
            counted.addAll(holding(option));
            option.parts().forEach(part -> counted.addAll(holding(part)));
        });
        counted.removeAll(printed);
        return counted.size();
    }

    private static List<String> holding(Candidate option) {
        return option.remarks().values().stream()
                .map(Remark::statement)
                .filter(statement -> statement.holds() && Kinds.ORDER.contains(statement.kind()))
                .map(StatementEntry::id)
                .toList();
    }

    private static List<String> ids(Collection<Remark> remarks) {
        List<String> ids = new ArrayList<>();
        remarks.forEach(remark -> ids.addAll(ids(remark, List.of())));
        return ids;
    }

    static List<String> ids(Remark remark, List<String> options) {
        List<String> ids = new ArrayList<>();
        ids.add(remark.statement().id());
        ids.addAll(remark.lesions());
        ids.addAll(options);
        return ids;
    }
}
