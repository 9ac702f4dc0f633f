package io.crosslink.sdk.huawei.internal.auth;

import io.crosslink.sdk.core.internal.auth.CredentialsProgram;
import io.crosslink.sdk.huawei.internal.signing.AccessKey;
import io.crosslink.sdk.huawei.internal.signing.Credential;
import io.crosslink.sdk.huawei.internal.signing.IamToken;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A credential with the details that its source provides.
 *
 * @param credential the credential
 * @param expiresAt when it expires, or null if it does not expire or the time is unknown
 * @param projectId the id of the project that it belongs to, or null if unknown
 * @param iamEndpoint the endpoint of IAM for its owner, or null for the region's own
 */
public record ResolvedCredentials(
    Credential credential,
    @Nullable Instant expiresAt,
    @Nullable String projectId,
    @Nullable String iamEndpoint) {

  /** Returns a credential without further details. */
  public static ResolvedCredentials of(Credential credential) {
    return new ResolvedCredentials(credential, null, null, null);
  }

  /**
   * Returns the credentials that a program has printed.
   *
   * @throws IllegalArgumentException if a value is malformed
   */
  static ResolvedCredentials printed(CredentialsProgram.Output output) {
    AccessKey key = null;
    if (output.accessKeyId() != null && output.secretAccessKey() != null) {
      key = new AccessKey(output.accessKeyId(), output.secretAccessKey(), output.sessionToken());
    }
    Credential credential = key != null ? key : new IamToken(String.valueOf(output.token()));
    String projectId =
        output.projectId() == null ? null : ProjectId.checked("ProjectId", output.projectId());
    return new ResolvedCredentials(credential, output.expiresAt(), projectId, null);
  }

  /** Returns a copy that expires. */
  public ResolvedCredentials expiringAt(Instant time) {
    return new ResolvedCredentials(credential, time, projectId, iamEndpoint);
  }

  /** Returns a copy that belongs to a project, or to none if the id is null. */
  public ResolvedCredentials forProject(@Nullable String id) {
    return new ResolvedCredentials(credential, expiresAt, id, iamEndpoint);
  }

  ResolvedCredentials withIamEndpoint(String endpoint) {
    return new ResolvedCredentials(credential, expiresAt, projectId, endpoint);
  }
}
