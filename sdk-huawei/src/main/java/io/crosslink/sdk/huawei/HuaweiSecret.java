package io.crosslink.sdk.huawei;

import io.crosslink.sdk.core.internal.util.Arguments;
import io.crosslink.sdk.huawei.internal.auth.ProjectId;
import io.crosslink.sdk.huawei.internal.auth.ResolvedCredentials;
import io.crosslink.sdk.huawei.internal.signing.AccessKey;
import io.crosslink.sdk.huawei.internal.signing.Credential;
import io.crosslink.sdk.huawei.internal.signing.IamToken;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An access key or a token with its expiry, as returned by a {@link HuaweiCredentialsProvider}.
 * Immutable; {@code toString()} shows no secret.
 */
public final class HuaweiSecret {
  private final ResolvedCredentials resolved;

  private HuaweiSecret(ResolvedCredentials resolved) {
    this.resolved = resolved;
  }

  private static HuaweiSecret of(Credential credential) {
    return new HuaweiSecret(ResolvedCredentials.of(credential));
  }

  /**
   * Returns a permanent access key, which signs requests. Leading and trailing blanks are removed.
   *
   * @param accessKey the access key id (AK)
   * @param secretKey the secret access key (SK)
   * @return the key, which does not expire
   * @throws IllegalArgumentException if a value is null, blank, or not one word of visible ASCII
   */
  public static HuaweiSecret accessKey(String accessKey, String secretKey) {
    return of(new AccessKey(accessKey, secretKey, null));
  }

  /**
   * Returns a temporary access key, which signs requests. Leading and trailing blanks are removed.
   *
   * @param accessKey the access key id (AK)
   * @param secretKey the secret access key (SK)
   * @param securityToken the security token that belongs to them
   * @return the key; call {@link #expiringAt} to have it refreshed in time
   * @throws IllegalArgumentException if a value is null, blank, or not one word of visible ASCII
   */
  public static HuaweiSecret temporaryKey(
      String accessKey, String secretKey, String securityToken) {
    return of(
        new AccessKey(accessKey, secretKey, Arguments.notNull("securityToken", securityToken)));
  }

  /**
   * Returns a token of IAM, which is sent with requests instead of a signature. Leading and
   * trailing blanks are removed.
   *
   * @param token the token, as IAM returned it in {@code X-Subject-Token}
   * @return the token; call {@link #expiringAt} to have it refreshed in time, and {@link
   *     #forProject} if it is scoped to another project than that of the client
   * @throws IllegalArgumentException if the token is null, blank, or not one word of visible ASCII
   */
  public static HuaweiSecret token(String token) {
    return of(new IamToken(token));
  }

  /**
   * Returns a copy that expires. Before that, it is refreshed in the background: 32 to 40 minutes
   * ahead, or 40 to 50 % of its remaining lifetime when it was fetched, if that is shorter.
   *
   * @param time when the service stops accepting it
   * @return the copy
   * @throws IllegalArgumentException if the time is null
   */
  public HuaweiSecret expiringAt(Instant time) {
    return new HuaweiSecret(resolved.expiringAt(Arguments.notNull("time", time)));
  }

  /**
   * Returns a copy that belongs to a project. Requests with a token always go to the token's
   * project; requests with a key do so unless a project id or name is set on the client.
   *
   * @param id the id of the project
   * @return the copy
   * @throws IllegalArgumentException if the id is null, blank or cannot be part of a URL's path
   */
  public HuaweiSecret forProject(String id) {
    return new HuaweiSecret(resolved.forProject(ProjectId.checked("projectId", id)));
  }

  /** {@return when it expires, or null if it does not} */
  public @Nullable Instant expiresAt() {
    return resolved.expiresAt();
  }

  /** {@return the id of the project that it belongs to, or null if none was set} */
  public @Nullable String projectId() {
    return resolved.projectId();
  }

  ResolvedCredentials resolved() {
    return resolved;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof HuaweiSecret that && resolved.equals(that.resolved);
  }

  @Override
  public int hashCode() {
    return resolved.hashCode();
  }

  /** {@return the access key id if it is a key, the expiry and the project; no secret} */
  @Override
  public String toString() {
    return "HuaweiSecret{"
        + resolved.credential()
        + (expiresAt() == null ? "" : ", expiresAt=" + expiresAt())
        + (projectId() == null ? "" : ", projectId=" + projectId())
        + "}";
  }
}
