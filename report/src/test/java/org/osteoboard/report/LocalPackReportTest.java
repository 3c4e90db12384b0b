package org.osteoboard.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.osteoboard.engine.OptionEngine;
import org.osteoboard.engine.local.PackFile;
import org.osteoboard.model.proposal.OptionEntry;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.proposal.StatementEntry;
import org.osteoboard.model.source.Format;
import org.osteoboard.model.text.Lang;
import org.osteoboard.report.compose.Composer;
import org.osteoboard.report.page.Line;

/** What a hospital's own pack says is told as local in every format, and nothing else is. */
class LocalPackReportTest {
    private static final OptionEngine LOCAL = engine();

    private static OptionEngine engine() {
        try (Stream<Path> files = Files.list(Examples.FOLDER.resolve("local-pack"))) {
            List<PackFile> pack = new ArrayList<>();
            for (Path file : files.toList()) {
                pack.add(new PackFile(file.getFileName().toString(), Files.readAllBytes(file)));
            }
            OptionEngine engine = Examples.ENGINE;
            return engine.with(engine.packReader().read(pack).pack().orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Proposal proposal(String example) {
        try {
            byte[] bytes = Files.readAllBytes(Examples.FOLDER.resolve("cases").resolve(example));
            return LOCAL.propose(LOCAL.reader().read(bytes, Format.of(example, bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final List<String> EXAMPLES =
            List.of("breast-femur-and-spine.yaml", "prostate-losing-the-legs.yaml", "stomach-almost-empty.yaml");

    @Test
    void the_report_with_the_pack_is_the_one_that_was_read() throws IOException {
        Proposal proposal = proposal("breast-femur-and-spine.yaml");
        for (Lang lang : Lang.values()) {
            Path file = Examples.FOLDER
                    .resolve("golden")
                    .resolve("breast-femur-and-spine.local-pack." + lang.name().toLowerCase(Locale.ROOT) + ".txt");
            String report = Reports.render(proposal, org.osteoboard.report.Format.TEXT, lang, Layout.SHORT)
                    .replace(proposal.versions().knowledgeSha256().substring(0, 8), "00000000");
            if (Boolean.getBoolean("osteoboard.update-golden")) {
                Files.writeString(file, report);
            }
            assertThat(file).exists().content().isEqualTo(report);
        }
    }

    @Test
    void a_brief_of_a_pack_stands_for_its_sentence_in_the_short_report_alone() {
        Proposal proposal = proposal("breast-femur-and-spine.yaml");
        String brief = "the pharmacy is called first";
        String sentence = "the pharmacy is called before zoledronic acid is prescribed";
        String full = Reports.render(proposal, org.osteoboard.report.Format.MARKDOWN, Lang.EN, Layout.FULL);
        assertThat(full.replaceAll("\\s+", " ")).contains(sentence).doesNotContain(brief);
        assertThat(proposal.statements())
                .filteredOn(StatementEntry::local)
                .extracting(each -> each.brief().en())
                .contains("CrCl below 60 or dialysis: " + brief);
    }

    @Test
    void the_json_follows_its_schema_and_marks_each_local_statement() throws IOException {
        try (InputStream in = Reports.class.getResourceAsStream(Reports.PROPOSAL_SCHEMA)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text, InputFormat.JSON);
            for (String example : EXAMPLES) {
                Proposal proposal = proposal(example);
                String json = Reports.render(proposal, org.osteoboard.report.Format.JSON, Lang.JA, Layout.FULL);
                assertThat(schema.validate(json, InputFormat.JSON)).as(example).isEmpty();
                long local = proposal.statements().stream()
                        .filter(StatementEntry::local)
                        .count();
                assertThat(local).isPositive();
                assertThat(json.split("\"local\": true", -1)).hasSize((int) local + 1);
                assertThat(json.split("\"unavailable\": true", -1)).hasSize(3);
            }
        }
    }

    @Test
    void every_local_sentence_in_a_full_report_stands_beside_its_mark() {
        for (String example : EXAMPLES) {
            Proposal proposal = proposal(example);
            for (Lang lang : Lang.values()) {
                String text = Reports.render(proposal, org.osteoboard.report.Format.MARKDOWN, lang, Layout.FULL);
                for (StatementEntry statement : proposal.statements()) {
                    String marked = Labels.LOCAL.in(lang) + " " + statement.id();
                    assertThat(text.contains(marked))
                            .as(marked)
                            .isEqualTo(statement.local() && isTold(statement, text));
                }
                assertThat(text)
                        .contains("kita-hospital", proposal.versions().pack().sha256());
            }
        }
    }

    /** Some that are only possible are told by the facts that are missing. */
    private static boolean isTold(StatementEntry statement, String text) {
        return statement.holds()
                || text.contains(statement.text().ja())
                || text.contains(statement.text().en());
    }

    @Test
    void an_unavailable_option_is_marked_wherever_it_is_named() {
        Proposal proposal = proposal("prostate-losing-the-legs.yaml");
        OptionEntry radium = proposal.modalities().stream()
                .flatMap(modality -> modality.options().stream())
                .filter(option -> option.option().equals("RADIUM_223"))
                .findFirst()
                .orElseThrow();
        assertThat(radium.state()).isEqualTo(OptionEntry.State.OPEN);
        String name = radium.name().ja();
        for (boolean full : new boolean[] {true, false}) {
            List<Line> lines = Composer.page(proposal, Lang.JA, full).lines();
            assertThat(lines.stream().map(Line::label).filter(label -> label.startsWith(name)))
                    .isNotEmpty()
                    .allMatch(label -> label.startsWith(name + "（院内では不可）"));
        }
    }

    @Test
    void both_languages_have_the_same_lines() {
        for (String example : EXAMPLES) {
            Proposal proposal = proposal(example);
            for (boolean full : new boolean[] {true, false}) {
                assertThat(shape(proposal, Lang.JA, full)).isEqualTo(shape(proposal, Lang.EN, full));
            }
        }
    }

    private static List<String> shape(Proposal proposal, Lang lang, boolean full) {
        return Composer.page(proposal, lang, full).lines().stream()
                .map(line -> line.kind() + " " + line.ids())
                .toList();
    }
}
