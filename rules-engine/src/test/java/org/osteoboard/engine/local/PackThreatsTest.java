package org.osteoboard.engine.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osteoboard.engine.catalogue.Statement;

/** What a hostile or careless pack could try, each named after its row of the threat model (P). P09 is the folder's. */
class PackThreatsTest {
    /** Mutated packs of the default run; the long run sets {@code osteoboard.pack.tries}. */
    private static final int TRIES = Integer.getInteger("osteoboard.pack.tries", 1_000);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eval(System.exit(1))",
                "java.lang.Runtime.getRuntime().exec(\"id\")",
                "pain.worst.atLeast(4); System.exit(1)",
                "pain.worst.atLeast(java.lang.Integer.valueOf(4))",
                "pain.worst.atLeast(4) then Runtime.getRuntime().exec(\"id\"); end",
                "$x : LesionReading( pain.worst.atLeast(4) )",
                "accumulate( pain.worst.atLeast(4) )",
                "{external: {java: {class: java.lang.Runtime}}}",
                "T(java.lang.Runtime).getRuntime()",
                "#{4 == 4}",
                "${jndi:ldap://localhost/x}",
                "=cmd|' /C calc'!A0",
                "patient.getClass.yes()",
                "patient.kidney.dialysis.yes() and class.forName.yes()",
            })
    void P01_code_in_a_condition_is_refused(String code) {
        assertThat(APack.when(code).faults()).as(code).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"${jndi:ldap://localhost/x}", "#{T(java.lang.Runtime)}", "@{3 + 4}", "%s %n {0}", "<b>x</b>"})
    void P01_code_in_a_text_stays_the_text(String code) {
        Statement statement = APack.when("pain.onLoading.yes()")
                .replace("statements.yaml", "en: An agreement of this hospital.", "en: 'An agreement " + code + "'")
                .good()
                .statements()
                .get(0);
        assertThat(statement.text().en()).isEqualTo("An agreement " + code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LOCAL-A: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[]]]\n",
                "LOCAL-A: !x {kind: note}\n",
                "LOCAL-A: &a {kind: note}\nLOCAL-B: *a\n",
                "LOCAL-A: &a {kind: note}\nLOCAL-B: {<<: *a}\n",
                "a: &a [x,x]\nb: &b [*a,*a,*a]\nc: &c [*b,*b,*b]\nd: [*c,*c,*c]\n",
                "--- {}\n--- {}\n",
            })
    void P01_tags_anchors_and_further_documents_are_refused(String yaml) {
        assertThat(APack.of(yaml).faults()).isNotEmpty();
    }

    @Test
    void P01_any_bytes_give_a_pack_or_problems_and_never_an_exception() {
        Random random = new Random(20261128);
        byte[] head = APack.example().text("pack.yaml").getBytes(StandardCharsets.UTF_8);
        byte[] good = APack.example().text("radiotherapy.yaml").getBytes(StandardCharsets.UTF_8);
        String signs = "&*!{}[]:,-'\"\n\t ()<>|%@`#.0９あ\u0000";
        for (int i = 0; i < TRIES; i++) {
            byte[] bytes = good.clone();
            for (int edits = 1 + random.nextInt(4); edits > 0; edits--) {
                bytes[random.nextInt(bytes.length)] = (byte) signs.charAt(random.nextInt(signs.length()));
            }
            List<PackFile> files = List.of(new PackFile("pack.yaml", head), new PackFile("x.yaml", bytes));
            assertThatCode(() -> APack.ENGINE.packReader().read(files)).doesNotThrowAnyException();
        }
    }

    @Test
    void P02_no_part_that_could_compile_rules_is_on_the_class_path() {
        for (String part : List.of(
                "org.drools.drl.parser.DrlParser",
                "org.drools.drl.ast.descr.PackageDescr",
                "org.drools.model.codegen.ExecutableModelProject",
                "org.drools.ecj.EclipseJavaCompiler",
                "org.eclipse.jdt.internal.compiler.Compiler",
                "org.mvel2.MVEL",
                "org.drools.mvel.MVELConstraint",
                "org.antlr.runtime.Parser",
                "com.thoughtworks.xstream.XStream")) {
            assertThatCode(() -> Class.forName(part)).as(part).isInstanceOf(ClassNotFoundException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pain.worst.atLeast(7) and pain.worst.below(7)",
                "pain.worst.above(7) and pain.worst.atMost(7)",
                "patient.cancer.primary.is(breast) and patient.cancer.primary.is(prostate)",
                "(pain.worst.atLeast(7) or pain.onLoading.yes()) and pain.worst.below(7) and pain.onLoading.no()",
                "pain.worst.atLeast(7) or pain.worst.atLeast(8)",
                "pain.worst.atLeast(7) and (pain.worst.atLeast(5) or pain.onLoading.yes())",
                "patient.cancer.primary.is(breast) or patient.cancer.primary.isNot(breast)",
                "pain.worst.atMost(5) or pain.worst.above(5)",
            })
    void P05_a_condition_at_odds_with_itself_is_refused(String condition) {
        assertThat(APack.when(condition).faults()).as(condition).hasSize(1);
    }

    /** Keys that may be left out: without them a statement says no less than it did. */
    private static final Set<String> OPTIONAL = Set.of("answered-by", "year", "at");

    @Test
    void P06_every_line_that_goes_missing_is_found_or_is_one_that_may() {
        int tried = 0;
        APack example = APack.example();
        for (String file : example.names()) {
            String[] lines = example.text(file).split("\n");
            for (int i = 0; i < lines.length; i++) {
                String key = lines[i].strip().replaceFirst(":.*", "");
                boolean value = lines[i].matches(" *[a-z-]+: *\\S.*|[a-z-]+: .*");
                if (!value || lines[i].endsWith(">-")) {
                    continue;
                }
                List<String> left = new ArrayList<>(List.of(lines));
                left.remove(i);
                boolean found = !APack.example()
                        .with(file, String.join("\n", left) + "\n")
                        .read()
                        .problems()
                        .isEmpty();
                assertThat(found).as(file + ":" + (i + 1) + " " + lines[i]).isEqualTo(!OPTIONAL.contains(key));
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(50);
    }

    @Test
    void P07_rows_beyond_the_cap_are_refused_at_once() {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            rows.append("LOCAL-A").append(i).append(": {kind: note}\n");
        }
        Assertions.assertTimeout(
                Duration.ofSeconds(20),
                () -> assertThat(APack.of(rows.toString()).faults()).contains("too-many"));
    }

    @Test
    void P07_a_full_pack_is_read_in_time() {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < PackLimits.STATEMENTS - 1; i++) {
            rows.append(
                    APack.caution("LOCAL-A" + i, "patient.kidney.creatinineClearance.below(" + (i + 1) + " mL/min)"));
        }
        PackResult result = Assertions.assertTimeout(
                Duration.ofSeconds(20), () -> APack.of(rows.toString()).read());
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void P07_a_condition_that_multiplies_out_without_end_is_refused() {
        List<String> parts = new ArrayList<>();
        for (int i = 1; i <= 9; i++) {
            parts.add("(patient.kidney.creatinineClearance.below(" + i + " mL/min) or pain.worst.atLeast(" + i + "))");
        }
        Assertions.assertTimeout(
                Duration.ofSeconds(10),
                () -> assertThat(APack.when(String.join(" and ", parts)).faults())
                        .hasSize(1));
        assertThat(APack.when("(".repeat(900) + "pain.onLoading.yes()" + ")".repeat(900))
                        .faults())
                .containsExactly("condition");
        assertThat(APack.when("pain.onLoading.yes() ".repeat(200)).faults()).containsExactly("too-long");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LOCAL-А",
                "LOCAL-A\u200B",
                "local-a",
                "LOCAL-A B",
                "ＬＯＣＡＬ-A",
                "LOCAL-",
                "LOCAL-A-",
                "RT-01",
                "../LOCAL-A"
            })
    void P11_an_id_that_only_looks_like_one_is_refused(String id) {
        assertThat(APack.of(APack.caution(id, "pain.onLoading.yes()")).faults()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "臨床家による査読: あり。",
                "この文は [BMA-32] に代わる。",
                "OsteoBoard の見解。",
                "OｓteoBoard の見解。",
                "添付文書上の禁忌はない。",
                "! あり 脊髄圧迫。",
                "感染は否定できていない。",
                "LOCAL-B の文。",
                "見えない\u200B文字。",
                "照射をすbeきである。 should",
                "рекомендовано という文。",
                "あ\u202Eい。",
            })
    void P11_text_that_could_pass_for_the_programs_own_is_refused(String text) {
        APack pack =
                APack.when("pain.onLoading.yes()").replace("statements.yaml", "ja: 院内の取り決め。", "ja: '" + text + "'");
        assertThat(pack.faults()).as(text).isNotEmpty();
    }

    @Test
    void P11_neither_could_a_title_or_a_place_in_a_source() {
        assertThat(APack.example()
                        .replace("sources.yaml", "title: 骨修飾薬の", "title: 臨床家による査読済み 骨修飾薬の")
                        .faults())
                .containsExactly("banner");
        assertThat(APack.example()
                        .replace("board.yaml", "at: 発熱", "at: '発熱 [BMA-32]'")
                        .faults())
                .containsExactly("banner");
        assertThat(APack.example()
                        .replace("pack.yaml", "ja: 北病院", "ja: OsteoBoard 北病院")
                        .faults())
                .containsExactly("banner");
    }
}
