package io.crosslink.sdk.tests.soak;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.random.RandomGenerator;

/** A request that was read, and the ways to respond to it. */
final class Exchange {
  /** Longer than any call takes; by then the client should have closed the connection. */
  private static final Duration MAX_WAIT =
      Settings.TOTAL_TIMEOUT.plus(Settings.TOLERANCE).plusSeconds(1);

  private final Request request;
  private final ServerState state;
  private final Socket socket;
  private final OutputStream out;
  private final String trap;
  private final RandomGenerator random;

  Exchange(Request request, ServerState state, Socket socket, String trap, RandomGenerator random)
      throws IOException {
    this.request = request;
    this.state = state;
    this.socket = socket;
    this.out = socket.getOutputStream();
    this.trap = trap;
    this.random = random;
    ledger().arrived(request.call());
  }

  private RequestLedger ledger() {
    return state.ledger(request.caller());
  }

  RandomGenerator random() {
    return random;
  }

  Cloud cloud() {
    return Cloud.of(request);
  }

  /** {@return the target of redirects, which must not be requested} */
  String trap() {
    return trap;
  }

  // Applying the request

  /** Applies the request, and responds. */
  void respond() throws IOException {
    Response response = execute();
    if (response.body() == null) {
      write(head(response.status(), ""));
    } else {
      send(response.status(), bytes(response.json()));
    }
  }

  /** Applies the request, and returns a response with a body that can be corrupted. */
  Response apply() throws IOException {
    Response response = execute();
    return response.body() == null
        ? new Response(200, Cloud.object(), response.changed())
        : response;
  }

  private Response execute() throws IOException {
    return ledger().apply(request.call(), () -> cloud().respond(request, state));
  }

  /** Applies the request or not; the response is lost. */
  void maybeApply() throws IOException {
    if (random.nextBoolean()) {
      apply();
    }
  }

  /** Does not apply the request; the response will say so. */
  void reject() throws IOException {
    ledger().rejected(request.call(), true);
  }

  /** Does not apply the request; the response leaves that open. */
  void rejectUnclearly() throws IOException {
    ledger().rejected(request.call(), false);
  }

  // Responses

  void send(int status, byte[] body, String... headers) throws IOException {
    write(message(status, body, headers));
  }

  /** Sends an error in the format of the service. */
  void sendError(int status, String code, String... headers) throws IOException {
    send(status, bytes(cloud().error(code, request.mark()).toString()), headers);
  }

  /** Sends an error with any body: that of the service, of a proxy, or none. */
  void sendAnyError(int status, String... headers) throws IOException {
    switch (random.nextInt(3)) {
      case 0 -> sendError(status, "SOAK", headers);
      case 1 -> send(status, bytes("<html><body>Sorry</body></html>"), headers);
      default -> send(status, new byte[0], headers);
    }
  }

  /** Sends an error of something in front of the service. */
  void sendForeignError(int status) throws IOException {
    String[] bodies = {
      "default backend - " + status,
      "<html><body>Sorry</body></html>",
      "{\"error\":\"no route\",\"path\":\"/\"}",
      "{\"error_code\":\"GW.0001\",\"error_msg\":\"no such API\"}"
    };
    send(status, bytes(bodies[random.nextInt(bodies.length)]));
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

  // Bytes and the connection

  void write(String text) throws IOException {
    write(bytes(text));
  }

  void write(byte[] bytes) throws IOException {
    out.write(bytes);
  }

  /** Writes a part from the beginning, neither nothing nor everything. */
  void writePartOf(byte[] bytes) throws IOException {
    out.write(bytes, 0, 1 + random.nextInt(bytes.length - 1));
  }

  /** Resets the connection, which the peer notices immediately. */
  void reset() throws IOException {
    socket.setSoLinger(true, 0);
    socket.close();
  }

  void close() throws IOException {
    socket.close();
  }

  /** Sends nothing until the peer closes the connection. */
  void stall() throws IOException {
    socket.setSoTimeout((int) MAX_WAIT.toMillis());
    while (socket.getInputStream().read() >= 0) {}
    close();
  }
}
