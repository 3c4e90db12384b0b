package org.osteoboard.cli;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The cases of a batch, one after the other. Not thread-safe. */
interface BatchInput extends Closeable {
    /** The next case; null after the last. */
    @Nullable
    BatchItem next() throws IOException;

    /** False if whoever writes the input may have to be waited for before there is more of it. */
    boolean ready() throws IOException;

    /** How much of it was read, from 0 to 1; below 0 if its size is not known. */
    double share();
}
