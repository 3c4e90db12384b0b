package org.osteoboard.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.osteoboard.model.source.Problem;
import org.osteoboard.model.text.Text;
import org.osteoboard.report.line.CaseLines;
import org.osteoboard.report.line.CaseLines.Result;

/**
 * Takes cases in parcels, works on several at once and writes their lines in the order of the cases. What waits is
 * bounded, so that memory does not grow with the number of cases.
 */
final class BatchRun {
    private static final int PARCELS_PER_THREAD = 3;
    private static final int BYTES = 1 << 18;

    private static final Problem UNREADABLE =
            new Problem("unreadable-file", 0, "", new Text("ファイルが読めません。", "The file cannot be read."), Problem.NO_HINT);

    /**
     * Cases that are worked on together.
     *
     * @param share of the input up to their end
     */
    private record Parcel(List<BatchItem> cases, double share) {}

    /** Their lines. */
    private record Done(byte[] lines, List<BatchTally.Counted> counted, boolean fault, double share) {}

    private final CaseLines lines;
    private final BatchTally tally;
    private final BatchProgress progress;
    private final int threads;
    private final int parcel;
    private boolean fault;

    /** @param parcel how many cases are worked on together at most */
    BatchRun(CaseLines lines, BatchTally tally, BatchProgress progress, int threads, int parcel) {
        this.lines = lines;
        this.tally = tally;
        this.progress = progress;
        this.threads = threads;
        this.parcel = parcel;
    }

    /**
     * Works on all that is left of the input.
     *
     * @throws IOException if the input cannot be read
     */
    void run(BatchInput input, BatchOutput output) throws IOException, Trouble {
        ExecutorService workers = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "osteoboard-batch");
            thread.setDaemon(true);
            return thread;
        });
        try {
            Queue<Future<Done>> waiting = new ArrayDeque<>();
            Parcel next = next(input);
            while (next != null || !waiting.isEmpty()) {
                if (next != null && waiting.size() < threads * PARCELS_PER_THREAD) {
                    Parcel given = next;
                    waiting.add(workers.submit(() -> work(given)));
                    if (!input.ready()) {
                        // Whoever writes the input may be waiting for these lines.
                        while (!waiting.isEmpty()) {
                            write(ready(waiting.remove()), output);
                        }
                        flush(output);
                    }
                    next = next(input);
                } else {
                    write(ready(waiting.remove()), output);
                }
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private @Nullable Parcel next(BatchInput input) throws IOException {
        List<BatchItem> cases = new ArrayList<>(parcel);
        int bytes = 0;
        while (cases.size() < parcel && bytes < BYTES && (cases.isEmpty() || input.ready())) {
            BatchItem item = input.next();
            if (item == null) {
                break;
            }
            bytes += item.bytes().length;
            cases.add(item);
        }
        return cases.isEmpty() ? null : new Parcel(cases, input.share());
    }

    private Done work(Parcel parcel) {
        ByteArrayOutputStream bytes =
                new ByteArrayOutputStream(8 * 1024 * parcel.cases().size());
        List<BatchTally.Counted> counted = new ArrayList<>(parcel.cases().size());
        boolean anyFault = false;
        for (BatchItem each : parcel.cases()) {
            Result result;
            try {
                result = each.readable()
                        ? lines.of(each.bytes(), each.format(), each.origin())
                        : lines.unusable(UNREADABLE, each.digest(), each.origin());
            } catch (RuntimeException | StackOverflowError e) {
                anyFault = true;
                result = lines.fault(each.digest(), each.origin());
            }
            bytes.writeBytes(result.json());
            bytes.write('\n');
            counted.add(tally.counted(result.usable(), result.json()));
        }
        return new Done(bytes.toByteArray(), counted, anyFault, parcel.share());
    }

    private static Done ready(Future<Done> work) {
        try {
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private void write(Done done, BatchOutput output) throws Trouble {
        try {
            output.write(done.lines());
        } catch (IOException e) {
            throw output.failed(e);
        }
        done.counted().forEach(tally::add);
        fault |= done.fault();
        progress.show(tally.cases(), done.share());
    }

    private static void flush(BatchOutput output) throws Trouble {
        try {
            output.flush();
        } catch (IOException e) {
            throw output.failed(e);
        }
    }

    /** True if a case met a fault of ours. */
    boolean fault() {
        return fault;
    }
}
