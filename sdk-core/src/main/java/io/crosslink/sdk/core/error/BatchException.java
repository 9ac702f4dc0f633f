package io.crosslink.sdk.core.error;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * Not all items of a {@link io.crosslink.sdk.core.batch.Batch batch} have succeeded. The first
 * failure is the cause, and the next ones are suppressed exceptions, up to {@link #MOST_ATTACHED}
 * in all, so that a log of thousands of failures can be read. All of them are {@link #failures()};
 * the {@link io.crosslink.sdk.core.batch.BatchResult result} shows which item each belongs to.
 */
public final class BatchException extends SdkException {
  private static final long serialVersionUID = 1L;

  /** How many failures a stack trace shows. */
  public static final int MOST_ATTACHED = 10;

  private final ArrayList<Throwable> failures;

  /**
   * Creates the exception; useful in tests of code that handles it.
   *
   * @param message how many items have failed, and why
   * @param failures the failures in the order of the items; empty if items were only not started
   */
  public BatchException(String message, Collection<? extends Throwable> failures) {
    super(message, failures.isEmpty() ? null : failures.iterator().next());
    this.failures = new ArrayList<>(failures);
    failures.stream().limit(MOST_ATTACHED).skip(1).forEach(this::addSuppressed);
  }

  /** {@return why items have failed, in the order of the items; unmodifiable} */
  public List<Throwable> failures() {
    return Collections.unmodifiableList(failures);
  }
}
