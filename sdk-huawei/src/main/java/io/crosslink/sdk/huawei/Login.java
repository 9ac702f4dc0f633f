package io.crosslink.sdk.huawei;

import io.crosslink.sdk.core.error.CredentialsException;
import java.util.function.UnaryOperator;

/**
 * A way to get a secret, which is gone again each time the secret expires or is rejected. Each
 * client has its own and goes it one at a time, so that it may remember what it likes.
 */
@FunctionalInterface
interface Login {
  /**
   * Gets a secret, and may send requests for it.
   *
   * @throws CredentialsException if there is none to be had
   */
  Grant logIn();

  /** Returns whether another login may bring another secret than the one that was rejected. */
  default boolean mayReplace(Grant rejected) {
    return rejected.expiresAt() != null; // what expires can also be revoked
  }

  /** Returns the same way to a secret, with more said beside what it brings. */
  default Login with(UnaryOperator<Grant> addition) {
    Login login = this;
    return new Login() {
      @Override
      public Grant logIn() {
        return addition.apply(login.logIn());
      }

      @Override
      public boolean mayReplace(Grant rejected) {
        return login.mayReplace(rejected);
      }
    };
  }
}
