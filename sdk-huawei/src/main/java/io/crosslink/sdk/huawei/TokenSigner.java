package io.crosslink.sdk.huawei;

import io.crosslink.sdk.core.signing.RequestSigner;
import io.crosslink.sdk.core.signing.SigningExplanation;
import java.time.Instant;
import okhttp3.Request;

/** Sends a token of IAM instead of a signature. */
final class TokenSigner implements RequestSigner {
  private static final String HEADER = "X-Auth-Token";

  private final String token;

  TokenSigner(String token) {
    this.token = token;
  }

  @Override
  public boolean sign(Request request, Instant now, Request.Builder next) {
    if (hasOwn(request)) {
      return false;
    }
    next.header(HEADER, token);
    return true;
  }

  @Override
  public SigningExplanation explain(Request request, Instant now) {
    return new SigningExplanation(hasOwn(request) ? "none" : HEADER, "", "", "");
  }

  private static boolean hasOwn(Request request) {
    return request.header("Authorization") != null || request.header(HEADER) != null;
  }
}
