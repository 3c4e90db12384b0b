package org.osteoboard.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.osteoboard.model.proposal.Assessment;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.text.Text;
import org.osteoboard.report.Labels;
import org.osteoboard.report.page.Body;
import org.osteoboard.report.page.Line.Kind;
import org.osteoboard.report.page.Page;

/** Scores, classes and formulas: the value or range, the classes, the items, and what would decide it. */
final class Assessments {
    private static final int MOST_FACTS = 6;
    private static final int FEW_FACTS = 1;
    /** A scale told in another: of use only where that other one is not stated. */
    private static final Map<String, String> MAPPED =
            Map.of("ECOG_TO_KPS", "patient.ecog", "KPS_TO_ECOG", "patient.ecog");

    /** Scores of which more than one published scheme is in use, with different limits. */
    private static final Set<String> BOTH_SCHEMES = Set.of("MIRELS");

    private static final String NO_GRADE = "none";
    private static final String PROGNOSIS = "prognosis";

    private final Case about;
    private final Page page;

    Assessments(Case about, Page page) {
        this.about = about;
        this.page = page;
    }

    void all() {
        if (about.proposal.assessments().isEmpty()) {
            return;
        }
        page.add(Kind.SECTION, Body.of(about.say(Labels.ASSESSMENTS)), "assessments");
        List<Assessment> plain = new ArrayList<>();
        List<Assessment> prognoses = new ArrayList<>();
        List<Assessment> silent = new ArrayList<>();
        for (Assessment assessment : about.proposal.assessments()) {
            if (!about.full && nothingStated(assessment)) {
                continue;
            }
            if (!about.full && (mapped(assessment) || noGrade(assessment))) {
                continue;
            }
            if (about.full) {
                one(assessment);
            } else if (!assessment.narrows()
                    && !assessment.settled()
                    && !assessment.items().isEmpty()) {
                silent.add(assessment);
            } else if (assessment.about().equals(PROGNOSIS)) {
                prognoses.add(assessment);
            } else if (assessment.items().size() < 2) {
                plain.add(assessment);
            } else {
                one(assessment);
            }
        }
        together(Labels.PROGNOSES, prognoses);
        together(Labels.VALUES, plain);
        silent(silent);
    }

    /** Scores of which every class is still possible, by name: what they wait for is told with the missing facts. */
    private void silent(List<Assessment> silent) {
        if (!silent.isEmpty()) {
            List<String> ids = new ArrayList<>();
            silent.forEach(each -> ids.addAll(List.of(each.id(), each.target())));
            List<String> names = silent.stream().map(this::bare).distinct().toList();
            page.add(Kind.ROW, about.say(Labels.NO_CLASS_YET), Body.of(about.list(names)), ids);
        }
    }

    private static boolean noGrade(Assessment assessment) {
        return assessment.id().startsWith("CTCAE_")
                && assessment.settled()
                && assessment.value().en().equals(NO_GRADE);
    }

    private boolean mapped(Assessment assessment) {
        String stated = MAPPED.getOrDefault(assessment.id(), "");
        return about.proposal.about().stream()
                .anyMatch(use -> use.factor().equals(stated) && use.standing().equals("known"));
    }

    /** True if nothing is missing, but the sources answer differently. */
    private boolean sourcesDiffer(Assessment assessment) {
        return assessment.waitsFor().stream().allMatch(about::sourcesDiffer);
    }

    /** A formula of which no input is on file says nothing yet; what it waits for is told below. */
    private static boolean nothingStated(Assessment assessment) {
        return !assessment.settled()
                && assessment.items().isEmpty()
                && assessment.inputs().stream().allMatch(use -> use.pointers().isEmpty());
    }

    /** Values that need no explanation, or stand side by side, in one paragraph. */
    private void together(Labels label, List<Assessment> plain) {
        if (plain.isEmpty()) {
            return;
        }
        Body body = new Body();
        List<String> ids = new ArrayList<>();
        for (Assessment assessment : plain) {
            boolean one = plain.stream()
                            .filter(each -> bare(each).equals(bare(assessment)))
                            .count()
                    == 1;
            body.text(body.isEmpty() ? "" : about.say(Labels.ALSO))
                    .text((one ? bare(assessment) : name(assessment)) + " ")
                    .strong(about.say(assessment.value()));
            if (!assessment.settled() && !assessment.about().equals(PROGNOSIS)) {
                String why = sourcesDiffer(assessment)
                        ? about.say(Labels.SOURCES_DIFFER)
                        : about.say(Labels.DECIDED_BY) + " " + about.few(missing(assessment), FEW_FACTS);
                body.text(about.say(Labels.PAREN, why));
            }
            verification(assessment, body);
            ids.add(assessment.id());
            ids.add(assessment.target());
        }
        page.add(Kind.ROW, about.say(label), body, ids);
    }

    /** The classes of a scale that may be the case; not of a value that is one itself. */
    private List<String> classes(Assessment assessment) {
        return assessment.range().isEmpty()
                ? List.of()
                : assessment.classes().stream()
                        .filter(each -> about.full || BOTH_SCHEMES.contains(assessment.id()) || !ofFurtherScheme(each))
                        .map(about::say)
                        .toList();
    }

    /** What is wanting, without what only depends on the formula. */
    private Set<String> missing(Assessment assessment) {
        return about.missing(assessment.waitsFor().stream()
                .filter(key -> !about.sourcesDiffer(key))
                .toList());
    }

    private void verification(Assessment assessment, Body body) {
        boolean partly = assessment.verification().equals("partly");
        if (partly && !about.full) {
            body.mark(" " + about.say(Labels.PARTLY_SIGN));
        } else if (!assessment.verification().equals("verified")) {
            body.mark(" " + about.say(partly ? Labels.PARTLY_VERIFIED : Labels.NOT_VERIFIED));
        }
    }

    private void one(Assessment assessment) {
        List<String> ids = List.of(assessment.id(), assessment.target());
        Body body = new Body();
        String value = about.say(assessment.value());
        body.strong(assessment.range().isEmpty() ? value : about.say(Labels.RANGE, value, assessment.range()));
        List<String> classes = classes(assessment);
        if (!classes.isEmpty()) {
            body.text("  " + String.join(about.say(Labels.ALSO), classes));
        }
        verification(assessment, body);
        if (!about.full) {
            decidedBy(assessment, body);
        }
        page.add(Kind.ROW, name(assessment), body, ids);
        if (about.full) {
            Body items = new Body();
            items(assessment, items);
            if (!items.isEmpty()) {
                page.add(Kind.DETAIL, "", items, ids);
            }
            details(assessment, ids);
        }
    }

    /** A further scheme stands before its class, with a colon. */
    private static boolean ofFurtherScheme(Text words) {
        return words.en().contains(": ");
    }

    private String name(Assessment assessment) {
        boolean table = assessment.id().equals(assessment.id().toUpperCase(Locale.ROOT));
        return !about.full && table ? bare(assessment) : at(assessment, about.say(assessment.title()));
    }

    /** The name without what stands in brackets behind it. */
    private String bare(Assessment assessment) {
        String whole = about.say(assessment.title());
        int more = whole.indexOf(about.say(Labels.PAREN_START));
        return at(assessment, more < 1 ? whole : whole.substring(0, more));
    }

    private String at(Assessment assessment, String title) {
        return assessment.target().equals(Proposal.PATIENT)
                ? title
                : about.shortTargets(List.of(assessment.target())) + " " + title;
    }

    private void items(Assessment assessment, Body body) {
        List<String> items = new ArrayList<>();
        for (Assessment.Item item : assessment.items()) {
            items.add(about.say(item.label()) + " " + item.points() + (item.missing() ? "?" : ""));
        }
        if (items.size() > 1) {
            body.text(body.isEmpty() ? "" : "  ").faint(about.list(items));
        }
        decidedBy(assessment, body);
    }

    private void decidedBy(Assessment assessment, Body body) {
        if (!assessment.waitsFor().isEmpty()) {
            body.text(body.isEmpty() ? "" : "  ")
                    .strong(about.say(Labels.DECIDED_BY) + ": ")
                    .text(about.few(about.missing(assessment.waitsFor()), about.full ? MOST_FACTS : FEW_FACTS));
        }
    }

    private void details(Assessment assessment, List<String> ids) {
        for (Assessment.Item item : assessment.items()) {
            List<String> levels = item.levels().stream().map(about::say).toList();
            Body body = Body.of(
                    about.say(item.label()) + " " + item.points() + ": " + String.join(about.say(Labels.ALSO), levels));
            page.add(Kind.DETAIL, "", body, List.of(assessment.id(), item.id()));
        }
        if (!assessment.inputs().isEmpty()) {
            page.add(Kind.DETAIL, about.say(Labels.INPUTS), Body.of(about.list(about.facts(assessment.inputs()))), ids);
        }
        if (!Sentences.empty(assessment.direction())) {
            page.add(Kind.DETAIL, about.say(Labels.DIRECTION), Body.of(about.say(assessment.direction())), ids);
        }
        assessment
                .caveats()
                .forEach(caveat -> page.add(Kind.DETAIL, about.say(Labels.CAVEAT), Body.of(about.say(caveat)), ids));
        if (!Sentences.empty(assessment.verificationNote())) {
            page.add(Kind.DETAIL, about.say(Labels.CAVEAT), Body.of(about.say(assessment.verificationNote())), ids);
        }
        List<String> cites = assessment.sources().stream()
                .map(cite -> cite.source() + (cite.at().isEmpty() ? "" : about.say(Labels.PAREN, cite.at())))
                .toList();
        if (!cites.isEmpty()) {
            page.add(
                    Kind.DETAIL,
                    about.say(Labels.SOURCES_OF),
                    Body.of(String.join(about.say(Labels.ALSO), cites)),
                    ids);
        }
    }
}
