package vn.lienthong.benchmarks;

import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Two methods of one JMH class, which measures in microseconds; the ratio is that of the medians. */
record JmhComparison(String name, Class<?> type, String baseline, String ours, double goal) implements Comparison {
    @Override
    public String run() throws RunnerException {
        Options options = new OptionsBuilder()
                .include(type.getName() + "\\.(" + baseline + "|" + ours + ")$")
                .build();
        Collection<RunResult> results = new Runner(options).run();
        double bare = median(results, baseline);
        double sdk = median(results, ours);
        return String.format(
                Locale.ROOT,
                "RATIO %s: %s %.1f us, %s %.1f us, %.3f (goal <= %.2f)",
                name,
                baseline,
                bare,
                ours,
                sdk,
                sdk / bare,
                goal);
    }

    private static double median(Collection<RunResult> results, String method) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith("." + method))
                .mapToDouble(result -> result.getPrimaryResult().getStatistics().getPercentile(50))
                .findFirst()
                .orElseThrow();
    }
}
