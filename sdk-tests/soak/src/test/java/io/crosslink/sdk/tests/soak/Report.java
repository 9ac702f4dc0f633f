package io.crosslink.sdk.tests.soak;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What came of a soak.
 *
 * @param settings how it was run
 * @param tally what was counted
 * @param connections how many connections were accepted
 * @param redirected how many redirects were followed
 * @param held calls and connections in use that engines still held when all callers had finished
 * @param open connections that were open after idle ones had been closed
 * @param threadsBefore how many threads there were at the start
 * @param threadsLeft threads that came and did not go
 * @param heapBefore bytes in use at the start
 * @param heapAfter bytes in use at the end
 */
record Report(
    Settings settings,
    Tally tally,
    int connections,
    int redirected,
    int held,
    int open,
    int threadsBefore,
    Set<Thread> threadsLeft,
    long heapBefore,
    long heapAfter) {

  long calls() {
    return sum(tally.calls());
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
    row(text, "succeeded", sum(tally.successes()));
    row(text, "failed", sum(tally.problems()));
    row(text, "a listener heard them begin", tally.begunCalls());
    row(text, "a listener heard them end", tally.endedCalls());
    row(text, "attempts", tally.attempts());
    row(text, "retries", tally.attempts() - calls());
    row(text, "requests read by the server", tally.requests());
    row(text, "of these after their call had ended", tally.lateRequests());
    row(text, "connections", connections);
    row(text, "redirects followed", redirected);
    row(text, "faults", sum(tally.faults()));
    row(text, "**wrong results**", tally.wrongResults());
    row(text, "**hangs**", tally.hangs());
    row(
        text,
        "longest call",
        tally.longestCall().took().toMillis() + " ms: " + tally.longestCall().what());
    row(text, "calls and connections held at the end", held);
    row(text, "connections open at the end", open);
    row(text, "threads at the start", threadsBefore);
    row(text, "threads left behind", threadsLeft.size() + " " + threadNamesLeft());
    row(text, "heap at the start", megabytes(heapBefore));
    row(text, "heap at the end", megabytes(heapAfter));
    table(text, "Calls", tally.calls());
    table(text, "Successes", tally.successes());
    table(text, "Exceptions", tally.problems());
    table(text, "Faults", tally.faults());
    text.append("\n## Broken promises\n\n");
    tally.texts().forEach(broken -> text.append("- ").append(broken).append('\n'));
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
