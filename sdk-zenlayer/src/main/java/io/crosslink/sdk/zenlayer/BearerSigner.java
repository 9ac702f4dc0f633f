package io.crosslink.sdk.zenlayer;

import io.crosslink.sdk.core.signing.RequestSigner;
import io.crosslink.sdk.core.signing.SigningExplanation;
import java.time.Instant;
import okhttp3.Request;

/** Sends a token instead of a signature. */
final class BearerSigner implements RequestSigner {
  private final String authorization;

  BearerSigner(String token) {
    authorization = "Bearer " + token;
  }

  @Override
  public boolean sign(Request request, Instant now, Request.Builder next) {
    if (request.header("Authorization") != null) {
      return false;
    }
    next.header("Authorization", authorization);
    return true;
  }

  @Override
  public SigningExplanation explain(Request request, Instant now) {
    boolean own = request.header("Authorization") != null;
    return new SigningExplanation(own ? "none" : "Bearer", "", "", "");
  }
}
