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
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.Dispatcher;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import org.jspecify.annotations.Nullable;

/** The two HTTP engines: the one that clients share, and one that a user brings. */
final class Engines {
  /** The name of a fault: nobody listens. */
  static final String REFUSED = "CONNECTION_REFUSED";

  private static final int NOBODY = 3;
  private static final int ONE_REFUSED_IN = 20;

  private final OkHttpClient own;
  private final List<OkHttpClient> all;

  Engines(Tally tally, int callers) {
    Dispatcher dispatcher = new Dispatcher();
    dispatcher.setMaxRequests(callers);
    dispatcher.setMaxRequestsPerHost(callers);
    own =
        new OkHttpClient.Builder()
            .dispatcher(dispatcher)
            .dns(host -> addresses())
            .eventListener(new RefusalCounter(tally))
            .build();
    all = List.of(own, SharedHttpClientAccess.get());
  }

  OkHttpClient own() {
    return own;
  }

  /** Several addresses in changing order: OkHttp would like to send again to the next one. */
  private static List<InetAddress> addresses() throws UnknownHostException {
    List<InetAddress> addresses = new ArrayList<>();
    int choice = ThreadLocalRandom.current().nextInt(ONE_REFUSED_IN);
    if (choice > 0) {
      addresses.add(FaultyServer.local(1));
      addresses.add(FaultyServer.local(2));
    }
    if (choice < 2) {
      addresses.add(FaultyServer.local(NOBODY));
    }
    Collections.shuffle(addresses);
    return addresses;
  }

  private static final class RefusalCounter extends EventListener {
    private final Tally tally;

    RefusalCounter(Tally tally) {
      this.tally = tally;
    }

    @Override
    public void connectFailed(
        Call call,
        InetSocketAddress address,
        Proxy proxy,
        @Nullable Protocol protocol,
        IOException problem) {
      if (problem instanceof ConnectException) {
        tally.fault(REFUSED);
      }
    }
  }

  /** {@return calls and connections that engines still hold on to} */
  int busy() {
    int busy = 0;
    for (OkHttpClient engine : all) {
      busy += engine.dispatcher().runningCallsCount() + engine.dispatcher().queuedCallsCount();
      busy += engine.connectionPool().connectionCount();
      busy -= engine.connectionPool().idleConnectionCount();
    }
    return busy;
  }

  /** Closes idle connections and lets idle threads go. */
  void rest() {
    for (OkHttpClient engine : all) {
      engine.connectionPool().evictAll();
      ((ThreadPoolExecutor) engine.dispatcher().executorService())
          .setKeepAliveTime(1, TimeUnit.MILLISECONDS);
    }
  }
}
