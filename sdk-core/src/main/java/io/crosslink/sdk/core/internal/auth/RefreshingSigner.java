package io.crosslink.sdk.core.internal.auth;

import io.crosslink.sdk.core.CallEvent;
import io.crosslink.sdk.core.CallInfo;
import io.crosslink.sdk.core.SigningExplanation;
import io.crosslink.sdk.core.TimeSource;
import io.crosslink.sdk.core.error.CredentialsException;
import io.crosslink.sdk.core.internal.call.Attempt;
import io.crosslink.sdk.core.internal.call.RefreshEvents;
import io.crosslink.sdk.core.internal.call.RequestSigner;
import io.crosslink.sdk.core.internal.util.Durations;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * Signs with credentials that a client fetches when it needs them, refreshes before they expire,
 * and discards once the service has rejected them.
 *
 * @param <G> the provider's type of credentials
 */
public final class RefreshingSigner<G> implements RequestSigner {
  private final Source<G> source;
  private final TimeSource time;
  private final @Nullable Consumer<? super CallEvent> listener;
  private final RefreshingValue<SigningSession<G>> current;

  /**
   * Fetches credentials. Called by one thread at a time.
   *
   * @param <G> the provider's type of credentials
   */
  public interface Source<G> {
    /**
     * Fetches credentials. May block.
     *
     * @throws CredentialsException if there are none
     */
    SigningSession<G> fetch();

    /** Returns whether fetching again may return credentials other than the rejected ones. */
    boolean mayReplace(G rejected);
  }

  /**
   * Creates a signer without credentials: the first call fetches them.
   *
   * @param source fetches credentials
   * @param time the source of time
   * @param listener the call listener of the client, or null for none
   */
  public RefreshingSigner(
      Source<G> source, TimeSource time, @Nullable Consumer<? super CallEvent> listener) {
    this.source = source;
    this.time = time;
    this.listener = listener;
    this.current = new RefreshingValue<>("credentials", time);
  }

  /** Starts with credentials that are known already. */
  public RefreshingSigner<G> beginWith(SigningSession<G> known) {
    current.begin(known);
    return this;
  }

  /**
   * Attaches the current session to a request; waits for one if there is none.
   *
   * @throws IOException if the attempt ended first
   */
  public G join(Attempt attempt, Request.Builder builder) throws IOException {
    SigningSession<G> session = current.get(attempt, () -> begin(attempt.call()));
    builder.tag(SigningSession.class, session);
    return session.grant();
  }

  private RefreshingValue.Fetched<SigningSession<G>> begin(@Nullable CallInfo cause) {
    SigningSession<G> session =
        listener == null || cause == null
            ? source.fetch()
            : RefreshEvents.report(cause, listener, time, source::fetch);
    return new RefreshingValue.Fetched<>(session, session.expiresAt());
  }

  @Override
  public boolean sign(Request request, Instant now, Request.Builder builder) {
    boolean signed = of(request).signer().sign(request, now, builder);
    if (!signed) { // if the request's own credentials are rejected, those of the session may be
      // fine
      builder.tag(SigningSession.class, null);
    }
    return signed;
  }

  @Override
  public SigningExplanation explain(Request request, Instant now) {
    return of(request).signer().explain(request, now);
  }

  @Override
  public boolean usesClock(Request request) {
    return of(request).signer().usesClock(request);
  }

  @Override
  @SuppressWarnings("unchecked") // requests of a client have only its own sessions
  public boolean onRejected(Request request) {
    SigningSession<G> session = (SigningSession<G>) request.tag(SigningSession.class);
    if (session == null || !source.mayReplace(session.grant())) {
      return false;
    }
    return current.invalidate(session);
  }

  @Override
  public @Nullable String whyNotReplaced(Request request) {
    Duration left = current.untilReplaceable();
    return request.tag(SigningSession.class) == null || left.isZero()
        ? null
        : "Other credentials were fetched shortly before, which did not help; they are fetched again in "
            + Durations.describe(left)
            + " at the earliest";
  }

  private static SigningSession<?> of(Request request) {
    SigningSession<?> session = request.tag(SigningSession.class);
    if (session == null) {
      throw new IllegalStateException("The request has no signing session");
    }
    return session;
  }
}
