package io.crosslink.sdk.core.internal.paging;

import java.util.Objects;
import java.util.concurrent.Flow;
import java.util.function.Supplier;

/** Publishes the items of a listing; every subscriber starts a new reading. */
final class PagePublisher<P, T> implements Flow.Publisher<T> {
  private final Supplier<? extends PageReading<?, P, T>> listing;

  PagePublisher(Supplier<? extends PageReading<?, P, T>> listing) {
    this.listing = listing;
  }

  @Override
  public void subscribe(Flow.Subscriber<? super T> subscriber) {
    // Reactive Streams 1.9 requires this exception.
    Objects.requireNonNull(subscriber, "subscriber must not be null");
    new PageSubscription<>(listing.get(), subscriber).start();
  }
}
