package org.osteoboard.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.osteoboard.report.line.CaseLines;
import org.osteoboard.report.line.Detail;

/** A Dataset of cases in, a Dataset of lines out. */
class PopulationsTest {
    private static final String CASE = """
            {"osteoboard":1,"case":"症例17","as-of":"2026-11-20","jurisdiction":"JP","bone-metastases":{"count":1}}""";
    private static final StructType TWO_COLUMNS =
            new StructType().add("person", DataTypes.LongType).add("file.json", DataTypes.StringType);

    private static SparkSession spark;

    @BeforeAll
    static void start() {
        spark = Local.session();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @Test
    void a_case_gives_a_proposal_and_anything_else_an_error() {
        Dataset<String> cases = spark.createDataset(List.of(CASE, "no case", ""), Encoders.STRING());
        List<Row> rows = Populations.propose(cases, Detail.IDS).collectAsList();
        assertThat(rows).extracting(row -> row.getBoolean(0)).containsExactly(true, false, false);
        assertThat(rows.get(0).getString(1)).contains("\"case\":\"症例17\"", "\"usable\":true");
        assertThat(rows.get(0).isNullAt(2)).isTrue();
        assertThat(rows.get(1).isNullAt(1)).isTrue();
        assertThat(rows.get(1).getString(2)).contains("\"usable\":false", "\"problems\":[{\"code\":");
        assertThat(rows.get(2).getString(2)).contains("\"empty\"");
    }

    @Test
    void other_columns_stay_beside_the_line_and_the_case_does_not() {
        Dataset<Row> cases =
                spark.createDataFrame(List.of(RowFactory.create(41L, CASE), RowFactory.create(42L, null)), TWO_COLUMNS);
        Dataset<Row> lines = Populations.propose(cases, "file.json", Detail.IDS);
        assertThat(lines.columns()).containsExactly("person", "usable", "proposal", "error");
        List<Row> rows = lines.collectAsList();
        assertThat(rows).extracting(row -> row.getLong(0)).containsExactly(41L, 42L);
        assertThat(rows.get(0).getString(2)).contains("症例17");
        assertThat(rows.get(1).getString(3)).contains("\"empty\"");
    }

    @Test
    void the_whole_proposal_has_its_words() {
        Dataset<String> cases = spark.createDataset(List.of(CASE), Encoders.STRING());
        String ids = Populations.propose(cases, Detail.IDS).head().getString(1);
        String whole = Populations.propose(cases, Detail.WHOLE).head().getString(1);
        assertThat(whole).contains("\"proposal\":{").hasSizeGreaterThan(10 * ids.length());
        assertThat(ids).doesNotContain("\"proposal\"");
    }

    @Test
    void a_column_that_is_missing_taken_or_no_text_is_refused_before_anything_runs() {
        Dataset<Row> cases = spark.createDataFrame(List.of(RowFactory.create(41L, CASE)), TWO_COLUMNS);
        assertThatThrownBy(() -> Populations.propose(cases, "json", Detail.IDS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("json");
        assertThatThrownBy(() -> Populations.propose(cases, "person", Detail.IDS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("person");
        assertThatThrownBy(
                        () -> Populations.propose(cases.withColumnRenamed("person", "error"), "file.json", Detail.IDS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("error");
    }

    @Test
    void a_fault_of_ours_is_an_error_of_its_row_and_repeats_nothing() {
        CaseLines lines = ExecutorLines.of(Detail.IDS);
        for (Throwable fault : List.of(new IllegalStateException("花子"), new StackOverflowError())) {
            CaseLines.Result result = LinesOfRows.guarded(lines, json -> failing(fault), CASE.getBytes(UTF_8));
            assertThat(result.usable()).isFalse();
            assertThat(new String(result.json(), UTF_8))
                    .contains("\"usable\":false", "\"code\":\"fault\"")
                    .contains(new String(lines.of(CASE.getBytes(UTF_8)).json(), UTF_8).substring(0, 200))
                    .doesNotContain("花子", "症例17");
        }
    }

    private static CaseLines.Result failing(Throwable fault) {
        if (fault instanceof RuntimeException exception) {
            throw exception;
        }
        throw (Error) fault;
    }
}
