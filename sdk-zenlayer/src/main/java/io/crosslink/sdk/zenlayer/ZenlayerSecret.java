package io.crosslink.sdk.zenlayer;

import io.crosslink.sdk.core.internal.util.Arguments;
import io.crosslink.sdk.zenlayer.internal.signing.Credential;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An access key or a token, with the time at which it expires: what a {@link
 * ZenlayerCredentialsProvider} returns. Immutable; {@code toString()} shows no secret.
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
   * @return the key, which does not expire
   * @throws IllegalArgumentException if a value is null, blank, or not one word of visible ASCII
   */
  public static ZenlayerSecret accessKey(String accessKeyId, String accessKeyPassword) {
    return new ZenlayerSecret(Credential.accessKey(accessKeyId, accessKeyPassword));
  }

  /**
   * Returns a token, which is sent with requests instead of a signature. Leading and trailing
   * blanks are removed.
   *
   * @param token the token, without the word {@code Bearer}
   * @return the token, which does not expire
   * @throws IllegalArgumentException if the token is null, blank, or not one word of visible ASCII
   */
  public static ZenlayerSecret token(String token) {
    return new ZenlayerSecret(Credential.token(token));
  }

  /**
   * Returns a copy that expires. Before that, it is refreshed in the background: 32 to 40 minutes
   * ahead, or 40 to 50 % of its remaining lifetime when it was fetched, if that is shorter.
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

  /** {@return the access key id if it is a key, and the expiry; no secret} */
  @Override
  public String toString() {
    return "ZenlayerSecret{"
        + credential
        + (expiresAt() == null ? "" : ", expiresAt=" + expiresAt())
        + "}";
  }
}
