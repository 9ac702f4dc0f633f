package io.crosslink.sdk.huawei;

import io.crosslink.sdk.core.TimeSource;
import io.crosslink.sdk.core.error.CredentialsException;
import io.crosslink.sdk.core.internal.util.Arguments;
import java.time.Duration;
import java.time.Instant;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/**
 * The agency of the ECS server that this program runs on, as the metadata service knows it. The
 * service may want a token of its own to be shown, and does not everywhere offer one.
 */
final class MetadataLogin implements Login {
  private static final String NAME = "The metadata service of ECS";
  private static final Duration TIMEOUT = Duration.ofSeconds(3);
  private static final Duration TOKEN_LIFE = Duration.ofHours(6);
  private static final Duration WITHOUT_TOKEN = Duration.ofHours(24);
  private static final String NO_AGENCY = "Please configure Cloud Service Agency first";

  private final LocalService service;
  private final HttpUrl base;
  private final TimeSource time;
  private @Nullable String token;
  private Instant noTokenBefore = Instant.MIN;

  MetadataLogin(OkHttpClient engine, String base, TimeSource time) {
    this.service = new LocalService(NAME, engine, TIMEOUT);
    this.base = HttpUrl.get(base);
    this.time = time;
  }

  @Override
  public Grant logIn() {
    if (token == null && !time.now().isBefore(noTokenBefore)) {
      askForToken();
    }
    LocalService.Answer answer = service.ask(keyRequest());
    if (answer.status() == 401 && !answer.body().contains(NO_AGENCY)) {
      token = null;
      askForToken();
      answer = service.ask(keyRequest());
    }
    if (answer.body().contains(NO_AGENCY)) {
      throw new CredentialsException(
          NAME + " has no key, because the server has no agency: give it one in the console");
    }
    if (!answer.isSuccessful()) {
      throw service.refused(keyRequest(), answer);
    }
    return LocalAnswer.read(NAME, answer.body(), "credential");
  }

  private Request keyRequest() {
    Request.Builder request = request("openstack/latest/securitykey");
    return token == null ? request.build() : request.header("X-Metadata-Token", token).build();
  }

  private void askForToken() {
    Request request =
        request("meta-data/latest/api/token")
            .header("X-Metadata-Token-Ttl-Seconds", Long.toString(TOKEN_LIFE.toSeconds()))
            .put(RequestBody.create(new byte[0]))
            .build();
    LocalService.Answer answer = service.ask(request);
    switch (answer.status()) {
      case 200 -> token = usable(answer.body());
      case 404, 405, 503 -> noTokenBefore = time.now().plus(WITHOUT_TOKEN);
      default -> throw service.refused(request, answer);
    }
  }

  private static String usable(String token) {
    try {
      return Arguments.headerToken("it", token);
    } catch (IllegalArgumentException e) {
      throw new CredentialsException(
          NAME + " has answered with a token of no use: " + e.getMessage(), e);
    }
  }

  private Request.Builder request(String path) {
    return new Request.Builder().url(base.newBuilder().addPathSegments(path).build());
  }
}
