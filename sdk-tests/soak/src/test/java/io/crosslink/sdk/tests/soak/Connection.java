package io.crosslink.sdk.tests.soak;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** A connection: reads requests sequentially and responds, with or without a fault. */
final class Connection {
  private static final int MAX_IDLE_MILLIS = 20;

  private final Socket socket;
  private final InputStream in;
  private final ServerState state;
  private final Faults faults;
  private final Statistics statistics;
  private final String trap;
  private final RandomGenerator random;

  Connection(
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
    statistics.request();
    if (request.header("Authorization").isEmpty()) {
      statistics.wrong(request.mark() + " is not signed");
    }
    Exchange exchange = new Exchange(request, state, socket, trap, random);
    Optional<Fault> fault = faults.afterRequest(random);
    if (fault.isEmpty()) {
      exchange.respond();
    } else {
      statistics.fault(fault.get());
      fault.get().applyTo(exchange);
    }
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
