package io.crosslink.sdk.huawei;

import io.crosslink.sdk.core.internal.auth.RefreshingSigner;
import io.crosslink.sdk.core.internal.auth.SigningSession;
import org.jspecify.annotations.Nullable;

/**
 * Makes sessions of what a login brings.
 *
 * @param login the login
 * @param derivation what to derive keys for, or null to sign with the keys themselves
 */
record LoginSource(Login login, @Nullable Derivation derivation)
    implements RefreshingSigner.Source<Grant> {
  @Override
  public SigningSession<Grant> fetch() {
    return session(login.logIn());
  }

  SigningSession<Grant> session(Grant grant) {
    return new SigningSession<>(grant, grant.secret().signer(derivation), grant.expiresAt());
  }

  @Override
  public boolean mayReplace(Grant rejected) {
    return login.mayReplace(rejected);
  }
}
