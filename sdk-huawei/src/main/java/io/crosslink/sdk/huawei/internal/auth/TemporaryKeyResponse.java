package io.crosslink.sdk.huawei.internal.auth;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.crosslink.sdk.core.TimeSource;
import io.crosslink.sdk.core.error.CredentialsException;
import io.crosslink.sdk.core.internal.json.Json;
import io.crosslink.sdk.huawei.internal.signing.AccessKey;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A response with a temporary key from a service on the local network. Messages never quote it. */
final class TemporaryKeyResponse {
  private final String service;
  private final JsonNode key;

  private TemporaryKeyResponse(String service, JsonNode key) {
    this.service = service;
    this.key = key;
  }

  /**
   * Reads a response.
   *
   * @param service the name of the service, for messages
   * @param result the response
   * @param wrapper the property that holds the key
   * @param time the source of time
   */
  static ResolvedCredentials read(
      String service, MetadataClient.Result result, String wrapper, TimeSource time) {
    TemporaryKeyResponse response =
        new TemporaryKeyResponse(service, parse(service, result.body()).path(wrapper));
    try {
      Instant end =
          ServiceClock.locally(
              response.time("expires_at", "expiration").toInstant(), result.date(), time);
      return ResolvedCredentials.of(
              new AccessKey(
                  response.text("access", "accessKeyId"),
                  response.text("secret", "secretAccessKey"),
                  response.text("securitytoken", "securityToken")))
          .expiringAt(end);
    } catch (IllegalArgumentException e) {
      throw response.unusable(e.getMessage());
    }
  }

  private static JsonNode parse(String service, String body) {
    try {
      return Json.mapper().readTree(body);
    } catch (JsonProcessingException e) { // not attached as cause: its message quotes the body
      throw new CredentialsException(service + " returned a response that is not JSON");
    }
  }

  private String text(String... names) {
    return value(names).asText();
  }

  private OffsetDateTime time(String... names) {
    try {
      return Json.mapper().treeToValue(value(names), OffsetDateTime.class);
    } catch (JsonProcessingException e) {
      throw unusable(names[0] + " is not a timestamp");
    }
  }

  private JsonNode value(String... names) {
    return Arrays.stream(names)
        .map(key::path)
        .filter(value -> value.isTextual() && !value.asText().isBlank())
        .findFirst()
        .orElseThrow(() -> unusable(names[0] + " is missing"));
  }

  private CredentialsException unusable(@Nullable String problem) {
    return new CredentialsException(service + " returned an unusable key: " + problem);
  }
}
