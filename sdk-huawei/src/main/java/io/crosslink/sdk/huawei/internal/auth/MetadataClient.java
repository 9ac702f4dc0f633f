package io.crosslink.sdk.huawei.internal.auth;

import io.crosslink.sdk.core.error.CredentialsException;
import io.crosslink.sdk.core.internal.call.IoFailures;
import java.io.IOException;
import java.net.Proxy;
import java.time.Duration;
import java.time.Instant;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/**
 * Calls a service on the local network that returns credentials to every host that can reach it:
 * plain HTTP, short timeouts, no proxy. Its responses are never shown.
 */
final class MetadataClient {
  private static final long LARGEST_BODY = 64 << 10;

  private final String name;
  private final OkHttpClient httpClient;

  /**
   * Creates a client.
   *
   * @param name the name of the service, for messages
   * @param httpClient the HTTP client to derive its own from
   * @param timeout the timeout for connecting and for each read and write
   */
  MetadataClient(String name, OkHttpClient httpClient, Duration timeout) {
    this.name = name;
    this.httpClient =
        httpClient
            .newBuilder()
            .connectTimeout(timeout)
            .readTimeout(timeout)
            .writeTimeout(timeout)
            .callTimeout(timeout.multipliedBy(3))
            .proxy(Proxy.NO_PROXY)
            .followRedirects(false)
            .build();
  }

  /**
   * The response of the service.
   *
   * @param status the HTTP status
   * @param body the body, truncated if it is too long to be valid
   * @param date the time of the service, or null if it sent none
   */
  record Result(int status, String body, @Nullable Instant date) {
    boolean isSuccessful() {
      return status >= 200 && status < 300;
    }

    /** {@return the status: the body may be secret} */
    @Override
    public String toString() {
      return "Result[status=" + status + "]";
    }
  }

  Result send(Request request) {
    try (Response response = httpClient.newCall(request).execute()) {
      BufferedSource body = response.body().source();
      body.request(LARGEST_BODY);
      return new Result(
          response.code(), body.getBuffer().readUtf8(), response.headers().getInstant("Date"));
    } catch (IOException e) {
      IOException shown = IoFailures.forUsers(e, request);
      throw new CredentialsException(
          name + " at " + request.url().redact() + " cannot be reached: " + shown.getMessage(),
          shown);
    }
  }

  /** Returns the exception for an error response. */
  CredentialsException failure(Request request, Result result) {
    return new CredentialsException(
        name + " at " + request.url().redact() + " returned status " + result.status());
  }
}
