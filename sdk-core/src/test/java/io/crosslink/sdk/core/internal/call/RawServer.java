package io.crosslink.sdk.core.internal.call;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ServerSocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * A server for answers that no decent server gives: reads a whole request, notes it, and does as it
 * is told. Listens on all addresses of this machine.
 */
public final class RawServer implements AutoCloseable {
  private static final int BACKLOG = 1000;

  private final ServerSocket listener;
  private final boolean reads;
  private final Behaviour behaviour;
  private final List<String> heads = new CopyOnWriteArrayList<>();
  private final List<Socket> sockets = new CopyOnWriteArrayList<>();

  /** What to do with a request. */
  public interface Behaviour {
    void answer(Socket socket, int request) throws IOException;
  }

  /** What to do with a request, depending on what it says. */
  public interface AttentiveBehaviour {
    void answer(Socket socket, String head) throws IOException;
  }

  public RawServer(Behaviour behaviour) throws IOException {
    this(ServerSocketFactory.getDefault(), behaviour, true);
  }

  private RawServer(AttentiveBehaviour behaviour) throws IOException {
    this.behaviour = (socket, request) -> behaviour.answer(socket, heads.get(request - 1));
    reads = true;
    listener = new ServerSocket(0, BACKLOG);
    inBackground(this::accept);
  }

  private RawServer(InetAddress address, Behaviour behaviour) throws IOException {
    this.behaviour = behaviour;
    reads = true;
    listener = new ServerSocket(0, BACKLOG, address);
    inBackground(this::accept);
  }

  private RawServer(ServerSocketFactory sockets, Behaviour behaviour, boolean reads)
      throws IOException {
    this.behaviour = behaviour;
    this.reads = reads;
    listener = sockets.createServerSocket(0, BACKLOG);
    inBackground(this::accept);
  }

  /** A server that looks at what it is asked. */
  public static RawServer attentive(AttentiveBehaviour behaviour) throws IOException {
    return new RawServer(behaviour);
  }

  /** A server that listens on one address only. */
  public static RawServer onlyAt(InetAddress address, Behaviour behaviour) throws IOException {
    return new RawServer(address, behaviour);
  }

  /** A server behind TLS. */
  public static RawServer secure(ServerSocketFactory sockets, Behaviour behaviour)
      throws IOException {
    return new RawServer(sockets, behaviour, true);
  }

  /** A server that does not wait for a request; what it counts are connections. */
  public static RawServer rash(Behaviour behaviour) throws IOException {
    return new RawServer(ServerSocketFactory.getDefault(), behaviour, false);
  }

  /** Writes the text and leaves the connection open. */
  public static void send(Socket socket, String text) throws IOException {
    OutputStream out = socket.getOutputStream();
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /** A behaviour: writes the text and leaves the connection open. */
  public static Behaviour says(String text) {
    return (socket, request) -> send(socket, text);
  }

  /** A behaviour: writes the text and closes the connection. */
  public static Behaviour saysAndCloses(String text) {
    return (socket, request) -> {
      send(socket, text);
      socket.close();
    };
  }

  /** A behaviour: writes the text and breaks the connection. */
  public static Behaviour saysAndBreaks(String text) {
    return (socket, request) -> {
      send(socket, text);
      reset(socket);
    };
  }

  /** Breaks the connection in a way that the peer notices at once. */
  public static void reset(Socket socket) throws IOException {
    socket.setSoLinger(true, 0);
    socket.close();
  }

  /** {@return a complete answer with a JSON body} */
  public static String json(int status, String body, String... headers) {
    StringBuilder answer = new StringBuilder("HTTP/1.1 " + status + " Whatever\r\n");
    for (String header : headers) {
      answer.append(header).append("\r\n");
    }
    return answer
        .append("Content-Type: application/json\r\nContent-Length: ")
        .append(body.getBytes(StandardCharsets.UTF_8).length)
        .append("\r\n\r\n")
        .append(body)
        .toString();
  }

  private void accept() throws IOException {
    while (true) {
      Socket socket = listener.accept();
      sockets.add(socket);
      int connection = sockets.size();
      inBackground(
          () -> {
            if (reads) {
              serve(socket);
            } else {
              behaviour.answer(socket, connection);
            }
          });
    }
  }

  private void serve(Socket socket) throws IOException {
    InputStream in = new BufferedInputStream(socket.getInputStream());
    while (!socket.isClosed()) {
      String head = readHead(in);
      if (head == null) {
        return;
      }
      in.readNBytes(contentLength(head));
      behaviour.answer(socket, note(head));
    }
  }

  private synchronized int note(String head) {
    heads.add(head);
    return heads.size();
  }

  private static @Nullable String readHead(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n", head.length() - 4) < 0) {
      int next = in.read();
      if (next < 0) {
        return null;
      }
      head.append((char) next);
    }
    return head.toString();
  }

  private static int contentLength(String head) {
    for (String line : head.split("\r\n", -1)) {
      if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
        return Integer.parseInt(line.substring("content-length:".length()).strip());
      }
    }
    return 0;
  }

  public interface Work {
    void run() throws IOException;
  }

  public static void inBackground(Work work) {
    Thread thread =
        new Thread(
            () -> {
              try {
                work.run();
              } catch (IOException e) {
                // The peer or the test has closed the socket.
              }
            },
            "raw-server");
    thread.setDaemon(true);
    thread.start();
  }

  public String url() {
    return "http://127.0.0.1:" + listener.getLocalPort();
  }

  public int port() {
    return listener.getLocalPort();
  }

  /** {@return request lines and headers of what came in} */
  public List<String> heads() {
    return heads;
  }

  /** {@return how many connections were made} */
  public int connections() {
    return sockets.size();
  }

  @Override
  public void close() throws IOException {
    listener.close();
    for (Socket socket : sockets) {
      socket.close();
    }
  }
}
