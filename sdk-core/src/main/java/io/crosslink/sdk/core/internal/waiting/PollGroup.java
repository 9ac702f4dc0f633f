package io.crosslink.sdk.core.internal.waiting;

import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.TimeSource;
import io.crosslink.sdk.core.internal.util.Futures;
import io.crosslink.sdk.core.internal.util.Threads;
import io.crosslink.sdk.core.internal.util.WorkTracker;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Waits whose polls are alike. A wait that is the only one polls by itself, as if there was no
 * group. Otherwise the polls that are due go together as soon as that is cheaper, and take along
 * those that will be due soon, so that the waits fall into step.
 *
 * <p>A poll never joins a call in flight, which may show what was before the poll was due: it waits
 * for the next call. So there is one shared call at a time, or a few if each has as many polls as
 * it can take; and the slower the service, the more polls a call has.
 */
final class PollGroup<T> {
  private static final int MOST_CALLS = 6; // each has a thread

  private final Polls<T> polls;
  private final Together<T> together;
  private final TimeSource time;
  private final WorkTracker work;
  private final long origin;
  private final AtomicInteger members = new AtomicInteger();

  // Guarded by this, which is not held while a call is started or a result delivered.
  private final TreeSet<SharedPoll<T>> waiting = new TreeSet<>(SharedPoll.IN_ORDER);
  private long numbers;
  private int calls; // shared ones in flight
  private int alone; // polls in flight that did not go together
  private @Nullable Future<?> timer;
  private @Nullable SharedPoll<T> timed; // the poll for which the timer was set

  PollGroup(Polls<T> polls, Together<T> together, TimeSource time) {
    this.polls = polls;
    this.together = together;
    this.time = time;
    this.work = WorkTracker.of(time);
    this.origin = time.nanoTime();
  }

  /** Adds a wait. */
  void join() {
    members.incrementAndGet();
  }

  /** Removes a wait; returns whether there are others. */
  boolean leave() {
    return members.decrementAndGet() > 0;
  }

  /** {@return whether there is only one wait} */
  boolean isLone() {
    return members.get() == 1;
  }

  /** Polls for a wait after a delay. */
  SharedPoll<T> poll(Waiter<T> wait, Duration delay) {
    SharedPoll<T> poll;
    synchronized (this) {
      poll = new SharedPoll<>(this, wait, now(), delay, numbers++);
      waiting.add(poll);
    }
    proceed();
    return poll;
  }

  /** Removes a poll that was cancelled. */
  void remove(SharedPoll<T> poll) {
    synchronized (this) {
      waiting.remove(poll);
    }
    proceed(); // the timer was set for this poll, maybe
  }

  private long now() {
    return time.nanoTime() - origin;
  }

  /** Starts all calls that are to be started now. */
  private void proceed() {
    for (Runnable call = next(); call != null; call = next()) {
      call.run();
    }
  }

  private synchronized @Nullable Runnable next() {
    long now = now();
    boolean isDue = !waiting.isEmpty() && waiting.first().due() <= now;
    Runnable call = isDue && hasRoom() ? nextDue(now) : null;
    if (call == null) {
      setTimer(now);
    }
    return call;
  }

  private boolean hasRoom() {
    return calls == 0 || (calls < MOST_CALLS && together.most() != Together.ANY_NUMBER);
  }

  private @Nullable Runnable nextDue(long now) {
    int fewest = together.fewest();
    List<SharedPoll<T>> ready = ready(now, together.most());
    if (ready.size() >= fewest) {
      if (calls > 0 && ready.size() < together.most()) {
        return null; // until a call has ended, or there are enough of them
      }
      calls++;
      ready.forEach(waiting::remove);
      return () -> pollTogether(ready);
    }
    if (alone > fewest) {
      return null; // so that polls that become due one after the other go together, too
    }
    alone++;
    SharedPoll<T> first = waiting.first();
    waiting.remove(first);
    return () -> pollAlone(first, () -> alone--);
  }

  private List<SharedPoll<T>> ready(long now, int most) {
    List<SharedPoll<T>> ready = new ArrayList<>();
    for (SharedPoll<T> poll : waiting) {
      if (ready.size() == most) {
        break;
      }
      if (poll.mayBegin(now)) {
        ready.add(poll);
      }
    }
    return ready;
  }

  /** Sets the timer for when the first poll is due. If it is due already, a call is in flight. */
  private void setTimer(long now) {
    SharedPoll<T> first = waiting.isEmpty() ? null : waiting.first();
    if (first == timed) {
      return;
    }
    if (timer != null) {
      timer.cancel(false);
    }
    long left = first == null ? 0 : first.due() - now;
    timer = left > 0 ? time.schedule(Duration.ofNanos(left), () -> ring(first)) : null;
    timed = first;
  }

  private void ring(@Nullable SharedPoll<T> poll) {
    synchronized (this) {
      if (timed == poll) {
        timed = null;
        timer = null;
      }
    }
    proceed();
  }

  private void pollAlone(SharedPoll<T> poll, Runnable ended) {
    CompletableFuture<Optional<T>> call = started(() -> polls.pollAsync(poll.id(), poll.begin()));
    poll.onCancel(() -> call.cancel(true));
    whenEnded(call, ended, (seen, problem) -> complete(poll, seen, problem));
  }

  private void pollTogether(List<SharedPoll<T>> all) {
    List<String> ids = all.stream().map(SharedPoll::id).distinct().toList();
    CompletableFuture<Found<T>> call = started(() -> together.read(ids, optionsOf(all)));
    AtomicInteger interested = new AtomicInteger(all.size());
    Runnable lost =
        () -> {
          if (interested.decrementAndGet() == 0) {
            call.cancel(true);
          }
        };
    all.forEach(poll -> poll.onCancel(lost));
    whenEnded(
        call,
        () -> calls--,
        (found, problem) ->
            Delivery.run(
                all.stream().<Runnable>map(poll -> () -> bring(poll, found, problem)).toList(),
                work));
  }

  /** The options of the polls, which are alike, with the latest of their deadlines. */
  private RequestOptions optionsOf(List<SharedPoll<T>> all) {
    Instant latest =
        all.stream()
            .map(poll -> poll.begin().deadline())
            .flatMap(Stream::ofNullable)
            .max(Instant::compareTo)
            .orElseThrow();
    return all.get(0).begin().toBuilder().deadline(latest).build();
  }

  private static <R> CompletableFuture<R> started(Supplier<CompletableFuture<R>> call) {
    try {
      return call.get();
    } catch (Throwable e) { // it would be lost otherwise
      return CompletableFuture.failedFuture(e);
    }
  }

  /** Makes room for other calls when a call has ended, then delivers what it has brought. */
  private <R> void whenEnded(
      CompletableFuture<R> call,
      Runnable ended,
      BiConsumer<@Nullable R, @Nullable Throwable> deliver) {
    BiConsumer<@Nullable R, @Nullable Throwable> action =
        (result, problem) -> {
          synchronized (this) {
            ended.run();
          }
          proceed();
          deliver.accept(result, Futures.causeOf(problem));
        };
    if (call.isDone()) { // not here, or calls that fail at once would pile up on the stack
      Runnable task = work.handedOver(() -> call.whenComplete(action));
      Threads.workers().execute(task);
    } else {
      call.whenComplete(action);
    }
  }

  /** Completes a poll with what a shared call has brought, or lets it go alone in case of doubt. */
  private void bring(SharedPoll<T> poll, @Nullable Found<T> found, @Nullable Throwable problem) {
    if (poll.isDone()) {
      return; // cancelled
    }
    if (found == null) {
      Throwable cause = Futures.whyNothing(problem);
      if (PassingFailures.mayBeOfOne(cause)) {
        pollAlone(poll, () -> {});
      } else {
        poll.completeExceptionally(cause);
      }
      return;
    }
    try {
      Optional<T> seen = found.of(poll.id());
      if (together.isExact() || seen.filter(poll::goesOn).isPresent()) {
        poll.complete(seen);
        return;
      }
    } catch (Throwable e) {
      // Alone, the response may be clear; else the failure is this poll's own.
    }
    pollAlone(poll, () -> {});
  }

  @SuppressWarnings("NullableOptional") // null if the call has failed
  private static <T> void complete(
      SharedPoll<T> poll, @Nullable Optional<T> seen, @Nullable Throwable problem) {
    if (seen == null) {
      poll.completeExceptionally(Futures.whyNothing(problem));
    } else {
      poll.complete(seen);
    }
  }
}
