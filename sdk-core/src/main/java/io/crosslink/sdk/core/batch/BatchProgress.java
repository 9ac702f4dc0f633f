package io.crosslink.sdk.core.batch;

import org.jspecify.annotations.Nullable;

/**
 * How far a {@link Batch} has come when an item has ended. Immutable. Tests of a listener obtain it
 * from a batch whose operation returns complete futures.
 *
 * @param <T> the type of an item
 */
public final class BatchProgress<T> {
  private final T item;
  private final @Nullable Throwable failure;
  private final int total;
  private final int started;
  private final int succeeded;
  private final int failed;

  BatchProgress(
      T item, @Nullable Throwable failure, int total, int started, int succeeded, int failed) {
    this.item = item;
    this.failure = failure;
    this.total = total;
    this.started = started;
    this.succeeded = succeeded;
    this.failed = failed;
  }

  /** {@return the item that has ended} */
  public T item() {
    return item;
  }

  /** {@return why it failed, or null if it succeeded} */
  public @Nullable Throwable failure() {
    return failure;
  }

  /** {@return the number of all items} */
  public int total() {
    return total;
  }

  /** {@return how many items have succeeded so far, including this one} */
  public int succeeded() {
    return succeeded;
  }

  /** {@return how many items have failed so far, including this one} */
  public int failed() {
    return failed;
  }

  /** {@return how many items are in progress} */
  public int inProgress() {
    return started - succeeded - failed;
  }

  /** {@return how many items have not been started} */
  public int notStarted() {
    return total - started;
  }

  /** {@return the counts, for logs; the format may change} */
  @Override
  public String toString() {
    return BatchResult.counts(succeeded, failed, notStarted(), total)
        + (inProgress() == 0 ? "" : ", " + inProgress() + " in progress");
  }
}
