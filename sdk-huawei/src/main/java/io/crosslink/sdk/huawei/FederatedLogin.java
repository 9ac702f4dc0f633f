package io.crosslink.sdk.huawei;

import io.crosslink.sdk.core.internal.util.Arguments;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A workload that an identity provider vouches for, by an ID token of OpenID Connect.
 *
 * @param identityProvider the identity provider's name in IAM
 * @param idTokenFile the file with the token, which somebody else keeps fresh
 */
record FederatedLogin(String identityProvider, Path idTokenFile) {
  private static final Duration KEY_LIFE = Duration.ofHours(6);

  FederatedLogin {
    identityProvider = Arguments.headerToken("identityProvider", identityProvider);
    Arguments.notNull("idTokenFile", idTokenFile);
  }

  Grant logIn(Iam iam) {
    return iam.createTemporaryKey(
        identityProvider, TokenFile.read(idTokenFile), (int) KEY_LIFE.toSeconds());
  }

  @Override
  public String toString() {
    return "identityProvider=" + identityProvider + ", idTokenFile=" + idTokenFile;
  }
}
