package io.crosslink.sdk.testkit.internal.huawei;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.crosslink.sdk.testkit.internal.Digests;
import io.crosslink.sdk.testkit.internal.FakeRequest;
import io.crosslink.sdk.testkit.internal.Pace;
import io.crosslink.sdk.testkit.internal.Refusal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Checks {@code SDK-HMAC-SHA256} signatures as the gateway in front of the service does. Written
 * from the provider's documentation alone, so that it cannot share a mistake with the SDK's signer.
 */
final class HuaweiSignature {
  static final String ACCESS_KEY = "FAKEHUAWEIACCESSKEY";
  static final String SECRET_KEY = "not-a-secret";

  private static final String ALGORITHM = "SDK-HMAC-SHA256";
  private static final Duration LARGEST_SKEW = Duration.ofMinutes(15);
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final Pattern AUTHORIZATION =
      Pattern.compile(
          ALGORITHM + " Access=([^,\\s]+), SignedHeaders=([^,\\s]+), Signature=([0-9a-f]{64})");

  private HuaweiSignature() {}

  /** Refuses the request unless it proves who sent it. */
  static void check(FakeRequest request, Pace pace) {
    String authorization = request.header("Authorization");
    if (authorization == null) {
      throw refusal("the Authorization header is missing");
    }
    Matcher parts = AUTHORIZATION.matcher(authorization);
    if (!parts.matches()) {
      throw refusal("the Authorization header is malformed");
    }
    String date = checkedDate(request.header("X-Sdk-Date"), pace);
    if (!parts.group(1).equals(ACCESS_KEY)) {
      throw refusal("the access key " + parts.group(1) + " does not exist");
    }
    String canonical = canonicalRequest(request, parts.group(2));
    String expected =
        Digests.hmacSha256(
            SECRET_KEY, ALGORITHM + "\n" + date + "\n" + Digests.sha256(canonical.getBytes(UTF_8)));
    if (!Digests.same(expected, parts.group(3))) {
      throw refusal("verify aksk signature fail");
    }
  }

  private static String checkedDate(@Nullable String date, Pace pace) {
    try {
      Instant signed = DATE.parse(date == null ? "" : date, Instant::from);
      if (!pace.isWithin(LARGEST_SKEW, signed)) {
        throw refusal("the signature has expired, signature time " + date);
      }
    } catch (DateTimeException e) {
      throw refusal("X-Sdk-Date must have the form 20191115T033655Z");
    }
    return String.valueOf(date);
  }

  private static String canonicalRequest(FakeRequest request, String signedHeaders) {
    List<String> names = List.of(signedHeaders.split(";", -1));
    if (!names.contains("x-sdk-date")) {
      throw refusal("X-Sdk-Date must be signed");
    }
    StringBuilder headers = new StringBuilder();
    for (String name : names.stream().sorted().toList()) {
      String value = request.header(name);
      if (value == null) {
        throw refusal("the signed header " + name + " is missing");
      }
      headers.append(name).append(':').append(value.trim()).append('\n');
    }
    String declaredHash = request.header("X-Sdk-Content-Sha256");
    return String.join(
        "\n",
        request.method(),
        canonicalPath(request.path()),
        canonicalQuery(request.query()),
        headers.toString(),
        signedHeaders,
        declaredHash != null ? declaredHash : Digests.sha256(request.body()));
  }

  private static String canonicalPath(String path) {
    StringBuilder canonical = new StringBuilder();
    for (String segment : path.split("/", -1)) {
      canonical.append(PercentCode.encode(PercentCode.decode(segment))).append('/');
    }
    // A path that ends in a slash has an empty last segment, which must not add a second one.
    boolean ended = path.endsWith("/");
    return ended ? canonical.substring(0, canonical.length() - 1) : canonical.toString();
  }

  private static String canonicalQuery(String query) {
    return String.join(
        "&",
        QueryString.parse(query).stream()
            .map(pair -> new QueryString.Pair(encoded(pair.name()), encoded(pair.value())))
            .sorted(Comparator.comparing(QueryString.Pair::name)) // stable: values stay
            .map(pair -> pair.name() + "=" + pair.value())
            .toList());
  }

  private static String encoded(String text) {
    return PercentCode.encode(text);
  }

  private static Refusal refusal(String text) {
    return new Refusal(401, "APIGW.0301", "Incorrect IAM authentication information: " + text);
  }
}
