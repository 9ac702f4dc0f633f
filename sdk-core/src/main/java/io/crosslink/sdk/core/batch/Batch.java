package io.crosslink.sdk.core.batch;

import io.crosslink.sdk.core.internal.util.Arguments;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One operation for each of many items, such as the ids of resources, a limited number of them at a
 * time. Immutable and thread-safe; can be reused.
 *
 * <pre>{@code
 * Batch.of(ids)
 *     .atMost(100)
 *     .withListener(progress -> System.out.println(progress))
 *     .run(id -> sdn.privateConnects().removeAsync(id, options))
 *     .orThrow();
 * }</pre>
 *
 * <p>The operation is any asynchronous form of any client: a call, a wait, a removal, or several of
 * them composed. So there is no thread for each item, and no limit on how many there are.
 *
 * <ul>
 *   <li>Nothing is lost: the {@linkplain BatchResult result} has a value or a failure for each item
 *       that was started, and the items that were not. A failure does not end the others, unless
 *       {@link #stoppingOnFailure()} says so.
 *   <li>An item's time begins when it is started: timeouts of calls and waits that begin in the
 *       operation do not count before that.
 *   <li>Items are started in their order. If several are equal, the operation is run for the first
 *       of them only: no resource is deleted twice because two listings contain it.
 * </ul>
 *
 * <p>The items are a collection, not a listing that is still being read: most listings skip items
 * if others are deleted meanwhile. Pass {@code listAll().toList()}.
 *
 * @param <T> the type of an item, which should have {@code equals}, as texts and models have
 */
public final class Batch<T> {
  private static final int USUAL = 50;

  private final List<T> items;
  private final int atMost;
  private final boolean stopping;
  private final Consumer<? super BatchProgress<T>> listener;

  private Batch(
      List<T> items, int atMost, boolean stopping, Consumer<? super BatchProgress<T>> listener) {
    this.items = items;
    this.atMost = atMost;
    this.stopping = stopping;
    this.listener = listener;
  }

  /**
   * Creates a batch, of which at most 50 items are in progress at a time.
   *
   * @param items the items, in the order in which they are started; may be empty
   * @param <T> the type of an item
   * @return the batch
   * @throws IllegalArgumentException if the collection or an item is null
   */
  public static <T> Batch<T> of(Collection<? extends T> items) {
    List<T> distinct = List.copyOf(new LinkedHashSet<T>(Arguments.listOf("items", items)));
    return new Batch<>(distinct, USUAL, false, progress -> {});
  }

  /**
   * Sets how many items may be in progress at a time. Choose it by what an item mostly does: calls
   * wait for their turn if the service throttles them, within their timeouts, so a few times as
   * many as the service accepts per second suffice; items that mostly wait between two polls cost
   * little, and a thousand of them may be in progress.
   *
   * @param number the maximum number of items in progress, 1 or more
   * @return the changed batch
   * @throws IllegalArgumentException if the number is less than 1
   */
  public Batch<T> atMost(int number) {
    Arguments.check(number >= 1, "number must be at least 1, but is " + number);
    return new Batch<>(items, number, stopping, listener);
  }

  /**
   * Starts no further items after the first failure. Those in progress continue to their end.
   *
   * @return the changed batch
   */
  public Batch<T> stoppingOnFailure() {
    return new Batch<>(items, atMost, true, listener);
  }

  /**
   * Sets a listener that is notified of each item that has succeeded or failed. It is never called
   * concurrently, and must not block for long: meanwhile, no item is started. What it throws is
   * logged; the batch continues.
   *
   * @param progress receives the progress
   * @return the changed batch
   * @throws IllegalArgumentException if the listener is null
   */
  public Batch<T> withListener(Consumer<? super BatchProgress<T>> progress) {
    return new Batch<>(items, atMost, stopping, Arguments.notNull("progress", progress));
  }

  /**
   * Runs the operation for all items, and waits in the calling thread until all have ended.
   *
   * <p>If the thread is interrupted, before or meanwhile, this method does as {@link
   * BatchRun#cancel()} and returns the result up to then; the interrupt flag remains set.
   *
   * @param operation starts the operation for an item; see {@link #start}
   * @param <R> the type of what the operation returns
   * @return what became of each item; {@link BatchResult#orThrow()} checks that all succeeded
   * @throws IllegalArgumentException if the operation is null
   */
  public <R extends @Nullable Object> BatchResult<T, R> run(
      Function<? super T, ? extends CompletableFuture<R>> operation) {
    BatchRun<T, R> run = prepare(operation);
    run.beginAndWait();
    return run.join();
  }

  /**
   * Starts the operation for the first items, and returns. The others are started by the threads
   * that complete those before them, normally threads of the HTTP client, so the operation must not
   * block. What it throws is the failure of its item, such as an {@link IllegalArgumentException}
   * for an id that cannot be one.
   *
   * @param operation starts the operation for an item; its future is cancelled with the batch, so
   *     it should be one that passes this on, as those of all clients do
   * @param <R> the type of what the operation returns
   * @return the batch in progress
   * @throws IllegalArgumentException if the operation is null
   */
  public <R extends @Nullable Object> BatchRun<T, R> start(
      Function<? super T, ? extends CompletableFuture<R>> operation) {
    BatchRun<T, R> run = prepare(operation);
    run.begin();
    return run;
  }

  private <R extends @Nullable Object> BatchRun<T, R> prepare(
      Function<? super T, ? extends CompletableFuture<R>> operation) {
    return new BatchRun<>(
        items, atMost, stopping, listener, Arguments.notNull("operation", operation));
  }

  /** {@return the number of items and the settings; the format may change} */
  @Override
  public String toString() {
    return "Batch[" + items.size() + " items, at most " + atMost + " at a time]";
  }
}
