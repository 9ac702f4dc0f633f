package io.crosslink.sdk.huawei.internal.auth;

import io.crosslink.sdk.core.error.CredentialsException;
import java.util.function.UnaryOperator;

/**
 * Fetches credentials: first when they are needed, then whenever they expire or are rejected. Each
 * client has its own and calls it from one thread at a time, so it may keep state.
 */
@FunctionalInterface
interface CredentialSource {
  /**
   * Fetches credentials; may send requests.
   *
   * @throws CredentialsException if there are none
   */
  ResolvedCredentials fetch();

  /** Returns whether another fetch may return other credentials than those that were rejected. */
  default boolean mayReplace(ResolvedCredentials rejected) {
    return rejected.expiresAt() != null; // a credential that expires can also be revoked
  }

  /** Returns a source that adds details to the credentials of this one. */
  default CredentialSource map(UnaryOperator<ResolvedCredentials> addition) {
    CredentialSource original = this;
    return new CredentialSource() {
      @Override
      public ResolvedCredentials fetch() {
        return addition.apply(original.fetch());
      }

      @Override
      public boolean mayReplace(ResolvedCredentials rejected) {
        return original.mayReplace(rejected);
      }
    };
  }
}
