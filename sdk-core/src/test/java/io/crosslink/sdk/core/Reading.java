package io.crosslink.sdk.core;

import io.crosslink.sdk.core.error.CallDetails;
import io.crosslink.sdk.core.error.ResponseFormatException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The ways to read a listing, so that one test body covers all. */
public enum Reading {
  ITERATOR {
    @Override
    <T> List<T> all(Paginator<?, T> listing) {
      List<T> items = new ArrayList<>();
      for (T item : listing) {
        items.add(item);
      }
      return items;
    }
  },

  STREAM {
    @Override
    <T> List<T> all(Paginator<?, T> listing) {
      return listing.stream().toList();
    }
  },

  LIST {
    @Override
    <T> List<T> all(Paginator<?, T> listing) {
      return listing.toList();
    }
  },

  EACH_ASYNC {
    @Override
    <T> List<T> all(Paginator<?, T> listing) {
      List<T> items = new ArrayList<>();
      get(listing.forEachAsync(items::add));
      return items;
    }
  },

  LIST_ASYNC {
    @Override
    <T> List<T> all(Paginator<?, T> listing) {
      return get(listing.toListAsync());
    }
  },

  PUBLISHER {
    @Override
    <T> List<T> all(Paginator<?, T> listing) {
      Collector<T> collector = new Collector<>();
      listing.publisher().subscribe(collector);
      return get(collector.end);
    }
  };

  /** Returns all items of a listing; throws the failure of reading it. */
  abstract <T> List<T> all(Paginator<?, T> listing);

  /** The asynchronous form of a call whose result is available immediately. */
  static <K, P> BiFunction<K, RequestOptions, CompletableFuture<P>> async(
      BiFunction<K, RequestOptions, P> fetch) {
    return (position, options) -> completed(() -> fetch.apply(position, options));
  }

  /** The asynchronous form of a call without a position. */
  static <P> Function<RequestOptions, CompletableFuture<P>> async(
      Function<RequestOptions, P> fetch) {
    return options -> completed(() -> fetch.apply(options));
  }

  private static <P> CompletableFuture<P> completed(Supplier<P> call) {
    try {
      return CompletableFuture.completedFuture(call.get());
    } catch (Throwable e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  /** {@return the exception for a listing that goes round in circles} */
  public static ResponseFormatException malformed(String problem) {
    return new ResponseFormatException(
        problem, CallDetails.builder().provider("Acme").operation("listThings").build(), null);
  }

  /** Returns the value of a future; throws its failure. */
  static <T> T get(CompletableFuture<T> future) {
    try {
      return future.get(180, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e.getCause() instanceof RuntimeException problem
          ? problem
          : new IllegalStateException(e.getCause());
    } catch (InterruptedException | TimeoutException e) {
      throw new AssertionError("The future never completed", e);
    }
  }

  /** Requests one item at a time. */
  private static final class Collector<T> implements Flow.Subscriber<T> {
    private final List<T> items = new ArrayList<>();
    private final CompletableFuture<List<T>> end = new CompletableFuture<>();
    private Flow.@Nullable Subscription subscription;

    @Override
    public void onSubscribe(Flow.Subscription given) {
      subscription = given;
      given.request(1);
    }

    @Override
    public void onNext(T item) {
      items.add(item);
      Objects.requireNonNull(subscription).request(1);
    }

    @Override
    public void onError(Throwable problem) {
      end.completeExceptionally(problem);
    }

    @Override
    public void onComplete() {
      end.complete(items);
    }
  }
}
