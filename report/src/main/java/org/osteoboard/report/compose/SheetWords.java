package org.osteoboard.report.compose;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.osteoboard.model.proposal.StatementEntry;
import org.osteoboard.report.SheetLabels;
import org.osteoboard.report.page.Body;
import org.osteoboard.report.page.Line.Kind;
import org.osteoboard.report.page.Page;

/** Statements in everyday words, and room to write. */
final class SheetWords {
    /** The kinds that speak of what is asked of the person or explained to the person. */
    static final Set<String> KINDS = Set.of("ask-patient", "side-effect");

    /** What hangs on the outlook would tell it by standing there: the doctor speaks of it, not a sheet. */
    private static final String OUTLOOK = "patient.prognosis.";

    private static final int LINES = 2;
    private static final String LINE = "_".repeat(72);

    private final Case about;
    private final Page page;

    SheetWords(Case about, Page page) {
        this.about = about;
        this.page = page;
    }

    /** About what the person calls for. */
    static final String TO_CALL = "SAFETY_NETTING";

    /** What is said to the person as a whole, each once: what holds, and when to call also where it is only possible. */
    Collection<StatementEntry> ofBoard() {
        Map<String, StatementEntry> questions = new LinkedHashMap<>();
        for (StatementEntry each : about.proposal.statements()) {
            boolean told = each.holds() || each.topic().equals(TO_CALL);
            if (told && KINDS.contains(each.kind()) && !each.topic().isEmpty() && plain(each) && !tellsOutlook(each)) {
                questions.putIfAbsent(each.id(), each);
            }
        }
        return questions.values();
    }

    private static boolean tellsOutlook(StatementEntry statement) {
        return statement.factors().stream().anyMatch(use -> use.factor().startsWith(OUTLOOK));
    }

    /** True unless it is of a hospital's pack, which speaks to clinicians only. */
    static boolean plain(StatementEntry statement) {
        return !statement.plain().ja().isEmpty();
    }

    /** How many a hospital's pack adds: it speaks to clinicians, who tell the person. */
    void local(long more) {
        if (more > 0) {
            page.add(Kind.NOTE, Body.of(SheetLabels.LOCAL_MORE.in(about.lang, more)), "local");
        }
    }

    /** The questions of a hospital's pack to the person as a whole that hold. */
    long localOfBoard() {
        return about.proposal.statements().stream()
                .filter(each -> each.holds()
                        && KINDS.contains(each.kind())
                        && !each.topic().isEmpty()
                        && !plain(each))
                .map(StatementEntry::id)
                .distinct()
                .count();
    }

    /** One statement. */
    void tell(StatementEntry statement) {
        Body body = Body.of(about.say(statement.plain()));
        switch (statement.verification()) {
            case "partly" -> body.mark(SheetLabels.PARTLY_VERIFIED.in(about.lang));
            case "unverified" -> body.mark(SheetLabels.NOT_VERIFIED.in(about.lang));
            default -> {}
        }
        page.add(Kind.STATEMENT, body, statement.id());
    }

    /** Empty lines for the person or the hospital. */
    void toWrite(SheetLabels what) {
        page.add(Kind.NOTE, new Body().strong(what.in(about.lang)), "to-write");
        for (int i = 0; i < LINES; i++) {
            page.add(Kind.NOTE, new Body().faint(LINE), "to-write");
        }
    }
}
