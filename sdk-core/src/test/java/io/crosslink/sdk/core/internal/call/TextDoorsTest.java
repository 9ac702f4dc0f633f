package io.crosslink.sdk.core.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.crosslink.sdk.core.ApiResponse;
import io.crosslink.sdk.core.CallEvent;
import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.core.error.CallException;
import io.crosslink.sdk.core.error.ServiceException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One hostile text, through every place where users see what a service or an intermediary says. */
class TextDoorsTest {
  private static final String TOKEN = "0wn-t0ken-0f-the-client";
  private static final String PSK = "psk\\with \"quotes\"";
  private static final String KEY =
      "-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcw\nggSjAgEAAoIBAQDJ7qhc\n"
          + "-----END PRIVATE KEY-----\n";
  private static final String HEAD = "a\u001b[31m\u202eb\u0000 {\"psk\":\"0ther-s3cret\"} " + TOKEN;

  /** Of more than 1 MiB; an escape in each place in which a secret may begin. */
  private static final String HOSTILE =
      HEAD
          + "\r\nHTTP/1.1 200 OK "
          + JsonNodeFactory.instance.textNode(PSK)
          + " MIIEvQIBADAN\r\n  BgkqhkiG9w0BAQEFAASCBKcw "
          + "\\".repeat(1_500_000);

  private final List<CallEvent> events = new ArrayList<>();

  private static String object(String code, String message, String id) {
    return JsonNodeFactory.instance
        .objectNode()
        .put(code, HOSTILE)
        .put(message, HOSTILE)
        .put(id, HOSTILE)
        .toString();
  }

  private static String inHeader(String text) {
    return text.replaceAll("[\r\n\u0000]", " ").substring(0, 100_000);
  }

  static Stream<Arguments> doors() {
    return Mode.each(
        arguments("body", RawServer.json(400, HOSTILE)),
        arguments("error object", RawServer.json(400, object("code", "message", "request_id"))),
        arguments("lone code", RawServer.json(400, object("code", "a", "request_id"))),
        arguments("nested", RawServer.json(400, "{\"e\":" + object("code", "message", "x") + "}")),
        arguments("under 200", RawServer.json(200, object("code", "message", "request_id"))),
        arguments("not JSON under 200", RawServer.json(200, HOSTILE)),
        arguments(
            "page",
            RawServer.json(200, "<html>" + HOSTILE.substring(0, 60_000))
                .replace("application/json", "text/html")),
        arguments(
            "id of an error", RawServer.json(400, "{}", "X-Request-Id: " + inHeader(HOSTILE))),
        arguments("own token", RawServer.json(400, "{}", "X-Request-Id: " + TOKEN)),
        arguments("own token and more", RawServer.json(400, "{}", "X-Request-Id: r-" + TOKEN)),
        arguments("own token under 200", RawServer.json(200, "[]", "X-Request-Id: " + TOKEN)),
        arguments(
            "own token in the body", RawServer.json(200, "{\"request_id\":\"" + TOKEN + "\"}")),
        arguments(
            "id of a success",
            RawServer.json(200, "{\"id\":\"t\"}", "X-Request-Id: " + inHeader(HOSTILE))),
        arguments(
            "own token with a success",
            RawServer.json(200, "{\"id\":\"t\"}", "X-Request-Id: " + TOKEN)),
        arguments(
            "own token and more with a success",
            RawServer.json(200, "{\"id\":\"t\"}", "X-Request-Id: r-" + TOKEN)),
        arguments(
            "own key with a success",
            RawServer.json(
                200, "{\"id\":\"t\"}", "X-Request-Id: MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcw")),
        arguments("status line", "HTTQ " + inHeader(HOSTILE) + "\r\n\r\n"));
  }

  @ParameterizedTest
  @MethodSource("doors")
  void showHostileTextsCutAndMasked(Mode mode, String door, String response) throws IOException {
    try (RawServer server = new RawServer(RawServer.saysAndCloses(response))) {
      Things things =
          Things.at(server.url()).retryPolicy(RetryPolicy.none()).listener(events::add).build();
      RequestOptions options = RequestOptions.builder().header("X-Auth-Token", TOKEN).build();
      Thing thing =
          Thing.builder().id("t-1").psk(PSK).additionalProperty("private_key", KEY).build();
      List<@Nullable String> shown = new ArrayList<>();
      try {
        ApiResponse<Thing> result = mode.call(things.caller(), things.create(thing), options);
        shown.add(result.requestId());
        shown.add(result.toString());
      } catch (CallException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
          shown.add(cause.getMessage());
          shown.add(cause.toString());
        }
        shown.add(e.requestId());
        shown.add(e.details().toString());
        if (e instanceof ServiceException failure) {
          shown.addAll(
              List.of(
                  failure.errorMessage(), failure.errorCode() + "", failure.bodyExcerpt() + ""));
        }
      }
      events.forEach(event -> shown.add(event.toString()));

      assertThat(shown).hasSizeGreaterThan(3).allSatisfy(TextDoorsTest::isHarmless);
    }
  }

  private static void isHarmless(@Nullable String text) {
    assertThat(text == null ? "" : text)
        .hasSizeLessThan(4000)
        .doesNotContainPattern("[\\p{Cntrl}\u202e]")
        .doesNotContain("0ther-s3cret", TOKEN, "0wn-t0ken", PSK, RecordingSigner.SECRET)
        .doesNotContain("psk\\\\with", "MIIEvQIBADAN", "BgkqhkiG9w0BAQEFAASCBKcw");
  }

  @Test
  void theOwnIdOfACallerIsNoSecret() throws IOException {
    String response = RawServer.json(400, "{}", "X-Request-Id: trace-1");
    try (RawServer server = new RawServer(RawServer.saysAndCloses(response))) {
      Things things = Things.at(server.url()).build();
      RequestOptions options = RequestOptions.builder().header("X-Request-Id", "trace-1").build();

      assertThat(
              catchThrowableOfType(
                  CallException.class,
                  () -> Mode.BLOCKING.call(things.caller(), things.show("t-1"), options)))
          .hasMessageEndingWith("status 400, request id trace-1)");
    }
  }
}
