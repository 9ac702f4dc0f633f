package io.crosslink.sdk.core.internal.call;

import io.crosslink.sdk.core.CallInfo;
import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.error.ApiTimeoutException;
import io.crosslink.sdk.core.internal.util.CallTag;
import io.crosslink.sdk.core.internal.util.Handover;
import io.crosslink.sdk.core.internal.util.HostHeader;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okhttp3.Call;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * One attempt of a call: one HTTP exchange. Attached to the request as a tag, it gives the
 * interceptors the options of the call and records how far the exchange got.
 */
public final class Attempt implements CallTag {
  /** The attempt before the first one, and of requests that are not ours. Cannot be written to. */
  static final Attempt NONE = new Attempt(0, RequestOptions.none());

  private static final int POLL_MILLIS = 50;

  private final int number;
  private final RequestOptions options;
  private final Handover handover;
  private volatile @Nullable CallInfo call;
  private volatile @Nullable HttpUrl destination;
  private volatile @Nullable Call httpCall;
  private volatile long startedAt;
  private volatile @Nullable String awaited;
  private volatile ApiTimeoutException.@Nullable Limit reached;
  private volatile @Nullable String token;
  private volatile @Nullable Request completed;
  private volatile Request.@Nullable Builder completedBy;
  private volatile @Nullable Instant signedAt;
  private volatile @Nullable Request unsigned;
  private volatile @Nullable Request request;
  private volatile boolean sent;
  private volatile boolean resent;
  private volatile @Nullable Head head;
  private volatile boolean bodyLost;

  /** Status and headers of the response. */
  record Head(int status, Headers headers) {}

  Attempt(int number, RequestOptions options) {
    this(number, options, Handover.NONE);
  }

  Attempt(int number, RequestOptions options, Handover handover) {
    this.number = number;
    this.options = options;
    this.handover = handover;
  }

  /** Returns the attempt that a request belongs to, or {@link #NONE}. */
  public static Attempt of(Request request) {
    return request.tag(CallTag.class) instanceof Attempt attempt ? attempt : NONE;
  }

  /** {@return the number of the attempt, 1 for the first} */
  public int number() {
    return number;
  }

  /** {@return the options of the call} */
  public RequestOptions options() {
    return options;
  }

  /** {@return the work of the call, which the thread of the HTTP client does} */
  Handover handover() {
    return handover;
  }

  /** An attempt belongs to one call, but {@link #NONE} is shared by all calls of the JVM. */
  private void checkWritable() {
    if (this == NONE) {
      throw new IllegalStateException("The request was not made by a generated client");
    }
  }

  /**
   * Sets the call that this attempt belongs to.
   *
   * @param info the call
   * @param endpoint the URL with the host of the info
   * @param itsToken the client token of the call, or null
   */
  void bind(CallInfo info, HttpUrl endpoint, @Nullable String itsToken) {
    checkWritable();
    call = info;
    destination = endpoint;
    token = itsToken;
  }

  /** Sets the project of the request once it is known. */
  public void inProject(String id) {
    checkWritable();
    CallInfo known = call;
    if (known != null && !id.equals(known.project())) {
      call = known.toBuilder().project(id).build();
    }
  }

  /**
   * Sets the destination of the request: a region may have several hosts, and interceptors may
   * change it.
   */
  private void goesTo(HttpUrl url) {
    CallInfo known = call;
    HttpUrl before = destination;
    if (known != null
        && before != null
        && (url.port() != before.port() || !url.host().equals(before.host()))) {
      destination = url;
      call = known.toBuilder().host(HostHeader.of(url)).build();
    }
  }

  /** {@return the client token of the call, or null if the operation has none} */
  @Nullable String token() {
    return token;
  }

  /** {@return the call with the destination known so far; null if this is {@link #NONE}} */
  @Override
  public @Nullable CallInfo call() {
    return call;
  }

  /** Records that the HTTP client has started this attempt, which may have been queued. */
  void started(Call call) {
    checkWritable();
    startedAt = System.nanoTime();
    httpCall = call;
  }

  /** {@return whether the HTTP client started this attempt that long ago} */
  boolean hasRunFor(Duration limit) {
    return httpCall != null && System.nanoTime() - startedAt >= limit.toNanos();
  }

  /** Records the limit that ends this attempt, before it is cancelled. */
  void reached(ApiTimeoutException.Limit limit) {
    checkWritable();
    reached = limit;
  }

  /** {@return the limit that has ended this attempt, or null if none has} */
  ApiTimeoutException.@Nullable Limit reached() {
    return reached;
  }

  /**
   * Blocks the thread that runs this attempt until other work is done.
   *
   * @param what the name of the work, for messages
   * @param work the work to wait for
   * @throws ExecutionException if the work failed
   * @throws IOException if the attempt ended first: timed out, cancelled or interrupted
   */
  public <T> T await(String what, Future<T> work) throws IOException, ExecutionException {
    awaited = what;
    while (true) {
      try {
        T result = work.get(POLL_MILLIS, TimeUnit.MILLISECONDS);
        awaited = null;
        return result;
      } catch (TimeoutException notYet) {
        Call call = httpCall;
        if (call != null && call.isCanceled()) { // also because its time is over
          throw endedAwaiting(what);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new InterruptedIOException(
            "The thread was interrupted while the attempt waited for the " + what);
      }
    }
  }

  private static IOException endedAwaiting(String what) {
    return new IOException("The attempt ended while it waited for the " + what);
  }

  /** {@return why an attempt that ends now has not got further, or null if unknown} */
  @Nullable IOException waiting() {
    String what = awaited;
    return what == null ? null : endedAwaiting(what);
  }

  /** Records the request as users' interceptors receive it, and its builder. */
  void completed(Request complete, Request.Builder by) {
    checkWritable();
    completed = complete;
    goesTo(complete.url());
    completedBy = by;
  }

  /**
   * Returns a builder for a changed copy of a request. Reuses the builder that made the request, if
   * it is still the same, because a new one would copy everything.
   */
  Request.Builder builderFor(Request from) {
    checkWritable();
    Request.Builder maker = completedBy;
    completedBy = null; // only once: it will hold headers that the next request must not have
    return maker != null && from == completed ? maker : from.newBuilder();
  }

  void prepared(Request complete) {
    checkWritable();
    goesTo(complete.url());
    request = complete;
  }

  void signed(Request before, Request signed, Instant time) {
    checkWritable();
    goesTo(signed.url());
    unsigned = before;
    request = signed;
    signedAt = time;
  }

  /** {@return the request as it was before it was signed, or null if nothing was signed} */
  @Nullable Request unsignedRequest() {
    return unsigned;
  }

  /** {@return the request as it was signed, or null if nothing was signed} */
  @Nullable Request signedRequest() {
    return signedAt == null ? null : request;
  }

  /** {@return the URL of the request, without user information and query} */
  String place() {
    Request sent = request;
    HttpUrl url = sent == null ? destination : sent.url();
    return url == null
        ? ""
        : url.newBuilder().username("").password("").query(null).fragment(null).toString();
  }

  /** {@return an id from the response as shown to users} */
  @Nullable String showId(@Nullable String id) {
    return id == null ? null : RequestSecrets.of(request).showId(id);
  }

  /** {@return the secrets of the request as it is sent} */
  RequestSecrets secrets() {
    Request sent = request;
    return RequestSecrets.of(sent);
  }

  /** {@return the time of the signature, or null if nothing was signed} */
  @Nullable Instant signedAt() {
    return signedAt;
  }

  void markSent() {
    checkWritable();
    resent = sent;
    sent = true;
  }

  /** Takes back the mark, since nothing was sent. */
  void markUnsent() {
    sent = resent;
    resent = false;
  }

  /** {@return whether the first byte of the request may have been sent} */
  boolean wasSent() {
    return sent;
  }

  /** {@return whether OkHttp has resent the request on its own after a lost response} */
  boolean wasResent() {
    return resent;
  }

  void received(int status, Headers headers) {
    checkWritable();
    head = new Head(status, headers);
  }

  /** {@return status and headers of the response, or null if none arrived} */
  @Nullable Head head() {
    return head;
  }

  /** Records that the body of an error response has not arrived completely. */
  void lostBody() {
    checkWritable();
    bodyLost = true;
  }

  /** {@return whether the body of an error response has not arrived completely} */
  boolean hasLostBody() {
    return bodyLost;
  }
}
