package io.crosslink.sdk.huawei.internal.signing;

import io.crosslink.sdk.core.SigningExplanation;
import io.crosslink.sdk.core.internal.call.RequestSigner;
import java.time.Instant;
import okhttp3.Request;

/** Adds a token of IAM to requests instead of signing them. */
final class TokenSigner implements RequestSigner {
  private static final String HEADER = "X-Auth-Token";

  private final String token;

  TokenSigner(String token) {
    this.token = token;
  }

  @Override
  public boolean sign(Request request, Instant now, Request.Builder builder) {
    if (hasCredentials(request)) {
      return false;
    }
    builder.header(HEADER, token);
    return true;
  }

  @Override
  public SigningExplanation explain(Request request, Instant now) {
    return SigningExplanation.builder()
        .algorithm(hasCredentials(request) ? "none" : HEADER)
        .build();
  }

  private static boolean hasCredentials(Request request) {
    return request.header("Authorization") != null || request.header(HEADER) != null;
  }
}
