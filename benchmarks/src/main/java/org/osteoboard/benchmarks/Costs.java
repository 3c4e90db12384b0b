package org.osteoboard.benchmarks;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;

/** What one run found: CPU time and memory of a case, by benchmark. */
public final class Costs {
    /** What a case cost. */
    public record Cost(double micros, double kilobytes) {}

    private final Map<String, Cost> costs = new HashMap<>();

    public Costs(Collection<RunResult> results) {
        for (RunResult result : results) {
            double cases = spent(result, "cases");
            costs.put(
                    name(result.getPrimaryResult().getLabel(), result.getParams()),
                    new Cost(spent(result, "cpuNanos") / cases / 1_000, spent(result, "bytes") / cases / 1_024));
        }
    }

    private static String name(String label, BenchmarkParams params) {
        StringBuilder name = new StringBuilder(label);
        for (String key : new TreeSet<>(params.getParamsKeys())) {
            name.append('@').append(params.getParam(key));
        }
        return name.toString();
    }

    private static double spent(RunResult result, String counter) {
        return Objects.requireNonNull(result.getSecondaryResults().get(counter), counter)
                .getScore();
    }

    @Nullable
    Cost find(String benchmark) {
        return costs.get(benchmark);
    }

    /** @param params of the benchmark, in the order of their names */
    public Cost of(String benchmark, Object... params) {
        StringBuilder name = new StringBuilder(benchmark);
        for (Object param : params) {
            name.append('@').append(param);
        }
        return Objects.requireNonNull(costs.get(name.toString()), name.toString());
    }
}
