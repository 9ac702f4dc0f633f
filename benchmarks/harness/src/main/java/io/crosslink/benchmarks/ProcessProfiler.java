package io.crosslink.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * CPU time of the whole process per call, in microseconds: callers, HTTP client, garbage collector,
 * compiler. And calls per second of wall time, since JMH adds up the rates of all threads, and some
 * of a thousand virtual threads have hardly run.
 */
public final class ProcessProfiler implements InternalProfiler {
  static final String CPU = "cpu";
  static final String CALLS = "calls";

  private final OperatingSystemMXBean process =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private long cpuBefore;
  private long wallBefore;

  @Override
  public String getDescription() {
    return "CPU time of the process per operation, operations per second";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    cpuBefore = process.getProcessCpuTime();
    wallBefore = System.nanoTime();
  }

  @Override
  public Collection<? extends Result> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    double cpuMicros = (process.getProcessCpuTime() - cpuBefore) / 1e3;
    double seconds = (System.nanoTime() - wallBefore) / 1e9;
    long calls = result.getMetadata().getAllOps();
    return List.of(
        new ScalarResult(CPU, cpuMicros / calls, "us/op", AggregationPolicy.AVG),
        new ScalarResult(CALLS, calls / seconds, "op/s", AggregationPolicy.AVG));
  }
}
