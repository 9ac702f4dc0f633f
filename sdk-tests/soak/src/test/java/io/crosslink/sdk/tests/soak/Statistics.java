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

/** The counters of a soak. */
final class Statistics {
  private static final int MAX_DESCRIPTIONS = 20;

  private final Map<String, LongAdder> calls = new ConcurrentHashMap<>();
  private final Map<String, LongAdder> successes = new ConcurrentHashMap<>();
  private final Map<String, LongAdder> faults = new ConcurrentHashMap<>();
  private final Map<String, LongAdder> failures = new ConcurrentHashMap<>();
  private final LongAdder attempts = new LongAdder();
  private final LongAdder started = new LongAdder();
  private final LongAdder completed = new LongAdder();
  private final LongAdder requests = new LongAdder();
  private final LongAdder late = new LongAdder();
  private final LongAdder hangs = new LongAdder();
  private final LongAdder wrong = new LongAdder();
  private final ConcurrentLinkedQueue<String> descriptions = new ConcurrentLinkedQueue<>();
  private volatile Longest longest = new Longest(Duration.ZERO, "none");

  /** The longest call. */
  record Longest(Duration took, String text) {}

  void call(String operation, int attemptsMade, Duration took, @Nullable Throwable failure) {
    count(calls, operation);
    attempts.add(attemptsMade);
    if (took.compareTo(longest.took()) > 0) {
      keepLonger(new Longest(took, operation + ", " + attemptsMade + " attempts, " + failure));
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

  void failure(String type) {
    count(failures, type);
  }

  void fault(Object kind) {
    count(faults, kind.toString());
  }

  /** Receives the events of the clients. */
  void event(CallEvent event) {
    if (event instanceof CallEvent.Started) {
      started.increment();
    } else if (event instanceof CallEvent.Completed) {
      completed.increment();
    }
  }

  /** Counts a request that was read, in time or not, and checks that it is signed. */
  void request(Request request) {
    requests.increment();
    if (request.header("Authorization").isEmpty()) {
      wrong(request.mark() + " is not signed");
    }
  }

  /** Counts a request that arrived after its call had ended, and was discarded. */
  void late() {
    late.increment();
  }

  void hang(String text) {
    hangs.increment();
    remember("hangs: " + text);
  }

  /** Counts a wrong result. */
  void wrong(String text) {
    wrong.increment();
    remember(text);
  }

  private void remember(String text) {
    if (descriptions.size() < MAX_DESCRIPTIONS) {
      descriptions.add(text);
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

  Map<String, Long> failures() {
    return sorted(failures);
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

  long startedCalls() {
    return started.sum();
  }

  long completedCalls() {
    return completed.sum();
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

  /** {@return the descriptions of the first wrong results} */
  List<String> descriptions() {
    return List.copyOf(descriptions);
  }

  Longest longestCall() {
    return longest;
  }
}
