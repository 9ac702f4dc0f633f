package io.crosslink.sdk.core.internal.call;

import io.crosslink.sdk.core.internal.util.Threads;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;

/**
 * The HTTP client that all service clients share unless a user sets another: one connection pool,
 * daemon threads only.
 */
final class SharedHttpClient {
  private static final int MOST_CALLS = 1024;
  private static final int MOST_CALLS_PER_HOST = 512;
  private static final int IDLE_CONNECTIONS = 64;
  private static final int KEEP_SECONDS = 60;
  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);
  private static final Duration PING_INTERVAL = Duration.ofSeconds(10);

  private static final AtomicInteger USERS = new AtomicInteger();

  private SharedHttpClient() {}

  static OkHttpClient shared() {
    return Holder.CLIENT;
  }

  /**
   * Notes that a service client uses it. Once all of them are closed, idle connections are closed
   * at once, instead of a minute later: an application that is undeployed must leave nothing
   * behind.
   *
   * @return to be run once when that client is closed
   */
  static Runnable use() {
    USERS.incrementAndGet();
    return () -> {
      if (USERS.decrementAndGet() == 0) {
        shared().connectionPool().evictAll();
        OkHttpThreads.endSoon();
      }
    };
  }

  private static OkHttpClient create() {
    Dispatcher dispatcher = new Dispatcher(Threads.workers());
    dispatcher.setMaxRequests(MOST_CALLS);
    dispatcher.setMaxRequestsPerHost(MOST_CALLS_PER_HOST);
    // Attempts have their own timeout, so reads and writes need none.
    return new OkHttpClient.Builder()
        .dispatcher(dispatcher)
        .connectionPool(new ConnectionPool(IDLE_CONNECTIONS, KEEP_SECONDS, TimeUnit.SECONDS))
        .connectTimeout(CONNECT_TIMEOUT)
        .readTimeout(Duration.ZERO)
        .writeTimeout(Duration.ZERO)
        // Without read timeouts only a missing pong shows that an HTTP/2 connection is dead.
        .pingInterval(PING_INTERVAL)
        .build();
  }

  private static final class Holder {
    static final OkHttpClient CLIENT = create();
  }
}
