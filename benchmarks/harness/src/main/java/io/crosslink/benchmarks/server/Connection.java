package io.crosslink.benchmarks.server;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.util.Arrays;
import java.util.function.Function;

/** A connection: reads requests sequentially and writes responses. */
final class Connection {
  private static final int CHECKED =
      64; // one in this many requests of a connection, beginning with the first

  private final SocketChannel channel;
  private final Function<Request, ByteBuffer> responses;
  private byte[] bytes = new byte[4096];
  private ByteBuffer in = ByteBuffer.wrap(bytes);
  private ByteBuffer out = ByteBuffer.allocate(0);
  private int requests;

  Connection(SocketChannel channel, Function<Request, ByteBuffer> responses) {
    this.channel = channel;
    this.responses = responses;
  }

  void serve(SelectionKey key) throws IOException {
    if (!flush(key)) {
      return;
    }
    int read = channel.read(in);
    if (read < 0) {
      channel.close();
      return;
    }
    Request request = Request.parse(bytes, in.position());
    while (request != null) {
      System.arraycopy(bytes, request.end(), bytes, 0, in.position() - request.end());
      in.position(in.position() - request.end());
      out = respond(request);
      if (!flush(key)) {
        return;
      }
      request = Request.parse(bytes, in.position());
    }
    if (!in.hasRemaining()) {
      bytes = Arrays.copyOf(bytes, bytes.length * 2);
      in = ByteBuffer.wrap(bytes).position(in.position());
    }
  }

  private ByteBuffer respond(Request request) {
    boolean valid = requests++ % CHECKED != 0 || SignatureCheck.isSigned(request);
    return valid ? responses.apply(request) : CannedResponses.badSignature();
  }

  /** Writes, and returns whether everything is written. */
  private boolean flush(SelectionKey key) throws IOException {
    if (out.hasRemaining()) {
      channel.write(out);
    }
    boolean done = !out.hasRemaining();
    int interest = done ? SelectionKey.OP_READ : SelectionKey.OP_WRITE;
    if (key.interestOps() != interest) {
      key.interestOps(interest);
    }
    return done;
  }
}
