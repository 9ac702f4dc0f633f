package io.crosslink.sdk.huawei;

import io.crosslink.sdk.core.internal.Session;
import io.crosslink.sdk.core.internal.Sessions;
import org.jspecify.annotations.Nullable;

/**
 * Makes sessions of what a login brings.
 *
 * @param login the login
 * @param derivation what to derive keys for, or null to sign with the keys themselves
 */
record LoginSource(Login login, @Nullable Derivation derivation) implements Sessions.Source<Grant> {
  @Override
  public Session<Grant> fetch() {
    return session(login.logIn());
  }

  Session<Grant> session(Grant grant) {
    return new Session<>(grant, grant.secret().signer(derivation), grant.expiresAt());
  }

  @Override
  public boolean mayReplace(Grant rejected) {
    return login.mayReplace(rejected);
  }
}
