package io.crosslink.sdk.core.internal.call;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ServerSocketFactory;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;

/** Speaks HTTP/2, as far as it takes to reject requests in its ways. */
final class RawHttp2Server implements AutoCloseable {
  static final int REFUSED_STREAM = 7;
  static final int INTERNAL_ERROR = 2;

  private static final int PREFACE = 24;
  private static final int BACKLOG = 100;
  private static final int DATA = 0;
  private static final int HEADERS = 1;
  private static final int RST_STREAM = 3;
  private static final int SETTINGS = 4;
  private static final int PING = 6;
  private static final int GOAWAY = 7;
  private static final int ACK = 1;
  private static final int END_STREAM = 1;
  private static final int END_HEADERS = 4;
  private static final byte STATUS_200 = (byte) 0x88; // HPACK's static table

  private final ServerSocket listener;
  private final Behaviour behaviour;
  private final AtomicInteger requests = new AtomicInteger();
  private final List<Socket> sockets = new CopyOnWriteArrayList<>();

  /** What to do with a request that has arrived completely. */
  interface Behaviour {
    void answer(Peer peer, int stream, int request) throws IOException;
  }

  RawHttp2Server(Behaviour behaviour) throws IOException {
    this(ServerSocketFactory.getDefault(), behaviour);
  }

  /** With TLS, if the sockets have it. */
  RawHttp2Server(ServerSocketFactory factory, Behaviour behaviour) throws IOException {
    this.behaviour = behaviour;
    listener = factory.createServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
    RawServer.inBackground(
        () -> {
          while (true) {
            Socket socket = listener.accept();
            sockets.add(socket);
            if (socket instanceof SSLSocket tls) {
              SSLParameters parameters = tls.getSSLParameters();
              parameters.setApplicationProtocols(new String[] {"h2"});
              tls.setSSLParameters(parameters);
            }
            RawServer.inBackground(() -> new Peer(socket).serve());
          }
        });
  }

  String url() {
    return "http://127.0.0.1:" + listener.getLocalPort();
  }

  int port() {
    return listener.getLocalPort();
  }

  int connections() {
    return sockets.size();
  }

  int requests() {
    return requests.get();
  }

  @Override
  public void close() throws IOException {
    listener.close();
    for (Socket socket : sockets) {
      socket.close();
    }
  }

  /** The other end of a connection. */
  final class Peer {
    private final DataInputStream in;
    private final DataOutputStream out;

    private Peer(Socket socket) throws IOException {
      socket.setTcpNoDelay(true);
      in = new DataInputStream(socket.getInputStream());
      out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
    }

    private void serve() throws IOException {
      in.readNBytes(PREFACE);
      send(SETTINGS, 0, 0);
      while (true) {
        int length = in.readUnsignedShort() << 8 | in.readUnsignedByte();
        int type = in.readUnsignedByte();
        int flags = in.readUnsignedByte();
        int stream = in.readInt();
        byte[] payload = in.readNBytes(length);
        if ((type == HEADERS || type == DATA) && (flags & END_STREAM) != 0) {
          behaviour.answer(this, stream, requests.incrementAndGet());
        } else if (type == SETTINGS && flags != ACK) {
          send(SETTINGS, ACK, 0);
        } else if (type == PING && flags != ACK) {
          send(PING, ACK, 0, payload);
        }
      }
    }

    void reset(int stream, int code) throws IOException {
      send(RST_STREAM, 0, stream, 0, 0, 0, code);
    }

    /** Says that no stream after this one was or will be processed. */
    void goAway(int lastStream) throws IOException {
      send(GOAWAY, 0, 0, 0, 0, 0, lastStream, 0, 0, 0, 0);
    }

    void respond(int stream, String body) throws IOException {
      head(stream);
      send(DATA, END_STREAM, stream, body.getBytes(UTF_8));
    }

    void head(int stream) throws IOException {
      send(HEADERS, END_HEADERS, stream, new byte[] {STATUS_200});
    }

    private void send(int type, int flags, int stream, int... payload) throws IOException {
      byte[] bytes = new byte[payload.length];
      for (int i = 0; i < payload.length; i++) {
        bytes[i] = (byte) payload[i];
      }
      send(type, flags, stream, bytes);
    }

    private void send(int type, int flags, int stream, byte[] payload) throws IOException {
      out.writeShort(payload.length >> 8);
      out.writeByte(payload.length);
      out.writeByte(type);
      out.writeByte(flags);
      out.writeInt(stream);
      out.write(payload);
      out.flush();
    }
  }
}
