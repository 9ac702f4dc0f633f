package io.crosslink.sdk.testkit;

import io.crosslink.sdk.core.internal.util.Arguments;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A request that a fake has received, and its result. Headers are not recorded, and secrets in
 * bodies are masked. Immutable.
 */
public final class RecordedCall {
  private final CallRecord call;

  RecordedCall(CallRecord call) {
    this.call = call;
  }

  /** {@return the number of the call to this fake, counted from 1} */
  public int number() {
    return call.number();
  }

  /**
   * {@return the operation id, such as {@code destroyPrivateConnect}, or {@code unknown} if the
   * request matches no operation of the SDK}
   */
  public String operation() {
    return call.operation();
  }

  /**
   * {@return path and query relative to the endpoint, unless they are the same for all operations,
   * and the body as JSON with secrets masked}
   */
  public String request() {
    return call.request();
  }

  /**
   * {@return the HTTP status of the response, even if the response was lost; 0 if the fault left
   * the request without one}
   */
  public int status() {
    return call.status();
  }

  /** {@return the provider's error code, or null if the response is not an error} */
  public @Nullable String errorCode() {
    return call.errorCode();
  }

  /** {@return the kind of the fault that was injected into this call, or null if none was} */
  public Fault.@Nullable Kind fault() {
    return call.fault();
  }

  /** {@return when the response was determined, in the time of the fake} */
  Instant time() {
    return call.time();
  }

  /** {@return how long that took, in real time} */
  Duration duration() {
    return call.duration();
  }

  /** {@return whether the service applied the request, even if its response was lost} */
  public boolean isApplied() {
    return call.status() >= 200 && call.status() < 300;
  }

  /**
   * Returns whether the request contains an id, in its path, query or body.
   *
   * @param id the complete id; any other complete value is found as well
   * @return whether the request contains it
   * @throws IllegalArgumentException if {@code id} is null
   */
  public boolean targets(String id) {
    return targets(call.request(), Arguments.notNull("id", id));
  }

  static boolean targets(String request, String id) {
    return Pattern.compile("(?<![\\w.-])" + Pattern.quote(id) + "(?![\\w.-])")
        .matcher(request)
        .find();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RecordedCall that && call.equals(that.call);
  }

  @Override
  public int hashCode() {
    return call.hashCode();
  }

  /** {@return the call on one line, without secrets} */
  @Override
  public String toString() {
    return "%s. %s %s -> %s%s%s"
        .formatted(
            number(),
            operation(),
            request(),
            status() == 0 ? "no response" : status(),
            errorCode() == null ? "" : " " + errorCode(),
            fault() == null ? "" : " (" + fault() + ")");
  }
}
