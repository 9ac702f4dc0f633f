package io.crosslink.sdk.tests.soak;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import okhttp3.internal.concurrent.TaskRunner;
import okhttp3.internal.http2.ErrorCode;
import okhttp3.internal.http2.Http2Stream;
import okhttp3.internal.http2.Settings;

/**
 * A connection over HTTP/2, whose streams are served concurrently. OkHttp reads and writes the
 * frames, as it does in its own tests.
 */
final class Http2Connection {
  /** The names of the faults of streams that the fault of another stream affects. */
  static final String EXCLUDED = "EXCLUDED_BY_GOAWAY";

  static final String LOST = "LOST_WITH_CONNECTION";

  /** So low that there are several connections at a time. */
  private static final int MAX_STREAMS = 10;

  private static final int SEVERAL = 3;

  /** Shorter than the timeout of an attempt, so that the client sees why it has failed. */
  private static final int MAX_WAIT_MILLIS = 250;

  private final Socket socket;
  private final ServerState state;
  private final Faults faults;
  private final Statistics statistics;
  private final String trap;
  private final SplittableRandom random;
  private final okhttp3.internal.http2.Http2Connection connection;

  private final CountDownLatch several = new CountDownLatch(SEVERAL);
  private final List<Http2Exchange> excluded = new ArrayList<>();
  private int last; // the id of the last stream that is not excluded
  private boolean leaving;
  private boolean left;
  private volatile boolean silent;

  Http2Connection(
      Socket socket,
      ServerState state,
      Faults faults,
      Statistics statistics,
      String trap,
      SplittableRandom random)
      throws IOException {
    this.socket = socket;
    this.state = state;
    this.faults = faults;
    this.statistics = statistics;
    this.trap = trap;
    this.random = random;
    connection =
        new okhttp3.internal.http2.Http2Connection.Builder(false, TaskRunner.INSTANCE)
            .socket(socket)
            .listener(new Streams())
            .build();
  }

  /** Ends when either side has closed the connection. */
  void serve() throws IOException {
    connection
        .getWriter()
        .settings(new Settings().set(Settings.MAX_CONCURRENT_STREAMS, MAX_STREAMS));
    connection.getReaderRunnable().invoke();
  }

  /** Each stream has a thread of its own. */
  private final class Streams extends okhttp3.internal.http2.Http2Connection.Listener {
    @Override
    public void onStream(Http2Stream stream) {
      try {
        respond(stream);
      } catch (IOException e) {
        // Either side has ended the stream or the connection.
      } catch (RuntimeException e) {
        statistics.wrong("The server cannot parse a request: " + e);
      }
    }
  }

  private void respond(Http2Stream stream) throws IOException {
    Request head = Request.of(stream.takeHeaders());
    statistics.request(head);
    Http2Exchange exchange;
    synchronized (this) {
      boolean later = leaving && stream.getId() > last;
      if (later && left) {
        return; // the client has been told, and may have made the next attempt
      }
      exchange = new Http2Exchange(head, state, this, stream, trap, random.split());
      if (later) {
        excluded.add(exchange);
        several.countDown();
        return;
      }
      last = Math.max(last, stream.getId());
    }
    if (silent) {
      statistics.fault(LOST);
      several.countDown();
      exchange.maybeApply();
    } else {
      faults.respond(exchange);
    }
  }

  /** Processes no streams that begin from now on, and says so when there are some. */
  void goAway() throws IOException {
    synchronized (this) {
      if (leaving) {
        return;
      }
      leaving = true;
    }
    awaitSeveral();
    synchronized (this) {
      for (Http2Exchange exchange : excluded) {
        statistics.fault(EXCLUDED);
        try {
          exchange.reject();
        } catch (RequestLedger.TooLateException e) {
          // The client has given the stream up.
        }
      }
      left = true;
      connection.getWriter().goAway(last, ErrorCode.NO_ERROR, new byte[0]);
    }
  }

  /** Waits until several streams are affected, or no longer. */
  private void awaitSeveral() throws IOException {
    try {
      several.await(MAX_WAIT_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      throw new InterruptedIOException();
    }
  }

  /** Lets the client send no bodies for a while. */
  void closeWindow(int millis) throws IOException {
    connection.getWriter().settings(window(0));
    Exchange.pause(millis);
    connection.getWriter().settings(window(Settings.DEFAULT_INITIAL_WINDOW_SIZE));
  }

  private static Settings window(int size) {
    return new Settings().set(Settings.INITIAL_WINDOW_SIZE, size);
  }

  /** Sends no responses from now on, and breaks the connection when there are several streams. */
  void cut(boolean reset) throws IOException {
    silent = true;
    awaitSeveral();
    if (reset) {
      socket.setSoLinger(true, 0);
    }
    socket.close();
  }
}
