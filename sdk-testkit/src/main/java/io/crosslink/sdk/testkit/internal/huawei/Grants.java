package io.crosslink.sdk.testkit.internal.huawei;

import io.crosslink.sdk.testkit.internal.Pace;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What callers may prove themselves with: one permanent access key, and what IAM has given out. */
final class Grants {
  private final Map<String, Token> tokens = new HashMap<>();
  private final Map<String, Key> keys = new HashMap<>();
  private final Pace pace;

  /**
   * A token.
   *
   * @param id what the caller sends
   * @param projectId the project that it is good for, or null for none
   * @param expiresAt when it ends
   */
  record Token(String id, @Nullable String projectId, Instant expiresAt) {}

  /**
   * An access key.
   *
   * @param id its id
   * @param secret what requests are signed with
   * @param securityToken what travels with them, or null if the key is permanent
   * @param expiresAt when it ends
   */
  record Key(String id, String secret, @Nullable String securityToken, Instant expiresAt) {}

  Grants(Pace pace) {
    this.pace = pace;
    keys.put(
        HuaweiIdentity.ACCESS_KEY,
        new Key(HuaweiIdentity.ACCESS_KEY, HuaweiIdentity.SECRET_KEY, null, Instant.MAX));
  }

  Token newToken(@Nullable String projectId, Duration life) {
    Token token = new Token(random("token"), projectId, after(life));
    tokens.put(token.id(), token);
    return token;
  }

  Key newKey(Duration life) {
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

  /** Returns a token, which may have expired, or null if it is not known. */
  @Nullable Token token(@Nullable String id) {
    return tokens.get(id);
  }

  /** Returns an access key, which may have expired, or null if it is not known. */
  @Nullable Key key(String id) {
    return keys.get(id);
  }

  boolean isOver(Instant end) {
    return !now().isBefore(end);
  }

  /** Revokes all that IAM has issued. */
  void revoke() {
    tokens.clear();
    keys.keySet().removeIf(id -> !id.equals(HuaweiIdentity.ACCESS_KEY));
  }

  Instant now() {
    return pace.time().now();
  }
}
