package io.crosslink.sdk.huawei.internal.auth;

import io.crosslink.sdk.core.error.CredentialsException;
import io.crosslink.sdk.core.internal.call.IoFailures;
import java.io.IOException;
import java.net.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.net.SocketFactory;
import okhttp3.Authenticator;
import okhttp3.ConnectionSpec;
import okhttp3.CookieJar;
import okhttp3.Dns;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/**
 * Calls a service on the local network that returns credentials to every host that can reach it:
 * plain HTTP, short timeouts, no proxy. Its responses are never shown. Of the user's HTTP client,
 * which is set up for the cloud, it uses the certificates and keys for TLS only.
 */
final class MetadataClient {
  private static final long LARGEST_BODY = 64 << 10;

  private final String name;
  private final OkHttpClient httpClient;

  /**
   * Creates a client.
   *
   * @param name the name of the service, for messages
   * @param httpClient the HTTP client whose TLS settings it uses
   * @param timeout the timeout for connecting and for each read and write
   */
  MetadataClient(String name, OkHttpClient httpClient, Duration timeout) {
    this.name = name;
    OkHttpClient.Builder own = httpClient.newBuilder();
    own.interceptors().clear();
    own.networkInterceptors().clear();
    this.httpClient =
        own.connectionSpecs(List.of(ConnectionSpec.MODERN_TLS, ConnectionSpec.CLEARTEXT))
            .protocols(List.of(Protocol.HTTP_1_1))
            .dns(Dns.SYSTEM)
            .socketFactory(SocketFactory.getDefault())
            .eventListener(EventListener.NONE)
            .authenticator(Authenticator.NONE)
            .cookieJar(CookieJar.NO_COOKIES)
            .cache(null)
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
