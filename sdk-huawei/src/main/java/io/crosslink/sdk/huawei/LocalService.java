package io.crosslink.sdk.huawei;

import io.crosslink.sdk.core.error.CredentialsException;
import java.io.IOException;
import java.net.Proxy;
import java.time.Duration;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okio.BufferedSource;

/**
 * A service close by that hands out credentials to whoever can reach it. Plain HTTP, with short
 * limits, no proxy, and answers that are never shown.
 */
final class LocalService {
  private static final long LARGEST_ANSWER = 64 << 10;

  private final String name;
  private final OkHttpClient engine;

  /**
   * Makes it.
   *
   * @param name its name, for messages
   * @param engine the engine to send with
   * @param timeout the longest time for connecting, and for each pause of an answer
   */
  LocalService(String name, OkHttpClient engine, Duration timeout) {
    this.name = name;
    this.engine =
        engine
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
   * An answer.
   *
   * @param status the HTTP status
   * @param body the body, no longer than any good one
   */
  record Answer(int status, String body) {
    boolean isSuccessful() {
      return status >= 200 && status < 300;
    }

    /** {@return the status: the body may be secret} */
    @Override
    public String toString() {
      return "Answer[status=" + status + "]";
    }
  }

  Answer ask(Request request) {
    try (Response response = engine.newCall(request).execute()) {
      BufferedSource body = response.body().source();
      body.request(LARGEST_ANSWER);
      return new Answer(response.code(), body.getBuffer().readUtf8());
    } catch (IOException e) {
      throw new CredentialsException(
          name + " at " + request.url().redact() + " cannot be reached: " + e.getMessage(), e);
    }
  }

  /** Makes the exception for an answer that is of no use. */
  CredentialsException refused(Request request, Answer answer) {
    return new CredentialsException(
        name + " at " + request.url().redact() + " has answered with status " + answer.status());
  }
}
