package io.crosslink.sdk.tests.soak;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** A connection over HTTP/1.1: reads requests sequentially and responds. */
final class Http1Connection {
  private static final int MAX_IDLE_MILLIS = 20;

  private final Socket socket;
  private final InputStream in;
  private final ServerState state;
  private final Faults faults;
  private final Statistics statistics;
  private final String trap;
  private final RandomGenerator random;

  Http1Connection(
      Socket socket,
      ServerState state,
      Faults faults,
      Statistics statistics,
      String trap,
      RandomGenerator random)
      throws IOException {
    this.socket = socket;
    this.in = new BufferedInputStream(socket.getInputStream());
    this.state = state;
    this.faults = faults;
    this.statistics = statistics;
    this.trap = trap;
    this.random = random;
  }

  /** Ends when either side has closed the connection. */
  void serve() throws IOException, InterruptedException {
    while (!socket.isClosed()) {
      Optional<Faults.Ending> ending = faults.beforeRequest(random);
      if (ending.isPresent()) {
        end(ending.get());
      } else {
        respond(Request.read(in));
      }
    }
  }

  private void respond(Request request) throws IOException {
    statistics.request(request);
    faults.respond(new Http1Exchange(request, state, socket, trap, random));
  }

  private void end(Faults.Ending ending) throws IOException, InterruptedException {
    switch (ending) {
      case CLOSED_IMMEDIATELY -> {}
      case CLOSED_WHILE_IDLE -> Thread.sleep(random.nextInt(MAX_IDLE_MILLIS));
      case RESET_UNREAD -> {
        if (in.read() < 0) {
          throw new IOException("The peer has closed the connection");
        }
        socket.setSoLinger(true, 0);
      }
    }
    statistics.fault(ending);
    socket.close();
  }
}
