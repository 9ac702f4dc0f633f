package io.crosslink.sdk.huawei;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.crosslink.sdk.core.error.CredentialsException;
import io.crosslink.sdk.core.internal.json.Json;
import java.time.OffsetDateTime;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A temporary key as services close by write it. Its text never gets into a message. */
final class LocalAnswer {
  private final String from;
  private final JsonNode key;

  private LocalAnswer(String from, JsonNode key) {
    this.from = from;
    this.key = key;
  }

  /**
   * Reads an answer.
   *
   * @param from who has answered, for messages
   * @param body the answer
   * @param wrapper the property that holds the key
   */
  static Grant read(String from, String body, String wrapper) {
    LocalAnswer answer = new LocalAnswer(from, parse(from, body).path(wrapper));
    try {
      return Grant.until(
          answer.time("expires_at", "expiration").toInstant(),
          new AccessKey(
              answer.text("access", "accessKeyId"),
              answer.text("secret", "secretAccessKey"),
              answer.text("securitytoken", "securityToken")));
    } catch (IllegalArgumentException e) {
      throw answer.unusable(e.getMessage());
    }
  }

  private static JsonNode parse(String from, String body) {
    try {
      return Json.mapper().readTree(body);
    } catch (JsonProcessingException e) { // not the cause of ours: its text shows a piece of it
      throw new CredentialsException(from + " has answered with something that is no JSON");
    }
  }

  private String text(String... names) {
    return value(names).asText();
  }

  private OffsetDateTime time(String... names) {
    try {
      return Json.mapper().treeToValue(value(names), OffsetDateTime.class);
    } catch (JsonProcessingException e) {
      throw unusable(names[0] + " is no timestamp");
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
    return new CredentialsException(from + " has answered with a key of no use: " + problem);
  }
}
