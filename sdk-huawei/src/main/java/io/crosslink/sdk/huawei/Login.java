package io.crosslink.sdk.huawei;

import io.crosslink.sdk.core.error.CredentialsException;

/**
 * A way to get a secret, which is gone again each time the secret expires or is refused. Each
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
}
