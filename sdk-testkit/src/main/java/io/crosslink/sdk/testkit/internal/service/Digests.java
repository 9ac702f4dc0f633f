package io.crosslink.sdk.testkit.internal.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** The digests that the signatures of both clouds use. */
public final class Digests {
  private Digests() {}

  /** Returns the SHA-256 digest of bytes, in lower-case hexadecimal. */
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JVM has SHA-256", e);
    }
  }

  /** Returns the HMAC-SHA256 of a text, in lower-case hexadecimal. */
  public static String hmacSha256(String key, String text) {
    return HexFormat.of().formatHex(hmacSha256(key.getBytes(UTF_8), text.getBytes(UTF_8)));
  }

  /** Returns the HMAC-SHA256 of bytes. */
  public static byte[] hmacSha256(byte[] key, byte[] message) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(message);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JVM has HmacSHA256", e);
    }
  }

  /** Compares two secrets in constant time. */
  public static boolean same(String expected, @Nullable String actual) {
    return actual != null
        && MessageDigest.isEqual(expected.getBytes(UTF_8), actual.getBytes(UTF_8));
  }
}
