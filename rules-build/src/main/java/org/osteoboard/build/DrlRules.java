package org.osteoboard.build;

import java.util.LinkedHashMap;
import java.util.Map;

/** The rules with their conditions parsed. */
final class DrlRules {
    /** One rule: its file (without ending), whether it is about the patient, its condition and its text in the DRL. */
    record Rule(String id, String file, boolean aboutPatient, Condition condition, String source, String sentence) {}

    private final Map<String, Rule> rules = new LinkedHashMap<>();

    DrlRules(DrlFiles files, FactorRows rows, Faults faults) {
        for (DrlFiles.Written written : files.rules()) {
            String id = written.id();
            faults.check(
                    written.action().equals(written.name() + ".says(\"" + id + "\");"),
                    id,
                    "must say its own name and nothing else");
            Condition condition =
                    new ConditionParser(written.condition(), rows, id, !written.aboutPatient(), faults).parse();
            Rule rule = new Rule(
                    id, written.file(), written.aboutPatient(), condition, written.source(), written.sentence());
            faults.check(rules.put(id, rule) == null, id, "is the name of two rules");
        }
    }

    Map<String, Rule> byId() {
        return rules;
    }
}
