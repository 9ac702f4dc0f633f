package io.crosslink.sdk.tests.soak;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The result of a soak.
 *
 * @param settings the settings
 * @param statistics the counters
 * @param connections the number of accepted connections
 * @param redirected the number of followed redirects
 * @param held the calls and connections still in use when all callers had finished
 * @param open the connections still open after idle ones were closed
 * @param threadsBefore the number of threads at the start
 * @param threadsLeft the threads that were started and have not ended
 * @param heapBefore the bytes in use at the start
 * @param heapAfter the bytes in use at the end
 */
record Report(
    Settings settings,
    Statistics statistics,
    int connections,
    int redirected,
    int held,
    int open,
    int threadsBefore,
    Set<Thread> threadsLeft,
    long heapBefore,
    long heapAfter) {

  long calls() {
    return sum(statistics.calls());
  }

  Set<String> threadNamesLeft() {
    Set<String> names = new TreeSet<>();
    threadsLeft.forEach(thread -> names.add(thread.getName()));
    return names;
  }

  private static long sum(Map<String, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  String markdown() {
    Duration duration = settings.duration();
    StringBuilder text = new StringBuilder("# Soak\n\n");
    row(text, "what", "value");
    row(text, "---", "---");
    row(text, "duration", duration.toSeconds() + " s");
    row(text, "callers", settings.callers());
    row(text, "pause between two calls of a caller, on average", settings.pause() + " ms");
    row(text, "seed", settings.seed());
    row(text, "calls", calls());
    row(text, "calls per second", calls() / Math.max(1, duration.toSeconds()));
    row(text, "succeeded", sum(statistics.successes()));
    row(text, "failed", sum(statistics.failures()));
    row(text, "started events", statistics.startedCalls());
    row(text, "completed events", statistics.completedCalls());
    row(text, "attempts", statistics.attempts());
    row(text, "retries", statistics.attempts() - calls());
    row(text, "requests read by the server", statistics.requests());
    row(text, "of these, after the end of their call", statistics.lateRequests());
    row(text, "connections", connections);
    row(text, "redirects followed", redirected);
    row(text, "faults", sum(statistics.faults()));
    row(text, "**wrong results**", statistics.wrongResults());
    row(text, "**hangs**", statistics.hangs());
    row(
        text,
        "longest call",
        statistics.longestCall().took().toMillis() + " ms: " + statistics.longestCall().text());
    row(text, "calls and connections in use at the end", held);
    row(text, "connections open at the end", open);
    row(text, "threads at the start", threadsBefore);
    row(text, "threads left", threadsLeft.size() + " " + threadNamesLeft());
    row(text, "heap at the start", megabytes(heapBefore));
    row(text, "heap at the end", megabytes(heapAfter));
    table(text, "Calls", statistics.calls());
    table(text, "Successes", statistics.successes());
    table(text, "Exceptions", statistics.failures());
    table(text, "Faults", statistics.faults());
    text.append("\n## Wrong results and hangs\n\n");
    statistics.descriptions().forEach(broken -> text.append("- ").append(broken).append('\n'));
    return text.toString();
  }

  private static void table(StringBuilder text, String title, Map<String, Long> counts) {
    text.append("\n## ").append(title).append("\n\n");
    row(text, "kind", "count");
    row(text, "---", "---");
    counts.forEach((kind, count) -> row(text, kind, count));
  }

  private static void row(StringBuilder text, String name, Object value) {
    text.append("| ").append(name).append(" | ").append(value).append(" |\n");
  }

  private static String megabytes(long bytes) {
    return "%.1f MiB".formatted(bytes / 1048576.0);
  }
}
