package io.crosslink.sdk.tests.soak;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import okhttp3.internal.http2.ErrorCode;
import okhttp3.internal.http2.Header;
import okhttp3.internal.http2.Http2Stream;
import okio.Okio;

/** An exchange over HTTP/2: a stream, which shares its connection with others. */
final class Http2Exchange extends Exchange {
  private final Http2Connection connection;
  private final Http2Stream stream;

  Http2Exchange(
      Request head,
      ServerState state,
      Http2Connection connection,
      Http2Stream stream,
      String trap,
      RandomGenerator random)
      throws IOException {
    super(head, state, trap, random);
    this.connection = connection;
    this.stream = stream;
  }

  Http2Connection connection() {
    return connection;
  }

  /** The body is read when it is needed, so that a stream can also end before. */
  @Override
  Request whole(Request head) throws IOException {
    return head.withBody(Okio.buffer(stream.getSource()).readByteArray());
  }

  @Override
  void send(int status, byte[] body, String... headers) throws IOException {
    if (body.length == 0) {
      writeHead(status, true, headers);
    } else {
      writeHead(status, false, headers);
      Okio.buffer(stream.getSink()).write(body).close();
    }
  }

  @Override
  void sendHead(int status) throws IOException {
    writeHead(status, true);
  }

  /** Writes the head of a response that has a body. */
  void writeHead(int status) throws IOException {
    writeHead(status, false);
  }

  private void writeHead(int status, boolean last, String... headers) throws IOException {
    List<Header> head = new ArrayList<>();
    head.add(new Header(":status", String.valueOf(status)));
    head.add(new Header("x-request-id", mark()));
    for (String header : headers) {
      String[] pair = header.split(": ", 2);
      head.add(new Header(pair[0].toLowerCase(Locale.ROOT), pair[1]));
    }
    stream.writeHeaders(head, last, true);
  }

  void writePartOf(byte[] body) throws IOException {
    Okio.buffer(stream.getSink()).write(partOf(body)).flush();
  }

  /** Ends the stream, but not the connection. */
  void reset(ErrorCode code) throws IOException {
    stream.close(code, null);
  }

  @Override
  void stall() {}
}
