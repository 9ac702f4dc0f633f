package io.crosslink.sdk.zenlayer.internal.signing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A second implementation of {@code ZC2-HMAC-SHA256}, written from its documentation and sharing no
 * code with the signer.
 *
 * @param canonicalRequest the canonical request
 * @param stringToSign the string to sign
 * @param signature the signature
 */
record ReferenceSignature(String canonicalRequest, String stringToSign, String signature) {

  static ReferenceSignature of(
      String password, String timestamp, String contentType, String host, byte[] body) {
    String canonicalHeaders =
        "content-type:" + normal(contentType) + "\n" + "host:" + normal(host) + "\n";
    String canonicalRequest =
        String.join("\n", "POST", "/", "", canonicalHeaders, "content-type;host", sha256(body));
    String stringToSign =
        String.join("\n", "ZC2-HMAC-SHA256", timestamp, sha256(canonicalRequest.getBytes(UTF_8)));
    return new ReferenceSignature(canonicalRequest, stringToSign, hmac(password, stringToSign));
  }

  private static String normal(String value) {
    return value.strip().toLowerCase(Locale.ROOT);
  }

  static String sha256(byte[] bytes) {
    try {
      return hex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  private static String hmac(String key, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key.getBytes(UTF_8), "HmacSHA256"));
      return hex(mac.doFinal(text.getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  private static String hex(byte[] hash) {
    return String.format(Locale.ROOT, "%064x", new BigInteger(1, hash));
  }
}
