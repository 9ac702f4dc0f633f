package io.crosslink.sdk.huawei;

import io.crosslink.sdk.core.error.CredentialsException;
import java.util.function.Supplier;

/**
 * A profile file that is read again once the service has rejected what was in it.
 *
 * @param file reads it
 * @param surroundings what the client lends, should there be a login in it by now
 */
record ProfileLogin(Supplier<HuaweiCredentials> file, Surroundings surroundings) implements Login {
  @Override
  public Grant logIn() {
    HuaweiCredentials found = file.get();
    Grant grant = found.grant();
    return grant != null ? grant : found.login(surroundings).logIn();
  }

  /** The same key again would only be rejected again. */
  @Override
  public boolean mayReplace(Grant rejected) {
    try {
      Grant now = file.get().grant();
      return now == null || !now.secret().equals(rejected.secret());
    } catch (CredentialsException e) {
      return false; // the caller learns that the old key was rejected, which is where it began
    }
  }
}
