package io.crosslink.sdk.huawei;

import io.crosslink.sdk.core.TimeSource;
import io.crosslink.sdk.core.internal.auth.FetchedSecret;
import java.util.function.Supplier;

/**
 * A user's own way to a secret. It may bring another one at any time, whether or not the last one
 * expires.
 *
 * @param source what it is, for messages
 * @param fetch gets the secret
 * @param time where time comes from
 */
record ProvidedLogin(Object source, Supplier<HuaweiSecret> fetch, TimeSource time)
    implements Login {
  @Override
  public Grant logIn() {
    HuaweiSecret secret = fetch.get();
    FetchedSecret.checkNotExpired(source, secret.expiresAt(), time.now());
    return secret.grant();
  }

  @Override
  public boolean mayReplace(Grant rejected) {
    return true;
  }
}
