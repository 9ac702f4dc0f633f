package io.crosslink.sdk.core.internal.call;

import io.crosslink.sdk.core.CallInfo;
import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.internal.util.CallTag;
import io.crosslink.sdk.core.internal.util.HostHeader;
import java.io.IOException;
import java.io.InterruptedIOException;
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
 * One try at a call. Travels with the request as a tag, tells the interceptors what was asked for,
 * and brings back how far it got.
 */
public final class Attempt implements CallTag {
  /** Before the first try, and of requests that are not ours. Nothing can be noted on it. */
  static final Attempt NONE = new Attempt(0, RequestOptions.none());

  private static final int POLL_MILLIS = 50;

  private final int number;
  private final RequestOptions options;
  private volatile @Nullable CallInfo call;
  private volatile @Nullable HttpUrl destination;
  private volatile @Nullable Call httpCall;
  private volatile @Nullable String token;
  private volatile @Nullable Request completed;
  private volatile Request.@Nullable Builder completedBy;
  private volatile @Nullable Instant signedAt;
  private volatile @Nullable Request unsigned;
  private volatile @Nullable Request request;
  private volatile boolean sent;
  private volatile boolean resent;
  private volatile @Nullable Head head;

  /** What came before the body of the answer. */
  record Head(int status, Headers headers) {}

  Attempt(int number, RequestOptions options) {
    this.number = number;
    this.options = options;
  }

  /** Returns the attempt that a request belongs to, or {@link #NONE}. */
  public static Attempt of(Request request) {
    return request.tag(CallTag.class) instanceof Attempt attempt ? attempt : NONE;
  }

  /** {@return 1 for the first try} */
  public int number() {
    return number;
  }

  /** {@return the options of the call} */
  public RequestOptions options() {
    return options;
  }

  /** Every attempt is noted on by one call, {@link #NONE} would be by all calls of the JVM. */
  private void checkWritable() {
    if (this == NONE) {
      throw new IllegalStateException("The request was not made by a generated client");
    }
  }

  /**
   * Notes which call it is of.
   *
   * @param info the call
   * @param endpoint the URL whose host the info names
   * @param itsToken what tells the service that attempts are of one call, or null
   */
  void bind(CallInfo info, HttpUrl endpoint, @Nullable String itsToken) {
    checkWritable();
    call = info;
    destination = endpoint;
    token = itsToken;
  }

  /** Notes the project that the request is for, once it is known. */
  public void inProject(String id) {
    checkWritable();
    CallInfo known = call;
    if (known != null && !id.equals(known.project())) {
      call = known.toBuilder().project(id).build();
    }
  }

  /** Notes where the request goes: a region may have several hosts, and interceptors can tell. */
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

  /** {@return what tells the service that attempts are of one call, or null if it does not ask} */
  @Nullable String token() {
    return token;
  }

  /** {@return the call, as far as it is known where it goes; null of no call} */
  @Override
  public @Nullable CallInfo call() {
    return call;
  }

  void attachHttpCall(Call call) {
    checkWritable();
    httpCall = call;
  }

  /**
   * Waits on the thread that carries this attempt, for something that is done elsewhere.
   *
   * @param what what it is, for messages
   * @param work what is done
   * @throws ExecutionException if that failed
   * @throws IOException if the attempt ended meanwhile: out of time, cancelled, interrupted
   */
  public <T> T await(String what, Future<T> work) throws IOException, ExecutionException {
    while (true) {
      try {
        return work.get(POLL_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException notYet) {
        Call call = httpCall;
        if (call != null && call.isCanceled()) { // the engine cancels what is out of time, too
          throw new IOException("The attempt ended while it waited for the " + what);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new InterruptedIOException(
            "The thread was interrupted while the attempt waited for the " + what);
      }
    }
  }

  /** Notes the request as users' interceptors get it, and what has made it. */
  void completed(Request complete, Request.Builder by) {
    checkWritable();
    completed = complete;
    goesTo(complete.url());
    completedBy = by;
  }

  /**
   * Returns what makes another request of this one; what has made it, if it is still the same: a
   * new one copies everything once more.
   */
  Request.Builder builderFor(Request from) {
    checkWritable();
    Request.Builder maker = completedBy;
    completedBy = null; // once: it will have headers that the next request must not have
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

  /** {@return the secrets of the request as it is sent} */
  RequestSecrets secrets() {
    Request sent = request;
    return sent == null ? RequestSecrets.NONE : RequestSecrets.of(sent);
  }

  /** {@return the time that the signature tells, or null if nothing was signed} */
  @Nullable Instant signedAt() {
    return signedAt;
  }

  void markSent() {
    checkWritable();
    resent = sent;
    sent = true;
  }

  /** {@return whether the first byte of the request may have been sent} */
  boolean wasSent() {
    return sent;
  }

  /** {@return whether the engine has sent it again by itself, because an answer had got lost} */
  boolean wasResent() {
    return resent;
  }

  void received(int status, Headers headers) {
    checkWritable();
    head = new Head(status, headers);
  }

  /** {@return the head of the answer, or null if none arrived} */
  @Nullable Head head() {
    return head;
  }
}
