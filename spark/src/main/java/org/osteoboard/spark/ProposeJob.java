package org.osteoboard.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Observation;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.osteoboard.spark.JobArguments.Misunderstood;

/**
 * The job for {@code spark-submit}: cases in NDJSON or Parquet in, Parquet out, the proposals in {@code usable=true} and
 * the rows that hold no usable case in {@code usable=false}. Exit codes are those of the command line; cases that cannot
 * be used are told and leave it at 0, since a cluster takes any other code for a failed job.
 */
public final class ProposeJob {
    private static final int DONE = 0;
    private static final int USAGE = 2;
    private static final int NO_INPUT = 66;
    private static final int CANNOT_CREATE = 73;

    private static final String TEXT = "value";
    private static final String FILE = "file";

    private ProposeJob() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int exit;
        try (SparkSession spark = SparkSession.builder().appName("osteoboard").getOrCreate()) {
            exit = run(spark, err, args);
        }
        if (exit != DONE) {
            System.exit(exit);
        }
    }

    /** Does the job, tells on {@code err} what came of it, gives the exit code. */
    static int run(SparkSession spark, PrintStream err, String... args) throws IOException, InterruptedException {
        try {
            return run(spark, err, JobArguments.of(args));
        } catch (Misunderstood e) {
            say(err, e.told().ja() + ' ' + e.told().en());
            err.println(JobArguments.USAGE);
            return USAGE;
        }
    }

    private static int run(SparkSession spark, PrintStream err, JobArguments job)
            throws IOException, InterruptedException, Misunderstood {
        Path out = new Path(job.out());
        if (out.getFileSystem(spark.sparkContext().hadoopConfiguration()).exists(out)) {
            say(err, "--out はすでにあります。 --out is there already.");
            return CANNOT_CREATE;
        }
        Dataset<Row> lines;
        try {
            lines = lines(spark, job);
        } catch (IllegalArgumentException e) {
            say(err, e.getMessage());
            return USAGE;
        } catch (RuntimeException | Misunderstood e) {
            throw e;
        } catch (Exception e) {
            // Spark throws it undeclared.
            if (e instanceof AnalysisException analysis && "PATH_NOT_FOUND".equals(analysis.getCondition())) {
                say(err, "--in がありません。 --in is not there.");
                return NO_INPUT;
            }
            throw new IllegalStateException(e);
        }
        Observation counted = new Observation();
        // Both folders are written at once: else every task would sort its lines first.
        spark.conf().set("spark.sql.maxConcurrentOutputFileWriters", "2");
        lines.observe(
                        counted,
                        count(lit(1)).as("all"),
                        count(col(Populations.ERROR)).as("unusable"))
                .write()
                .partitionBy(Populations.USABLE)
                .parquet(job.out());
        Map<String, Object> counts = counted.getAsJava();
        String of = counts.get("unusable") + " / " + counts.get("all");
        say(err, "使えない症例: " + of + "  unusable cases: " + of);
        return DONE;
    }

    private static Dataset<Row> lines(SparkSession spark, JobArguments job) throws Exception {
        if (!job.parquet()) {
            Dataset<Row> text = spark.read().option("lineSep", "\n").text(job.in());
            return Populations.propose(text.select(col("_metadata.file_name").as(FILE), col(TEXT)), TEXT, job.detail());
        }
        Dataset<Row> cases = spark.read().parquet(job.in());
        return Populations.propose(job.columns(cases), job.column(), job.detail());
    }

    private static void say(PrintStream err, @Nullable String text) {
        err.println("osteoboard: " + text);
    }
}
