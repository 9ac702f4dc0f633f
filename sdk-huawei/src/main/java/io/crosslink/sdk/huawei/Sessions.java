package io.crosslink.sdk.huawei;

import io.crosslink.sdk.core.TimeSource;
import io.crosslink.sdk.core.internal.Attempt;
import io.crosslink.sdk.core.internal.Renewed;
import io.crosslink.sdk.core.signing.RequestSigner;
import io.crosslink.sdk.core.signing.SigningExplanation;
import java.io.IOException;
import java.time.Instant;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** The session of one client: begun when it is needed, renewed before it ends or once refused. */
final class Sessions implements RequestSigner {
  private final Login login;
  private final @Nullable Derivation derivation;
  private final Renewed<Session> current;

  Sessions(Login login, @Nullable Derivation derivation, TimeSource time) {
    this.login = login;
    this.derivation = derivation;
    this.current = new Renewed<>("credentials", time);
  }

  /** Makes a request part of the session; waits for it if there is none. */
  Grant join(Attempt attempt, Request.Builder next) throws IOException {
    Session session = current.get(attempt, this::begin);
    next.tag(Session.class, session);
    return session.grant();
  }

  private Renewed.Fetched<Session> begin() {
    Grant grant = login.logIn();
    Session session = new Session(grant, grant.secret().signer(derivation));
    return new Renewed.Fetched<>(session, grant.expiresAt());
  }

  @Override
  public boolean sign(Request request, Instant now, Request.Builder next) {
    boolean signed = of(request).signer().sign(request, now, next);
    if (!signed) { // who brings own credentials is not refused because of the session's
      next.tag(Session.class, null);
    }
    return signed;
  }

  @Override
  public SigningExplanation explain(Request request, Instant now) {
    return of(request).signer().explain(request, now);
  }

  /** What expires can also be taken back; another login may help, but not to the same. */
  @Override
  public boolean refused(Request request) {
    Session session = request.tag(Session.class);
    if (session == null || session.grant().expiresAt() == null) {
      return false;
    }
    current.drop(session);
    return true;
  }

  private static Session of(Request request) {
    Session session = request.tag(Session.class);
    if (session == null) {
      throw new IllegalStateException("The request has passed without its credentials");
    }
    return session;
  }
}
