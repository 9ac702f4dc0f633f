package io.crosslink.sdk.huawei.internal.auth;

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
 * Fetches the key of the agency of the ECS server on which this program runs from the metadata
 * service. The service may require a token of its own, which it does not offer everywhere.
 */
final class MetadataLogin implements CredentialSource {
  private static final String NAME = "The metadata service of ECS";
  private static final Duration TIMEOUT = Duration.ofSeconds(3);
  private static final Duration TOKEN_LIFETIME = Duration.ofHours(6);
  private static final Duration WITHOUT_TOKEN = Duration.ofHours(24);
  private static final String NO_AGENCY = "Please configure Cloud Service Agency first";

  private final MetadataClient client;
  private final HttpUrl base;
  private final TimeSource time;
  private @Nullable String token;
  private Instant noTokenBefore = Instant.MIN;

  MetadataLogin(OkHttpClient httpClient, String base, TimeSource time) {
    this.client = new MetadataClient(NAME, httpClient, TIMEOUT);
    this.base = HttpUrl.get(base);
    this.time = time;
  }

  @Override
  public ResolvedCredentials fetch() {
    if (token == null && !time.now().isBefore(noTokenBefore)) {
      fetchToken();
    }
    MetadataClient.Result result = client.send(keyRequest());
    if (result.status() == 401 && !result.body().contains(NO_AGENCY)) {
      token = null;
      fetchToken();
      result = client.send(keyRequest());
    }
    if (result.body().contains(NO_AGENCY)) {
      throw new CredentialsException(
          NAME + " has no key, because the server has no agency: assign one in the console");
    }
    if (!result.isSuccessful()) {
      throw client.failure(keyRequest(), result);
    }
    return TemporaryKeyResponse.read(NAME, result, "credential", time);
  }

  private Request keyRequest() {
    Request.Builder request = request("openstack/latest/securitykey");
    return token == null ? request.build() : request.header("X-Metadata-Token", token).build();
  }

  private void fetchToken() {
    Request request =
        request("meta-data/latest/api/token")
            .header("X-Metadata-Token-Ttl-Seconds", Long.toString(TOKEN_LIFETIME.toSeconds()))
            .put(RequestBody.create(new byte[0]))
            .build();
    MetadataClient.Result result = client.send(request);
    switch (result.status()) {
      case 200 -> token = usable(result.body());
      case 404, 405, 503 -> noTokenBefore = time.now().plus(WITHOUT_TOKEN);
      default -> throw client.failure(request, result);
    }
  }

  private static String usable(String token) {
    try {
      return Arguments.headerToken("it", token);
    } catch (IllegalArgumentException e) {
      throw new CredentialsException(NAME + " returned an unusable token: " + e.getMessage(), e);
    }
  }

  private Request.Builder request(String path) {
    return new Request.Builder().url(base.newBuilder().addPathSegments(path).build());
  }
}
