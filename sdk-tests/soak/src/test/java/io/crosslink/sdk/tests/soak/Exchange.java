package io.crosslink.sdk.tests.soak;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/** A request that was read, and the ways to respond to it. */
abstract class Exchange {
  private final Request request;
  private final ServerState state;
  private final String trap;
  private final RandomGenerator random;

  Exchange(Request request, ServerState state, String trap, RandomGenerator random)
      throws IOException {
    this.request = request;
    this.state = state;
    this.trap = trap;
    this.random = random;
    ledger().arrived(request.call());
  }

  private RequestLedger ledger() {
    return state.ledger(request.caller());
  }

  final RandomGenerator random() {
    return random;
  }

  final String mark() {
    return request.mark();
  }

  final Cloud cloud() {
    return Cloud.of(request);
  }

  /** {@return the target of redirects, which must not be requested} */
  final String trap() {
    return trap;
  }

  // Applying the request

  /** Applies the request, and responds. */
  final void respond() throws IOException {
    Response response = execute();
    if (response.body() == null) {
      sendHead(response.status());
    } else {
      send(response.status(), bytes(response.json()));
    }
  }

  /** Applies the request, and returns a response with a body that can be corrupted. */
  final Response apply() throws IOException {
    Response response = execute();
    return response.body() == null
        ? new Response(200, Cloud.object(), response.changed())
        : response;
  }

  private Response execute() throws IOException {
    Request whole = whole(request);
    return ledger().apply(request.call(), () -> cloud().respond(whole, state));
  }

  /** Returns a request with its body, if that was not read with the head. */
  Request whole(Request head) throws IOException {
    return head;
  }

  /** Applies the request or not; the response is lost. */
  final void maybeApply() throws IOException {
    if (random.nextBoolean()) {
      apply();
    }
  }

  /** Does not apply the request; the response will say so. */
  final void reject() throws IOException {
    ledger().rejected(request.call(), true);
  }

  /** Does not apply the request; the response leaves that open. */
  final void rejectUnclearly() throws IOException {
    ledger().rejected(request.call(), false);
  }

  // Responses

  /**
   * Sends a response.
   *
   * @param headers further headers, such as {@code "Retry-After: 1"}
   */
  abstract void send(int status, byte[] body, String... headers) throws IOException;

  /** Sends a response without a body. */
  abstract void sendHead(int status) throws IOException;

  /** Sends nothing more in response to this request. */
  abstract void stall() throws IOException;

  /** Sends an error in the format of the service. */
  final void sendError(int status, String code, String... headers) throws IOException {
    send(status, bytes(cloud().error(code, mark()).toString()), headers);
  }

  /** Sends an error with any body: that of the service, of a proxy, or none. */
  final void sendAnyError(int status, String... headers) throws IOException {
    switch (random.nextInt(3)) {
      case 0 -> sendError(status, "SOAK", headers);
      case 1 -> send(status, bytes("<html><body>Sorry</body></html>"), headers);
      default -> send(status, new byte[0], headers);
    }
  }

  /** Sends an error of something in front of the service. */
  final void sendForeignError(int status) throws IOException {
    String[] bodies = {
      "default backend - " + status,
      "<html><body>Sorry</body></html>",
      "{\"error\":\"no route\",\"path\":\"/\"}",
      "{\"error_code\":\"GW.0001\",\"error_msg\":\"no such API\"}"
    };
    send(status, bytes(bodies[random.nextInt(bodies.length)]));
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Returns a part from the beginning, neither nothing nor everything. */
  final byte[] partOf(byte[] bytes) {
    return Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length - 1));
  }

  static void pause(int millis) throws IOException {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new InterruptedIOException();
    }
  }
}
