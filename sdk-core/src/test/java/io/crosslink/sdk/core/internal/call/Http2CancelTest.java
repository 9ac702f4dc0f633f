package io.crosslink.sdk.core.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.crosslink.sdk.core.error.TransportException;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javax.net.SocketFactory;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Cancelled requests over HTTP/2, whose connection others use as well. */
class Http2CancelTest {
  private static final String THING = "{\"id\": \"t-1\"}";

  /** Two frames of settings, a head with one byte, and the body. */
  private static final int BYTES_OF_THE_SERVER = 9 + 9 + 9 + 1 + 9 + THING.length();

  /**
   * OkHttp sees a cancellation when it has written the head of a request. If there is a response by
   * then, it reads that, but considers the request unfinished.
   */
  @ParameterizedTest
  @EnumSource
  void anAnswerThatComesFirstKeepsNoConnection(Mode mode) throws IOException {
    try (RawHttp2Server server =
        new RawHttp2Server((peer, stream, request) -> peer.respond(stream, THING))) {
      SlowSocket socket = new SlowSocket();
      OkHttpClient engine =
          new OkHttpClient.Builder()
              .protocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE))
              .socketFactory(socket.factory())
              .eventListener(
                  new EventListener() {
                    @Override
                    public void requestHeadersStart(Call call) {
                      call.cancel();
                      socket.writer = Thread.currentThread();
                    }
                  })
              .build();
      Things things = Things.at(server.url()).engine(engine).build();

      TransportException problem =
          catchThrowableOfType(
              TransportException.class, () -> mode.call(things, things.show("t-1")));

      assertThat(problem).hasMessageStartingWith("The call was cancelled");
      assertThat(server.requests()).isEqualTo(1);
      ConnectionPool pool = engine.connectionPool();
      assertThat(pool.connectionCount() - pool.idleConnectionCount()).as("in use").isZero();
    }
  }

  /** Lets a thread go on when what it has written was answered. */
  private static final class SlowSocket extends Socket {
    private final CountDownLatch answered = new CountDownLatch(1);
    private volatile @Nullable Thread writer;
    private int received;

    SocketFactory factory() {
      return new SocketFactory() {
        @Override
        public Socket createSocket() {
          return SlowSocket.this;
        }

        @Override
        public Socket createSocket(String host, int port) {
          throw new UnsupportedOperationException();
        }

        @Override
        public Socket createSocket(String host, int port, InetAddress from, int fromPort) {
          throw new UnsupportedOperationException();
        }

        @Override
        public Socket createSocket(InetAddress host, int port) {
          throw new UnsupportedOperationException();
        }

        @Override
        public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) {
          throw new UnsupportedOperationException();
        }
      };
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
      return new FilterOutputStream(super.getOutputStream()) {
        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
          out.write(bytes, from, count);
        }

        @Override
        public void flush() throws IOException {
          out.flush();
          if (Thread.currentThread() == writer) {
            writer = null;
            awaitAnswer();
          }
        }
      };
    }

    private void awaitAnswer() throws IOException {
      try {
        answered.await();
      } catch (InterruptedException e) {
        throw new InterruptedIOException();
      }
    }

    @Override
    public InputStream getInputStream() throws IOException {
      return new FilterInputStream(super.getInputStream()) {
        @Override
        public int read(byte[] bytes, int from, int count) throws IOException {
          if (received == BYTES_OF_THE_SERVER) { // and all of it was processed
            answered.countDown();
          }
          int read = in.read(bytes, from, count);
          received += read;
          return read;
        }
      };
    }
  }
}
