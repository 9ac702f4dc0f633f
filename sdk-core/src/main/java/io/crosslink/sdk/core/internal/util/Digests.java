package io.crosslink.sdk.core.internal.util;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import okio.Buffer;

/**
 * SHA-256 and HMAC-SHA256 as the services write them, in lower-case hexadecimal digits.
 *
 * <p>Looking up an algorithm costs more than running it on a small request, so every thread caches
 * it. Only objects of the JDK are cached: a thread that outlives an application must not keep the
 * application's classes.
 */
public final class Digests {
  private static final String HMAC_SHA256 = "HmacSHA256";
  private static final String SHA256_OF_NOTHING =
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
  private static final HexFormat HEX = HexFormat.of();

  private static final ThreadLocal<MessageDigest> DIGEST =
      ThreadLocal.withInitial(() -> available(() -> MessageDigest.getInstance("SHA-256")));
  private static final ThreadLocal<Mac> MAC =
      ThreadLocal.withInitial(() -> available(() -> Mac.getInstance(HMAC_SHA256)));

  private Digests() {}

  /** Returns the SHA-256 of some bytes. */
  public static String sha256(byte[] bytes) {
    return bytes.length == 0 ? SHA256_OF_NOTHING : HEX.formatHex(DIGEST.get().digest(bytes));
  }

  /** Returns the SHA-256 of a text, which is consumed. */
  public static String sha256(Buffer text) {
    MessageDigest digest = DIGEST.get();
    forEachPart(text, digest::update);
    return HEX.formatHex(digest.digest());
  }

  /** Returns the HMAC-SHA256 of a text, which is consumed. */
  public static String hmacSha256(SecretKey key, Buffer text) {
    Mac mac = MAC.get();
    try {
      mac.init(key);
    } catch (InvalidKeyException e) {
      throw new IllegalStateException(
          "This Java runtime rejects the secret key for HMAC-SHA256", e);
    }
    forEachPart(text, mac::update);
    return HEX.formatHex(mac.doFinal());
  }

  /** Returns the key for a non-empty secret text. */
  public static SecretKey key(String secret) {
    return key(secret.getBytes(UTF_8));
  }

  /** Returns the key for non-empty secret bytes. */
  public static SecretKey key(byte[] secret) {
    return new SecretKeySpec(secret, HMAC_SHA256);
  }

  private interface Part {
    void read(byte[] bytes, int offset, int length);
  }

  /** Reads a buffer's bytes without a copy, then returns their memory to Okio's pool. */
  private static void forEachPart(Buffer text, Part part) {
    try (Buffer.UnsafeCursor cursor = text.readUnsafe()) {
      while (cursor.next() != -1) {
        part.read(cursor.data, cursor.start, cursor.end - cursor.start);
      }
    }
    text.clear();
  }

  private interface Search<T> {
    T find() throws GeneralSecurityException;
  }

  private static <T> T available(Search<T> search) {
    try {
      return search.find();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java runtime lacks SHA-256 or HMAC-SHA256", e);
    }
  }
}
