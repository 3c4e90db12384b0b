package org.osteoboard.cli;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.osteoboard.model.source.Format;
import org.osteoboard.model.source.Size;
import org.osteoboard.report.line.Origin;

/** One case in JSON a line, whatever the size of the whole. An empty line is a case with nothing in it. */
final class LinesIn implements BatchInput {
    private final InputStream in;
    private final Lines lines;
    private final long size;
    private long number;

    /** @param size in bytes; 0 if it is not known */
    LinesIn(InputStream in, long size) {
        this.in = in;
        // One byte more than a case may have, so that the reader can tell that it is too long.
        this.lines = new Lines(in, Size.CASE.bytes() + 1);
        this.size = size;
    }

    @Override
    public @Nullable BatchItem next() throws IOException {
        if (!lines.next()) {
            return null;
        }
        number++;
        return new BatchItem(lines.line(), Format.JSON, new Origin("", number), true);
    }

    @Override
    public boolean ready() throws IOException {
        return lines.ready();
    }

    @Override
    public double share() {
        return size == 0 ? -1 : Math.min(1, (double) lines.read() / size);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
