package io.crosslink.sdk.core.internal.call;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import okhttp3.Connection;
import okhttp3.Protocol;

/**
 * Finds connections that the peer has closed while they were idle, before a request is sent on one:
 * afterwards it would be unknown whether the peer has received it. OkHttp checks a connection only
 * after ten seconds, and never for a GET; many servers close it earlier.
 */
final class IdleConnections {
  // A check takes a millisecond and 2 KB. What may be repeated is rarely worth one; for the rest, a
  // close that is younger than the way from the peer could not be found anyway.
  private static final long IDLE_NANOS = Duration.ofMillis(100).toNanos();
  private static final long IDLE_NANOS_IF_ONCE = Duration.ofMillis(5).toNanos();
  private static final int CHECK_MILLIS = 1;
  private static final Map<Connection, Long> LAST_USED =
      Collections.synchronizedMap(new WeakHashMap<>());

  private IdleConnections() {}

  /**
   * Checks a connection that a request is about to be sent on. A new one is not checked.
   *
   * @param once whether the request must not be sent twice
   * @throws ClosedException if the peer has closed it
   */
  static void check(Connection connection, boolean once) throws IOException {
    Long lastUsed = LAST_USED.get(connection);
    if (lastUsed != null
        && System.nanoTime() - lastUsed >= (once ? IDLE_NANOS_IF_ONCE : IDLE_NANOS)
        && !isOpen(connection.socket())) {
      throw new ClosedException();
    }
  }

  /** Records that a response has arrived. */
  static void used(Connection connection) {
    Protocol protocol = connection.protocol();
    if (protocol == Protocol.HTTP_1_1 || protocol == Protocol.HTTP_1_0) {
      LAST_USED.put(connection, System.nanoTime());
    } // OkHttp reads HTTP/2 all the time, so it knows
  }

  /** Nothing may arrive between two responses: even a byte means that the peer gives up. */
  private static boolean isOpen(Socket socket) {
    try {
      int timeout = socket.getSoTimeout();
      socket.setSoTimeout(CHECK_MILLIS);
      try {
        socket.getInputStream().read();
        return false;
      } finally {
        socket.setSoTimeout(timeout);
      }
    } catch (SocketTimeoutException nothingArrived) {
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** The peer has closed the connection; nothing was sent. */
  static final class ClosedException extends IOException {
    private static final long serialVersionUID = 1L;

    ClosedException() {
      super("The peer has closed the connection");
    }
  }
}
