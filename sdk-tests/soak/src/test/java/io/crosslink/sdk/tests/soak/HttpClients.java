package io.crosslink.sdk.tests.soak;

import io.crosslink.sdk.core.internal.call.SharedHttpClientAccess;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Call;
import okhttp3.Dispatcher;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import org.jspecify.annotations.Nullable;

/** The HTTP clients: the one that SDK clients share, and those of the user. */
final class HttpClients {
  /** The name of the fault of an address without a server. */
  static final String REFUSED = "CONNECTION_REFUSED";

  private static final int UNUSED_ADDRESS = 3;
  private static final int ONE_REFUSED_IN = 20;

  private final AtomicInteger lookups = new AtomicInteger();
  private final OkHttpClient own;
  private final List<OkHttpClient> all;

  HttpClients(Statistics statistics, int callers) {
    Dispatcher dispatcher = new Dispatcher();
    dispatcher.setMaxRequests(callers);
    dispatcher.setMaxRequestsPerHost(callers);
    own =
        new OkHttpClient.Builder()
            .dispatcher(dispatcher)
            .dns(host -> addresses())
            .eventListener(new RefusedConnections(statistics))
            .build();
    all = List.of(own, SharedHttpClientAccess.get());
  }

  OkHttpClient own() {
    return own;
  }

  /** {@return the same one, but with HTTP/2} */
  OkHttpClient http2() {
    return own.newBuilder().protocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE)).build();
  }

  /** Returns several addresses in random order, since OkHttp tries the next one after a failure. */
  private List<InetAddress> addresses() throws UnknownHostException {
    List<InetAddress> addresses = new ArrayList<>();
    int choice = Math.floorMod(lookups.getAndIncrement(), ONE_REFUSED_IN);
    if (choice > 0) {
      addresses.add(FaultyServer.local(1));
      addresses.add(FaultyServer.local(2));
    }
    if (choice < 2) {
      addresses.add(FaultyServer.local(UNUSED_ADDRESS));
    }
    Collections.shuffle(addresses);
    return addresses;
  }

  private static final class RefusedConnections extends EventListener {
    private final Statistics statistics;

    RefusedConnections(Statistics statistics) {
      this.statistics = statistics;
    }

    @Override
    public void connectFailed(
        Call call,
        InetSocketAddress address,
        Proxy proxy,
        @Nullable Protocol protocol,
        IOException problem) {
      if (problem instanceof ConnectException) {
        statistics.fault(REFUSED);
      }
    }
  }

  /** {@return the number of calls and connections in use} */
  int busy() {
    int busy = 0;
    for (OkHttpClient httpClient : all) {
      busy +=
          httpClient.dispatcher().runningCallsCount() + httpClient.dispatcher().queuedCallsCount();
      busy += httpClient.connectionPool().connectionCount();
      busy -= httpClient.connectionPool().idleConnectionCount();
    }
    return busy;
  }

  /** Closes idle connections and ends idle threads. */
  void releaseIdle() {
    for (OkHttpClient httpClient : all) {
      httpClient.connectionPool().evictAll();
      ((ThreadPoolExecutor) httpClient.dispatcher().executorService())
          .setKeepAliveTime(1, TimeUnit.MILLISECONDS);
    }
  }
}
