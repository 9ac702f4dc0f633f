package io.crosslink.sdk.testkit.internal.huawei.iam;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.crosslink.sdk.testkit.internal.huawei.http.PercentEncoding;
import io.crosslink.sdk.testkit.internal.huawei.http.QueryString;
import io.crosslink.sdk.testkit.internal.service.Digests;
import io.crosslink.sdk.testkit.internal.service.ErrorResponseException;
import io.crosslink.sdk.testkit.internal.service.FakeRequest;
import io.crosslink.sdk.testkit.internal.state.TransitionTimer;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Verifies signatures as the API gateway does: {@code SDK-HMAC-SHA256}, and {@code V11-HMAC-SHA256}
 * with keys derived for a day, a region and a service. Written from the provider's documentation
 * alone, so that it cannot share a mistake with the SDK's signer.
 */
final class HuaweiSignature {
  private static final String PLAIN = "SDK-HMAC-SHA256";
  private static final String UNSIGNED = "UNSIGNED-PAYLOAD";
  private static final String DERIVED = "V11-HMAC-SHA256";
  private static final Duration MAX_SKEW = Duration.ofMinutes(15);
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final String REST = ", SignedHeaders=([^,\\s]+), Signature=([0-9a-f]{64})";
  private static final Pattern PLAIN_AUTHORIZATION =
      Pattern.compile(PLAIN + " Access=([^,\\s]+)" + REST);
  private static final Pattern DERIVED_AUTHORIZATION =
      Pattern.compile(DERIVED + " Credential=([^,/\\s]+)/([^,\\s]+)" + REST);

  private final IssuedCredentials issued;
  private final TransitionTimer timer;

  HuaweiSignature(IssuedCredentials issued, TransitionTimer timer) {
    this.issued = issued;
    this.timer = timer;
  }

  /** Verifies the signature of a request to a service, given by its short name. */
  void check(FakeRequest request, String service) {
    String authorization = request.header("Authorization");
    if (authorization == null) {
      throw rejection("the Authorization header is missing");
    }
    String date = checkedDate(request.header("X-Sdk-Date"));
    Matcher plain = PLAIN_AUTHORIZATION.matcher(authorization);
    Matcher derived = DERIVED_AUTHORIZATION.matcher(authorization);
    if (plain.matches()) {
      IssuedCredentials.Key key = checkedKey(plain.group(1), request);
      String text = PLAIN + "\n" + date + "\n" + canonicalHash(request, plain.group(2));
      compare(Digests.hmacSha256(key.secret(), text), plain.group(3));
    } else if (derived.matches()) {
      IssuedCredentials.Key key = checkedKey(derived.group(1), request);
      String scope = date.substring(0, 8) + "/" + HuaweiIdentity.REGION + "/" + service;
      if (!scope.equals(derived.group(2))) {
        throw rejection("the credential scope must be " + scope);
      }
      String text =
          DERIVED + "\n" + date + "\n" + scope + "\n" + canonicalHash(request, derived.group(3));
      compare(Digests.hmacSha256(derivedSecret(key, scope), text), derived.group(4));
    } else {
      throw rejection("the Authorization header is malformed");
    }
  }

  private static void compare(String expected, String actual) {
    if (!Digests.same(expected, actual)) {
      throw rejection("verify aksk signature fail");
    }
  }

  private IssuedCredentials.Key checkedKey(String id, FakeRequest request) {
    IssuedCredentials.Key key = issued.key(id);
    if (key == null) {
      throw rejection("the access key " + id + " does not exist");
    }
    String token = request.header("X-Security-Token");
    if (key.securityToken() == null ? token != null : !Digests.same(key.securityToken(), token)) {
      throw rejection("X-Security-Token is not that of the access key");
    }
    if (issued.isExpired(key.expiresAt())) {
      throw rejection("the access key expired at " + key.expiresAt());
    }
    return key;
  }

  /** HKDF by RFC 5869; the key is the hexadecimal text of the result, not its bytes. */
  private static String derivedSecret(IssuedCredentials.Key key, String scope) {
    byte[] extracted = Digests.hmacSha256(key.id().getBytes(UTF_8), key.secret().getBytes(UTF_8));
    return HexFormat.of().formatHex(Digests.hmacSha256(extracted, (scope + "\1").getBytes(UTF_8)));
  }

  private String checkedDate(@Nullable String date) {
    try {
      Instant signed = DATE.parse(date == null ? "" : date, Instant::from);
      if (!timer.isWithin(MAX_SKEW, signed)) {
        throw rejection("the signature has expired, signature time " + date);
      }
    } catch (DateTimeException e) {
      throw rejection("X-Sdk-Date must have the form 20191115T033655Z");
    }
    return String.valueOf(date);
  }

  private static String canonicalHash(FakeRequest request, String signedHeaders) {
    List<String> names = List.of(signedHeaders.split(";", -1));
    if (!names.contains("x-sdk-date")) {
      throw rejection("X-Sdk-Date must be signed");
    }
    StringBuilder headers = new StringBuilder();
    for (String name : names.stream().sorted().toList()) {
      String value = request.header(name);
      if (value == null) {
        throw rejection("the signed header " + name + " is missing");
      }
      headers.append(name).append(':').append(value.trim()).append('\n');
    }
    String canonical =
        String.join(
            "\n",
            request.method(),
            canonicalPath(request.path()),
            canonicalQuery(request.query()),
            headers.toString(),
            signedHeaders,
            bodyHash(request, names));
    return Digests.sha256(canonical.getBytes(UTF_8));
  }

  /**
   * Returns the declared hash, which is that of the body or, if signed, says that it is unsigned.
   */
  private static String bodyHash(FakeRequest request, List<String> signedHeaders) {
    String hash = Digests.sha256(request.body());
    String declared = request.header("X-Sdk-Content-Sha256");
    if (declared == null || declared.equals(hash)) {
      return hash;
    }
    if (declared.equals(UNSIGNED) && signedHeaders.contains("x-sdk-content-sha256")) {
      return declared;
    }
    throw rejection("X-Sdk-Content-Sha256 is not the hash of the body");
  }

  private static String canonicalPath(String path) {
    StringBuilder canonical = new StringBuilder();
    for (String segment : path.split("/", -1)) {
      canonical.append(PercentEncoding.encode(PercentEncoding.decode(segment))).append('/');
    }
    // A path that ends in a slash has an empty last segment, which must not add a second slash.
    boolean ended = path.endsWith("/");
    return ended ? canonical.substring(0, canonical.length() - 1) : canonical.toString();
  }

  private static String canonicalQuery(String query) {
    return String.join(
        "&",
        QueryString.parse(query).stream()
            .map(pair -> new QueryString.Pair(encoded(pair.name()), encoded(pair.value())))
            .sorted(Comparator.comparing(QueryString.Pair::name)) // stable: values keep their order
            .map(pair -> pair.name() + "=" + pair.value())
            .toList());
  }

  private static String encoded(String text) {
    return PercentEncoding.encode(text);
  }

  private static ErrorResponseException rejection(String text) {
    return new ErrorResponseException(
        401, "APIGW.0301", "Incorrect IAM authentication information: " + text);
  }
}
