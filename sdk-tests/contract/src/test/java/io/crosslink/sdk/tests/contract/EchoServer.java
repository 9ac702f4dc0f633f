package io.crosslink.sdk.tests.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import okio.BufferedSource;
import okio.Okio;

/**
 * Reads one request per connection and sends a response, valid or not, that can quote the request.
 * Logs nothing.
 */
final class EchoServer implements AutoCloseable {
  private final ServerSocket listener;
  private final Queue<Socket> open = new ConcurrentLinkedQueue<>();
  private final Queue<Received> received = new ConcurrentLinkedQueue<>();
  private volatile Responder responder = request -> Response.NONE;

  /** A request: its first line and headers, and its body. */
  record Received(String head, String body) {}

  /** Creates the response to a request. */
  interface Responder {
    Response respondTo(Received request);
  }

  /**
   * A response.
   *
   * @param text the bytes on the wire, as text
   * @param end the end of the connection
   */
  record Response(String text, End end) {
    static final Response NONE = new Response("", End.RESET);
  }

  /** The ways in which a connection ends. */
  enum End {
    CLOSE,
    RESET,
    STAYS_OPEN
  }

  EchoServer() {
    try {
      listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread thread = new Thread(this::accept, "echo-server");
    thread.setDaemon(true);
    thread.start();
  }

  String url() {
    return "http://127.0.0.1:" + listener.getLocalPort();
  }

  void responder(Responder next) {
    received.clear();
    responder = next;
  }

  /** Returns the requests since the responder was set. */
  Queue<Received> received() {
    return received;
  }

  private void accept() {
    while (!listener.isClosed()) {
      try {
        serve(listener.accept());
      } catch (IOException e) {
        // The client or the test has closed the socket.
      }
    }
  }

  private void serve(Socket socket) throws IOException {
    Received request = read(Okio.buffer(Okio.source(socket)));
    received.add(request);
    Response response = responder.respondTo(request);
    socket.getOutputStream().write(response.text().getBytes(UTF_8));
    switch (response.end()) {
      case CLOSE -> socket.close();
      case RESET -> {
        socket.setSoLinger(true, 0);
        socket.close();
      }
      case STAYS_OPEN -> open.add(socket);
    }
  }

  private static Received read(BufferedSource in) throws IOException {
    StringBuilder head = new StringBuilder();
    long length = 0;
    for (String line = in.readUtf8LineStrict(); !line.isEmpty(); line = in.readUtf8LineStrict()) {
      head.append(line).append("\r\n");
      if (line.regionMatches(true, 0, "content-length:", 0, 15)) {
        length = Long.parseLong(line.substring(15).strip());
      }
    }
    return new Received(head.toString(), in.readUtf8(length));
  }

  @Override
  public void close() throws IOException {
    listener.close();
    for (Socket socket : open) {
      socket.close();
    }
  }
}
