package io.crosslink.sdk.huawei.internal.auth;

import io.crosslink.sdk.core.TimeSource;
import io.crosslink.sdk.core.internal.auth.FetchedSecret;
import java.util.function.Supplier;

/**
 * Fetches credentials from a user's provider or program. It may return other ones at any time,
 * whether or not the last ones expire.
 *
 * @param provider the provider or program, for messages
 * @param fetcher fetches credentials from it
 * @param time the source of time
 */
record ProvidedLogin(Object provider, Supplier<ResolvedCredentials> fetcher, TimeSource time)
    implements CredentialSource {
  @Override
  public ResolvedCredentials fetch() {
    ResolvedCredentials resolved = fetcher.get();
    FetchedSecret.checkNotExpired(provider, resolved.expiresAt(), time.now());
    return resolved;
  }

  @Override
  public boolean mayReplace(ResolvedCredentials rejected) {
    return true;
  }
}
