package io.crosslink.sdk.huawei;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A secret that was given or found, with what was said beside it.
 *
 * @param secret the secret
 * @param expiresAt when it expires, or null if never or nobody knows
 * @param projectId the project it belongs to, or null if nothing was said
 * @param iamEndpoint where IAM is for its owner, or null if nothing was said
 */
record Grant(
    Secret secret,
    @Nullable Instant expiresAt,
    @Nullable String projectId,
    @Nullable String iamEndpoint) {

  static Grant of(Secret secret) {
    return new Grant(secret, null, null, null);
  }

  static Grant until(Instant expiresAt, Secret secret) {
    return new Grant(secret, expiresAt, null, null);
  }

  Grant forProject(@Nullable String id) {
    return new Grant(secret, expiresAt, id, iamEndpoint);
  }

  Grant withIamEndpoint(String endpoint) {
    return new Grant(secret, expiresAt, projectId, endpoint);
  }
}
