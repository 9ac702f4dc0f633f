package io.crosslink.sdk.huawei.internal.auth;

import io.crosslink.sdk.core.internal.auth.RefreshingSigner;
import io.crosslink.sdk.core.internal.auth.SigningSession;
import io.crosslink.sdk.huawei.internal.signing.SigningScope;
import org.jspecify.annotations.Nullable;

/**
 * Starts signing sessions with the credentials of a source.
 *
 * @param credentials fetches the credentials
 * @param scope the scope of derived keys, or null to sign with access keys themselves
 */
record SessionSource(CredentialSource credentials, @Nullable SigningScope scope)
    implements RefreshingSigner.Source<ResolvedCredentials> {
  @Override
  public SigningSession<ResolvedCredentials> fetch() {
    return session(credentials.fetch());
  }

  SigningSession<ResolvedCredentials> session(ResolvedCredentials resolved) {
    return new SigningSession<>(
        resolved, resolved.credential().signer(scope), resolved.expiresAt());
  }

  @Override
  public boolean mayReplace(ResolvedCredentials rejected) {
    return credentials.mayReplace(rejected);
  }
}
