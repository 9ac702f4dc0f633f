package io.crosslink.sdk.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A client of Zenlayer as it would be written in any language: an HTTP library, JSON and the
 * documented signature, without the SDK.
 */
final class RawZenlayer {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String CONTENT_TYPE = "application/json";

  private final HttpClient http = HttpClient.newHttpClient();
  private final FakeZenlayer zenlayer;
  private final String password;
  private final Instant now;

  /**
   * A response.
   *
   * @param status the HTTP status
   * @param body the whole body
   */
  record Response(int status, JsonNode body) {
    JsonNode response() {
      return body.path("response");
    }

    String code() {
      return body.path("code").asText();
    }
  }

  RawZenlayer(FakeZenlayer zenlayer) {
    this(zenlayer, zenlayer.accessKeyPassword(), Instant.now());
  }

  RawZenlayer(FakeZenlayer zenlayer, String password, Instant now) {
    this.zenlayer = zenlayer;
    this.password = password;
    this.now = now;
  }

  Response call(String action, String body) {
    URI uri = URI.create(zenlayer.endpoint() + "/api/v2/sdn");
    String timestamp = String.valueOf(now.getEpochSecond());
    String signature = signature(password, timestamp, CONTENT_TYPE, uri.getAuthority(), body);
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .header("Content-Type", CONTENT_TYPE)
            .header("X-ZC-Version", "2026-04-01")
            .header("X-ZC-Action", action)
            .header("X-ZC-Timestamp", timestamp)
            .header("X-ZC-Signature-Method", "ZC2-HMAC-SHA256")
            .header(
                "Authorization",
                "ZC2-HMAC-SHA256 Credential=%s, SignedHeaders=content-type;host, Signature=%s"
                    .formatted(zenlayer.accessKeyId(), signature))
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    try {
      HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
      return new Response(response.statusCode(), JSON.readTree(response.body()));
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  static String signature(
      String password, String timestamp, String contentType, String host, String body) {
    String canonical =
        "POST\n/\n\ncontent-type:%s\nhost:%s\n\ncontent-type;host\n%s"
            .formatted(contentType, host, sha256(body));
    String text = "ZC2-HMAC-SHA256\n" + timestamp + "\n" + sha256(canonical);
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(password.getBytes(UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  private static String sha256(String text) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }
}
