package io.crosslink.sdk.core.internal;

import io.crosslink.sdk.core.SigningExplanation;
import io.crosslink.sdk.core.TimeSource;
import io.crosslink.sdk.core.error.CredentialsException;
import java.io.IOException;
import java.time.Instant;
import okhttp3.Request;

/**
 * Signs with credentials that one client fetches when it needs them, refreshes before they expire,
 * and drops once the service has rejected them.
 *
 * @param <G> the provider's type of credentials
 */
public final class Sessions<G> implements RequestSigner {
  private final Source<G> source;
  private final Renewed<Session<G>> current;

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
    Session<G> fetch();

    /** Returns whether fetching may bring other credentials than those that were rejected. */
    boolean mayReplace(G rejected);
  }

  /**
   * Makes it without credentials: the first call fetches them.
   *
   * @param source where they come from
   * @param renewed keeps them
   */
  public Sessions(Source<G> source, Renewed<Session<G>> renewed) {
    this.source = source;
    this.current = renewed;
  }

  /**
   * Makes it without credentials: the first call fetches them.
   *
   * @param source where they come from
   * @param time where time comes from
   */
  public Sessions(Source<G> source, TimeSource time) {
    this(source, new Renewed<>("credentials", time));
  }

  /** Starts with credentials that are known already. */
  public Sessions<G> beginWith(Session<G> known) {
    current.begin(known);
    return this;
  }

  /**
   * Makes a request part of the session; waits for it if there is none.
   *
   * @throws IOException if the attempt ended meanwhile
   */
  public G join(Attempt attempt, Request.Builder builder) throws IOException {
    Session<G> session = current.get(attempt, this::begin);
    builder.tag(Session.class, session);
    return session.grant();
  }

  private Renewed.Fetched<Session<G>> begin() {
    Session<G> session = source.fetch();
    return new Renewed.Fetched<>(session, session.expiresAt());
  }

  @Override
  public boolean sign(Request request, Instant now, Request.Builder builder) {
    boolean signed = of(request).signer().sign(request, now, builder);
    if (!signed) { // the session is not to blame if the request's own credentials are rejected
      builder.tag(Session.class, null);
    }
    return signed;
  }

  @Override
  public SigningExplanation explain(Request request, Instant now) {
    return of(request).signer().explain(request, now);
  }

  @Override
  @SuppressWarnings("unchecked") // requests of a client are part of its own sessions only
  public boolean onRejected(Request request) {
    Session<G> session = (Session<G>) request.tag(Session.class);
    if (session == null || !source.mayReplace(session.grant())) {
      return false;
    }
    current.drop(session);
    return true;
  }

  private static Session<?> of(Request request) {
    Session<?> session = request.tag(Session.class);
    if (session == null) {
      throw new IllegalStateException("The request has passed without its credentials");
    }
    return session;
  }
}
