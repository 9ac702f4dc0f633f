package io.crosslink.sdk.micrometer;

import io.crosslink.sdk.core.CallEvent;
import io.crosslink.sdk.core.CallInfo;
import io.micrometer.observation.transport.Kind;
import io.micrometer.observation.transport.SenderContext;
import java.util.LinkedHashMap;
import java.util.Map;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an attempt, that is, of one HTTP exchange, for conventions, handlers and
 * filters. Its carrier takes the headers that propagate a trace; they are sent only if the HTTP
 * client has the {@link CrosslinkObservations#interceptor()}.
 */
public final class AttemptObservationContext extends SenderContext<Map<String, String>> {
  private final CallEvent.AttemptStarted start;
  private volatile CallInfo call;
  private volatile @Nullable HttpUrl url;
  private volatile CallEvent.@Nullable AttemptCompleted end;

  AttemptObservationContext(CallEvent.AttemptStarted start) {
    super(Map::put, Kind.CLIENT);
    this.start = start;
    this.call = start.call();
    setCarrier(new LinkedHashMap<>());
    setRemoteServiceName(call.provider());
  }

  /** {@return the call, with the destination as far as it is known} */
  public CallInfo call() {
    return call;
  }

  /** {@return the number of the attempt, from 1} */
  public int attempt() {
    return start.attempt();
  }

  /** {@return the HTTP method, such as {@code GET}} */
  public String method() {
    return start.method();
  }

  /**
   * {@return the URL without user information and query; null unless the HTTP client has the {@link
   * CrosslinkObservations#interceptor()}}
   */
  public @Nullable String url() {
    HttpUrl known = url;
    return known == null
        ? null
        : known.newBuilder().username("").password("").query(null).fragment(null).toString();
  }

  /** {@return the host that the attempt goes to, without its port, or null if unknown} */
  public @Nullable String serverAddress() {
    HttpUrl server = server();
    return server == null ? null : server.host();
  }

  /** {@return the port that the attempt goes to, or null if unknown} */
  public @Nullable Integer serverPort() {
    HttpUrl server = server();
    return server == null ? null : (Integer) server.port();
  }

  /** {@return how the attempt has ended; null if it is in progress, or was ended by its call} */
  public CallEvent.@Nullable AttemptCompleted end() {
    return end;
  }

  /** A host without a port is one of HTTPS, except in networks for tests. */
  private @Nullable HttpUrl server() {
    String host = call.host();
    return url != null || host == null ? url : HttpUrl.parse("https://" + host + "/");
  }

  /** Returns the request with the headers that propagate the trace, and takes its URL. */
  Request traced(Request request) {
    url = request.url();
    Map<String, String> headers = getCarrier();
    if (headers == null || headers.isEmpty()) {
      return request;
    }
    Request.Builder traced = request.newBuilder();
    headers.forEach(traced::header);
    return traced.build();
  }

  void ended(CallEvent.AttemptCompleted event) {
    call = event.call();
    end = event;
  }
}
