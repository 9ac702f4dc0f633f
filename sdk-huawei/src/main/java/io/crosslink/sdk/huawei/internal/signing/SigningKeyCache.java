package io.crosslink.sdk.huawei.internal.signing;

import io.crosslink.sdk.core.internal.util.Digests;
import java.util.HexFormat;
import javax.crypto.SecretKey;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * Derives keys from an access key for {@code V11-HMAC-SHA256} and keeps the latest: each is valid
 * for one service in one region on one day. The derivation is HKDF (RFC 5869) with HMAC-SHA256.
 */
final class SigningKeyCache {
  private final String owner;
  private final String scopeAfterDay;
  private final SecretKey extracted;
  private volatile @Nullable Day latest;

  /** A key and its day, such as {@code 20191115}. */
  private record Day(String date, SigningKey key) {}

  /**
   * Creates a cache.
   *
   * @param accessKey the access key to derive them from
   * @param region the region's id
   * @param service the service's short name, such as {@code vpn}
   */
  SigningKeyCache(AccessKey accessKey, String region, String service) {
    this.owner = accessKey.id();
    this.scopeAfterDay = "/" + region + "/" + service;
    Buffer secret = new Buffer().writeUtf8(accessKey.secret());
    String hash = Digests.hmacSha256(Digests.key(accessKey.id()), secret);
    this.extracted = Digests.key(HexFormat.of().parseHex(hash));
  }

  /** Returns the key for a date in the form of the header, such as {@code 20191115T033655Z}. */
  SigningKey on(String date) {
    String day = date.substring(0, Math.min(8, date.length())); // a caller may send any text
    Day cached = latest;
    if (cached == null || !cached.date.equals(day)) {
      cached = new Day(day, derive(day + scopeAfterDay));
      latest = cached;
    }
    return cached.key;
  }

  private SigningKey derive(String scope) {
    String expanded = Digests.hmacSha256(extracted, new Buffer().writeUtf8(scope).writeByte(1));
    // The key is the text of the hexadecimal digits, not the bytes.
    return new SigningKey(
        "V11-HMAC-SHA256", scope, "Credential=" + owner + "/" + scope, Digests.key(expanded));
  }
}
