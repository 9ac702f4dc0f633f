package io.crosslink.sdk.tests.soak;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** A connection: reads one request after the other and has each of them answered, well or badly. */
final class Connection {
  private static final int LONGEST_IDLE_MILLIS = 20;

  private final Socket socket;
  private final InputStream in;
  private final Truth truth;
  private final Faults faults;
  private final Tally tally;
  private final String trap;
  private final RandomGenerator random;

  Connection(
      Socket socket, Truth truth, Faults faults, Tally tally, String trap, RandomGenerator random)
      throws IOException {
    this.socket = socket;
    this.in = new BufferedInputStream(socket.getInputStream());
    this.truth = truth;
    this.faults = faults;
    this.tally = tally;
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
        answer(Request.read(in));
      }
    }
  }

  private void answer(Request request) throws IOException {
    tally.request();
    if (request.header("Authorization").isEmpty()) {
      tally.wrong(request.mark() + " is not signed");
    }
    Exchange exchange = new Exchange(request, truth, socket, trap, random);
    Optional<Fault> fault = faults.afterRequest(random);
    if (fault.isEmpty()) {
      exchange.answer();
    } else {
      tally.fault(fault.get());
      fault.get().strike(exchange);
    }
  }

  private void end(Faults.Ending ending) throws IOException, InterruptedException {
    switch (ending) {
      case CLOSED_AT_ONCE -> {}
      case CLOSED_WHILE_IDLE -> Thread.sleep(random.nextInt(LONGEST_IDLE_MILLIS));
      case RESET_UNREAD -> {
        if (in.read() < 0) {
          throw new IOException("The peer was faster");
        }
        socket.setSoLinger(true, 0);
      }
    }
    tally.fault(ending);
    socket.close();
  }
}
