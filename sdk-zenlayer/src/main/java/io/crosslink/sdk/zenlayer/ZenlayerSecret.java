package io.crosslink.sdk.zenlayer;

import io.crosslink.sdk.core.internal.auth.CredentialsProgram;
import io.crosslink.sdk.core.internal.auth.SigningSession;
import io.crosslink.sdk.core.internal.call.RequestSigner;
import io.crosslink.sdk.core.internal.util.Arguments;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An access key or a token, with the time at which it expires: what a {@link
 * ZenlayerCredentialsProvider} returns. Immutable; {@code toString()} shows no secret.
 */
public final class ZenlayerSecret {
  private final @Nullable String accessKeyId;
  private final String secret;
  private final @Nullable Instant expiresAt;

  private ZenlayerSecret(@Nullable String accessKeyId, String secret, @Nullable Instant expiresAt) {
    this.accessKeyId = accessKeyId;
    this.secret = secret;
    this.expiresAt = expiresAt;
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
    return new ZenlayerSecret(
        Arguments.headerToken("accessKeyId", accessKeyId),
        Arguments.headerToken("accessKeyPassword", accessKeyPassword),
        null);
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
    return new ZenlayerSecret(null, Arguments.headerToken("token", token), null);
  }

  /** Returns what a program has printed. */
  static ZenlayerSecret printed(CredentialsProgram.Output output) {
    Arguments.check(
        output.sessionToken() == null, "SessionToken has no meaning for Zenlayer: leave it out");
    ZenlayerSecret secret =
        output.token() == null
            ? new ZenlayerSecret(
                Arguments.headerToken("AccessKeyId", output.accessKeyId()),
                Arguments.headerToken("SecretAccessKey", output.secretAccessKey()),
                null)
            : new ZenlayerSecret(null, Arguments.headerToken("Token", output.token()), null);
    return output.expiresAt() == null ? secret : secret.expiringAt(output.expiresAt());
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
    return new ZenlayerSecret(accessKeyId, secret, Arguments.notNull("time", time));
  }

  /** {@return when it expires, or null if it does not} */
  public @Nullable Instant expiresAt() {
    return expiresAt;
  }

  RequestSigner signer() {
    return accessKeyId == null ? new BearerSigner(secret) : new ZenlayerSigner(accessKeyId, secret);
  }

  SigningSession<ZenlayerSecret> session() {
    return new SigningSession<>(this, signer(), expiresAt);
  }

  /** {@return the access key id if it is a key; no secret} */
  String description() {
    return accessKeyId == null
        ? "token=***"
        : "accessKeyId=" + accessKeyId + ", accessKeyPassword=***";
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ZenlayerSecret that
        && Objects.equals(accessKeyId, that.accessKeyId)
        && secret.equals(that.secret)
        && Objects.equals(expiresAt, that.expiresAt);
  }

  @Override
  public int hashCode() {
    return Objects.hash(accessKeyId, secret, expiresAt);
  }

  /** {@return the access key id if it is a key, and the expiry; no secret} */
  @Override
  public String toString() {
    return "ZenlayerSecret{"
        + description()
        + (expiresAt == null ? "" : ", expiresAt=" + expiresAt)
        + "}";
  }
}
