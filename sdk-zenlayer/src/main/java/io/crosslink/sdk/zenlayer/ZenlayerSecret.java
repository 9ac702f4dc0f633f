package io.crosslink.sdk.zenlayer;

import io.crosslink.sdk.core.internal.util.Arguments;
import io.crosslink.sdk.zenlayer.internal.signing.Credential;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An access key or a token, with its expiry time, as returned by a {@link
 * ZenlayerCredentialsProvider}. Immutable; {@code toString()} shows no secret.
 */
public final class ZenlayerSecret {
  private final Credential credential;

  private ZenlayerSecret(Credential credential) {
    this.credential = credential;
  }

  /**
   * Returns an access key, which signs requests. Leading and trailing blanks are removed.
   *
   * @param accessKeyId the id of the access key
   * @param accessKeyPassword its password, which Zenlayer's tools also call secret
   * @return the key, without an expiry time
   * @throws IllegalArgumentException if a value is null, blank, or contains characters other than
   *     visible ASCII
   */
  public static ZenlayerSecret accessKey(String accessKeyId, String accessKeyPassword) {
    return new ZenlayerSecret(Credential.accessKey(accessKeyId, accessKeyPassword));
  }

  /**
   * Returns a token, which is sent with requests instead of a signature. Leading and trailing
   * blanks are removed.
   *
   * @param token the token, without the word {@code Bearer}
   * @return the token, without an expiry time
   * @throws IllegalArgumentException if the token is null, blank, or contains characters other than
   *     visible ASCII
   */
  public static ZenlayerSecret token(String token) {
    return new ZenlayerSecret(Credential.token(token));
  }

  /**
   * Returns a copy with an expiry time. It is refreshed in the background 32 to 40 minutes before
   * it expires, or 40 to 50 % of the lifetime that remained when it was fetched, if that is
   * shorter.
   *
   * @param time when the service stops accepting it
   * @return the copy
   * @throws IllegalArgumentException if the time is null
   */
  public ZenlayerSecret expiringAt(Instant time) {
    return new ZenlayerSecret(credential.expiringAt(Arguments.notNull("time", time)));
  }

  /** {@return when it expires, or null if it does not} */
  public @Nullable Instant expiresAt() {
    return credential.expiresAt();
  }

  Credential credential() {
    return credential;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ZenlayerSecret that && credential.equals(that.credential);
  }

  @Override
  public int hashCode() {
    return credential.hashCode();
  }

  /** {@return the access key id if it is a key, and the expiry time; no secret} */
  @Override
  public String toString() {
    return "ZenlayerSecret{"
        + credential
        + (expiresAt() == null ? "" : ", expiresAt=" + expiresAt())
        + "}";
  }
}
