package io.crosslink.sdk.testkit.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** The two functions that both signatures are made of. */
public final class Digests {
  private Digests() {}

  /** Returns the SHA-256 of some bytes in lower-case hexadecimal digits. */
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JVM has SHA-256", e);
    }
  }

  /** Returns the HMAC-SHA256 of a text in lower-case hexadecimal digits. */
  public static String hmacSha256(String key, String text) {
    return HexFormat.of().formatHex(hmacSha256(key.getBytes(UTF_8), text.getBytes(UTF_8)));
  }

  /** Returns the HMAC-SHA256 of some bytes. */
  public static byte[] hmacSha256(byte[] key, byte[] message) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(message);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JVM has HmacSHA256", e);
    }
  }

  /** Compares two secrets in a time that does not depend on where they differ. */
  public static boolean same(String expected, @Nullable String actual) {
    return actual != null
        && MessageDigest.isEqual(expected.getBytes(UTF_8), actual.getBytes(UTF_8));
  }
}
