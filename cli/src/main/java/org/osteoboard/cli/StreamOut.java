package org.osteoboard.cli;

import java.io.IOException;
import java.io.OutputStream;

/** Standard output, a pipe or a device: written to as the lines come. */
final class StreamOut implements BatchOutput {
    private final OutputStream out;
    private final String name;
    private final Terminal terminal;

    /** @param name {@code -} for standard output */
    StreamOut(OutputStream out, String name, Terminal terminal) {
        this.out = out;
        this.name = name;
        this.terminal = terminal;
    }

    @Override
    public void write(byte[] lines) throws IOException {
        out.write(lines);
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void finish() throws IOException {
        out.flush();
    }

    @Override
    public void discard() {}

    @Override
    public void close() {
        if (!name.equals("-")) {
            try {
                out.close();
            } catch (IOException e) {
                // What could not be written was told when it was written.
            }
        }
    }

    @Override
    public Trouble failed(IOException failure) {
        return name.equals("-")
                ? new Trouble(Output.stdoutFailed(failure, terminal), "", "")
                : Output.cannotWrite(name);
    }
}
