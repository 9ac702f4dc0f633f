package io.crosslink.sdk.tests.soak;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;

/** A port of this machine; serves each connection in its own thread. */
final class Port implements AutoCloseable {
  private static final int BACKLOG = 1024;

  private final ServerSocket listener;
  private final ExecutorService threads;
  private final Service service;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final AtomicInteger accepted = new AtomicInteger();

  /** Serves a connection. An exception ends it. */
  interface Service {
    void serve(Socket socket, int number) throws IOException, InterruptedException;
  }

  /**
   * Opens a port.
   *
   * @param host an address of this machine
   * @param number the number of the port, 0 for a free one
   */
  Port(InetAddress host, int number, ExecutorService threads, Service service) throws IOException {
    this.threads = threads;
    this.service = service;
    listener = new ServerSocket();
    listener.bind(new InetSocketAddress(host, number), BACKLOG);
    threads.execute(this::accept);
  }

  private void accept() {
    try {
      while (true) {
        Socket socket = listener.accept();
        open.add(socket);
        int count = accepted.incrementAndGet();
        threads.execute(() -> serve(socket, count));
      }
    } catch (IOException e) {
      // The port was closed.
    }
  }

  private void serve(Socket socket, int count) {
    try (socket) {
      service.serve(socket, count);
    } catch (IOException | InterruptedException e) {
      // Either side has closed the connection.
    } finally {
      open.remove(socket);
    }
  }

  int number() {
    return listener.getLocalPort();
  }

  /** {@return the number of open connections} */
  int open() {
    return open.size();
  }

  /** {@return the number of connections so far} */
  int accepted() {
    return accepted.get();
  }

  @Override
  public void close() throws IOException {
    listener.close();
    for (Socket socket : open) {
      socket.close();
    }
  }
}
