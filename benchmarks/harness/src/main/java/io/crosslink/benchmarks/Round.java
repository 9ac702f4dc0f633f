package io.crosslink.benchmarks;

import java.io.PrintStream;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Measures a contender in this JVM, step by step, and prints a line for each figure. A step is
 * {@code operation:callers:warm-up:measurement}, times in milliseconds, or {@code operation*calls}
 * to warm up with a number of calls by one caller, since many callers would delay the compiler.
 *
 * <p>Each contender has a new JVM, so JMH does not fork.
 */
public final class Round {
  private static final Map<String, String> METRICS =
      Map.of(
          "gc.alloc.rate.norm",
          "bytes",
          ProcessProfiler.CPU,
          "cpu",
          ProcessProfiler.CALLS,
          "calls");

  private Round() {}

  /** Runs the steps. */
  public static void main(String[] steps) throws RunnerException {
    PrintStream figures = System.out;
    System.setOut(System.err); // JMH prints to it, too
    for (String step : steps) {
      if (step.indexOf('*') > 0) {
        String[] parts = step.split("\\*");
        warmUp(parts[0], Integer.parseInt(parts[1]));
      } else {
        String[] parts = step.split(":");
        RunResult result =
            run(parts[0], Integer.parseInt(parts[1]), millis(parts[2]), millis(parts[3]));
        print(figures, parts[0], parts[1], result);
      }
    }
    System.exit(0); // even if threads are still running
  }

  private static void warmUp(String operation, int calls) {
    Contender contender = Calls.contender();
    Runnable call = call(contender, operation);
    for (int i = 0; i < calls; i++) {
      call.run();
    }
  }

  private static Runnable call(Contender contender, String operation) {
    return switch (operation) {
      case "delete" -> contender::delete;
      case "get" -> contender::get;
      case "list" -> contender::list;
      case "create" -> contender::create;
      case "error" -> contender::error;
      default -> throw new IllegalArgumentException(operation);
    };
  }

  private static TimeValue millis(String number) {
    return TimeValue.milliseconds(Long.parseLong(number));
  }

  private static RunResult run(String operation, int callers, TimeValue warmUp, TimeValue measured)
      throws RunnerException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include("\\.Calls\\." + operation + "$")
                    .mode(Mode.Throughput)
                    .threads(callers)
                    .forks(0)
                    .warmupIterations(1)
                    .warmupTime(warmUp)
                    .measurementIterations(1)
                    .measurementTime(measured)
                    .shouldDoGC(true)
                    .shouldFailOnError(true)
                    .addProfiler(GCProfiler.class)
                    .addProfiler(ProcessProfiler.class)
                    .build())
            .run();
    return results.iterator().next();
  }

  private static void print(PrintStream figures, String operation, String callers, RunResult run) {
    String what = operation + " " + callers + " ";
    run.getSecondaryResults()
        .forEach(
            (name, result) -> {
              String metric = METRICS.get(name.substring(name.startsWith("·") ? 1 : 0));
              if (metric != null) {
                figures.printf(Locale.ROOT, "%s%s %.3f%n", what, metric, result.getScore());
              }
            });
  }
}
