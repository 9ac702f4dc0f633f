package io.crosslink.sdk.core;

import io.crosslink.sdk.core.internal.util.Arguments;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * An event of a call. For each call, a listener receives {@link Started}, one {@link
 * AttemptCompleted} per attempt, {@link Retrying} before each retry, {@link Paced} before an
 * attempt that waits for its turn, and exactly one {@link Completed}, which is always the last.
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
}
