package io.crosslink.sdk.huawei.internal.auth;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.crosslink.sdk.core.TimeSource;
import io.crosslink.sdk.core.error.CredentialsException;
import io.crosslink.sdk.core.internal.call.Endpoints;
import io.crosslink.sdk.core.internal.util.Environment;
import java.nio.file.Path;
import java.time.Duration;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;

/**
 * Fetches keys for the identity of the pod in which this program runs, in a cluster of CCE.
 *
 * @param uri the address from which the cluster returns keys
 * @param tokenFile the file with the token that identifies the pod
 */
record PodIdentityLogin(HttpUrl uri, Path tokenFile) {
  private static final String NAME = "The pod identity service of the cluster";
  private static final String URI_VARIABLE = "HC_CONTAINER_CREDENTIALS_FULL_URI";
  private static final String FILE_VARIABLE = "HC_CONTAINER_AUTHORIZATION_TOKEN_FILE";
  private static final Duration TIMEOUT = Duration.ofSeconds(5);
  private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");

  /** Reads the variables that the cluster sets in its pods. */
  static PodIdentityLogin from(Environment environment) {
    String uri = environment.value(URI_VARIABLE);
    String file = environment.value(FILE_VARIABLE);
    if (uri == null || file == null) {
      throw new CredentialsException(
          "No pod identity, because the cluster has not set both "
              + environment.state(URI_VARIABLE)
              + " and "
              + environment.state(FILE_VARIABLE));
    }
    HttpUrl parsed = HttpUrl.parse(uri.strip());
    if (parsed == null) {
      throw new CredentialsException("The environment variable " + URI_VARIABLE + " is not a URL");
    }
    if (!parsed.isHttps() && !Endpoints.isLocal(parsed)) {
      throw new CredentialsException(
          "The environment variable "
              + URI_VARIABLE
              + " uses http on "
              + parsed.host()
              + ": the token of the pod is sent over https only, or to a loopback or link-local"
              + " address");
    }
    return new PodIdentityLogin(parsed, Path.of(file.strip()));
  }

  ResolvedCredentials logIn(OkHttpClient httpClient, TimeSource time) {
    MetadataClient client = new MetadataClient(NAME, httpClient, TIMEOUT);
    Request request =
        new Request.Builder()
            .url(uri)
            .header("Authorization", TokenFile.read(tokenFile))
            .post(RequestBody.create("{}".getBytes(UTF_8), JSON))
            .build();
    MetadataClient.Result result = client.send(request);
    if (!result.isSuccessful()) {
      throw client.failure(request, result);
    }
    return TemporaryKeyResponse.read(NAME, result, "credentials", time);
  }
}
