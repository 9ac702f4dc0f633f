package io.crosslink.sdk.tests.soak;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.zip.GZIPOutputStream;

/**
 * The faults after a request was read. Where a real service may or may not have applied the request
 * before the response is lost, this one chooses at random.
 */
enum Fault {
  // The connection breaks
  RESET_WITHOUT_RESPONSE(
      x -> {
        x.maybeApply();
        x.reset();
      }),
  CLOSED_WITHOUT_RESPONSE(
      x -> {
        x.maybeApply();
        x.close();
      }),
  RESET_IN_HEAD(
      x -> {
        x.maybeApply();
        x.writePartOf(Exchange.bytes(x.head(200, 100)));
        x.reset();
      }),
  CLOSED_IN_HEAD(
      x -> {
        x.maybeApply();
        x.writePartOf(Exchange.bytes(x.head(200, 100)));
        x.close();
      }),
  RESET_AFTER_HEAD(
      x -> {
        x.maybeApply();
        x.write(x.head(200, 100));
        x.reset();
      }),
  RESET_IN_BODY(
      x -> {
        Response response = x.apply();
        byte[] body = Exchange.bytes(response.json());
        x.write(x.head(response.status(), body.length));
        x.writePartOf(body);
        x.reset();
      }),
  CLOSED_IN_CHUNK(
      x -> {
        Response response = x.apply();
        byte[] body = Exchange.bytes(response.json());
        x.write(x.head(response.status(), "Transfer-Encoding: chunked\r\n"));
        x.write(Integer.toHexString(body.length) + "\r\n");
        x.writePartOf(body);
        x.close();
      }),

  // The response is slow
  NO_RESPONSE(
      x -> {
        x.maybeApply();
        x.stall();
      }),
  STALL_IN_HEAD(
      x -> {
        x.maybeApply();
        x.writePartOf(Exchange.bytes(x.head(200, 100)));
        x.stall();
      }),
  STALL_IN_BODY(
      x -> {
        Response response = x.apply();
        byte[] body = Exchange.bytes(response.json());
        x.write(x.head(response.status(), body.length));
        x.writePartOf(body);
        x.stall();
      }),
  SLOW_DRIP(
      x -> {
        Response response = x.apply();
        byte[] message = x.message(response.status(), Exchange.bytes(response.json()));
        int pause = x.random().nextInt(2 * (int) Settings.ATTEMPT_TIMEOUT.toMillis() / 10);
        for (int i = 0; i < 10; i++) {
          pause(pause);
          x.write(
              Arrays.copyOfRange(message, message.length * i / 10, message.length * (i + 1) / 10));
        }
      }),

  // The message does not match its head
  CONTENT_LENGTH_TOO_LARGE(
      x -> {
        Response response = x.apply();
        byte[] body = Exchange.bytes(response.json());
        x.write(x.head(response.status(), body.length + 1 + x.random().nextInt(100)));
        x.write(body);
        x.close();
      }),
  CONTENT_LENGTH_TOO_SMALL(
      x -> {
        Response response = x.apply();
        byte[] body = Exchange.bytes(response.json());
        x.write(x.head(response.status(), x.random().nextInt(body.length)));
        x.write(body);
      }),
  NO_CONTENT_WITH_A_BODY(
      x -> {
        Response response = x.apply();
        String length = x.random().nextBoolean() ? "Content-Length: 13\r\n" : "";
        x.write(
            x.head(response.status() < 300 ? 204 : response.status(), length) + "{\"surprise\":1}");
      }),
  HTTP_1_0(
      x -> {
        Response response = x.apply();
        x.write("HTTP/1.0 " + response.status() + " Soak\r\n\r\n");
        x.write(response.json());
        x.close();
      }),
  LARGE_HEADERS(
      x -> {
        Response response = x.apply();
        String[] headers = new String[100];
        Arrays.setAll(headers, i -> "X-Padding-" + i + ": " + "x".repeat(1024));
        x.send(response.status(), Exchange.bytes(response.json()), headers);
      }),
  OVERSIZED_BODY(
      x -> {
        x.maybeApply();
        x.write(x.head(anyStatus(x.random()), Filler.SIZE));
        Filler.writeTo(x::write);
      }),
  GZIP_BOMB(
      x -> {
        x.maybeApply();
        x.send(anyStatus(x.random()), Filler.ZIPPED, "Content-Encoding: gzip");
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
  private final Effect effect;

  private interface Effect {
    void applyTo(Exchange exchange) throws IOException;
  }

  Fault(Effect effect) {
    this.effect = effect;
  }

  void applyTo(Exchange exchange) throws IOException {
    effect.applyTo(exchange);
  }

  /** Returns whether the fault is so expensive that it must be rare. */
  boolean isCostly() {
    return this == OVERSIZED_BODY || this == GZIP_BOMB;
  }

  /** Returns a success or an error, whose body has a lower limit. */
  private static int anyStatus(RandomGenerator random) {
    return random.nextBoolean() ? 200 : 500;
  }

  private static String retryAfter(RandomGenerator random) {
    String[] waits = {"0", "1", date(1), "soon"};
    return "Retry-After: " + waits[random.nextInt(waits.length)];
  }

  private static String date(int secondsFromNow) {
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(
        ZonedDateTime.now(ZoneOffset.UTC).plusSeconds(secondsFromNow));
  }

  private static void pause(int millis) throws IOException {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new InterruptedIOException();
    }
  }

  /** An empty JSON object that is much larger than the limit of responses. */
  private static final class Filler {
    static final int SIZE = 70 << 20;
    static final byte[] ZIPPED = zipped();

    private interface Sink {
      void write(byte[] bytes) throws IOException;
    }

    static void writeTo(Sink sink) throws IOException {
      byte[] blanks = new byte[1 << 16];
      Arrays.fill(blanks, (byte) ' ');
      sink.write(new byte[] {'{'});
      for (int left = SIZE - 2; left > 0; left -= blanks.length) {
        sink.write(left >= blanks.length ? blanks : Arrays.copyOf(blanks, left));
      }
      sink.write(new byte[] {'}'});
    }

    private static byte[] zipped() {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (OutputStream zip = new GZIPOutputStream(bytes)) {
        writeTo(zip::write);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return bytes.toByteArray();
    }
  }
}
