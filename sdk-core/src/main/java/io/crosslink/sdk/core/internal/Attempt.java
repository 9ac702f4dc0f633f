package io.crosslink.sdk.core.internal;

import io.crosslink.sdk.core.RequestOptions;
import okhttp3.Headers;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * One try at a call. Travels with the request as a tag, tells the interceptors what was asked for,
 * and brings back how far it got.
 */
public final class Attempt {
  /** Before the first try. */
  static final Attempt NONE = new Attempt(0, RequestOptions.none());

  private final int number;
  private final RequestOptions options;
  private volatile boolean sent;
  private volatile @Nullable Head head;

  /** What came before the body of the answer. */
  record Head(int status, Headers headers) {}

  Attempt(int number, RequestOptions options) {
    this.number = number;
    this.options = options;
  }

  static Attempt of(Request request) {
    Attempt attempt = request.tag(Attempt.class);
    return attempt == null ? NONE : attempt;
  }

  /** {@return 1 for the first try} */
  public int number() {
    return number;
  }

  /** {@return the options of the call} */
  public RequestOptions options() {
    return options;
  }

  void sending() {
    sent = true;
  }

  /** {@return whether the first byte of the request may have been sent} */
  boolean wasSent() {
    return sent;
  }

  void answered(int status, Headers headers) {
    head = new Head(status, headers);
  }

  /** {@return the head of the answer, or null if none arrived} */
  @Nullable Head head() {
    return head;
  }
}
