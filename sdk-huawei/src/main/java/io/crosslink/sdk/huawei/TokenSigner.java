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
  public Request sign(Request request, Instant now) {
    return hasOwn(request) ? request : request.newBuilder().header(HEADER, token).build();
  }

  @Override
  public SigningExplanation explain(Request request, Instant now) {
    return new SigningExplanation(hasOwn(request) ? "none" : HEADER, "", "", "");
  }

  private static boolean hasOwn(Request request) {
    return request.header("Authorization") != null || request.header(HEADER) != null;
  }
}
