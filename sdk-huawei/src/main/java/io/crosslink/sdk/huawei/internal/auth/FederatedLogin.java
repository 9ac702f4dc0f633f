package io.crosslink.sdk.huawei.internal.auth;

import io.crosslink.sdk.core.internal.util.Arguments;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Logs a workload in with the ID token (OpenID Connect) of an identity provider.
 *
 * @param identityProvider the identity provider's name in IAM
 * @param idTokenFile the file with the ID token, which another program keeps current
 */
record FederatedLogin(String identityProvider, Path idTokenFile) {
  private static final Duration KEY_LIFETIME = Duration.ofHours(6);

  FederatedLogin {
    identityProvider = Arguments.headerToken("identityProvider", identityProvider);
    Arguments.notNull("idTokenFile", idTokenFile);
  }

  ResolvedCredentials logIn(Iam iam) {
    return iam.createTemporaryKey(
        identityProvider, TokenFile.read(idTokenFile), (int) KEY_LIFETIME.toSeconds());
  }

  @Override
  public String toString() {
    return "identityProvider=" + identityProvider + ", idTokenFile=" + idTokenFile;
  }
}
