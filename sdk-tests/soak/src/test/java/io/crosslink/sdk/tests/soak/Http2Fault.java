package io.crosslink.sdk.tests.soak;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.random.RandomGenerator;
import okhttp3.internal.http2.ErrorCode;

/** The faults of HTTP/2: of a stream, or of a connection with several streams. */
enum Http2Fault implements Fault<Http2Exchange> {
  // The server says that it has not processed a request
  REFUSED_STREAM(
      x -> {
        x.reject();
        x.reset(ErrorCode.REFUSED_STREAM);
      }),
  GOAWAY(
      x -> {
        x.respond();
        x.connection().goAway();
      }),

  // The stream ends
  STREAM_RESET(
      x -> {
        x.maybeApply();
        x.reset(doubtfulCode(x.random()));
      }),
  STREAM_RESET_AFTER_HEAD(
      x -> {
        x.maybeApply();
        x.writeHead(200);
        x.reset(anyCode(x.random()));
      }),
  STREAM_RESET_IN_BODY(
      x -> {
        Response response = x.apply();
        x.writeHead(response.status());
        x.writePartOf(Exchange.bytes(response.json()));
        x.reset(anyCode(x.random()));
      }),

  // The stream is slow
  STREAM_STALLED_AFTER_HEAD(
      x -> {
        x.maybeApply();
        x.writeHead(200);
        x.stall();
      }),
  STREAM_STALLED_IN_BODY(
      x -> {
        Response response = x.apply();
        x.writeHead(response.status());
        x.writePartOf(Exchange.bytes(response.json()));
        x.stall();
      }),
  WINDOW_CLOSED(
      x -> {
        x.respond();
        int millis = (int) Settings.ATTEMPT_TIMEOUT.toMillis();
        x.connection().closeWindow(x.random().nextInt(millis));
      }),

  // The connection ends
  CONNECTION_CUT(
      x -> {
        x.maybeApply();
        x.connection().cut(x.random().nextBoolean());
      });

  @SuppressWarnings("ImmutableEnumChecker") // they capture nothing
  private final Fault<Http2Exchange> effect;

  Http2Fault(Fault<Http2Exchange> effect) {
    this.effect = effect;
  }

  @Override
  public void applyTo(Http2Exchange exchange) throws IOException {
    effect.applyTo(exchange);
  }

  /** Returns a code that leaves open whether the request was processed. */
  private static ErrorCode doubtfulCode(RandomGenerator random) {
    List<ErrorCode> codes = List.copyOf(EnumSet.complementOf(EnumSet.of(ErrorCode.REFUSED_STREAM)));
    return codes.get(random.nextInt(codes.size()));
  }

  /** Returns a code for a stream with a response, which each of them leaves open. */
  private static ErrorCode anyCode(RandomGenerator random) {
    ErrorCode[] codes = ErrorCode.values();
    return codes[random.nextInt(codes.length)];
  }
}
