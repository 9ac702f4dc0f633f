package io.crosslink.sdk.zenlayer.internal.auth;

import io.crosslink.sdk.core.TimeSource;
import io.crosslink.sdk.core.error.CredentialsException;
import io.crosslink.sdk.core.internal.auth.FetchedSecret;
import io.crosslink.sdk.core.internal.auth.RefreshingSigner;
import io.crosslink.sdk.core.internal.auth.SigningSession;
import io.crosslink.sdk.zenlayer.internal.signing.Credential;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Starts signing sessions with credentials that have to be fetched or may be replaced.
 *
 * @param name the name of the source, for messages
 * @param fetcher fetches a credential
 * @param mayDiffer whether fetching may return another credential than the one that was rejected
 * @param time the source of time
 */
record SessionSource(
    Object name, Supplier<Credential> fetcher, Predicate<Credential> mayDiffer, TimeSource time)
    implements RefreshingSigner.Source<Credential> {

  /** Returns a source for a user's provider or program, which may return another one each time. */
  static SessionSource ofUser(Object name, Supplier<Credential> fetcher, TimeSource time) {
    return new SessionSource(name, fetcher, rejected -> true, time);
  }

  /** Returns a source for a file, which may have been changed since it was read. */
  static SessionSource ofFile(Supplier<Credential> file, TimeSource time) {
    return new SessionSource("The profile", file, rejected -> differs(file, rejected), time);
  }

  /** The same credential would only be rejected again. */
  private static boolean differs(Supplier<Credential> file, Credential rejected) {
    try {
      return !file.get().equals(rejected);
    } catch (CredentialsException e) {
      return false; // so the caller receives the original error: the credential was rejected
    }
  }

  static SigningSession<Credential> session(Credential credential) {
    return new SigningSession<>(credential, credential.signer(), credential.expiresAt());
  }

  @Override
  public SigningSession<Credential> fetch() {
    Credential credential = fetcher.get();
    FetchedSecret.checkNotExpired(name, credential.expiresAt(), time.now());
    return session(credential);
  }

  @Override
  public boolean mayReplace(Credential rejected) {
    return mayDiffer.test(rejected);
  }
}
