package org.osteoboard.report.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osteoboard.model.proposal.FactUse;
import org.osteoboard.model.proposal.OptionEntry;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.proposal.StatementEntry;

/**
 * A statement as it is printed at an option: once for all lesions of which it says the same in the same way.
 *
 * @param lesions the lesions to name, where the option is not about one lesion itself
 * @param own whether it names this very option
 */
record Remark(StatementEntry statement, List<String> lesions, boolean own) {

    /** What is said of {@code option}, in the order of the catalogue. */
    static Map<String, Remark> of(OptionEntry option, Case about) {
        Map<String, Remark> remarks = new LinkedHashMap<>();
        for (OptionEntry.Said said : option.statements()) {
            StatementEntry statement = about.statement(said.statement(), said.target());
            boolean ofOtherTarget =
                    option.target().equals(Proposal.PATIENT) && !said.target().equals(Proposal.PATIENT);
            List<String> lesions = ofOtherTarget ? List.of(said.target()) : List.of();
            Remark remark = new Remark(statement, lesions, said.own());
            remarks.merge(remark.key(), remark, Remark::with);
        }
        return remarks;
    }

    /** The same of further lesions. */
    Remark with(Remark other) {
        List<String> both = new ArrayList<>(lesions);
        other.lesions.stream().filter(lesion -> !both.contains(lesion)).forEach(both::add);
        return new Remark(statement, both, own);
    }

    /** What it says and how, whatever the target: the same key is the same print. */
    String key() {
        StringBuilder key = new StringBuilder(statement.id());
        key.append(statement.holds() ? " holds" : statement.notExcluded() ? " not excluded" : " possible");
        statement.waitsFor().forEach(waits -> key.append(' ').append(factor(waits)));
        for (FactUse answer : statement.answeredBy()) {
            key.append(' ')
                    .append(answer.factor())
                    .append('=')
                    .append(answer.values().en())
                    .append(answer.standing());
        }
        return key.toString();
    }

    private static String factor(String key) {
        return key.startsWith("lesion@") ? key : key.substring(0, key.indexOf('@'));
    }

    String kind() {
        return statement.kind();
    }

    boolean opens() {
        return kind().equals("opens");
    }

    /** A caution, contraindication, check or the like that comes from this case. */
    boolean specific() {
        return statement.holds() && !statement.standing();
    }

    boolean openDanger() {
        return !statement.holds() && statement.notExcluded();
    }

    /** What must be told in words wherever it holds. */
    boolean danger() {
        return kind().equals("caution") || kind().equals("contraindication") || kind().equals("against");
    }

    boolean possible() {
        return !statement.holds() && !statement.notExcluded();
    }

    boolean contraindicates() {
        return kind().equals("contraindication");
    }

    /** Facts that decide it, at all its lesions. */
    List<String> waitsFor() {
        return statement.waitsFor();
    }

    boolean asks() {
        return kind().equals("ask-patient");
    }

    boolean supports() {
        return kind().equals("supports");
    }

    /** Standing, with answers that are open or no: only the answers are specific to the case. */
    boolean answeredOnly() {
        return statement.holds()
                && statement.standing()
                && statement.answeredBy().stream().anyMatch(Remark::asksForAction);
    }

    /** Not done, or not known to be; a computed value asks for nothing. */
    static boolean asksForAction(FactUse answer) {
        return switch (answer.standing()) {
            case "not-applicable" -> false;
            case "known" ->
                answer.values().en().equals("no") && answer.pointers().size() < 2;
            case "derived" -> answer.values().en().equals("not known");
            default -> true;
        };
    }
}
