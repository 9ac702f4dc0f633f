package io.crosslink.sdk.huawei;

import io.crosslink.sdk.core.internal.auth.CredentialsProgram;
import io.crosslink.sdk.core.internal.util.Arguments;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An access key or a token, with the time at which it expires: what a {@link
 * HuaweiCredentialsProvider} returns. Immutable; {@code toString()} shows no secret.
 */
public final class HuaweiSecret {
  private final Secret secret;
  private final @Nullable Instant expiresAt;
  private final @Nullable String projectId;

  private HuaweiSecret(Secret secret, @Nullable Instant expiresAt, @Nullable String projectId) {
    this.secret = secret;
    this.expiresAt = expiresAt;
    this.projectId = projectId;
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
    return new HuaweiSecret(new AccessKey(accessKey, secretKey, null), null, null);
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
    return new HuaweiSecret(
        new AccessKey(accessKey, secretKey, Arguments.notNull("securityToken", securityToken)),
        null,
        null);
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
    return new HuaweiSecret(new IamToken(token), null, null);
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
    return new HuaweiSecret(secret, Arguments.notNull("time", time), projectId);
  }

  /**
   * Returns a copy that belongs to a project. Requests with a token go to its project, whatever the
   * client's own is; requests with a key do so unless the client has a project id or name of its
   * own.
   *
   * @param id the id of the project
   * @return the copy
   * @throws IllegalArgumentException if the id is null, blank or cannot be part of a URL's path
   */
  public HuaweiSecret forProject(String id) {
    return new HuaweiSecret(secret, expiresAt, ProjectChoice.checkedId("projectId", id));
  }

  /** {@return when it expires, or null if it does not} */
  public @Nullable Instant expiresAt() {
    return expiresAt;
  }

  /** {@return the id of the project that it belongs to, or null if none was set} */
  public @Nullable String projectId() {
    return projectId;
  }

  /** Returns what a program has printed. */
  static HuaweiSecret printed(CredentialsProgram.Output output) {
    AccessKey key = null;
    if (output.accessKeyId() != null && output.secretAccessKey() != null) {
      key = new AccessKey(output.accessKeyId(), output.secretAccessKey(), output.sessionToken());
    }
    Secret secret = key != null ? key : new IamToken(String.valueOf(output.token()));
    String projectId =
        output.projectId() == null
            ? null
            : ProjectChoice.checkedId("ProjectId", output.projectId());
    return new HuaweiSecret(secret, output.expiresAt(), projectId);
  }

  Grant grant() {
    return new Grant(secret, expiresAt, projectId, null);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof HuaweiSecret that
        && secret.equals(that.secret)
        && Objects.equals(expiresAt, that.expiresAt)
        && Objects.equals(projectId, that.projectId);
  }

  @Override
  public int hashCode() {
    return Objects.hash(secret, expiresAt, projectId);
  }

  /** {@return the access key id if it is a key, the expiry and the project; no secret} */
  @Override
  public String toString() {
    return "HuaweiSecret{"
        + secret
        + (expiresAt == null ? "" : ", expiresAt=" + expiresAt)
        + (projectId == null ? "" : ", projectId=" + projectId)
        + "}";
  }
}
