package io.crosslink.sdk.zenlayer;

import io.crosslink.sdk.core.TimeSource;
import io.crosslink.sdk.core.error.CredentialsException;
import io.crosslink.sdk.core.internal.auth.FetchedSecret;
import io.crosslink.sdk.core.internal.auth.RefreshingSigner;
import io.crosslink.sdk.core.internal.auth.SigningSession;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Where secrets come from that are not there yet, or may be replaced.
 *
 * @param name what it is, for messages
 * @param secrets fetches a secret
 * @param replaces whether fetching may bring another secret than the one that was rejected
 * @param time where time comes from
 */
record SecretSource(
    Object name,
    Supplier<ZenlayerSecret> secrets,
    Predicate<ZenlayerSecret> replaces,
    TimeSource time)
    implements RefreshingSigner.Source<ZenlayerSecret> {

  /** A user's own provider or program, which may bring another secret at any time. */
  static SecretSource ofUser(Object name, Supplier<ZenlayerSecret> fetch, TimeSource time) {
    return new SecretSource(name, fetch, rejected -> true, time);
  }

  /** A file, which may have been changed since it was read. */
  static SecretSource ofFile(Supplier<ZenlayerSecret> file, TimeSource time) {
    return new SecretSource("The profile", file, rejected -> differs(file, rejected), time);
  }

  /** The same secret again would only be rejected again. */
  private static boolean differs(Supplier<ZenlayerSecret> file, ZenlayerSecret rejected) {
    try {
      return !file.get().equals(rejected);
    } catch (CredentialsException e) {
      return false; // the caller learns that the old one was rejected, which is where it began
    }
  }

  @Override
  public SigningSession<ZenlayerSecret> fetch() {
    ZenlayerSecret secret = secrets.get();
    FetchedSecret.checkNotExpired(name, secret.expiresAt(), time.now());
    return secret.session();
  }

  @Override
  public boolean mayReplace(ZenlayerSecret rejected) {
    return replaces.test(rejected);
  }
}
