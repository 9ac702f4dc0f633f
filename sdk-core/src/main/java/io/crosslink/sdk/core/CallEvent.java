package io.crosslink.sdk.core;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a call. Of each call a listener hears of its start, of every attempt,
 * of every retry, and of its end, in this order; the end comes once, whatever happens.
 *
 * <p>Listeners run on the thread that carries the call, which waits for them: be quick. What they
 * throw is logged and changes nothing.
 *
 * @see ServiceClientBuilder#callListener
 */
public sealed interface CallEvent {

  /** {@return the call it happened to} */
  CallInfo call();

  /**
   * A call begins. Told in the thread that makes the call, of asynchronous ones too, so that a
   * listener can pick up what belongs to that thread, such as a trace.
   *
   * @param call the call
   */
  record Started(CallInfo call) implements CallEvent {}

  /**
   * An attempt has ended, well or not.
   *
   * @param call the call
   * @param attempt the number of the attempt, from 1
   * @param duration how long it took, including its time in the HTTP engine's queue
   * @param statusCode the HTTP status, or null if no answer came
   * @param requestId the provider's id of the request, or null if it gave none
   * @param failure why it failed, or null if it did not
   */
  record Attempted(
      CallInfo call,
      int attempt,
      Duration duration,
      @Nullable Integer statusCode,
      @Nullable String requestId,
      @Nullable Throwable failure)
      implements CallEvent {}

  /**
   * The call will be tried again.
   *
   * @param call the call
   * @param attempt the number of the coming attempt, from 2
   * @param pause the pause before it
   */
  record Retrying(CallInfo call, int attempt, Duration pause) implements CallEvent {}

  /**
   * A call has ended.
   *
   * @param call the call
   * @param attempts how many times the request was tried
   * @param duration how long it took with all attempts and pauses
   * @param failure what the caller gets to see, or null if the call succeeded
   */
  record Ended(CallInfo call, int attempts, Duration duration, @Nullable Throwable failure)
      implements CallEvent {}
}
