package io.crosslink.sdk.core.internal.call;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.node.TextNode;
import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.core.error.IntermediaryResponseException;
import io.crosslink.sdk.core.error.ServiceException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import okio.Buffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever an error looks like, callers get the exception that belongs to its status, unless it is
 * not from the service.
 */
class ErrorFuzzTest {
  private static final String SECRET = "s3cret";
  private static final int LONGEST_PART = 301; // see Excerpt
  private static final String ONE_LINE = "[^\\p{Cc}\\p{Zl}\\p{Zp}]*";

  private static final String[] ERRORS = {
    "{\"error_code\":\"VPN.0001\",\"error_msg\":\"The psk is bad\",\"request_id\":\"r-1\"}",
    "{\"error_code\":\"APIGW.0301\",\"error_msg\":\"Incorrect IAM authentication information: "
        + "verify aksk signature fail, Signature=s3cret\",\"request_id\":\"r-1\"}",
    "{\"error\":{\"code\":401,\"message\":\"The token s3t has expired\",\"title\":\"Unauthorized\"}}",
    "{\"requestId\":\"r-1\",\"code\":\"INVALID_PARAMETER\",\"message\":\"no such port\"}",
    "{\"requestId\":\"r-1\",\"code\":\"X\",\"message\":\"bad {\\\"psk\\\":\\\"s3cret\\\"}\",\"response\":null}",
    "{\"request\":{\"vpn_connection\":{\"psk\":\"s3cret\",\"name\":\"n\"}},\"token\":[\"s3cret\"]}",
    "<html><body><h1>502 Bad Gateway</h1>psk=s3cret X-Auth-Token: s3cret</body></html>",
    "{\"messages\":[{\"code\":\"X\",\"message\":\"m\"},{\"private_key\":\"-----\\ns3cret\\n-----\"}]}",
    "",
    "null",
    "[]"
  };

  /** Statuses that OkHttp takes for a matter of its own are left out. */
  private static int status(Random random) {
    int status = random.nextInt(3) == 0 ? 401 + random.nextInt(4) : 300 + random.nextInt(300);
    return status == 304 || status == 407 ? 400 : status;
  }

  @ParameterizedTest
  @EnumSource
  void errors(Mode mode) throws IOException {
    AtomicReference<byte[]> answer = new AtomicReference<>();
    try (RawServer server =
        new RawServer((socket, request) -> socket.getOutputStream().write(answer.get()))) {
      List<Things> clients =
          Stream.of(Things.HUAWEI, Things.ZENLAYER)
              .map(
                  format ->
                      Things.at(server.url())
                          .errors(format)
                          .retryPolicy(RetryPolicy.none())
                          .build())
              .toList();
      Fuzz.rounds(
          150,
          random -> {
            int status = status(random);
            boolean readable = random.nextBoolean();
            String body = readable ? quoted(random) : garbled(random);
            answer.set(answer(random, status, body));

            Throwable thrown =
                catchThrowable(
                    () -> {
                      Things things = clients.get(random.nextInt(2));
                      mode.call(things, things.show("t"));
                    });

            if (thrown instanceof IntermediaryResponseException foreign) {
              assertThat(status).isIn(401, 403, 404);
              assertThat(foreign.getMessage()).matches(ONE_LINE);
            } else {
              assertThat(thrown).isInstanceOf(ServiceException.class);
              assertWellFormed((ServiceException) thrown, status);
            }
            if (readable) {
              assertThat(thrown).hasMessageNotContaining(SECRET);
            }
          });
    }
  }

  private static void assertWellFormed(ServiceException problem, int status) {
    assertThat(problem.statusCode()).isEqualTo(status);
    assertThat(problem.retryAfter() == null || !problem.retryAfter().isNegative()).isTrue();
    assertThat(problem.errorMessage()).isNotBlank();
    assertThat(problem.getMessage())
        .contains("status " + status)
        .matches(ONE_LINE)
        .hasSizeLessThan(5 * LONGEST_PART);
    for (String part :
        Arrays.asList(
            problem.errorMessage(),
            problem.errorCode(),
            problem.requestId(),
            problem.bodyExcerpt())) {
      assertThat(part == null || (part.matches(ONE_LINE) && part.length() <= LONGEST_PART))
          .as("%s", part)
          .isTrue();
    }
  }

  /** An error in a wrapping that leaves the names of secrets readable. */
  private static String quoted(Random random) {
    String body = Fuzz.oneOf(random, ERRORS);
    for (int i = random.nextInt(4); i > 0; i--) {
      body =
          switch (random.nextInt(7)) {
            case 0 -> body.substring(0, random.nextInt(body.length() + 1));
            case 1 -> "{\"error\":".repeat(1 + random.nextInt(2000)) + body;
            case 2 -> "[" + body + "," + body + "]";
            case 3 -> "{\"a\":" + huge(random) + ",\"b\":" + body + "}";
            case 4 -> Fuzz.text(random, " \t\r\n", 50) + body + "\u0000".repeat(random.nextInt(3));
            case 5 -> "{\"code\":" + huge(random) + ",\"message\":" + json(body) + "}";
            default -> "{\"error_code\":" + json(body) + ",\"error_msg\":" + huge(random) + "}";
          };
    }
    return body;
  }

  /** Something that was an error once, or never. */
  private static String garbled(Random random) {
    StringBuilder body = new StringBuilder(quoted(random));
    for (int i = random.nextInt(20); i > 0; i--) {
      int at = random.nextInt(body.length() + 1);
      switch (random.nextInt(4)) {
        case 0 -> body.insert(at, Fuzz.text(random, "{}[]\",:\\/u0019-+.eEtrufalsn \n", 10));
        case 1 -> body.insert(at, (char) random.nextInt(0x10000));
        case 2 -> body.delete(at, at + random.nextInt(20));
        default -> body.insert(at, body.substring(at, Math.min(body.length(), at + 50)));
      }
    }
    return body.toString();
  }

  private static String huge(Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> "\"" + "x".repeat(random.nextInt(100_000)) + "\"";
      case 1 -> "[".repeat(random.nextInt(3000));
      case 2 -> "1" + "0".repeat(random.nextInt(2000));
      case 3 -> "1e" + random.nextInt();
      default -> "null";
    };
  }

  private static String json(String text) {
    return TextNode.valueOf(text).toString();
  }

  private static byte[] answer(Random random, int status, String text) {
    byte[] body = text.getBytes(random.nextInt(5) == 0 ? UTF_16 : UTF_8);
    StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " x\r\n");
    for (String name :
        List.of("Retry-After", "Date", "X-Request-Id", "Content-Type", "Content-Encoding")) {
      if (random.nextInt(3) == 0) {
        head.append(name).append(": ").append(headerValue(random)).append("\r\n");
      }
    }
    Buffer answer = new Buffer().writeString(head.toString(), ISO_8859_1);
    if (random.nextInt(4) > 0) {
      answer.writeUtf8("Content-Length: " + body.length + "\r\n\r\n").write(body);
    } else {
      answer.writeUtf8("Transfer-Encoding: chunked\r\n\r\n");
      answer.writeUtf8(Integer.toHexString(body.length) + "\r\n").write(body);
      answer.writeUtf8(body.length == 0 ? "\r\n" : "\r\n0\r\n\r\n");
    }
    return answer.readByteArray();
  }

  private static String headerValue(Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> "";
      case 1 -> Long.toString(random.nextLong());
      case 2 -> Fuzz.text(random, "0123456789-+.e", 30);
      case 3 -> "Sat, 31 Jan 2026 08:" + random.nextInt(99) + ":00 GMT";
      case 4 -> "Sat, 31 Jan " + random.nextInt() + " 08:30:00 GMT";
      case 5 ->
          Fuzz.oneOf(random, "gzip", "application/json", "text/html; charset=x", "/", "deflate");
      case 6 -> "x".repeat(random.nextInt(20_000));
      default -> Fuzz.text(random, "abcXYZ019 ,;:=/\"'%\t\u00e4\u00ff\u0085", 200);
    };
  }
}
