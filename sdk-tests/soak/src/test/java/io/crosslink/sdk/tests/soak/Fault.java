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
 * What can go wrong once a request was read. Wherever a real service may or may not have done its
 * work before the answer is lost, so it is here.
 */
enum Fault {
  // The connection breaks
  RESET_UNANSWERED(
      x -> {
        x.maybeApply();
        x.reset();
      }),
  CLOSED_UNANSWERED(
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
        Reply reply = x.apply();
        byte[] body = Exchange.bytes(reply.json());
        x.write(x.head(reply.status(), body.length));
        x.writePartOf(body);
        x.reset();
      }),
  CLOSED_IN_CHUNK(
      x -> {
        Reply reply = x.apply();
        byte[] body = Exchange.bytes(reply.json());
        x.write(x.head(reply.status(), "Transfer-Encoding: chunked\r\n"));
        x.write(Integer.toHexString(body.length) + "\r\n");
        x.writePartOf(body);
        x.close();
      }),

  // It takes its time
  STALL_UNANSWERED(
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
        Reply reply = x.apply();
        byte[] body = Exchange.bytes(reply.json());
        x.write(x.head(reply.status(), body.length));
        x.writePartOf(body);
        x.stall();
      }),
  SLOW_DRIP(
      x -> {
        Reply reply = x.apply();
        byte[] message = x.message(reply.status(), Exchange.bytes(reply.json()));
        int pause = x.random().nextInt(2 * (int) Settings.ATTEMPT_TIMEOUT.toMillis() / 10);
        for (int i = 0; i < 10; i++) {
          pause(pause);
          x.write(
              Arrays.copyOfRange(message, message.length * i / 10, message.length * (i + 1) / 10));
        }
      }),

  // The message is not what its head says
  CONTENT_LENGTH_TOO_LARGE(
      x -> {
        Reply reply = x.apply();
        byte[] body = Exchange.bytes(reply.json());
        x.write(x.head(reply.status(), body.length + 1 + x.random().nextInt(100)));
        x.write(body);
        x.close();
      }),
  CONTENT_LENGTH_TOO_SMALL(
      x -> {
        Reply reply = x.apply();
        byte[] body = Exchange.bytes(reply.json());
        x.write(x.head(reply.status(), x.random().nextInt(body.length)));
        x.write(body);
      }),
  NO_CONTENT_WITH_A_BODY(
      x -> {
        Reply reply = x.apply();
        String length = x.random().nextBoolean() ? "Content-Length: 13\r\n" : "";
        x.write(x.head(reply.status() < 300 ? 204 : reply.status(), length) + "{\"surprise\":1}");
      }),
  HTTP_1_0(
      x -> {
        Reply reply = x.apply();
        x.write("HTTP/1.0 " + reply.status() + " Soak\r\n\r\n");
        x.write(reply.json());
        x.close();
      }),
  LARGE_HEADERS(
      x -> {
        Reply reply = x.apply();
        String[] headers = new String[100];
        Arrays.setAll(headers, i -> "X-Padding-" + i + ": " + "x".repeat(1024));
        x.send(reply.status(), Exchange.bytes(reply.json()), headers);
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

  // The JSON is not what it should be
  TRUNCATED_JSON(
      x -> {
        Reply reply = x.apply();
        x.send(reply.status(), Mangle.truncate(reply.json(), x.random()));
      }),
  DEEPLY_NESTED_JSON(
      x -> {
        Reply reply = x.apply();
        x.send(reply.status(), Mangle.nestDeeply(reply.json()));
      }),
  DUPLICATE_KEYS(
      x -> {
        Reply reply = x.apply();
        x.send(reply.status(), Mangle.duplicateKeys(reply.json()));
      }),
  WRONG_TYPES(
      x -> {
        Reply reply = x.apply();
        x.send(reply.status(), Mangle.wrongType(reply.json(), x.random()));
      }),
  INVALID_UTF_8(
      x -> {
        Reply reply = x.apply();
        x.send(reply.status(), Mangle.invalidUtf8(reply.json()));
      }),
  UNKNOWN_FIELDS(
      x -> {
        Reply reply = x.apply();
        x.send(reply.status(), Mangle.unknownFields(reply.json()));
      }),
  UNKNOWN_ENUM_VALUES(
      x -> {
        Reply reply = x.apply();
        x.send(reply.status(), Mangle.unknownEnums(reply.json()));
      }),
  ERROR_UNDER_SUCCESS(
      x -> {
        x.maybeApply();
        x.sendError(200, "SOAK");
      }),

  // The answer is another one
  REDIRECT(
      x -> {
        x.refuse();
        int[] statuses = {301, 302, 303, 307, 308};
        x.sendAnyError(statuses[x.random().nextInt(5)], "Location: " + x.trap());
      }),
  RATE_LIMITED(
      x -> {
        x.refuse();
        x.sendAnyError(429, retryAfter(x.random()));
      }),
  BUSY(
      x -> {
        x.refuse();
        Cloud.Refusal busy = x.cloud().busy().get(x.random().nextInt(x.cloud().busy().size()));
        x.sendError(busy.status(), busy.code(), retryAfter(x.random()));
      }),
  SIGNATURE_EXPIRED(
      x -> {
        x.refuse();
        Cloud.Refusal expired = x.cloud().signatureExpired();
        x.sendError(expired.status(), expired.code(), "Date: " + date(x.random().nextInt(1200)));
      }),
  CONFLICT(
      x -> {
        x.refuse();
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
      });

  @SuppressWarnings("ImmutableEnumChecker") // they capture nothing
  private final Blow blow;

  private interface Blow {
    void strike(Exchange exchange) throws IOException;
  }

  Fault(Blow blow) {
    this.blow = blow;
  }

  void strike(Exchange exchange) throws IOException {
    blow.strike(exchange);
  }

  /** Whether it costs so much work that it must be rare. */
  boolean isCostly() {
    return this == OVERSIZED_BODY || this == GZIP_BOMB;
  }

  /** An error's body is limited too, by less. */
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

  /** A JSON object that is much larger than any answer may be, and empty. */
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
