package io.crosslink.sdk.huawei.internal.auth;

import io.crosslink.sdk.core.internal.auth.RefreshingSigner;
import io.crosslink.sdk.core.internal.call.Attempt;
import io.crosslink.sdk.core.internal.call.ClientSettings;
import io.crosslink.sdk.core.internal.call.RequestSigner;
import io.crosslink.sdk.huawei.internal.signing.SigningScope;
import java.io.IOException;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * Authenticates the requests of one client.
 *
 * @param signer signs requests
 * @param resolver returns the credentials of a request before it is signed
 */
record RequestAuthentication(RequestSigner signer, Resolver resolver) {

  /** Returns the credentials of a request, and tags the request with them for the signer. */
  interface Resolver {
    /**
     * Returns the credentials; may wait on behalf of an attempt.
     *
     * @throws IOException if the attempt ended in the meantime
     */
    ResolvedCredentials resolve(Attempt attempt, Request.Builder builder) throws IOException;
  }

  /** Authenticates with credentials that are never replaced. */
  static RequestAuthentication fixed(
      ResolvedCredentials credentials, @Nullable SigningScope scope) {
    return new RequestAuthentication(
        credentials.credential().signer(scope), (attempt, builder) -> credentials);
  }

  /**
   * Authenticates with credentials that are fetched and refreshed.
   *
   * @param source fetches them
   * @param initial the first credentials, or null to fetch them
   * @param settings the settings of the client
   */
  static RequestAuthentication refreshing(
      SessionSource source, @Nullable ResolvedCredentials initial, ClientSettings settings) {
    RefreshingSigner<ResolvedCredentials> signer =
        new RefreshingSigner<>(source, settings.time(), settings.listener());
    if (initial != null) {
      signer.beginWith(source.session(initial));
    }
    return new RequestAuthentication(signer, signer::join);
  }
}
