package io.crosslink.sdk.tests.clients;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.testkit.FakeHuaweiCloud;
import io.crosslink.sdk.testkit.FakeZenlayer;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.stream.Stream;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;

/** A client per account and region is cheap: expensive objects are shared. */
class ManyClientsTest {
  private static final int CLIENTS = 500;
  private static final List<Class<?>> SHARED =
      List.of(
          ConnectionPool.class,
          Dispatcher.class,
          ThreadPoolExecutor.class,
          ObjectMapper.class,
          JsonMapper.class,
          JsonFactory.class);

  @Test
  void aThousandClientsShareEngineAndMapper() {
    try (FakeZenlayer zenlayer = FakeZenlayer.start();
        FakeHuaweiCloud huawei = FakeHuaweiCloud.start()) {
      List<SdnClient> sdn = sdnClients(zenlayer, 1);
      List<VpnClient> vpn = vpnClients(huawei, 1);
      Map<String, Long> before = Heap.instances();

      List<SdnClient> moreSdn = sdnClients(zenlayer, CLIENTS);
      List<VpnClient> moreVpn = vpnClients(huawei, CLIENTS);

      Map<String, Long> after = Heap.instances();
      assertThat(grown(OkHttpClient.class, before, after))
          .as(
              "views of the HTTP client, to verify the counting; those of other tests may be collected")
          .isGreaterThan(CLIENTS);
      for (Class<?> type : SHARED) {
        assertThat(grown(type, before, after)).as("more of %s", type).isLessThanOrEqualTo(0);
      }
      assertThat(httpClientThreads()).isLessThanOrEqualTo(100);
      Stream.of(sdn, moreSdn).flatMap(List::stream).forEach(SdnClient::close);
      Stream.of(vpn, moreVpn).flatMap(List::stream).forEach(VpnClient::close);
    }
  }

  /** Returns clients that have made a blocking call. */
  private static List<SdnClient> sdnClients(FakeZenlayer zenlayer, int number) {
    return Stream.generate(zenlayer.sdn()::client)
        .limit(number)
        .peek(client -> client.privateConnects().find("pc-1"))
        .toList();
  }

  /** Returns clients that have made an asynchronous call. */
  private static List<VpnClient> vpnClients(FakeHuaweiCloud huawei, int number) {
    return Stream.generate(huawei.vpn()::client)
        .limit(number)
        .peek(client -> client.vpnConnections().findAsync("conn-1").join())
        .toList();
  }

  private static long grown(Class<?> type, Map<String, Long> before, Map<String, Long> after) {
    return after.getOrDefault(type.getName(), 0L) - before.getOrDefault(type.getName(), 0L);
  }

  private static long httpClientThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("crosslink-worker"))
        .count();
  }
}
