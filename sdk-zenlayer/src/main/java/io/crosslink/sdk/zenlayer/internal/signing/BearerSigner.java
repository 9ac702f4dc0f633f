package io.crosslink.sdk.zenlayer.internal.signing;

import io.crosslink.sdk.core.SigningExplanation;
import io.crosslink.sdk.core.internal.call.RequestSigner;
import java.time.Instant;
import okhttp3.Request;

/** Sends a token instead of a signature. */
final class BearerSigner implements RequestSigner {
  private final String authorization;

  BearerSigner(String token) {
    authorization = "Bearer " + token;
  }

  @Override
  public boolean sign(Request request, Instant now, Request.Builder builder) {
    if (request.header("Authorization") != null) {
      return false;
    }
    builder.header("Authorization", authorization);
    return true;
  }

  @Override
  public SigningExplanation explain(Request request, Instant now) {
    boolean own = request.header("Authorization") != null;
    return SigningExplanation.builder().algorithm(own ? "none" : "Bearer").build();
  }
}
