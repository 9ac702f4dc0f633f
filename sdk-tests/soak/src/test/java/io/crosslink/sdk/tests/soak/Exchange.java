package io.crosslink.sdk.tests.soak;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.random.RandomGenerator;

/** A request that was read, and the ways to answer it. */
final class Exchange {
  /** Longer than any call may take: then the peer has forgotten to close the connection. */
  private static final Duration PATIENCE =
      Settings.TOTAL_TIMEOUT.plus(Settings.TOLERANCE).plusSeconds(1);

  private final Request request;
  private final Truth truth;
  private final Socket socket;
  private final OutputStream out;
  private final String trap;
  private final RandomGenerator random;

  Exchange(Request request, Truth truth, Socket socket, String trap, RandomGenerator random)
      throws IOException {
    this.request = request;
    this.truth = truth;
    this.socket = socket;
    this.out = socket.getOutputStream();
    this.trap = trap;
    this.random = random;
    ledger().arrived(request.call());
  }

  private Ledger ledger() {
    return truth.ledger(request.caller());
  }

  RandomGenerator random() {
    return random;
  }

  Cloud cloud() {
    return Cloud.of(request);
  }

  /** {@return an address that nobody may follow a redirect to} */
  String trap() {
    return trap;
  }

  // What becomes of the request

  /** Does what the request asks for, and answers. */
  void answer() throws IOException {
    Reply reply = carryOut();
    if (reply.body() == null) {
      write(head(reply.status(), ""));
    } else {
      send(reply.status(), bytes(reply.json()));
    }
  }

  /** Does what the request asks for, and returns an answer that has a body to be spoilt. */
  Reply apply() throws IOException {
    Reply reply = carryOut();
    return reply.body() == null ? new Reply(200, Cloud.object(), reply.changed()) : reply;
  }

  private Reply carryOut() throws IOException {
    return ledger().apply(request.call(), () -> cloud().answer(request, truth));
  }

  /** Perhaps does what the request asks for; the answer is lost. */
  void maybeApply() throws IOException {
    if (random.nextBoolean()) {
      apply();
    }
  }

  /** Does nothing, and is going to say so. */
  void refuse() throws IOException {
    ledger().refused(request.call());
  }

  // Answers

  void send(int status, byte[] body, String... headers) throws IOException {
    write(message(status, body, headers));
  }

  /** Sends an error as the service writes it. */
  void sendError(int status, String code, String... headers) throws IOException {
    send(status, bytes(cloud().error(code, request.mark()).toString()), headers);
  }

  /** Sends an error with whatever body: the service's own, a proxy's, or none. */
  void sendAnyError(int status, String... headers) throws IOException {
    switch (random.nextInt(3)) {
      case 0 -> sendError(status, "SOAK", headers);
      case 1 -> send(status, bytes("<html><body>Sorry</body></html>"), headers);
      default -> send(status, new byte[0], headers);
    }
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
    return "HTTP/1.1 %d Soak\r\nX-Request-Id: %s\r\n%s\r\n"
        .formatted(status, request.mark(), headers);
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  // Bytes and worse

  void write(String text) throws IOException {
    write(bytes(text));
  }

  void write(byte[] bytes) throws IOException {
    out.write(bytes);
  }

  /** Writes a beginning that is neither nothing nor all. */
  void writePartOf(byte[] bytes) throws IOException {
    out.write(bytes, 0, 1 + random.nextInt(bytes.length - 1));
  }

  /** Breaks the connection in a way that the peer notices at once. */
  void reset() throws IOException {
    socket.setSoLinger(true, 0);
    socket.close();
  }

  void close() throws IOException {
    socket.close();
  }

  /** Says nothing more until the peer has had enough of it. */
  void stall() throws IOException {
    socket.setSoTimeout((int) PATIENCE.toMillis());
    while (socket.getInputStream().read() >= 0) {}
    close();
  }
}
