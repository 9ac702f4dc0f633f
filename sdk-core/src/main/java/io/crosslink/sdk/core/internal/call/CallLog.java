package io.crosslink.sdk.core.internal.call;

import io.crosslink.sdk.core.CallEvent;
import io.crosslink.sdk.core.internal.mask.Excerpt;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import okhttp3.Headers;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import retrofit2.Invocation;

/**
 * Writes the log: a line per attempt at DEBUG, headers at TRACE, and bodies at TRACE if the client
 * was built so. Secrets are masked: models mask their own, and only listed headers are shown.
 *
 * @param provider the provider's name
 * @param bodies whether to log request and response bodies
 */
record CallLog(String provider, boolean bodies) {
  private static final Logger LOG = LoggerFactory.getLogger("io.crosslink.sdk.calls");
  private static final Set<String> SHOWN_HEADERS =
      Set.of(
          "accept",
          "content-encoding",
          "content-length",
          "content-type",
          "date",
          "host",
          "retry-after",
          "server",
          "transfer-encoding",
          "user-agent",
          "via",
          "x-request-id");

  boolean isEnabled() {
    return LOG.isDebugEnabled();
  }

  void attempted(CallEvent.AttemptCompleted attempt, @Nullable Object value) {
    if (!isEnabled()) {
      return;
    }
    String operation = attempt.call().operation();
    StringJoiner outcome = new StringJoiner(" ");
    if (attempt.statusCode() != null) {
      outcome.add(attempt.statusCode().toString());
    }
    if (attempt.failure() != null) {
      outcome.add(attempt.failure().getClass().getSimpleName());
    }
    LOG.debug(
        "{} {} attempt {}: {} in {} ms, request id {}",
        provider,
        operation,
        attempt.attempt(),
        outcome,
        attempt.duration().toMillis(),
        attempt.requestId());
    if (bodies && value != null) {
      LOG.trace("{} {} receives {}", provider, operation, value);
    }
  }

  /**
   * Logs a request.
   *
   * @param request the request as it is sent
   * @param origin the request with the tags of the call
   */
  void sent(Request request, Request origin) {
    if (LOG.isTraceEnabled()) {
      String operation = Operation.of(origin).name();
      LOG.trace(
          "{} {} sends {} {} with {}",
          provider,
          operation,
          request.method(),
          request.url().encodedPath(),
          show(request.headers(), RequestSecrets.NONE));
      Invocation invocation = origin.tag(Invocation.class);
      if (bodies && invocation != null) {
        List<?> arguments = invocation.arguments();
        // The last one is the attempt.
        LOG.trace(
            "{} {} sends {}", provider, operation, arguments.subList(0, arguments.size() - 1));
      }
    }
  }

  void received(Response response, Operation operation) {
    if (LOG.isTraceEnabled()) {
      LOG.trace(
          "{} {} receives {} with {}",
          provider,
          operation.name(),
          response.code(),
          show(response.headers(), RequestSecrets.of(response.request())));
    }
  }

  /** Returns the names of headers, with the values of listed ones. */
  private static String show(Headers headers, RequestSecrets secrets) {
    StringJoiner shown = new StringJoiner(", ", "[", "]");
    for (int i = 0; i < headers.size(); i++) {
      String name = headers.name(i);
      boolean harmless = SHOWN_HEADERS.contains(name.toLowerCase(Locale.ROOT));
      String value = harmless ? secrets.show(headers.value(i)) : "***";
      shown.add(Excerpt.of(name) + ": " + value);
    }
    return shown.toString();
  }
}
