package io.crosslink.sdk.testkit.internal.huawei;

import io.crosslink.sdk.huawei.vpn.VpnErrorCodes;
import io.crosslink.sdk.testkit.internal.FakeRequest;
import io.crosslink.sdk.testkit.internal.Pace;
import io.crosslink.sdk.testkit.internal.Refusal;
import org.jspecify.annotations.Nullable;

/** Finds out whether a request proves who sent it, by a token or a signature. */
final class Authentication {
  private final Grants grants;
  private final HuaweiSignature signature;

  Authentication(Grants grants, Pace pace) {
    this.grants = grants;
    this.signature = new HuaweiSignature(grants, pace);
  }

  /**
   * Refuses a request that proves nothing.
   *
   * @param request the request
   * @param service the short name of the service called, such as {@code vpn}
   * @return the id of the project that the sender may work in, or null for none
   */
  @Nullable String check(FakeRequest request, String service) {
    String token = request.header("X-Auth-Token");
    if (token == null) {
      signature.check(request, service);
      return HuaweiIdentity.PROJECT_ID;
    }
    Grants.Token known = grants.token(token);
    if (known == null) {
      throw refusal("the token is not known");
    }
    if (grants.isOver(known.expiresAt())) {
      throw refusal("the token has expired at " + known.expiresAt());
    }
    return known.projectId();
  }

  private static Refusal refusal(String text) {
    return new Refusal(401, VpnErrorCodes.TOKEN_REJECTED, "The token was rejected: " + text);
  }
}
