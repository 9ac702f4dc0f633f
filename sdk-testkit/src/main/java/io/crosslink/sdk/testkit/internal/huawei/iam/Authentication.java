package io.crosslink.sdk.testkit.internal.huawei.iam;

import io.crosslink.sdk.testkit.internal.service.ErrorResponseException;
import io.crosslink.sdk.testkit.internal.service.FakeRequest;
import io.crosslink.sdk.testkit.internal.service.Rejection;
import io.crosslink.sdk.testkit.internal.state.TransitionTimer;
import org.jspecify.annotations.Nullable;

/** Authenticates requests, by token or signature. */
public final class Authentication {
  private final IssuedCredentials issued;
  private final HuaweiSignature signature;

  /** Creates the authentication by the credentials that a fake has issued. */
  public Authentication(IssuedCredentials issued, TransitionTimer timer) {
    this.issued = issued;
    this.signature = new HuaweiSignature(issued, timer);
  }

  /**
   * Authenticates a request.
   *
   * @param request the request
   * @param service the short name of the called service, such as {@code vpn}
   * @return the id of the project that the sender has access to, or null for none
   * @throws ErrorResponseException if the request is not authenticated
   */
  public @Nullable String check(FakeRequest request, String service) {
    String token = request.header("X-Auth-Token");
    if (token == null) {
      signature.check(request, service);
      return HuaweiIdentity.PROJECT_ID;
    }
    IssuedCredentials.Token known = issued.token(token);
    if (known == null) {
      throw rejection("the token is unknown");
    }
    if (issued.isExpired(known.expiresAt())) {
      throw rejection("the token expired at " + known.expiresAt());
    }
    return known.projectId();
  }

  private static ErrorResponseException rejection(String text) {
    return new ErrorResponseException(401, Rejection.LOGIN, "The token was rejected: " + text);
  }
}
