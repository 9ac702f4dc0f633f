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
 * Reads one request per connection and answers it, well or badly, with what may be made of the
 * request itself. Logs nothing.
 */
final class EchoServer implements AutoCloseable {
  private final ServerSocket listener;
  private final Queue<Socket> silent = new ConcurrentLinkedQueue<>();
  private final Queue<Received> received = new ConcurrentLinkedQueue<>();
  private volatile Answer answer = request -> Reply.NONE;

  /** A request: its first line and headers, and its body. */
  record Received(String head, String body) {}

  /** What to make of a request. */
  interface Answer {
    Reply to(Received request);
  }

  /**
   * What to send back.
   *
   * @param text the bytes on the wire, as text
   * @param end what becomes of the connection then
   */
  record Reply(String text, End end) {
    static final Reply NONE = new Reply("", End.RESET);
  }

  /** What becomes of a connection. */
  enum End {
    CLOSE,
    RESET,
    SILENCE
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

  void answer(Answer next) {
    received.clear();
    answer = next;
  }

  /** What came in since the answer was set. */
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
    Reply reply = answer.to(request);
    socket.getOutputStream().write(reply.text().getBytes(UTF_8));
    switch (reply.end()) {
      case CLOSE -> socket.close();
      case RESET -> {
        socket.setSoLinger(true, 0);
        socket.close();
      }
      case SILENCE -> silent.add(socket);
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
    for (Socket socket : silent) {
      socket.close();
    }
  }
}
