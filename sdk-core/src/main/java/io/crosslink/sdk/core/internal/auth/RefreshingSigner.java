package io.crosslink.sdk.core.internal.auth;

import io.crosslink.sdk.core.SigningExplanation;
import io.crosslink.sdk.core.TimeSource;
import io.crosslink.sdk.core.error.CredentialsException;
import io.crosslink.sdk.core.internal.call.Attempt;
import io.crosslink.sdk.core.internal.call.RequestSigner;
import java.io.IOException;
import java.time.Instant;
import okhttp3.Request;

/**
 * Signs with credentials that one client fetches when it needs them, refreshes before they expire,
 * and drops once the service has rejected them.
 *
 * @param <G> the provider's type of credentials
 */
public final class RefreshingSigner<G> implements RequestSigner {
  private final Source<G> source;
  private final RefreshingValue<SigningSession<G>> current;

  /**
   * Where credentials come from. Asked by one thread at a time.
   *
   * @param <G> the provider's type of credentials
   */
  public interface Source<G> {
    /**
     * Fetches credentials. May take its time.
     *
     * @throws CredentialsException if there are none
     */
    SigningSession<G> fetch();

    /** Returns whether fetching may bring other credentials than those that were rejected. */
    boolean mayReplace(G rejected);
  }

  /**
   * Makes it without credentials: the first call fetches them.
   *
   * @param source where they come from
   * @param renewed keeps them
   */
  public RefreshingSigner(Source<G> source, RefreshingValue<SigningSession<G>> renewed) {
    this.source = source;
    this.current = renewed;
  }

  /**
   * Makes it without credentials: the first call fetches them.
   *
   * @param source where they come from
   * @param time where time comes from
   */
  public RefreshingSigner(Source<G> source, TimeSource time) {
    this(source, new RefreshingValue<>("credentials", time));
  }

  /** Starts with credentials that are known already. */
  public RefreshingSigner<G> beginWith(SigningSession<G> known) {
    current.begin(known);
    return this;
  }

  /**
   * Makes a request part of the session; waits for it if there is none.
   *
   * @throws IOException if the attempt ended meanwhile
   */
  public G join(Attempt attempt, Request.Builder builder) throws IOException {
    SigningSession<G> session = current.get(attempt, this::begin);
    builder.tag(SigningSession.class, session);
    return session.grant();
  }

  private RefreshingValue.Fetched<SigningSession<G>> begin() {
    SigningSession<G> session = source.fetch();
    return new RefreshingValue.Fetched<>(session, session.expiresAt());
  }

  @Override
  public boolean sign(Request request, Instant now, Request.Builder builder) {
    boolean signed = of(request).signer().sign(request, now, builder);
    if (!signed) { // the session is not to blame if the request's own credentials are rejected
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
  @SuppressWarnings("unchecked") // requests of a client are part of its own sessions only
  public boolean onRejected(Request request) {
    SigningSession<G> session = (SigningSession<G>) request.tag(SigningSession.class);
    if (session == null || !source.mayReplace(session.grant())) {
      return false;
    }
    current.invalidate(session);
    return true;
  }

  private static SigningSession<?> of(Request request) {
    SigningSession<?> session = request.tag(SigningSession.class);
    if (session == null) {
      throw new IllegalStateException("The request has passed without its credentials");
    }
    return session;
  }
}
