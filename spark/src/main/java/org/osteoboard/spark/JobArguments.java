package org.osteoboard.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.osteoboard.model.text.Text;
import org.osteoboard.report.line.Detail;

/**
 * What the job is asked to do.
 *
 * @param in file, folder or pattern, as Spark reads it
 * @param parquet whether the cases are in Parquet and not in NDJSON
 * @param column the column of the cases in Parquet
 * @param keep further columns of Parquet that the output keeps
 * @param out folder to be made
 */
record JobArguments(String in, boolean parquet, String column, List<String> keep, String out, Detail detail) {
    static final String USAGE =
            "--in PATH --out PATH [--format ndjson|parquet] [--column NAME] [--keep NAME,NAME...] [--detail ids|whole]";

    /** Arguments that cannot be understood. */
    static final class Misunderstood extends Exception {
        private static final long serialVersionUID = 1;

        private final transient Text told;

        Misunderstood(String ja, String en) {
            super(en);
            this.told = new Text(ja, en);
        }

        Text told() {
            return told;
        }
    }

    static JobArguments of(String... args) throws Misunderstood {
        Optional<String> in = Optional.empty();
        Optional<String> out = Optional.empty();
        boolean parquet = false;
        String column = "case";
        List<String> keep = new ArrayList<>();
        Detail detail = Detail.IDS;
        for (int i = 0; i < args.length; i += 2) {
            if (i + 1 == args.length) {
                throw new Misunderstood(args[i] + " の値がありません。", args[i] + " has no value.");
            }
            String value = args[i + 1];
            switch (args[i]) {
                case "--in" -> in = Optional.of(value);
                case "--out" -> out = Optional.of(value);
                case "--format" -> parquet = word(args[i], value, "ndjson", "parquet") == 1;
                case "--column" -> column = value;
                case "--keep" -> keep.addAll(List.of(value.split(",")));
                case "--detail" -> detail = Detail.values()[word(args[i], value, Detail.IDS.id(), Detail.WHOLE.id())];
                default -> throw new Misunderstood(args[i] + " という指定はありません。", "There is no option " + args[i] + ".");
            }
        }
        if (in.isEmpty() || out.isEmpty()) {
            throw new Misunderstood("--in と --out が必要です。", "--in and --out are needed.");
        }
        return new JobArguments(in.get(), parquet, column, List.copyOf(keep), out.get(), detail);
    }

    /** The columns wanted of {@code cases}. */
    Dataset<Row> columns(Dataset<Row> cases) throws Misunderstood {
        List<String> there = List.of(cases.columns());
        List<Column> wanted = new ArrayList<>();
        for (String name : keep) {
            wanted.add(known(name, there));
        }
        wanted.add(known(column, there));
        return cases.select(wanted.toArray(new Column[0]));
    }

    private static Column known(String name, List<String> there) throws Misunderstood {
        if (!there.contains(name)) {
            throw new Misunderstood(name + " という列がありません。", "There is no column " + name + ".");
        }
        return Populations.named(name);
    }

    private static int word(String option, String value, String first, String second) throws Misunderstood {
        if (value.equals(first)) {
            return 0;
        }
        if (value.equals(second)) {
            return 1;
        }
        String words = first + " / " + second;
        throw new Misunderstood(option + " の値は " + words + " です。", option + " takes " + words + ".");
    }
}
