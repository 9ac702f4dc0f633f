package io.crosslink.sdk.core.internal.waiting;

import io.crosslink.sdk.core.RequestOptions;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * How the resources of one kind are polled: each alone, or together with those of other waits.
 *
 * @param <T> the type of the resource
 */
public abstract class Polls<T> {
  Polls() {}

  /** Polls one resource in the calling thread. */
  abstract Optional<T> poll(String id, RequestOptions options);

  /** Polls one resource without blocking. */
  abstract CompletableFuture<Optional<T>> pollAsync(String id, RequestOptions options);

  /** Adds a wait with the options of its polls; returns the group that it belongs to. */
  abstract PollGroup<T> join(RequestOptions options);

  /** Ends the membership of a wait that has joined with these options. */
  abstract void leave(RequestOptions options);
}
