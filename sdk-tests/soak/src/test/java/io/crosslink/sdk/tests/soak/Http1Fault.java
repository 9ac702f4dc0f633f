package io.crosslink.sdk.tests.soak;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.zip.GZIPOutputStream;

/** The faults of HTTP/1.1: of its connections and messages. */
enum Http1Fault implements Fault<Http1Exchange> {
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
          Exchange.pause(pause);
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
      });

  @SuppressWarnings("ImmutableEnumChecker") // they capture nothing
  private final Fault<Http1Exchange> effect;

  Http1Fault(Fault<Http1Exchange> effect) {
    this.effect = effect;
  }

  @Override
  public void applyTo(Http1Exchange exchange) throws IOException {
    effect.applyTo(exchange);
  }

  @Override
  public boolean isCostly() {
    return this == OVERSIZED_BODY || this == GZIP_BOMB;
  }

  /** Returns a success or an error, whose body has a lower limit. */
  private static int anyStatus(RandomGenerator random) {
    return random.nextBoolean() ? 200 : 500;
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
