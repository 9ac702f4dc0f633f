package io.crosslink.sdk.tests.soak;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Both clouds with faults. The shared HTTP client and that of the test have separate ports, so that
 * their connections can be distinguished.
 */
final class FaultyServer implements AutoCloseable {
  private final ExecutorService threads = Executors.newCachedThreadPool(FaultyServer::thread);
  private final ServerState state;
  private final Statistics statistics;
  private final Faults faults;
  private final long seed;
  private final Port trap;
  private final Port shared;
  private final Port own;
  private final Port ownSecond;

  FaultyServer(Settings settings, ServerState state, Statistics statistics) throws IOException {
    this.state = state;
    this.statistics = statistics;
    this.faults = new Faults(settings, statistics);
    this.seed = settings.seed();
    trap = new Port(local(1), 0, threads, (socket, number) -> {});
    shared = new Port(local(1), 0, threads, this::serve);
    own = new Port(local(1), 0, threads, this::serve);
    ownSecond = new Port(local(2), own.number(), threads, this::serve);
  }

  /** {@return an address of this machine; the server listens on 1 and 2} */
  static InetAddress local(int last) throws UnknownHostException {
    return InetAddress.getByAddress(new byte[] {127, 0, 0, (byte) last});
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "soak-server");
    thread.setDaemon(true);
    return thread;
  }

  private void serve(Socket socket, int number) throws IOException, InterruptedException {
    socket.setTcpNoDelay(true);
    String trapUrl = "http://127.0.0.1:" + trap.number() + "/";
    SplittableRandom random = new SplittableRandom(seed + number);
    try {
      new Http1Connection(socket, state, faults, statistics, trapUrl, random).serve();
    } catch (RuntimeException e) {
      statistics.wrong("The server cannot parse a request: " + e);
    }
  }

  /** {@return the endpoint for the shared HTTP client} */
  String sharedUrl() {
    return "http://127.0.0.1:" + shared.number();
  }

  /** {@return the endpoint for the HTTP client of the test, which has several addresses} */
  String ownUrl() {
    return "http://localhost:" + own.number();
  }

  /** {@return the number of open connections} */
  int openConnections() {
    return shared.open() + own.open() + ownSecond.open();
  }

  /** {@return the number of connections so far} */
  int connections() {
    return shared.accepted() + own.accepted() + ownSecond.accepted();
  }

  /** {@return the number of redirects that were followed} */
  int redirected() {
    return trap.accepted();
  }

  @Override
  public void close() throws IOException {
    for (Port port : List.of(trap, shared, own, ownSecond)) {
      port.close();
    }
    threads.shutdownNow();
  }
}
