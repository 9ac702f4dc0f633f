package io.crosslink.sdk.zenlayer.internal.signing;

import io.crosslink.sdk.core.internal.call.RequestSigner;
import io.crosslink.sdk.core.internal.util.Arguments;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Proves the identity of a caller: an access key that signs requests, or a token sent with them.
 *
 * @param accessKeyId the id of the access key, or null for a token
 * @param secret the password of the access key, or the token
 * @param expiresAt when it expires, or null if it does not
 */
public record Credential(@Nullable String accessKeyId, String secret, @Nullable Instant expiresAt) {

  /**
   * Returns an access key that does not expire.
   *
   * @throws IllegalArgumentException if a value is null, blank, or not one word of visible ASCII
   */
  public static Credential accessKey(String accessKeyId, String accessKeyPassword) {
    return new Credential(
        Arguments.headerToken("accessKeyId", accessKeyId),
        Arguments.headerToken("accessKeyPassword", accessKeyPassword),
        null);
  }

  /**
   * Returns a token that does not expire.
   *
   * @throws IllegalArgumentException if the token is null, blank, or not one word of visible ASCII
   */
  public static Credential token(String token) {
    return new Credential(null, Arguments.headerToken("token", token), null);
  }

  /** Returns a copy that expires. */
  public Credential expiringAt(Instant time) {
    return new Credential(accessKeyId, secret, time);
  }

  /** Returns a signer that uses it. */
  public RequestSigner signer() {
    return accessKeyId == null ? new BearerSigner(secret) : new ZenlayerSigner(accessKeyId, secret);
  }

  /** {@return the kind of credential and the access key id, no secret} */
  @Override
  public String toString() {
    return accessKeyId == null
        ? "token=***"
        : "accessKeyId=" + accessKeyId + ", accessKeyPassword=***";
  }
}
