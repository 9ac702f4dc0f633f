package io.crosslink.sdk.core.batch;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import io.crosslink.sdk.core.error.BatchException;
import io.crosslink.sdk.core.internal.mask.Excerpt;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What became of each item of a {@link Batch}: a value, a failure, or it was not started.
 * Immutable; all in the order of the items.
 *
 * @param <T> the type of an item
 * @param <R> the type of what the operation returns
 */
public final class BatchResult<T, R extends @Nullable Object> {
  private static final int MOST_TYPES = 5;
  private static final int LONGEST_ITEM = 100;

  private final Map<T, R> values;
  private final Map<T, Throwable> failures;
  private final List<T> notStarted;

  BatchResult(Map<T, R> values, Map<T, Throwable> failures, List<T> notStarted) {
    this.values = Collections.unmodifiableMap(values);
    this.failures = Collections.unmodifiableMap(failures);
    this.notStarted = notStarted;
  }

  /** {@return what the operation has returned, by item; null for operations that return nothing} */
  public Map<T, R> values() {
    return values;
  }

  /**
   * Returns why items have failed. The exceptions are those of the operation, without the wrappers
   * of futures: mostly an {@link io.crosslink.sdk.core.error.SdkException}; a {@link
   * java.util.concurrent.CancellationException} of items that were in progress when the batch was
   * cancelled.
   *
   * @return the failures by item
   */
  public Map<T, Throwable> failures() {
    return failures;
  }

  /**
   * {@return the items that have not been started, because the batch was cancelled or stopped after
   * a failure; nothing has been sent for them}
   */
  public List<T> notStarted() {
    return notStarted;
  }

  /** {@return whether all items have succeeded} */
  public boolean isComplete() {
    return failures.isEmpty() && notStarted.isEmpty();
  }

  /**
   * Returns this result if all items have succeeded.
   *
   * @return this result
   * @throws BatchException if items have failed or were not started; its message has the numbers
   *     and the first failure, which also is its cause
   */
  public BatchResult<T, R> orThrow() {
    if (!isComplete()) {
      throw new BatchException(describe(), failures.values());
    }
    return this;
  }

  private String describe() {
    if (failures.isEmpty()) {
      return counts() + ": the batch was cancelled";
    }
    Map.Entry<T, Throwable> first = failures.entrySet().iterator().next();
    return counts()
        + "; "
        + types()
        + "; the first is "
        + shortened(String.valueOf(first.getKey()))
        + ": "
        + Excerpt.of(Objects.requireNonNullElse(first.getValue().getMessage(), "no message"));
  }

  private String types() {
    Map<String, Long> types =
        failures.values().stream()
            .collect(
                groupingBy(
                    failure -> failure.getClass().getSimpleName(), TreeMap::new, counting()));
    return types.entrySet().stream()
            .limit(MOST_TYPES)
            .map(type -> type.getValue() + " " + type.getKey())
            .collect(joining(", "))
        + (types.size() > MOST_TYPES ? ", …" : "");
  }

  private static String shortened(String item) {
    String line = Excerpt.of(item);
    return line.length() <= LONGEST_ITEM ? line : line.substring(0, LONGEST_ITEM) + "…";
  }

  private String counts() {
    int total = values.size() + failures.size() + notStarted.size();
    return counts(values.size(), failures.size(), notStarted.size(), total);
  }

  static String counts(int succeeded, int failed, int notStarted, int total) {
    return succeeded
        + " of "
        + total
        + " succeeded"
        + (failed == 0 ? "" : ", " + failed + " failed")
        + (notStarted == 0 ? "" : ", " + notStarted + " not started");
  }

  /** {@return the numbers of items, for logs; the format may change} */
  @Override
  public String toString() {
    return counts();
  }
}
