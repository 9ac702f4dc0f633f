package io.crosslink.sdk.core;

import io.crosslink.sdk.core.internal.util.Arguments;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a call. For each call, a listener receives its start, every attempt,
 * every retry, and its end, in this order; the end comes exactly once, whatever happens.
 *
 * <p>Listeners run on the thread that carries the call, which waits for them: be quick. An
 * exception that a listener throws is logged and changes nothing.
 *
 * @see io.crosslink.sdk.core.client.ServiceClientBuilder#callListener
 */
public sealed interface CallEvent {

  /** {@return the call it happened to} */
  CallInfo call();

  /**
   * A call begins. Delivered on the thread that makes the call, for asynchronous calls too, so that
   * a listener can pick up what belongs to that thread, such as a trace. The call's project is null
   * if it has to be looked up first; later events have it.
   */
  final class Started implements CallEvent {
    private final CallInfo call;

    private Started(CallInfo call) {
      this.call = call;
    }

    /**
     * Makes an event; useful in tests of listeners.
     *
     * @param call the call
     * @return the event
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

  /** The call will be tried again. */
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

    /** {@return the delay before it} */
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
     */
    public static Builder builder(CallInfo call) {
      return new Builder(call);
    }

    @Override
    public CallInfo call() {
      return call;
    }

    /** {@return how many attempts were made; 0 if there was no time for one} */
    public int attempts() {
      return attempts;
    }

    /** {@return how long the call took with all attempts and delays} */
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
       * Sets how many attempts were made. Default: 1.
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
