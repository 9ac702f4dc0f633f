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
  public Request sign(Request request, Instant now) {
    return request.header("Authorization") != null
        ? request
        : request.newBuilder().header("Authorization", authorization).build();
  }

  @Override
  public SigningExplanation explain(Request request, Instant now) {
    boolean own = request.header("Authorization") != null;
    return new SigningExplanation(own ? "none" : "Bearer", "", "", "");
  }
}
