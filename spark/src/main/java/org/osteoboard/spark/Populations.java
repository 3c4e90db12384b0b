package org.osteoboard.spark;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.osteoboard.report.line.Detail;

/**
 * The proposals of many cases: case files in JSON in, one line of JSON for each out, row by row. A line is, byte for
 * byte, what {@code osteoboard batch} writes; only the number of its input line is not told. A row that holds no usable
 * case has an error and not a proposal; it fails nothing.
 */
public final class Populations {
    /** False for a row whose case cannot be used. */
    public static final String USABLE = "usable";

    /** The line of a usable case; null for others. */
    public static final String PROPOSAL = "proposal";

    /** The line of a case that cannot be used: its problems, and the alerts of what could be read; null for others. */
    public static final String ERROR = "error";

    private static final List<String> ADDED = List.of(USABLE, PROPOSAL, ERROR);

    private Populations() {}

    /** The rows {@link #USABLE}, {@link #PROPOSAL}, {@link #ERROR} of case files in JSON. */
    public static Dataset<Row> propose(Dataset<String> cases, Detail detail) {
        return propose(cases.toDF("case"), "case", detail);
    }

    /**
     * The same for case files in one column, text or bytes in UTF-8; null counts as an empty file. All other columns
     * stay, in front; the case files themselves do not.
     *
     * @throws IllegalArgumentException if there is no such column, it holds something else, or another one has a name that
     *     is added; with what is wrong in both languages
     */
    public static Dataset<Row> propose(Dataset<Row> cases, String column, Detail detail) {
        List<Column> columns = new ArrayList<>();
        StructType schema = new StructType();
        for (StructField field : cases.schema().fields()) {
            if (!field.name().equals(column)) {
                refuse(ADDED.contains(field.name()), field.name(), "はすでに使われている名前です。", "is a name that is taken.");
                columns.add(named(field.name()));
                schema = schema.add(field);
            }
        }
        refuse(columns.size() + 1 != cases.columns().length, column, "という列は 1 つだけ必要です。", "has to be one column.");
        DataType type = cases.schema().apply(column).dataType();
        boolean readable = type.equals(DataTypes.StringType) || type.equals(DataTypes.BinaryType);
        refuse(!readable, column, "の型は文字列かバイト列でなければなりません。", "has to hold text or bytes.");
        // As bytes: what is no UTF-8 is then seen as it was, and gives the same line as elsewhere.
        columns.add(named(column).cast(DataTypes.BinaryType));
        schema = schema.add(USABLE, DataTypes.BooleanType, false)
                .add(PROPOSAL, DataTypes.StringType)
                .add(ERROR, DataTypes.StringType);
        return cases.select(columns.toArray(new Column[0]))
                .mapPartitions(new LinesOfRows(detail), Encoders.row(schema));
    }

    static Column named(String column) {
        return col('`' + column.replace("`", "``") + '`');
    }

    private static void refuse(boolean wrong, String column, String ja, String en) {
        if (wrong) {
            throw new IllegalArgumentException(column + ' ' + ja + ' ' + column + ' ' + en);
        }
    }
}
