package io.crosslink.benchmarks.bare;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** SHA-256 and HMAC-SHA256 of one key, with reusable objects per thread. */
final class Hmac {
  private static final byte[] DIGITS = "0123456789abcdef".getBytes(ISO_8859_1);
  private static final ThreadLocal<MessageDigest> DIGEST = ThreadLocal.withInitial(Hmac::digest);

  private final ThreadLocal<Mac> mac;

  Hmac(String secret) {
    SecretKeySpec key = new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256");
    mac = ThreadLocal.withInitial(() -> mac(key));
  }

  static String sha256(byte[] bytes) {
    return hex(DIGEST.get().digest(bytes));
  }

  static String sha256(String ascii) {
    return sha256(ascii.getBytes(ISO_8859_1));
  }

  String sign(String ascii) {
    return hex(mac.get().doFinal(ascii.getBytes(ISO_8859_1)));
  }

  private static String hex(byte[] bytes) {
    byte[] text = new byte[bytes.length * 2];
    for (int i = 0; i < bytes.length; i++) {
      text[2 * i] = DIGITS[bytes[i] >> 4 & 15];
      text[2 * i + 1] = DIGITS[bytes[i] & 15];
    }
    return new String(text, ISO_8859_1);
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Mac mac(SecretKeySpec key) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
