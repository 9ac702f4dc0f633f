package io.crosslink.sdk.core.internal.waiting;

import io.crosslink.sdk.core.ApiModel;
import io.crosslink.sdk.core.CloudResource;
import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.TimeSource;
import io.crosslink.sdk.core.error.AmbiguousNameException;
import io.crosslink.sdk.core.error.CallException;
import io.crosslink.sdk.core.error.CreationInDoubtException;
import io.crosslink.sdk.core.error.WaiterException;
import io.crosslink.sdk.core.internal.call.CallExecutor;
import io.crosslink.sdk.core.internal.json.Scalars;
import io.crosslink.sdk.core.internal.util.Futures;
import io.crosslink.sdk.core.waiting.EnsureResult;
import io.crosslink.sdk.core.waiting.EnsureResult.Difference;
import io.crosslink.sdk.core.waiting.WaitOptions;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Creates a resource unless there is one with its name: with each poll of a {@link Waiter}, looks
 * for it and takes the step that the outcome requires. A create that may have been applied is never
 * repeated, unless the service recognizes the repetition by a token; then it is only looked for.
 *
 * @param <T> the type of the resource
 */
public final class CreateOnce<T extends CloudResource> {
  private final String what;
  private final String name;
  private final ApiModel request;
  private final @Nullable Token token;
  private UnaryOperator<Waiter<T>> reporting = waiter -> waiter;

  // Volatile, as an asynchronous wait may be ended by another thread than that of its last poll.
  private volatile boolean mayExist; // a create was sent that may have been applied
  private volatile boolean created;
  private volatile @Nullable String id;
  private volatile @Nullable CallException doubt;

  /**
   * The calls, in one of the two forms.
   *
   * @param byName finds the resource by its name
   * @param create creates it, and completes with its id, or null if the service sent none
   * @param byId finds it by its id
   * @param <T> the type of the resource
   */
  public record Calls<T>(
      Function<RequestOptions, CompletableFuture<Optional<T>>> byName,
      Function<RequestOptions, CompletableFuture<@Nullable String>> create,
      BiFunction<String, RequestOptions, CompletableFuture<Optional<T>>> byId) {

    /** Returns calls that block: each is complete when it returns. */
    public static <T> Calls<T> blocking(
        Function<RequestOptions, Optional<T>> byName,
        Function<RequestOptions, @Nullable String> create,
        BiFunction<String, RequestOptions, Optional<T>> byId) {
      return new Calls<>(
          options -> Futures.completed(() -> byName.apply(options)),
          options -> Futures.completed(() -> create.apply(options)),
          (id, options) -> Futures.completed(() -> byId.apply(id, options)));
    }
  }

  /** The same in all creates, so that the service recognizes a repetition. */
  private record Token(String header, String value) {

    /** A token of the caller takes precedence. */
    RequestOptions addTo(RequestOptions options) {
      return options.headers().keySet().stream().anyMatch(header::equalsIgnoreCase)
          ? options
          : options.toBuilder().header(header, value).build();
    }
  }

  /**
   * Prepares a creation.
   *
   * @param what the type of the resource, for messages
   * @param name its name
   * @param request the request to create it
   * @param tokenHeader the header by which the service recognizes a repeated create, or null
   */
  public CreateOnce(String what, String name, ApiModel request, @Nullable String tokenHeader) {
    this.what = what;
    this.name = name;
    this.request = request;
    this.token = tokenHeader == null ? null : new Token(tokenHeader, UUID.randomUUID().toString());
  }

  /**
   * Reports the wait to the listener of a client.
   *
   * @param caller makes the calls of that client
   * @param method the method that waits, such as {@code Vpcs.ensure}
   */
  public CreateOnce<T> reportedBy(CallExecutor caller, String method) {
    reporting = waiter -> waiter.reportedBy(caller, method);
    return this;
  }

  /** Runs in the calling thread, with calls that block. */
  public EnsureResult<T> run(Calls<T> calls, WaitOptions options, TimeSource time) {
    try {
      return result(waiter(options, time).await(poll -> Futures.now(proceed(calls, poll))));
    } catch (RuntimeException e) {
      throw explained(e);
    }
  }

  /** Runs without blocking; cancelling the future stops before the next step. */
  public CompletableFuture<EnsureResult<T>> runAsync(
      Calls<T> calls, WaitOptions options, TimeSource time) {
    CompletableFuture<Optional<T>> wait =
        waiter(options, time).awaitAsync(poll -> proceed(calls, poll));
    return Futures.linked(
        wait,
        wait.handle(
            (seen, problem) -> {
              Throwable cause = Futures.causeOf(problem);
              if (cause instanceof RuntimeException failure) {
                throw new CompletionException(explained(failure));
              }
              if (cause != null) {
                throw new CompletionException(cause);
              }
              return result(seen);
            }));
  }

  private Waiter<T> waiter(WaitOptions options, TimeSource time) {
    return reporting.apply(
        new Waiter<>(
            new Waiter.Goal<>(
                what,
                CloudResource::resourceStatus,
                WhenNotFound.EXPECTED,
                List.of(),
                List.of(),
                List.of(),
                true),
            name,
            seen -> true,
            options,
            time));
  }

  private CompletableFuture<Optional<T>> proceed(Calls<T> calls, RequestOptions options) {
    String known = id;
    if (known != null) {
      return calls.byId().apply(known, options);
    }
    return Futures.flatMap(
        calls.byName().apply(options),
        found ->
            found.isPresent() || created || (mayExist && token == null)
                ? CompletableFuture.completedFuture(found)
                : create(calls, options));
  }

  private CompletableFuture<Optional<T>> create(Calls<T> calls, RequestOptions options) {
    mayExist = true; // until the call has failed for certain
    CompletableFuture<@Nullable String> call =
        calls.create().apply(token == null ? options : token.addTo(options));
    CompletableFuture<Optional<String>> outcome =
        Futures.linked(call, call.handle((sent, problem) -> outcome(sent, problem)));
    return Futures.flatMap(
        outcome,
        known ->
            known.isPresent()
                ? calls.byId().apply(known.get(), options)
                : CompletableFuture.completedFuture(Optional.empty()));
  }

  /** Notes what became of a create; returns the id of the resource if it is known. */
  private Optional<String> outcome(@Nullable String sent, @Nullable Throwable problem) {
    Throwable cause = Futures.causeOf(problem);
    if (cause == null) {
      created = true;
      id = sent;
      return Optional.ofNullable(sent);
    }
    if (cause instanceof CallException failure && failure.mayHaveBeenApplied()) {
      doubt = failure;
      return Optional.empty();
    }
    mayExist = doubt != null; // by an earlier one
    throw new CompletionException(cause);
  }

  private EnsureResult<T> result(Optional<T> seen) {
    T resource = seen.orElseThrow();
    List<Difference> differences = Scalars.differences(request, resource, Difference::new);
    return mayExist
        ? EnsureResult.created(resource, differences)
        : EnsureResult.found(resource, differences);
  }

  /** Adds to a failure what is known of the resource. */
  private RuntimeException explained(RuntimeException problem) {
    if (created) {
      return problem instanceof WaiterException wait
          ? new WaiterException(
              wait.reason(),
              wait.lastStatus(),
              wait.getMessage() + "; it was created" + (id == null ? "" : " with the id " + id),
              wait.getCause())
          : problem;
    }
    if (!mayExist || problem instanceof AmbiguousNameException) {
      return problem;
    }
    return new CreationInDoubtException(what, name, doubt, problem);
  }
}
