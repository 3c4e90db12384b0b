package org.osteoboard.cli;

import java.io.IOException;

/** Where the lines of a batch go. */
interface BatchOutput {
    /** Writes whole lines. */
    void write(byte[] lines) throws IOException;

    /** Lets readers have what was written. */
    void flush() throws IOException;

    /** Everything is written. */
    void finish() throws IOException;

    /** There was nothing to write. */
    void discard() throws IOException;

    /** Gives up what is held; what was written so far stays. */
    void close();

    /** What to tell when writing fails. */
    Trouble failed(IOException failure);
}
