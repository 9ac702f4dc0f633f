package io.crosslink.sdk.tests.soak;

import io.crosslink.sdk.core.CallEvent;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** Everything that is counted. */
final class Tally {
  private static final int MOST_TEXTS = 20;

  private final Map<String, LongAdder> calls = new ConcurrentHashMap<>();
  private final Map<String, LongAdder> successes = new ConcurrentHashMap<>();
  private final Map<String, LongAdder> faults = new ConcurrentHashMap<>();
  private final Map<String, LongAdder> problems = new ConcurrentHashMap<>();
  private final LongAdder attempts = new LongAdder();
  private final LongAdder begun = new LongAdder();
  private final LongAdder ended = new LongAdder();
  private final LongAdder requests = new LongAdder();
  private final LongAdder late = new LongAdder();
  private final LongAdder hangs = new LongAdder();
  private final LongAdder wrong = new LongAdder();
  private final ConcurrentLinkedQueue<String> texts = new ConcurrentLinkedQueue<>();
  private volatile Longest longest = new Longest(Duration.ZERO, "none");

  /** The call that took longest. */
  record Longest(Duration took, String what) {}

  void call(String operation, int attemptsMade, Duration took, @Nullable Throwable problem) {
    count(calls, operation);
    attempts.add(attemptsMade);
    if (took.compareTo(longest.took()) > 0) {
      keepLonger(new Longest(took, operation + ", " + attemptsMade + " attempts, " + problem));
    }
  }

  private synchronized void keepLonger(Longest call) {
    if (call.took().compareTo(longest.took()) > 0) {
      longest = call;
    }
  }

  void success(String operation) {
    count(successes, operation);
  }

  void problem(String type) {
    count(problems, type);
  }

  void fault(Object kind) {
    count(faults, kind.toString());
  }

  /** Listens to the clients. */
  void event(CallEvent event) {
    if (event instanceof CallEvent.Started) {
      begun.increment();
    } else if (event instanceof CallEvent.Completed) {
      ended.increment();
    }
  }

  /** A request was read, in time or not. */
  void request() {
    requests.increment();
  }

  /** A request came after its call had ended, and was thrown away. */
  void late() {
    late.increment();
  }

  void hang(String what) {
    hangs.increment();
    remember("hangs: " + what);
  }

  /** A promise was broken. */
  void wrong(String what) {
    wrong.increment();
    remember(what);
  }

  private void remember(String text) {
    if (texts.size() < MOST_TEXTS) {
      texts.add(text);
    }
  }

  private static void count(Map<String, LongAdder> counts, String key) {
    counts.computeIfAbsent(key, k -> new LongAdder()).increment();
  }

  Map<String, Long> calls() {
    return sorted(calls);
  }

  Map<String, Long> successes() {
    return sorted(successes);
  }

  Map<String, Long> faults() {
    return sorted(faults);
  }

  Map<String, Long> problems() {
    return sorted(problems);
  }

  private static Map<String, Long> sorted(Map<String, LongAdder> counts) {
    Map<String, Long> sorted = new TreeMap<>();
    counts.forEach((key, count) -> sorted.put(key, count.sum()));
    return sorted;
  }

  long requests() {
    return requests.sum();
  }

  long lateRequests() {
    return late.sum();
  }

  long begunCalls() {
    return begun.sum();
  }

  long endedCalls() {
    return ended.sum();
  }

  long attempts() {
    return attempts.sum();
  }

  long hangs() {
    return hangs.sum();
  }

  long wrongResults() {
    return wrong.sum();
  }

  /** {@return the first broken promises, in words} */
  List<String> texts() {
    return List.copyOf(texts);
  }

  Longest longestCall() {
    return longest;
  }
}
