package org.osteoboard.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Iterator;
import java.util.function.Function;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import org.osteoboard.model.casefile.CaseReader;
import org.osteoboard.model.source.Size;
import org.osteoboard.report.line.CaseLines;
import org.osteoboard.report.line.Detail;
import org.osteoboard.report.line.Origin;

/** Puts what became of a case in the place of the case, the last column. Only the detail wanted travels. */
final class LinesOfRows implements MapPartitionsFunction<Row, Row> {
    private static final long serialVersionUID = 1;

    /** One byte more than a case may have, so that the reader can tell that it is too long. */
    private static final int MOST_BYTES = Size.CASE.bytes() + 1;

    private final Detail detail;

    LinesOfRows(Detail detail) {
        this.detail = detail;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
        CaseLines lines = ExecutorLines.of(detail);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public Row next() {
                return with(lines, rows.next());
            }
        };
    }

    private static Row with(CaseLines lines, Row row) {
        int before = row.size() - 1;
        @Nullable Object[] values = new Object[before + 3];
        for (int i = 0; i < before; i++) {
            values[i] = row.get(i);
        }
        byte[] json = row.isNullAt(before) ? new byte[0] : row.<byte[]>getAs(before);
        CaseLines.Result result = guarded(lines, lines::of, json);
        String line = new String(result.json(), UTF_8);
        values[before] = result.usable();
        values[before + 1] = result.usable() ? line : null;
        values[before + 2] = result.usable() ? null : line;
        return RowFactory.create(values);
    }

    /** Does {@code work} on a case; a fault of ours becomes an error of this row, as in a batch, and fails no other. */
    static CaseLines.Result guarded(CaseLines lines, Function<byte[], CaseLines.Result> work, byte[] json) {
        byte[] kept = json.length > MOST_BYTES ? Arrays.copyOf(json, MOST_BYTES) : json;
        try {
            return work.apply(kept);
        } catch (RuntimeException | StackOverflowError e) {
            return lines.fault(CaseReader.digest(kept), Origin.NONE);
        }
    }
}
