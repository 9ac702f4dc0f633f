package io.crosslink.sdk.tests.soak;

import java.io.IOException;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/** The faults of responses, whatever the version of HTTP. */
enum ResponseFault implements Fault<Exchange> {
  // The response is missing or long
  NO_RESPONSE(
      x -> {
        x.maybeApply();
        x.stall();
      }),
  LARGE_HEADERS(
      x -> {
        Response response = x.apply();
        String[] headers = new String[100];
        Arrays.setAll(headers, i -> "X-Padding-" + i + ": " + "x".repeat(1024));
        x.send(response.status(), Exchange.bytes(response.json()), headers);
      }),

  // The JSON is malformed or unexpected
  TRUNCATED_JSON(
      x -> {
        Response response = x.apply();
        x.send(response.status(), ResponseCorruption.truncate(response.json(), x.random()));
      }),
  DEEPLY_NESTED_JSON(
      x -> {
        Response response = x.apply();
        x.send(response.status(), ResponseCorruption.nestDeeply(response.json()));
      }),
  DUPLICATE_KEYS(
      x -> {
        Response response = x.apply();
        x.send(response.status(), ResponseCorruption.duplicateKeys(response.json()));
      }),
  WRONG_TYPES(
      x -> {
        Response response = x.apply();
        x.send(response.status(), ResponseCorruption.wrongType(response.json(), x.random()));
      }),
  INVALID_UTF_8(
      x -> {
        Response response = x.apply();
        x.send(response.status(), ResponseCorruption.invalidUtf8(response.json()));
      }),
  UNKNOWN_FIELDS(
      x -> {
        Response response = x.apply();
        x.send(response.status(), ResponseCorruption.unknownFields(response.json()));
      }),
  UNKNOWN_ENUM_VALUES(
      x -> {
        Response response = x.apply();
        x.send(response.status(), ResponseCorruption.unknownEnums(response.json()));
      }),
  ERROR_UNDER_SUCCESS(
      x -> {
        x.maybeApply();
        x.sendError(200, "SOAK");
      }),

  // The response is a different one
  REDIRECT(
      x -> {
        x.rejectUnclearly();
        int[] statuses = {301, 302, 303, 307, 308};
        x.sendAnyError(statuses[x.random().nextInt(5)], "Location: " + x.trap());
      }),
  RATE_LIMITED(
      x -> {
        x.reject();
        x.sendAnyError(429, retryAfter(x.random()));
      }),
  BUSY(
      x -> {
        x.reject();
        Cloud.ErrorResponse busy =
            x.cloud().busy().get(x.random().nextInt(x.cloud().busy().size()));
        x.sendError(busy.status(), busy.code(), retryAfter(x.random()));
      }),
  SIGNATURE_EXPIRED(
      x -> {
        x.reject();
        Cloud.ErrorResponse expired = x.cloud().signatureExpired();
        x.sendError(expired.status(), expired.code(), "Date: " + date(x.random().nextInt(1200)));
      }),
  CONFLICT(
      x -> {
        x.reject();
        x.sendAnyError(409);
      }),
  INTERNAL_ERROR(
      x -> {
        x.maybeApply();
        x.sendAnyError(500);
      }),
  BAD_GATEWAY(
      x -> {
        x.maybeApply();
        x.sendAnyError(502);
      }),
  UNAVAILABLE(
      x -> {
        x.maybeApply();
        x.sendAnyError(503, retryAfter(x.random()));
      }),
  GATEWAY_TIMEOUT(
      x -> {
        x.maybeApply();
        x.sendAnyError(504);
      }),
  CDN_ERROR(
      x -> {
        x.maybeApply();
        int[] statuses = {520, 521, 522, 523, 524, 527, 530};
        x.sendAnyError(statuses[x.random().nextInt(statuses.length)]);
      }),
  NOT_PROCESSED(
      x -> {
        x.reject();
        int[] statuses = {408, 421, 425};
        x.send(statuses[x.random().nextInt(statuses.length)], new byte[0]);
      }),

  // The response is of something in front of the service
  FOREIGN_NOT_FOUND(
      x -> {
        x.maybeApply();
        x.sendForeignError(404);
      }),
  FOREIGN_UNAUTHORIZED(
      x -> {
        x.maybeApply();
        x.sendForeignError(401);
      }),
  FOREIGN_FORBIDDEN(
      x -> {
        x.maybeApply();
        x.sendForeignError(403);
      }),

  // The text is hostile
  HOSTILE_TEXT(
      x -> {
        x.reject();
        String[] texts = {
          "\\", "\\\\u005c", "&#", "%", "\"psk\":\"", "Bearer ", "[{", "\u001b[31m"
        };
        String text = texts[x.random().nextInt(texts.length)];
        x.send(400, Exchange.bytes(text.repeat((256 << 10) / text.length())));
      });

  @SuppressWarnings("ImmutableEnumChecker") // they capture nothing
  private final Fault<Exchange> effect;

  ResponseFault(Fault<Exchange> effect) {
    this.effect = effect;
  }

  @Override
  public void applyTo(Exchange exchange) throws IOException {
    effect.applyTo(exchange);
  }

  private static String retryAfter(RandomGenerator random) {
    String[] waits = {"0", "1", date(1), "soon"};
    return "Retry-After: " + waits[random.nextInt(waits.length)];
  }

  private static String date(int secondsFromNow) {
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(
        ZonedDateTime.now(ZoneOffset.UTC).plusSeconds(secondsFromNow));
  }
}
