package io.crosslink.sdk.tests.soak;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.time.Duration;
import java.util.random.RandomGenerator;

/** An exchange over HTTP/1.1, which has its connection to itself. */
final class Http1Exchange extends Exchange {
  /** Longer than any call takes; by then the client should have closed the connection. */
  private static final Duration MAX_WAIT =
      Settings.TOTAL_TIMEOUT.plus(Settings.TOLERANCE).plusSeconds(1);

  private final Socket socket;
  private final OutputStream out;

  Http1Exchange(
      Request request, ServerState state, Socket socket, String trap, RandomGenerator random)
      throws IOException {
    super(request, state, trap, random);
    this.socket = socket;
    this.out = socket.getOutputStream();
  }

  // Messages

  @Override
  void send(int status, byte[] body, String... headers) throws IOException {
    write(message(status, body, headers));
  }

  @Override
  void sendHead(int status) throws IOException {
    write(head(status, ""));
  }

  byte[] message(int status, byte[] body, String... headers) {
    byte[] head = bytes(head(status, body.length, headers));
    byte[] message = new byte[head.length + body.length];
    System.arraycopy(head, 0, message, 0, head.length);
    System.arraycopy(body, 0, message, head.length, body.length);
    return message;
  }

  String head(int status, long length, String... headers) {
    String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
    return head(status, "Content-Length: " + length + "\r\n" + more);
  }

  /** {@return a head with these header lines} */
  String head(int status, String headers) {
    return "HTTP/1.1 %d Soak\r\nX-Request-Id: %s\r\n%s\r\n".formatted(status, mark(), headers);
  }

  // Bytes and the connection

  void write(String text) throws IOException {
    write(bytes(text));
  }

  void write(byte[] bytes) throws IOException {
    out.write(bytes);
  }

  void writePartOf(byte[] bytes) throws IOException {
    write(partOf(bytes));
  }

  /** Resets the connection, which the peer notices immediately. */
  void reset() throws IOException {
    socket.setSoLinger(true, 0);
    socket.close();
  }

  void close() throws IOException {
    socket.close();
  }

  @Override
  void stall() throws IOException {
    socket.setSoTimeout((int) MAX_WAIT.toMillis());
    while (socket.getInputStream().read() >= 0) {}
    close();
  }
}
