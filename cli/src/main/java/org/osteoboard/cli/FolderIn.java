package org.osteoboard.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osteoboard.model.source.Format;
import org.osteoboard.model.source.Size;
import org.osteoboard.report.line.Origin;

/** The case files of a folder, by name. */
final class FolderIn implements BatchInput {
    private final List<String> files;
    private int at;

    FolderIn(String folder) throws Trouble {
        files = CaseFiles.of(List.of(folder));
    }

    @Override
    public @Nullable BatchItem next() {
        if (at == files.size()) {
            return null;
        }
        Path path = Path.of(files.get(at++));
        String name = String.valueOf(path.getFileName());
        Origin origin = new Origin(name, 0);
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(Size.CASE.bytes() + 1);
            return new BatchItem(bytes, Format.of(name, bytes), origin, true);
        } catch (IOException e) {
            return new BatchItem(new byte[0], Format.JSON, origin, false);
        }
    }

    @Override
    public boolean ready() {
        return true;
    }

    @Override
    public double share() {
        return (double) at / files.size();
    }

    @Override
    public void close() {}
}
