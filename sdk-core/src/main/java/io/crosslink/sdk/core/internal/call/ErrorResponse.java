package io.crosslink.sdk.core.internal.call;

import io.crosslink.sdk.core.TimeSource;
import io.crosslink.sdk.core.error.ServiceError;
import io.crosslink.sdk.core.internal.util.Durations;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import okhttp3.Headers;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Response;

/**
 * A response with a status other than 2xx.
 *
 * @param kind the kind of error
 * @param error the error as the service described it
 * @param requestId the provider's id of the request, or null
 * @param headers the headers
 * @param foreign whether it is the word of an intermediary on what only the provider can know
 */
record ErrorResponse(
    ErrorKind kind,
    ServiceError error,
    @Nullable String requestId,
    Headers headers,
    boolean foreign) {

  /**
   * Reads a response.
   *
   * @param bodyLost whether its body has not arrived completely
   * @param removes whether it is in response to a deletion
   */
  static ErrorResponse read(
      Response<?> response,
      ErrorFormat format,
      ErrorCatalog catalog,
      TimeSource time,
      boolean bodyLost,
      boolean removes)
      throws IOException {
    int status = response.code();
    Headers headers = response.headers();
    RequestSecrets secrets = RequestSecrets.of(response.raw().request());
    String body = text(response.errorBody());
    ErrorFormat.ErrorText found = format.read(body).shown(secrets);
    String code = found.code();
    String blocked = code == null ? blockedBeforeService(status, headers) : null;
    ErrorKind documented = catalog.kind(code, found.message());
    ErrorKind byStatus =
        blocked != null
            ? ErrorKind.OTHER
            : code == null ? ErrorKind.ofBare(status) : ErrorKind.of(status);
    boolean silent = body.isBlank() && !bodyLost;
    boolean foreign =
        documented == null && !format.isFromProvider(found, silent, byStatus, catalog);
    ErrorKind kind = documented != null ? documented : foreign ? ErrorKind.OTHER : byStatus;
    boolean retryable =
        catalog.isRetryable(code)
            || catalog.isServerFault(code)
            || kind == ErrorKind.RATE_LIMITED
            || kind == ErrorKind.UNPROCESSED
            || isFaultOfIntermediary(status);
    boolean futile = removes && catalog.isDeleting(code);
    String said = blocked != null ? null : found.message();
    String message = said != null ? said : explanation(status, blocked);
    String excerpt = (said != null && !foreign) || body.isBlank() ? null : secrets.show(body);
    String id = format.requestId(headers);
    return new ErrorResponse(
        kind,
        ServiceError.builder(status, message)
            .code(code)
            .retryable(retryable && !futile)
            .retryAfter(retryAfter(headers, time))
            .bodyExcerpt(excerpt)
            .build(),
        id != null ? secrets.show(id) : found.requestId(),
        headers,
        foreign);
  }

  private static String explanation(int status, @Nullable String blocked) {
    return blocked != null ? blocked : "HTTP " + status + " without an error the SDK understands";
  }

  /** Statuses of gateways; from 520 those of a content delivery network. */
  private static boolean isFaultOfIntermediary(int status) {
    return (status >= 502 && status <= 504)
        || (status >= 520 && status <= 524)
        || status == 527
        || status == 530;
  }

  /** {@return the service's time, or null if it sent none} */
  @Nullable Instant date() {
    return date(headers);
  }

  private static @Nullable Instant date(Headers headers) {
    return headers.getInstant("Date");
  }

  private static String text(@Nullable ResponseBody body) throws IOException {
    if (body == null) {
      return "";
    }
    try (body) {
      return body.string();
    }
  }

  private static @Nullable String blockedBeforeService(int status, Headers headers) {
    if (status == 403 && "challenge".equalsIgnoreCase(headers.get("cf-mitigated"))) {
      return "The network in front of the service requires a browser (bot challenge); credentials do not"
          + " help: try from another network or ask the provider to allow this"
          + " address";
    }
    if (status == 451) {
      return "The network in front of the service blocks this request by policy";
    }
    if (status == 407) {
      return "The proxy asks for credentials: give the OkHttpClient a proxyAuthenticator, and over"
          + " plain HTTP every request a Proxy-Authorization header";
    }
    if (status >= 300 && status < 400) {
      return "The endpoint redirects, which a signed request must not follow: check the endpoint";
    }
    return null;
  }

  private static @Nullable Duration retryAfter(Headers headers, TimeSource time) {
    String value = headers.get("Retry-After");
    if (value == null) {
      return null;
    }
    try {
      return Duration.ofSeconds(Math.max(0, Long.parseLong(value.strip())));
    } catch (NumberFormatException notSeconds) {
      Instant end = headers.getInstant("Retry-After");
      Instant date = date(headers);
      Instant now = time.now();
      Instant from = date != null && SkewCorrectingClock.isCredible(date, now) ? date : now;
      return end == null ? null : Durations.until(end, from);
    }
  }
}
