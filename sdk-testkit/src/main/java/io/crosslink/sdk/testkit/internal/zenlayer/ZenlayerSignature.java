package io.crosslink.sdk.testkit.internal.zenlayer;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.crosslink.sdk.testkit.internal.service.Digests;
import io.crosslink.sdk.testkit.internal.service.ErrorResponseException;
import io.crosslink.sdk.testkit.internal.service.FakeRequest;
import io.crosslink.sdk.testkit.internal.state.TransitionTimer;
import io.crosslink.sdk.zenlayer.sdn.SdnErrorCodes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Verifies {@code ZC2-HMAC-SHA256} signatures and bearer tokens. Written from the provider's
 * documentation alone, so that it cannot share a mistake with the SDK's signer.
 */
final class ZenlayerSignature {
  private static final String ALGORITHM = "ZC2-HMAC-SHA256";
  private static final Duration MAX_SKEW = Duration.ofMinutes(5);
  private static final Pattern AUTHORIZATION =
      Pattern.compile(
          ALGORITHM + " Credential=([^,\\s]+), SignedHeaders=([^,\\s]+), Signature=([0-9a-f]{64})");

  private ZenlayerSignature() {}

  /** Verifies the signature or token of a request. The statuses of errors are not documented. */
  static void check(FakeRequest request, TransitionTimer timer) {
    String authorization = request.header("Authorization");
    if (authorization == null) {
      throw malformed("The Authorization header is missing");
    }
    if (authorization.startsWith("Bearer ")) {
      if (!Digests.same("Bearer " + ZenlayerIdentity.TOKEN, authorization)) {
        throw malformed("The token is unknown");
      }
      return;
    }
    Matcher parts = AUTHORIZATION.matcher(authorization);
    if (!parts.matches()) {
      throw malformed("The Authorization header is malformed");
    }
    checkMethod(request.header("X-ZC-Signature-Method"));
    String timestamp = checkedTimestamp(request.header("X-ZC-Timestamp"), timer);
    String expected =
        Digests.hmacSha256(
            ZenlayerIdentity.KEY_PASSWORD,
            ALGORITHM + "\n" + timestamp + "\n" + canonicalHash(request, parts.group(2)));
    if (!parts.group(1).equals(ZenlayerIdentity.KEY_ID)
        || !Digests.same(expected, parts.group(3))) {
      throw mismatch("The signature does not match the request");
    }
  }

  private static void checkMethod(@Nullable String method) {
    if (!ALGORITHM.equals(method)) {
      throw mismatch("X-ZC-Signature-Method must be " + ALGORITHM);
    }
  }

  private static String checkedTimestamp(@Nullable String timestamp, TransitionTimer timer) {
    if (timestamp == null || !timestamp.matches("[0-9]{1,12}")) {
      throw mismatch("X-ZC-Timestamp must be a Unix time in seconds");
    }
    Instant signed = Instant.ofEpochSecond(Long.parseLong(timestamp));
    if (!timer.isWithin(MAX_SKEW, signed)) {
      throw new ErrorResponseException(
          401,
          SdnErrorCodes.AUTHFAILURE_SIGNATURE_EXPIRED,
          "The timestamp is more than five minutes away from the server's clock");
    }
    return timestamp;
  }

  private static String canonicalHash(FakeRequest request, String signedHeaders) {
    List<String> names = List.of(signedHeaders.split(";", -1));
    if (!names.contains("content-type") || !names.contains("host")) {
      throw mismatch("content-type and host must be signed");
    }
    StringBuilder headers = new StringBuilder();
    for (String name : names.stream().sorted().toList()) {
      String value = request.header(name);
      if (value == null) {
        throw mismatch("The signed header " + name + " is missing");
      }
      headers.append(name).append(':').append(value.trim().toLowerCase(Locale.ROOT)).append('\n');
    }
    // The URI is always "/" and the query always empty, whatever was called.
    String canonical =
        String.join(
            "\n",
            request.method(),
            "/",
            "",
            headers.toString(),
            signedHeaders,
            Digests.sha256(request.body()));
    return Digests.sha256(canonical.getBytes(UTF_8));
  }

  private static ErrorResponseException malformed(String text) {
    return new ErrorResponseException(401, SdnErrorCodes.AUTHFAILURE_INVALID_AUTHORIZATION, text);
  }

  private static ErrorResponseException mismatch(String text) {
    return new ErrorResponseException(401, SdnErrorCodes.AUTHFAILURE_SIGNATURE_FAILURE, text);
  }
}
