package io.crosslink.sdk.huawei.internal.auth;

import io.crosslink.sdk.core.error.CredentialsException;
import java.util.function.Supplier;

/**
 * Reads a profile file again after the service has rejected the credentials from it.
 *
 * @param file reads the file
 * @param context the client's context, in case the file has a login by then
 */
record ProfileLogin(Supplier<CredentialsConfig> file, LoginContext context)
    implements CredentialSource {
  @Override
  public ResolvedCredentials fetch() {
    CredentialsConfig profile = file.get();
    ResolvedCredentials initial = profile.initial();
    return initial != null ? initial : profile.source(context).fetch();
  }

  /** An unchanged key would only be rejected again. */
  @Override
  public boolean mayReplace(ResolvedCredentials rejected) {
    try {
      ResolvedCredentials initial = file.get().initial();
      return initial == null || !initial.credential().equals(rejected.credential());
    } catch (CredentialsException e) {
      return false; // the caller gets the rejection of the old key, which is the original problem
    }
  }
}
