package org.osteoboard.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.osteoboard.build.KnowledgeFolder.DRL;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shape of a rule: one pattern, positive tests, and it says its own name. */
class DrlRulesTest {
    @TempDir
    Path root;

    private KnowledgeFolder folder;

    @BeforeEach
    void aWholeFolder() {
        folder = new KnowledgeFolder(root);
    }

    private void isFaulted(String complaint) {
        assertThat(folder.faults()).anySatisfy(fault -> assertThat(fault).contains(complaint));
    }

    @Test
    void a_rule_is_read_with_its_scope_its_condition_and_its_comment() {
        Faults faults = new Faults();
        Map<String, DrlRules.Rule> rules = folder.knowledge(faults).rules();
        assertThat(faults.found()).isEmpty();
        assertThat(rules).containsOnlyKeys("OPEN-DRUG", "OPEN-RAYS", "TALK");
        DrlRules.Rule drug = rules.get("OPEN-DRUG");
        assertThat(drug.aboutPatient()).isTrue();
        assertThat(drug.file()).isEqualTo("care");
        assertThat(drug.sentence()).isEqualTo("painful breast cancer");
        assertThat(drug.condition().spelled())
                .isEqualTo("patient.pain.worst.atLeast(4), patient.cancer.primary.is(Primary.BREAST)");
        assertThat(rules.get("OPEN-RAYS").aboutPatient()).isFalse();
        assertThat(rules.get("TALK").condition()).isEqualTo(Condition.ALWAYS);
    }

    @Test
    void a_line_comment_inside_a_condition_is_no_part_of_it() {
        folder.change(DRL, "( bone.fractured.yes() )", "(\n // broken, or || nearly\n bone.fractured.yes() // so\n )");
        assertThat(folder.faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "salience 10",
                "salience -10",
                "no-loop true",
                "no-loop",
                "lock-on-active true",
                "agenda-group \"late\"",
                "activation-group \"one\"",
                "ruleflow-group \"flow\"",
                "dialect \"mvel\"",
                "enabled false",
                "auto-focus true",
                "date-effective \"1-Jan-2026\"",
                "duration 10",
                "timer (int: 5s)",
                "@watch(*)",
                "extends \"TALK\""
            })
    void an_attribute_is_refused(String attribute) {
        folder.change(
                DRL, "rule \"OPEN-RAYS\"   // a fracture", "rule \"OPEN-RAYS\"   // used when broken\n  " + attribute);
        assertThat(folder.faults()).as(attribute).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"salience 10", "no-loop true", "agenda-group \"late\"", "dialect \"mvel\""})
    void an_attribute_on_the_line_of_the_name_is_refused(String attribute) {
        folder.change(DRL, "rule \"TALK\"", "rule \"TALK\" " + attribute);
        isFaulted("holds something besides plain rules");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agenda-group \"late\"",
                "salience 10",
                "global java.util.List list;",
                "import java.util.List;",
                "import function java.lang.Math.max;",
                "import org.osteoboard.model.factor.ValueSet;",
                "import org.osteoboard.model.reading.*;",
                "declare Said id : String end",
                "function boolean yes() { return true; }",
                "query all() LesionReading( ) end",
                "/* salience 10 */",
                "package org.osteoboard.rules;",
                "  rule \"EXTRA\"\n  salience 10\n  when\n    $p : PatientReading( )\n  then\n    $p.says(\"TALK\");\n  end"
            })
    void nothing_stands_beside_rules_imports_and_line_comments(String extra) {
        folder.add(DRL, "\n" + extra + "\n");
        isFaulted("care: ");
    }

    @Test
    void a_rule_inside_a_block_comment_is_no_rule() {
        folder.change(DRL, "rule \"TALK\"", "/*\nrule \"TALK\"").add(DRL, "*/\n");
        isFaulted("holds something besides plain rules");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$lesion : LesionReading( bone.fractured.yes() )\n    not LesionReading( bone.fractured.no() )",
                "not LesionReading( bone.fractured.yes() )",
                "exists LesionReading( bone.fractured.yes() )",
                "$lesion : LesionReading( bone.fractured.yes() )\n    exists PatientReading( )",
                "$lesion : LesionReading( bone.fractured.yes() ) and PatientReading( )",
                "$lesion : LesionReading( bone.fractured.yes() ) or LesionReading( bone.fractured.no() )",
                "$lesion : LesionReading( bone.fractured.yes() )\n    $patient : PatientReading( )",
                "$lesion : LesionReading( bone.fractured.yes() )\n    eval( true )",
                "$lesion : LesionReading( ) from entry-point \"other\"",
                "$lesion : LesionReading( ) from accumulate( LesionReading( bone.fractured.yes() ), count(1) )",
                "accumulate( $lesion : LesionReading( bone.fractured.yes() ); $n : count(1) )",
                "forall( $lesion : LesionReading( ) LesionReading( bone.fractured.yes() ) )",
                "LesionReading( bone.fractured.yes() )",
                "$lesion : Object( )",
                "$lesion : LesionReading( $f : bone.fractured.yes() )",
                "$lesion : LesionReading( !bone.fractured.yes() )",
                "$lesion : LesionReading( bone.fractured == null )",
                ""
            })
    void anything_but_one_plain_pattern_is_refused(String when) {
        folder.change(DRL, "$lesion : LesionReading( bone.fractured.yes() )", when);
        assertThat(folder.faults()).as(when).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$lesion.says(\"TALK\");",
                "$lesion.says(\"OPEN-RAYS\"); $lesion.says(\"TALK\");",
                "$other.says(\"OPEN-RAYS\");",
                "$lesion.says(\"OPEN-RAYS\"); delete($lesion);",
                "modify($lesion) { }",
                "insert(new Object());",
                "System.out.println(1);",
                ""
            })
    void a_rule_says_its_own_name_and_nothing_else(String then) {
        folder.change(DRL, "$lesion.says(\"OPEN-RAYS\");", then);
        assertThat(folder.faults()).as(then).isNotEmpty();
    }

    @Test
    void all_rules_live_in_one_package() {
        folder.change(DRL, "package org.osteoboard.rules;", "package org.osteoboard.rules.care;");
        isFaulted("must be in the one package org.osteoboard.rules");
    }

    @Test
    void a_package_named_in_a_comment_alone_is_none() {
        folder.change(DRL, "package org.osteoboard.rules;", "// package org.osteoboard.rules;");
        isFaulted("must be in the one package org.osteoboard.rules");
    }

    @Test
    void a_name_belongs_to_one_rule() {
        folder.add(DRL, folder.text(DRL).substring(folder.text(DRL).indexOf("rule \"TALK\"")));
        isFaulted("TALK: is the name of two rules");
    }

    @Test
    void a_rule_about_the_patient_asks_nothing_of_a_lesion() {
        folder.change(DRL, "patient.pain.worst.atLeast(4)", "bone.fractured.yes()");
        isFaulted("OPEN-DRUG: bone.fractured is about a lesion");
    }
}
