package org.osteoboard.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * CPU time and memory the measuring thread itself spent in an iteration, and on how many cases. Unlike the wall clock
 * it does not count what others do on the machine; nor does it count the collector and the compiler, which have threads
 * of their own.
 */
@AuxCounters(AuxCounters.Type.EVENTS)
@State(Scope.Thread)
public class Spent {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Counted by the benchmark, one for each case. */
    public long cases;

    /** Nanoseconds of CPU. */
    public long cpuNanos;

    /** Bytes allocated. */
    public long bytes;

    private long cpuBefore;
    private long bytesBefore;

    @Setup(Level.Iteration)
    public void start() {
        bytesBefore = THREADS.getCurrentThreadAllocatedBytes();
        cpuBefore = THREADS.getCurrentThreadCpuTime();
    }

    @TearDown(Level.Iteration)
    public void stop() {
        cpuNanos += THREADS.getCurrentThreadCpuTime() - cpuBefore;
        bytes += THREADS.getCurrentThreadAllocatedBytes() - bytesBefore;
    }
}
