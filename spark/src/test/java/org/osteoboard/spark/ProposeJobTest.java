package org.osteoboard.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osteoboard.engine.generated.GeneratedCases;

/** The job says of every case, byte for byte, what the command line says of it. */
class ProposeJobTest {
    private static final int CASES = Integer.getInteger("osteoboard.spark.cases");
    private static final int FEW = 200;

    private static SparkSession spark;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        spark = Local.session();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @Test
    void ndjson_gives_the_lines_of_the_command_line() throws Exception {
        Path cases = Generated.ndjson(1, CASES, folder.resolve("cases.ndjson"));
        Path lines = folder.resolve("lines.ndjson");
        assertThat(Processes.batch(cases, lines)).isEqualTo(1);
        String told = done("--in", cases.toString(), "--out", out("lines"));
        int unusable = unusable(1, CASES);
        assertThat(told).contains(unusable + " / " + CASES);
        assertThat(read("lines").where("usable = false").count())
                .isEqualTo(unusable)
                .isPositive();
        sameAs(lines, "lines");
    }

    @Test
    void the_jar_gives_the_same_lines_beside_nothing_but_spark() throws Exception {
        Path cases = Generated.ndjson(2, FEW, folder.resolve("cases.ndjson"));
        Files.writeString(cases, "case 17: no file received\n{\"case\":01}\n", StandardOpenOption.APPEND);
        Path lines = folder.resolve("lines.ndjson");
        Processes.batch(cases, lines);
        assertThat(Processes.submit("--in", cases.toString(), "--out", out("submitted")))
                .isZero();
        sameAs(lines, "submitted");
    }

    @Test
    void parquet_gives_the_same_lines_beside_the_columns_to_keep() throws Exception {
        Path cases = Generated.ndjson(3, FEW, folder.resolve("cases.ndjson"));
        done("--in", cases.toString(), "--out", out("of-ndjson"));
        GeneratedCases generated = Generated.cases(3);
        List<Row> rows = new ArrayList<>();
        IntStream.range(0, FEW).forEach(i -> rows.add(RowFactory.create((long) i, "ward", generated.line(i))));
        StructType schema = new StructType()
                .add("person", DataTypes.LongType)
                .add("ward", DataTypes.StringType)
                .add("json", DataTypes.BinaryType);
        spark.createDataFrame(rows, schema).write().parquet(out("cases"));
        done(
                "--format",
                "parquet",
                "--column",
                "json",
                "--keep",
                "person",
                "--in",
                out("cases"),
                "--out",
                out("lines"));
        Dataset<Row> lines = read("lines");
        assertThat(lines.columns()).containsExactly("person", "proposal", "error", "usable");
        assertThat(lines.select("person").distinct().count()).isEqualTo(FEW);
        for (Row row : lines.where("usable = false").collectAsList()) {
            assertThat(generated.usable(row.getLong(0))).isFalse();
        }
        assertThat(fingerprints("lines").counts())
                .isEqualTo(fingerprints("of-ndjson").counts());
    }

    @Test
    void whole_proposals_are_those_of_the_command_line() throws Exception {
        Path cases = Generated.ndjson(4, 20, folder.resolve("cases.ndjson"));
        Path lines = folder.resolve("lines.ndjson");
        Processes.batch(cases, lines, "--whole");
        done("--in", cases.toString(), "--out", out("lines"), "--detail", "whole");
        sameAs(lines, "lines");
    }

    @Test
    void what_is_no_case_at_all_fails_nothing_and_is_repeated_nowhere() throws Exception {
        Path cases = folder.resolve("cases.ndjson");
        try (var out = Files.newOutputStream(cases)) {
            out.write("{\"case\":\"患者 花子\"\r\n\n".getBytes(UTF_8));
            out.write(new byte[] {(byte) 0x8f, (byte) 0xc7, 0, '\n'});
            out.write(("[".repeat(100_000) + "\n").getBytes(UTF_8));
            out.write(("{\"note\":\"" + "花子".repeat(1_000_000) + "\"}\n").getBytes(UTF_8));
            out.write("{\"as-of\":\"花子\"}".getBytes(UTF_8));
        }
        String told = done("--in", cases.toString(), "--out", out("lines"));
        assertThat(told).contains("6 / 6").doesNotContain("花子");
        List<Row> rows = read("lines").collectAsList();
        assertThat(rows).hasSize(6).allSatisfy(row -> {
            assertThat(row.<String>getAs("file")).isEqualTo("cases.ndjson");
            assertThat(row.<String>getAs("error")).contains("\"problems\":[{").doesNotContain("花子");
        });
        Path lines = folder.resolve("lines.ndjson");
        Processes.batch(cases, lines);
        sameAs(lines, "lines");
    }

    @Test
    void what_cannot_be_done_is_told_with_an_exit_code() throws Exception {
        String cases = Generated.ndjson(5, 2, folder.resolve("cases.ndjson")).toString();
        done("--in", cases, "--out", out("lines"));
        told(73, "--out", "--in", cases, "--out", out("lines"));
        told(66, "--in", "--in", cases + "x", "--out", out("other"));
        told(
                2,
                "There is no column json",
                "--in",
                out("lines"),
                "--format",
                "parquet",
                "--column",
                "json",
                "--out",
                out("other"));
        told(2, "--in and --out", "--in", cases);
        spark.range(3).selectExpr("id", "cast(id as string) as error").write().parquet(out("cases"));
        String[] parquet = {"--format", "parquet", "--in", out("cases"), "--out", out("other")};
        told(2, "id の型は文字列か", with(parquet, "--column", "id"));
        told(2, "error is a name that is taken", with(parquet, "--column", "id", "--keep", "error"));
        assertThat(folder.resolve("other")).doesNotExist();
    }

    /** As the command line wrote them, byte for byte, in any order. */
    private void sameAs(Path lines, String name) throws Exception {
        Fingerprints wanted = new Fingerprints();
        wanted.addBatch(lines);
        assertThat(fingerprints(name).counts()).isNotEmpty().isEqualTo(wanted.counts());
    }

    private static String[] with(String[] arguments, String... more) {
        return Stream.concat(Arrays.stream(arguments), Arrays.stream(more)).toArray(String[]::new);
    }

    private String out(String name) {
        return folder.resolve(name).toString();
    }

    private Dataset<Row> read(String name) {
        return spark.read().parquet(out(name));
    }

    private static String done(String... arguments) throws IOException, InterruptedException {
        return told(0, "", arguments);
    }

    private static String told(int exit, String words, String... arguments) throws IOException, InterruptedException {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int given = ProposeJob.run(spark, new PrintStream(err, true, UTF_8), arguments);
        String told = err.toString(UTF_8);
        assertThat(given).as(told).isEqualTo(exit);
        assertThat(told).contains(words);
        return told;
    }

    private static int unusable(long seed, int count) {
        GeneratedCases cases = Generated.cases(seed);
        return (int) IntStream.range(0, count).filter(i -> !cases.usable(i)).count();
    }

    private Fingerprints fingerprints(String name) throws NoSuchAlgorithmException {
        Fingerprints lines = new Fingerprints();
        Iterator<Row> rows = read(name).toLocalIterator();
        while (rows.hasNext()) {
            Row row = rows.next();
            boolean usable = row.getAs("usable").equals("true");
            assertThat(row.<String>getAs(usable ? "error" : "proposal")).isNull();
            lines.add(row.<String>getAs(usable ? "proposal" : "error"));
        }
        return lines;
    }
}
