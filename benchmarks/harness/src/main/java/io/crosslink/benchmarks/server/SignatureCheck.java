package io.crosslink.benchmarks.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.crosslink.benchmarks.Credentials;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Verifies signatures, as the clouds do, so that no contender can omit them. */
final class SignatureCheck {
  private SignatureCheck() {}

  static boolean isSigned(Request request) {
    String authorization = request.header("authorization");
    int signedHeaders = authorization.indexOf("SignedHeaders=") + "SignedHeaders=".length();
    int signature = authorization.indexOf(", Signature=");
    if (signature < 0) {
      return false;
    }
    String names = authorization.substring(signedHeaders, signature);
    String expected =
        authorization.startsWith("ZC2") ? zenlayer(request, names) : huawei(request, names);
    return authorization.endsWith("Signature=" + expected);
  }

  private static String huawei(Request request, String names) {
    String target = request.target();
    int query = target.indexOf('?');
    String path = query < 0 ? target : target.substring(0, query);
    String sorted =
        query < 0
            ? ""
            : Stream.of(target.substring(query + 1).split("&"))
                .sorted()
                .collect(Collectors.joining("&"));
    String canonical = path + (path.endsWith("/") ? "" : "/") + "\n" + sorted;
    return signature("SDK-HMAC-SHA256", request.header("x-sdk-date"), request, names, canonical);
  }

  private static String zenlayer(Request request, String names) {
    return signature("ZC2-HMAC-SHA256", request.header("x-zc-timestamp"), request, names, "/\n");
  }

  private static String signature(
      String algorithm, String time, Request request, String names, String uri) {
    Map<String, String> values = request.headers();
    String headers =
        Stream.of(names.split(";"))
            .map(name -> name + ":" + values.get(name) + "\n")
            .collect(Collectors.joining());
    String canonical =
        request.method()
            + "\n"
            + uri
            + "\n"
            + headers
            + "\n"
            + names
            + "\n"
            + sha256(request.body());
    String toSign = algorithm + "\n" + time + "\n" + sha256(canonical.getBytes(UTF_8));
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(Credentials.SECRET_KEY.getBytes(UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(toSign.getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
