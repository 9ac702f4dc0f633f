package io.crosslink.sdk.core.batch;

import io.crosslink.sdk.core.internal.util.Futures;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A {@link Batch} in progress. Thread-safe.
 *
 * @param <T> the type of an item
 * @param <R> the type of what the operation returns
 */
public final class BatchRun<T, R extends @Nullable Object> {
  private static final Logger LOG = LoggerFactory.getLogger("io.crosslink.sdk.calls");

  private final List<T> items;
  private final int atMost;
  private final boolean stopping;
  private final Consumer<? super BatchProgress<T>> listener;
  private final Function<? super T, ? extends CompletableFuture<R>> operation;
  private final CompletableFuture<BatchResult<T, R>> result = new CompletableFuture<>();

  // Futures complete on any thread. They leave their outcome in the queue and call work(), where
  // one thread at a time takes outcomes and starts items: so neither overlaps nor recurs, even if
  // each future is complete when the operation returns it.
  private final AtomicInteger calls = new AtomicInteger();
  private final Queue<Outcome<R>> arrivals = new ConcurrentLinkedQueue<>();
  private final Map<Integer, CompletableFuture<R>> inFlight = new ConcurrentHashMap<>();
  private volatile boolean cancelled;

  /** The thread that waits for the result from the start, null if none does. */
  private volatile @Nullable Thread waiting;

  // Used by the working thread only.
  private final Map<Integer, R> values = new TreeMap<>();
  private final Map<Integer, Throwable> failures = new TreeMap<>();
  private int started;

  /** How the operation has ended for the item at an index. */
  private record Outcome<R extends @Nullable Object>(
      int index, @Nullable R value, @Nullable Throwable problem) {}

  BatchRun(
      List<T> items,
      int atMost,
      boolean stopping,
      Consumer<? super BatchProgress<T>> listener,
      Function<? super T, ? extends CompletableFuture<R>> operation) {
    this.items = items;
    this.atMost = atMost;
    this.stopping = stopping;
    this.listener = listener;
    this.operation = operation;
  }

  void begin() {
    result.whenComplete((complete, problem) -> cancel()); // has no effect after the last item
    work();
  }

  /**
   * Starts no further items, and cancels the futures of those in progress. These fail with a {@link
   * java.util.concurrent.CancellationException}, so the service may have applied their requests;
   * nothing has been sent for the items that the result reports as not started. Has no effect once
   * all items have ended.
   */
  public void cancel() {
    cancelled = true;
    inFlight.values().forEach(BatchRun::cancel);
    work();
  }

  /**
   * Returns the future result. It completes normally, also after failures and {@link #cancel()},
   * when all items that were started have ended. Cancelling it cancels the batch, but loses the
   * result.
   *
   * @return a future that completes with what became of each item
   */
  public CompletableFuture<BatchResult<T, R>> resultAsync() {
    return result;
  }

  /**
   * Waits in the calling thread until all items that were started have ended. If the thread is
   * interrupted, this method does as {@link #cancel()} and returns the result up to then; the
   * interrupt flag remains set.
   *
   * @return what became of each item
   * @throws java.util.concurrent.CancellationException if the future result was cancelled
   */
  public BatchResult<T, R> join() {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return result.get();
        } catch (InterruptedException e) {
          interrupted = true;
          cancel();
        } catch (ExecutionException e) { // another thread has completed it
          throw new CompletionException(e.getCause());
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Starts the batch in a thread whose interruption cancels it, here or in {@link #join}. */
  void beginAndWait() {
    waiting = Thread.currentThread();
    begin();
  }

  private void cancelIfInterrupted() {
    if (waiting == Thread.currentThread() && Thread.currentThread().isInterrupted() && !cancelled) {
      cancel();
    }
  }

  private void work() {
    if (calls.getAndIncrement() == 0) {
      for (int open = 1; open > 0; open = calls.addAndGet(-open)) {
        takeArrivals();
        cancelIfInterrupted();
        while (mayStart()) {
          start(started++);
          takeArrivals();
          cancelIfInterrupted();
        }
        if (inProgress() == 0 && !result.isDone()) {
          result.complete(result());
        }
      }
    }
  }

  private boolean mayStart() {
    return !cancelled
        && !(stopping && !failures.isEmpty())
        && started < items.size()
        && inProgress() < atMost;
  }

  private int inProgress() {
    return started - values.size() - failures.size();
  }

  private void start(int index) {
    CompletableFuture<R> future;
    try {
      future = operation.apply(items.get(index));
      if (future == null) {
        throw new IllegalStateException("The operation returned null instead of a future");
      }
    } catch (Throwable e) { // also an Error: it must not cost the caller the other results
      arrivals.add(new Outcome<>(index, null, e));
      return;
    }
    inFlight.put(index, future);
    if (cancelled) { // meanwhile
      cancel(future);
    }
    future.whenComplete(
        (value, problem) -> {
          arrivals.add(new Outcome<>(index, value, problem));
          work();
        });
  }

  private static void cancel(CompletableFuture<?> future) {
    try {
      future.cancel(true);
    } catch (RuntimeException e) { // it must not keep the others from being cancelled
      LOG.warn("A future of a batch cannot be cancelled; the batch continues", e);
    }
  }

  private void takeArrivals() {
    for (Outcome<R> next = arrivals.poll(); next != null; next = arrivals.poll()) {
      Throwable failure = Futures.causeOf(next.problem());
      inFlight.remove(next.index());
      if (failure == null) {
        values.put(next.index(), next.value());
      } else {
        failures.put(next.index(), failure);
      }
      report(items.get(next.index()), failure);
    }
  }

  private void report(T item, @Nullable Throwable failure) {
    try {
      listener.accept(
          new BatchProgress<>(
              item, failure, items.size(), started, values.size(), failures.size()));
    } catch (Throwable e) { // also an Error: it must not cost the caller the result
      LOG.warn("A listener of a batch failed; the batch continues", e);
    }
  }

  private BatchResult<T, R> result() {
    return new BatchResult<>(
        byItem(values), byItem(failures), items.subList(started, items.size()));
  }

  private <V extends @Nullable Object> Map<T, V> byItem(Map<Integer, V> byIndex) {
    Map<T, V> byItem = new LinkedHashMap<>();
    byIndex.forEach((index, value) -> byItem.put(items.get(index), value));
    return byItem;
  }

  /** {@return how many items have been started and how many have ended; the format may change} */
  @Override
  public String toString() {
    return "BatchRun["
        + items.size()
        + " items, "
        + (result.isDone() ? "complete" : "running")
        + "]";
  }
}
