package io.crosslink.sdk.core.internal.paging;

import io.crosslink.sdk.core.internal.util.Arguments;
import io.crosslink.sdk.core.internal.util.Futures;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Passes the items of a listing to one subscriber, as many as it has requested. A page is fetched
 * only when more items are requested than are left of the previous one.
 *
 * <p>Requests, cancellations and pages arrive on any thread. They only set a field and call {@link
 * #work()}, where one thread at a time handles them, including those that arrive meanwhile. So
 * signals neither overlap nor recurse, however a subscriber requests.
 */
final class PageSubscription<P, T> implements Flow.Subscription {
  private final AtomicInteger calls = new AtomicInteger();

  // Set by any thread.
  private final AtomicLong demand = new AtomicLong();
  private volatile boolean badRequest;
  private volatile boolean cancelled;
  private volatile @Nullable Arrival<P> arrival;
  private volatile @Nullable CompletableFuture<P> inFlight;

  // Used by the working thread only; null after the end, so that the subscriber can be collected.
  private Flow.@Nullable Subscriber<? super T> subscriber;
  private @Nullable PageReading<?, P, T> reading;
  private Iterator<T> items = Collections.emptyIterator();
  private boolean fetching;

  /** The outcome of a call for a page. */
  private record Arrival<P>(@Nullable P page, @Nullable Throwable failure) {}

  PageSubscription(PageReading<?, P, T> reading, Flow.Subscriber<? super T> subscriber) {
    this.reading = reading;
    this.subscriber = subscriber;
  }

  /** Calls {@code onSubscribe}; no other signal is sent before that has returned. */
  void start() {
    Flow.Subscriber<? super T> waiting = Arguments.notNull("subscriber", subscriber);
    calls.set(1);
    try {
      waiting.onSubscribe(this);
    } catch (Throwable e) {
      fail(e);
    }
    workOff(1);
  }

  @Override
  public void request(long items) {
    if (items > 0) {
      demand.accumulateAndGet(items, PageSubscription::added);
    } else {
      badRequest = true;
    }
    work();
  }

  /** The sum, or {@code Long.MAX_VALUE} for unbounded if it overflows. */
  private static long added(long one, long other) {
    return one + other < 0 ? Long.MAX_VALUE : one + other;
  }

  @Override
  public void cancel() {
    cancelled = true;
    cancelCall();
    work();
  }

  private void cancelCall() {
    CompletableFuture<P> call = inFlight;
    if (call != null) {
      call.cancel(true); // has no effect once it is complete
    }
  }

  private void arrived(@Nullable P page, @Nullable Throwable failure) {
    arrival = new Arrival<>(page, failure);
    work();
  }

  private void work() {
    if (calls.getAndIncrement() == 0) {
      workOff(1);
    }
  }

  private void workOff(int noticed) {
    for (int open = noticed; open > 0; open = calls.addAndGet(-open)) {
      try {
        while (step()) {
          // one signal, or one call begun
        }
      } catch (Throwable e) { // thrown by the call for a page or by the subscriber
        fail(e);
      }
    }
  }

  /** Handles the next event; returns whether there may be more. */
  private boolean step() {
    Flow.Subscriber<? super T> receiver = subscriber;
    PageReading<?, P, T> listing = reading;
    if (receiver == null || listing == null) {
      arrival = null; // of a call that was too late to cancel
      return false;
    }
    if (cancelled) {
      end();
      return false;
    }
    if (badRequest) {
      fail(new IllegalArgumentException("request(n) needs an n of 1 or more, see rule 3.9"));
      return false;
    }
    if (fetching && !take(listing)) {
      return false;
    }
    if (!items.hasNext() && listing.isFinished()) {
      end();
      receiver.onComplete();
      return false;
    }
    if (demand.get() == 0) {
      return false;
    }
    if (items.hasNext()) {
      demand.decrementAndGet();
      receiver.onNext(items.next());
    } else {
      fetch(listing);
    }
    return true;
  }

  private void fetch(PageReading<?, P, T> listing) {
    fetching = true;
    CompletableFuture<P> call = listing.fetchAsync();
    inFlight = call;
    if (cancelled) { // before the call
      cancelCall();
    }
    call.whenComplete(this::arrived);
  }

  /** Takes the fetched page; returns false if it has not arrived or the call failed. */
  private boolean take(PageReading<?, P, T> listing) {
    Arrival<P> arrived = arrival;
    if (arrived == null) {
      return false;
    }
    arrival = null;
    inFlight = null;
    fetching = false;
    if (arrived.page() == null) {
      fail(Futures.whyNothing(arrived.failure()));
      return false;
    }
    List<T> found = listing.take(arrived.page());
    items = found == null ? Collections.emptyIterator() : found.iterator();
    return true;
  }

  private void fail(Throwable failure) {
    Flow.Subscriber<? super T> receiver = subscriber;
    end();
    if (receiver != null) {
      try {
        receiver.onError(failure);
      } catch (RuntimeException | Error ignored) {
        // The subscriber has been notified and receives no further signal.
      }
    }
  }

  private void end() {
    cancelCall();
    subscriber = null;
    reading = null;
    items = Collections.emptyIterator();
    inFlight = null;
    arrival = null;
  }
}
