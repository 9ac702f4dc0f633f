package io.crosslink.sdk.testkit.internal.wiremock;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import io.crosslink.sdk.testkit.internal.service.StubResponse;
import java.io.IOException;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import wiremock.jakarta.servlet.http.HttpServletRequest;
import wiremock.jakarta.servlet.http.HttpServletResponse;
import wiremock.org.eclipse.jetty.server.Request;
import wiremock.org.eclipse.jetty.server.handler.AbstractHandler;

/** Rejects queries with malformed escapes, which WireMock could not read. */
final class QueryCheck extends AbstractHandler {
  private static final Pattern MALFORMED = Pattern.compile("%(?![0-9a-fA-F]{2})");

  private final Supplier<StubResponse> rejection;

  QueryCheck(Supplier<StubResponse> rejection) {
    this.rejection = rejection;
  }

  @Override
  public void handle(
      String target, Request jettyRequest, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!isMalformed(request.getQueryString())) {
      return;
    }
    jettyRequest.setHandled(true);
    StubResponse rejected = rejection.get();
    response.setStatus(rejected.status());
    rejected.headers().forEach(response::setHeader);
    JsonNode body = rejected.body();
    if (body != null) {
      response.setContentType("application/json");
      response.getOutputStream().write(body.toString().getBytes(UTF_8));
    }
  }

  private static boolean isMalformed(@Nullable String query) {
    return query != null && MALFORMED.matcher(query).find();
  }
}
