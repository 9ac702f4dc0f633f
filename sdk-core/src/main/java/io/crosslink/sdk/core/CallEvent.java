package io.crosslink.sdk.core;

import io.crosslink.sdk.core.internal.util.Arguments;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * An event of a call. For each call, a listener receives {@link Started}, {@link AttemptStarted}
 * and {@link AttemptCompleted} for each attempt, {@link Retrying} before each retry, {@link Paced}
 * before an attempt that waits for its turn, and exactly one {@link Completed}, which is always the
 * last. An attempt that is in progress when the call is cancelled or its time is over may have no
 * {@code AttemptCompleted}.
 *
 * <p>For each wait, a removal and an ensure included, it receives {@link WaitStarted} and exactly
 * one {@link WaitCompleted}. Their {@link #call()} describes the wait itself, and is the {@link
 * CallInfo#parent()} of the calls that it makes.
 *
 * <p>Each time the client fetches its credentials, from wherever it may be, it receives {@link
 * RefreshStarted} and exactly one {@link RefreshCompleted}. One refresh serves all calls of the
 * client, so it is part of none.
 *
 * <p>Listeners run on the thread that runs the call and delay it, so they should return quickly. An
 * exception thrown by a listener is logged and otherwise ignored.
 *
 * @see io.crosslink.sdk.core.client.ServiceClientBuilder#callListener
 */
public sealed interface CallEvent {

  /** {@return the call} */
  CallInfo call();

  /**
   * A call has started. Delivered on the thread that makes the call, even if the call is
   * asynchronous, so that a listener can read thread-local context such as a trace. The project of
   * the call is null if it has to be looked up first; later events include it.
   */
  final class Started implements CallEvent {
    private final CallInfo call;

    private Started(CallInfo call) {
      this.call = call;
    }

    /**
     * Creates an event; useful in tests of listeners.
     *
     * @param call the call
     * @return the event
     * @throws IllegalArgumentException if the call is null
     */
    public static Started of(CallInfo call) {
      return new Started(Arguments.notNull("call", call));
    }

    @Override
    public CallInfo call() {
      return call;
    }

    @Override
    public String toString() {
      return "Started[call=" + call + "]";
    }
  }

  /**
   * An attempt begins: its request is handed to the HTTP client, where it may be queued. Delivered
   * on the thread that does so, which need not be the one that executes the attempt. Which host of
   * several it goes to is known afterwards.
   */
  final class AttemptStarted implements CallEvent {
    private final CallInfo call;
    private final int attempt;
    private final String method;

    private AttemptStarted(Builder builder) {
      call = builder.call;
      attempt = builder.attempt;
      method = builder.method;
    }

    /**
     * Returns a builder; useful in tests of listeners.
     *
     * @param call the call
     * @return a builder
     * @throws IllegalArgumentException if the call is null
     */
    public static Builder builder(CallInfo call) {
      return new Builder(call);
    }

    @Override
    public CallInfo call() {
      return call;
    }

    /** {@return the number of the attempt, from 1} */
    public int attempt() {
      return attempt;
    }

    /** {@return the HTTP method, such as {@code GET}} */
    public String method() {
      return method;
    }

    @Override
    public String toString() {
      return "AttemptStarted[call=" + call + ", attempt=" + attempt + ", method=" + method + "]";
    }

    /** Builds {@link AttemptStarted}. */
    public static final class Builder {
      private final CallInfo call;
      private int attempt = 1;
      private String method = "GET";

      private Builder(CallInfo call) {
        this.call = Arguments.notNull("call", call);
      }

      /**
       * Sets the number of the attempt. Default: 1.
       *
       * @param value the number, from 1
       * @return this builder
       */
      public Builder attempt(int value) {
        attempt = value;
        return this;
      }

      /**
       * Sets the HTTP method. Default: {@code GET}.
       *
       * @param value the method
       * @return this builder
       * @throws IllegalArgumentException if the method is null
       */
      public Builder method(String value) {
        method = Arguments.notNull("method", value);
        return this;
      }

      /** {@return the event} */
      public AttemptStarted build() {
        return new AttemptStarted(this);
      }
    }
  }

  /** An attempt has ended, successfully or not. */
  final class AttemptCompleted implements CallEvent {
    private final CallInfo call;
    private final int attempt;
    private final Duration duration;
    private final @Nullable Integer statusCode;
    private final @Nullable String requestId;
    private final @Nullable Throwable failure;

    private AttemptCompleted(Builder builder) {
      call = builder.call;
      attempt = builder.attempt;
      duration = builder.duration;
      statusCode = builder.statusCode;
      requestId = builder.requestId;
      failure = builder.failure;
    }

    /**
     * Returns a builder; useful in tests of listeners.
     *
     * @param call the call
     * @return a builder
     * @throws IllegalArgumentException if the call is null
     */
    public static Builder builder(CallInfo call) {
      return new Builder(call);
    }

    @Override
    public CallInfo call() {
      return call;
    }

    /** {@return the number of the attempt, from 1} */
    public int attempt() {
      return attempt;
    }

    /** {@return how long the attempt took, including its time in the HTTP client's queue} */
    public Duration duration() {
      return duration;
    }

    /** {@return the HTTP status, or null if no response arrived} */
    public @Nullable Integer statusCode() {
      return statusCode;
    }

    /** {@return the provider's id of the request, or null if it sent none} */
    public @Nullable String requestId() {
      return requestId;
    }

    /** {@return why the attempt failed, or null if it succeeded} */
    public @Nullable Throwable failure() {
      return failure;
    }

    @Override
    public String toString() {
      return "AttemptCompleted[call="
          + call
          + ", attempt="
          + attempt
          + ", duration="
          + duration
          + ", statusCode="
          + statusCode
          + ", requestId="
          + requestId
          + ", failure="
          + failure
          + "]";
    }

    /** Builds {@link AttemptCompleted}. */
    public static final class Builder {
      private final CallInfo call;
      private int attempt = 1;
      private Duration duration = Duration.ZERO;
      private @Nullable Integer statusCode;
      private @Nullable String requestId;
      private @Nullable Throwable failure;

      private Builder(CallInfo call) {
        this.call = Arguments.notNull("call", call);
      }

      /**
       * Sets the number of the attempt. Default: 1.
       *
       * @param value the number, from 1
       * @return this builder
       */
      public Builder attempt(int value) {
        attempt = value;
        return this;
      }

      /**
       * Sets how long the attempt took. Default: zero.
       *
       * @param value the duration
       * @return this builder
       * @throws IllegalArgumentException if the duration is null
       */
      public Builder duration(Duration value) {
        duration = Arguments.notNull("duration", value);
        return this;
      }

      /**
       * Sets the HTTP status.
       *
       * @param value the status, or null if no response arrived
       * @return this builder
       */
      public Builder statusCode(@Nullable Integer value) {
        statusCode = value;
        return this;
      }

      /**
       * Sets the provider's id of the request.
       *
       * @param value the id, or null
       * @return this builder
       */
      public Builder requestId(@Nullable String value) {
        requestId = value;
        return this;
      }

      /**
       * Sets why the attempt failed.
       *
       * @param value the failure, or null if the attempt succeeded
       * @return this builder
       */
      public Builder failure(@Nullable Throwable value) {
        failure = value;
        return this;
      }

      /** {@return the event} */
      public AttemptCompleted build() {
        return new AttemptCompleted(this);
      }
    }
  }

  /** The call will be retried. */
  final class Retrying implements CallEvent {
    private final CallInfo call;
    private final int attempt;
    private final Duration delay;

    private Retrying(Builder builder) {
      call = builder.call;
      attempt = builder.attempt;
      delay = builder.delay;
    }

    /**
     * Returns a builder; useful in tests of listeners.
     *
     * @param call the call
     * @return a builder
     * @throws IllegalArgumentException if the call is null
     */
    public static Builder builder(CallInfo call) {
      return new Builder(call);
    }

    @Override
    public CallInfo call() {
      return call;
    }

    /** {@return the number of the next attempt, from 2} */
    public int attempt() {
      return attempt;
    }

    /** {@return the delay before that attempt} */
    public Duration delay() {
      return delay;
    }

    @Override
    public String toString() {
      return "Retrying[call=" + call + ", attempt=" + attempt + ", delay=" + delay + "]";
    }

    /** Builds {@link Retrying}. */
    public static final class Builder {
      private final CallInfo call;
      private int attempt = 2;
      private Duration delay = Duration.ZERO;

      private Builder(CallInfo call) {
        this.call = Arguments.notNull("call", call);
      }

      /**
       * Sets the number of the next attempt. Default: 2.
       *
       * @param value the number, from 2
       * @return this builder
       */
      public Builder attempt(int value) {
        attempt = value;
        return this;
      }

      /**
       * Sets the delay before the next attempt. Default: zero.
       *
       * @param value the delay
       * @return this builder
       * @throws IllegalArgumentException if the delay is null
       */
      public Builder delay(Duration value) {
        delay = Arguments.notNull("delay", value);
        return this;
      }

      /** {@return the event} */
      public Retrying build() {
        return new Retrying(this);
      }
    }
  }

  /**
   * An attempt waits for its turn, because the service throttles calls of the operation. Its delay
   * is an estimate: the rate that the service allows may change.
   */
  final class Paced implements CallEvent {
    private final CallInfo call;
    private final int attempt;
    private final Duration delay;

    private Paced(Builder builder) {
      call = builder.call;
      attempt = builder.attempt;
      delay = builder.delay;
    }

    /**
     * Returns a builder; useful in tests of listeners.
     *
     * @param call the call
     * @return a builder
     * @throws IllegalArgumentException if the call is null
     */
    public static Builder builder(CallInfo call) {
      return new Builder(call);
    }

    @Override
    public CallInfo call() {
      return call;
    }

    /** {@return the number of the attempt that waits, from 1} */
    public int attempt() {
      return attempt;
    }

    /** {@return how long the attempt will wait, about} */
    public Duration delay() {
      return delay;
    }

    @Override
    public String toString() {
      return "Paced[call=" + call + ", attempt=" + attempt + ", delay=" + delay + "]";
    }

    /** Builds {@link Paced}. */
    public static final class Builder {
      private final CallInfo call;
      private int attempt = 1;
      private Duration delay = Duration.ZERO;

      private Builder(CallInfo call) {
        this.call = Arguments.notNull("call", call);
      }

      /**
       * Sets the number of the attempt that waits. Default: 1.
       *
       * @param value the number, from 1
       * @return this builder
       */
      public Builder attempt(int value) {
        attempt = value;
        return this;
      }

      /**
       * Sets how long the attempt will wait, about. Default: zero.
       *
       * @param value the delay
       * @return this builder
       * @throws IllegalArgumentException if the delay is null
       */
      public Builder delay(Duration value) {
        delay = Arguments.notNull("delay", value);
        return this;
      }

      /** {@return the event} */
      public Paced build() {
        return new Paced(this);
      }
    }
  }

  /** A call has ended. */
  final class Completed implements CallEvent {
    private final CallInfo call;
    private final int attempts;
    private final Duration duration;
    private final @Nullable Throwable failure;

    private Completed(Builder builder) {
      call = builder.call;
      attempts = builder.attempts;
      duration = builder.duration;
      failure = builder.failure;
    }

    /**
     * Returns a builder; useful in tests of listeners.
     *
     * @param call the call
     * @return a builder
     * @throws IllegalArgumentException if the call is null
     */
    public static Builder builder(CallInfo call) {
      return new Builder(call);
    }

    @Override
    public CallInfo call() {
      return call;
    }

    /** {@return the number of attempts; 0 if the call ended before the first one} */
    public int attempts() {
      return attempts;
    }

    /** {@return how long the call took, including all attempts and delays} */
    public Duration duration() {
      return duration;
    }

    /** {@return the exception that the caller receives, or null if the call succeeded} */
    public @Nullable Throwable failure() {
      return failure;
    }

    @Override
    public String toString() {
      return "Completed[call="
          + call
          + ", attempts="
          + attempts
          + ", duration="
          + duration
          + ", failure="
          + failure
          + "]";
    }

    /** Builds {@link Completed}. */
    public static final class Builder {
      private final CallInfo call;
      private int attempts = 1;
      private Duration duration = Duration.ZERO;
      private @Nullable Throwable failure;

      private Builder(CallInfo call) {
        this.call = Arguments.notNull("call", call);
      }

      /**
       * Sets the number of attempts. Default: 1.
       *
       * @param value the number of attempts
       * @return this builder
       */
      public Builder attempts(int value) {
        attempts = value;
        return this;
      }

      /**
       * Sets how long the call took. Default: zero.
       *
       * @param value the duration
       * @return this builder
       * @throws IllegalArgumentException if the duration is null
       */
      public Builder duration(Duration value) {
        duration = Arguments.notNull("duration", value);
        return this;
      }

      /**
       * Sets the exception that the caller receives.
       *
       * @param value the failure, or null if the call succeeded
       * @return this builder
       */
      public Builder failure(@Nullable Throwable value) {
        failure = value;
        return this;
      }

      /** {@return the event} */
      public Completed build() {
        return new Completed(this);
      }
    }
  }

  /**
   * A wait has started. Delivered on the thread that starts it, even if the wait is asynchronous.
   * The operation of {@link #call()} is the method, such as {@code PrivateConnects.remove}.
   */
  final class WaitStarted implements CallEvent {
    private final CallInfo call;
    private final String resourceType;
    private final String resourceId;

    private WaitStarted(CallInfo call, String resourceType, String resourceId) {
      this.call = Arguments.notNull("call", call);
      this.resourceType = Arguments.notNull("resourceType", resourceType);
      this.resourceId = Arguments.notNull("resourceId", resourceId);
    }

    /**
     * Creates an event; useful in tests of listeners.
     *
     * @param call the wait
     * @param resourceType the type of the resource
     * @param resourceId the id of the resource, or its name if it may not exist yet
     * @return the event
     * @throws IllegalArgumentException if an argument is null
     */
    public static WaitStarted of(CallInfo call, String resourceType, String resourceId) {
      return new WaitStarted(call, resourceType, resourceId);
    }

    @Override
    public CallInfo call() {
      return call;
    }

    /** {@return the type of the resource, such as {@code private connect}} */
    public String resourceType() {
      return resourceType;
    }

    /** {@return the id of the resource, or its name if it may not exist yet} */
    public String resourceId() {
      return resourceId;
    }

    @Override
    public String toString() {
      return "WaitStarted[call="
          + call
          + ", resourceType="
          + resourceType
          + ", resourceId="
          + resourceId
          + "]";
    }
  }

  /** A wait has ended. */
  final class WaitCompleted implements CallEvent {
    private final CallInfo call;
    private final int polls;
    private final Duration duration;
    private final @Nullable Throwable failure;

    private WaitCompleted(Builder builder) {
      call = builder.call;
      polls = builder.polls;
      duration = builder.duration;
      failure = builder.failure;
    }

    /**
     * Returns a builder; useful in tests of listeners.
     *
     * @param call the wait
     * @return a builder
     * @throws IllegalArgumentException if the wait is null
     */
    public static Builder builder(CallInfo call) {
      return new Builder(call);
    }

    @Override
    public CallInfo call() {
      return call;
    }

    /** {@return the number of polls that have ended; one that failed for good does not count} */
    public int polls() {
      return polls;
    }

    /** {@return how long the wait took} */
    public Duration duration() {
      return duration;
    }

    /** {@return the exception that the caller receives, or null if the wait succeeded} */
    public @Nullable Throwable failure() {
      return failure;
    }

    @Override
    public String toString() {
      return "WaitCompleted[call="
          + call
          + ", polls="
          + polls
          + ", duration="
          + duration
          + ", failure="
          + failure
          + "]";
    }

    /** Builds {@link WaitCompleted}. */
    public static final class Builder {
      private final CallInfo call;
      private int polls = 1;
      private Duration duration = Duration.ZERO;
      private @Nullable Throwable failure;

      private Builder(CallInfo call) {
        this.call = Arguments.notNull("call", call);
      }

      /**
       * Sets the number of polls. Default: 1.
       *
       * @param value the number of polls
       * @return this builder
       */
      public Builder polls(int value) {
        polls = value;
        return this;
      }

      /**
       * Sets how long the wait took. Default: zero.
       *
       * @param value the duration
       * @return this builder
       * @throws IllegalArgumentException if the duration is null
       */
      public Builder duration(Duration value) {
        duration = Arguments.notNull("duration", value);
        return this;
      }

      /**
       * Sets the exception that the caller receives.
       *
       * @param value the failure, or null if the wait succeeded
       * @return this builder
       */
      public Builder failure(@Nullable Throwable value) {
        failure = value;
        return this;
      }

      /** {@return the event} */
      public WaitCompleted build() {
        return new WaitCompleted(this);
      }
    }
  }

  /**
   * A client starts to fetch credentials: the first, or others before these expire or after the
   * service has rejected them. Delivered on a thread of the SDK, which fetches them, to the
   * listener of the client that needs them. The calls that need them wait meanwhile, unless the
   * current ones are still valid. Credentials that are given to the client are not fetched. The
   * operation of {@link #call()} is {@code refreshCredentials}, its service that of the client, and
   * its host null. If they are fetched by calls of a service, such as a login at IAM, these have
   * events of their own.
   */
  final class RefreshStarted implements CallEvent {
    private final CallInfo call;

    private RefreshStarted(CallInfo call) {
      this.call = call;
    }

    /**
     * Creates an event; useful in tests of listeners.
     *
     * @param call the refresh
     * @return the event
     * @throws IllegalArgumentException if the refresh is null
     */
    public static RefreshStarted of(CallInfo call) {
      return new RefreshStarted(Arguments.notNull("call", call));
    }

    @Override
    public CallInfo call() {
      return call;
    }

    @Override
    public String toString() {
      return "RefreshStarted[call=" + call + "]";
    }
  }

  /** The credentials have been fetched, or could not be. Contains no credentials. */
  final class RefreshCompleted implements CallEvent {
    private final CallInfo call;
    private final Duration duration;
    private final @Nullable Throwable failure;

    private RefreshCompleted(Builder builder) {
      call = builder.call;
      duration = builder.duration;
      failure = builder.failure;
    }

    /**
     * Returns a builder; useful in tests of listeners.
     *
     * @param call the refresh
     * @return a builder
     * @throws IllegalArgumentException if the refresh is null
     */
    public static Builder builder(CallInfo call) {
      return new Builder(call);
    }

    @Override
    public CallInfo call() {
      return call;
    }

    /** {@return how long the refresh took} */
    public Duration duration() {
      return duration;
    }

    /**
     * {@return why it failed, or null if it succeeded; no call fails because of it while the
     * current credentials are valid}
     */
    public @Nullable Throwable failure() {
      return failure;
    }

    @Override
    public String toString() {
      return "RefreshCompleted[call="
          + call
          + ", duration="
          + duration
          + ", failure="
          + failure
          + "]";
    }

    /** Builds {@link RefreshCompleted}. */
    public static final class Builder {
      private final CallInfo call;
      private Duration duration = Duration.ZERO;
      private @Nullable Throwable failure;

      private Builder(CallInfo call) {
        this.call = Arguments.notNull("call", call);
      }

      /**
       * Sets how long the refresh took. Default: zero.
       *
       * @param value the duration
       * @return this builder
       * @throws IllegalArgumentException if the duration is null
       */
      public Builder duration(Duration value) {
        duration = Arguments.notNull("duration", value);
        return this;
      }

      /**
       * Sets why the refresh failed.
       *
       * @param value the failure, or null if the refresh succeeded
       * @return this builder
       */
      public Builder failure(@Nullable Throwable value) {
        failure = value;
        return this;
      }

      /** {@return the event} */
      public RefreshCompleted build() {
        return new RefreshCompleted(this);
      }
    }
  }
}
