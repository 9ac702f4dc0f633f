package io.crosslink.sdk.huawei.internal.signing;

import io.crosslink.sdk.core.internal.util.Digests;
import java.util.HexFormat;
import javax.crypto.SecretKey;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * Keys derived from an access key, by {@code V11-HMAC-SHA256}: each is good for one service in one
 * region on one day only. The derivation is HKDF (RFC 5869) with HMAC-SHA256.
 */
final class SigningKeyCache {
  private final String owner;
  private final String place;
  private final SecretKey extracted;
  private volatile @Nullable Day latest;

  /** A key and the day it is for, such as {@code 20191115}. */
  private record Day(String date, SigningKey key) {}

  /**
   * Derives keys.
   *
   * @param accessKey the access key to derive them from
   * @param region the region's id
   * @param service the service's short name, such as {@code vpn}
   */
  SigningKeyCache(AccessKey accessKey, String region, String service) {
    this.owner = accessKey.id();
    this.place = "/" + region + "/" + service;
    Buffer secret = new Buffer().writeUtf8(accessKey.secret());
    String hash = Digests.hmacSha256(Digests.key(accessKey.id()), secret);
    this.extracted = Digests.key(HexFormat.of().parseHex(hash));
  }

  /** Returns the key for a date as it is sent, such as {@code 20191115T033655Z}. */
  SigningKey on(String date) {
    String day = date.substring(0, Math.min(8, date.length())); // a caller's own may be anything
    Day known = latest;
    if (known == null || !known.date.equals(day)) {
      known = new Day(day, derive(day + place));
      latest = known;
    }
    return known.key;
  }

  private SigningKey derive(String scope) {
    String expanded = Digests.hmacSha256(extracted, new Buffer().writeUtf8(scope).writeByte(1));
    // Not the bytes, but the text of their digits is the key.
    return new SigningKey(
        "V11-HMAC-SHA256", scope, "Credential=" + owner + "/" + scope, Digests.key(expanded));
  }
}
