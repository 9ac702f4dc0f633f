package io.crosslink.sdk.testkit.internal.huawei.iam;

import io.crosslink.sdk.testkit.internal.state.TransitionTimer;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The credentials that the fake accepts: one permanent access key, and those that IAM has issued.
 */
public final class IssuedCredentials {
  private final Map<String, Token> tokens = new HashMap<>();
  private final Map<String, Key> keys = new HashMap<>();
  private final TransitionTimer timer;

  /**
   * A token.
   *
   * @param id the value that the caller sends
   * @param projectId the project that it is valid for, or null for none
   * @param expiresAt the moment of its expiry
   */
  record Token(String id, @Nullable String projectId, Instant expiresAt) {}

  /**
   * An access key.
   *
   * @param id the id
   * @param secret the secret that requests are signed with
   * @param securityToken the token that requests contain, or null if the key is permanent
   * @param expiresAt the moment of its expiry
   */
  public record Key(String id, String secret, @Nullable String securityToken, Instant expiresAt) {}

  /** Creates the permanent access key. */
  public IssuedCredentials(TransitionTimer timer) {
    this.timer = timer;
    keys.put(
        HuaweiIdentity.ACCESS_KEY,
        new Key(HuaweiIdentity.ACCESS_KEY, HuaweiIdentity.SECRET_KEY, null, Instant.MAX));
  }

  Token issueToken(@Nullable String projectId, Duration life) {
    Token token = new Token(random("token"), projectId, after(life));
    tokens.put(token.id(), token);
    return token;
  }

  /** Issues an access key. */
  public Key issueKey(Duration life) {
    Key key =
        new Key(
            random("key").toUpperCase(Locale.ROOT),
            random("secret"),
            random("security-token"),
            after(life));
    keys.put(key.id(), key);
    return key;
  }

  private Instant after(Duration life) {
    return now().plus(life).truncatedTo(ChronoUnit.MILLIS);
  }

  private static String random(String what) {
    return "fake-" + what + "-" + UUID.randomUUID();
  }

  /** Returns a token, which may have expired, or null if it is unknown. */
  @Nullable Token token(@Nullable String id) {
    return tokens.get(id);
  }

  /** Returns an access key, which may have expired, or null if it is unknown. */
  @Nullable Key key(String id) {
    return keys.get(id);
  }

  boolean isExpired(Instant end) {
    return !now().isBefore(end);
  }

  /** Revokes all credentials that IAM has issued. */
  public void revoke() {
    tokens.clear();
    keys.keySet().removeIf(id -> !id.equals(HuaweiIdentity.ACCESS_KEY));
  }

  Instant now() {
    return timer.instant();
  }
}
