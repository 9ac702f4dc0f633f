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
 * Both clouds on a bad day. The shared engine and the test's own have a port each, so that their
 * connections can be told apart.
 */
final class FaultyServer implements AutoCloseable {
  private final ExecutorService threads = Executors.newCachedThreadPool(FaultyServer::thread);
  private final Truth truth;
  private final Tally tally;
  private final Faults faults;
  private final long seed;
  private final Port trap;
  private final Port shared;
  private final Port own;
  private final Port ownSecond;

  FaultyServer(Settings settings, Truth truth, Tally tally) throws IOException {
    this.truth = truth;
    this.tally = tally;
    this.faults = new Faults(settings);
    this.seed = settings.seed();
    trap = new Port(local(1), 0, threads, (socket, number) -> {});
    shared = new Port(local(1), 0, threads, this::serve);
    own = new Port(local(1), 0, threads, this::serve);
    ownSecond = new Port(local(2), own.number(), threads, this::serve);
  }

  /** {@return an address of this machine; the test's own engine finds the server at 1 and 2} */
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
      new Connection(socket, truth, faults, tally, trapUrl, random).serve();
    } catch (RuntimeException e) {
      tally.wrong("The server cannot make sense of a request: " + e);
    }
  }

  /** {@return the endpoint for clients of the shared engine} */
  String sharedUrl() {
    return "http://127.0.0.1:" + shared.number();
  }

  /** {@return the endpoint for clients of the test's own engine, which knows more addresses} */
  String ownUrl() {
    return "http://localhost:" + own.number();
  }

  /** {@return how many connections are open} */
  int openConnections() {
    return shared.open() + own.open() + ownSecond.open();
  }

  /** {@return how many connections there have been} */
  int connections() {
    return shared.accepted() + own.accepted() + ownSecond.accepted();
  }

  /** {@return how often a redirect was followed} */
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
