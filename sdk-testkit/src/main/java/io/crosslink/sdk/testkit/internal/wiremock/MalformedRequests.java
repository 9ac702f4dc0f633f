package io.crosslink.sdk.testkit.internal.wiremock;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import io.crosslink.sdk.testkit.internal.service.StubResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import wiremock.jakarta.servlet.http.HttpServletRequest;
import wiremock.jakarta.servlet.http.HttpServletResponse;
import wiremock.org.eclipse.jetty.http.HttpFields;
import wiremock.org.eclipse.jetty.server.Request;
import wiremock.org.eclipse.jetty.server.handler.AbstractHandler;
import wiremock.org.eclipse.jetty.server.handler.ErrorHandler;

/**
 * Rejects requests that WireMock or Jetty cannot read, in the form of the service; their own
 * response would be an HTML page, in the case of WireMock with status 500.
 */
final class MalformedRequests extends AbstractHandler {
  private static final Pattern MALFORMED = Pattern.compile("%(?![0-9a-fA-F]{2})");
  private static final int BAD_REQUEST = 400;

  private final BiFunction<Integer, String, StubResponse> rejection;

  MalformedRequests(BiFunction<Integer, String, StubResponse> rejection) {
    this.rejection = rejection;
  }

  @Override
  public void handle(
      String target, Request jettyRequest, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String problem = problem(request);
    if (problem == null) {
      return;
    }
    jettyRequest.setHandled(true);
    StubResponse rejected = rejection.apply(BAD_REQUEST, problem);
    response.setStatus(rejected.status());
    rejected.headers().forEach(response::setHeader);
    response.setContentType("application/json");
    response.getOutputStream().write(bytes(rejected));
  }

  private static @Nullable String problem(HttpServletRequest request) {
    if (request.getMethod().equals("CONNECT")) {
      return "the target must be a path"; // Jetty would confirm a tunnel
    }
    String query = request.getQueryString();
    if (query != null && MALFORMED.matcher(query).find()) {
      return "the query has a malformed escape";
    }
    String type = request.getContentType();
    if (type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/")) {
      return "the body must be JSON";
    }
    // WireMock would decompress the body, so the signature would not match.
    return request.getHeader("Content-Encoding") != null ? "the body must not be encoded" : null;
  }

  /** {@return the handler of requests that Jetty rejects itself, such as those with a bad path} */
  ErrorHandler errorHandler() {
    return new ErrorHandler() {
      @Override
      public ByteBuffer badMessageError(int status, String reason, HttpFields.Mutable fields) {
        StubResponse rejected = rejection.apply(status, String.valueOf(reason));
        rejected.headers().forEach(fields::put);
        fields.put("Content-Type", "application/json");
        return ByteBuffer.wrap(bytes(rejected));
      }
    };
  }

  private static byte[] bytes(StubResponse response) {
    JsonNode body = response.body();
    return body == null ? new byte[0] : body.toString().getBytes(UTF_8);
  }
}
