package io.crosslink.sdk.tests.soak;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Both clouds with faults, on a port for each HTTP client. */
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
  private final Port http2;

  FaultyServer(Settings settings, ServerState state, Statistics statistics) throws IOException {
    this.state = state;
    this.statistics = statistics;
    this.faults = new Faults(settings, statistics);
    this.seed = settings.seed();
    trap = new Port(local(1), 0, threads, (socket, number) -> {});
    shared = new Port(local(1), 0, threads, this::serveHttp1);
    own = new Port(local(1), 0, threads, this::serveHttp1);
    ownSecond = new Port(local(2), own.number(), threads, this::serveHttp1);
    http2 = new Port(local(1), 0, threads, this::serveHttp2);
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

  private void serveHttp1(Socket socket, int number) throws IOException, InterruptedException {
    socket.setTcpNoDelay(true);
    try {
      new Http1Connection(socket, state, faults, statistics, trapUrl(), random(number)).serve();
    } catch (RuntimeException e) {
      statistics.wrong("The server cannot parse a request: " + e);
    }
  }

  private void serveHttp2(Socket socket, int number) throws IOException {
    socket.setTcpNoDelay(true);
    new Http2Connection(socket, state, faults, statistics, trapUrl(), random(number)).serve();
  }

  private String trapUrl() {
    return "http://127.0.0.1:" + trap.number() + "/";
  }

  private SplittableRandom random(int connection) {
    return new SplittableRandom(seed + connection);
  }

  /** {@return the endpoint for the shared HTTP client} */
  String sharedUrl() {
    return "http://127.0.0.1:" + shared.number();
  }

  /** {@return the endpoint for the HTTP client of the test, which has several addresses} */
  String ownUrl() {
    return "http://localhost:" + own.number();
  }

  /** {@return the endpoint for the HTTP client that knows only HTTP/2} */
  String http2Url() {
    return "http://127.0.0.1:" + http2.number();
  }

  /** {@return the number of open connections} */
  int openConnections() {
    return shared.open() + own.open() + ownSecond.open() + http2.open();
  }

  /** {@return the number of connections so far} */
  int connections() {
    return shared.accepted() + own.accepted() + ownSecond.accepted() + http2.accepted();
  }

  /** {@return the number of redirects that were followed} */
  int redirected() {
    return trap.accepted();
  }

  @Override
  public void close() throws IOException {
    for (Port port : List.of(trap, shared, own, ownSecond, http2)) {
      port.close();
    }
    threads.shutdownNow();
  }
}
