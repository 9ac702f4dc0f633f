package io.crosslink.sdk.tests.clients;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.testkit.FakeHuaweiVpn;
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

/** A client per account and region is cheap: what is expensive is there once for all of them. */
class ManyClientsTest {
  private static final int OF_EACH = 500;
  private static final List<Class<?>> THERE_ONCE =
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
        FakeHuaweiVpn huawei = FakeHuaweiVpn.start()) {
      List<SdnClient> sdn = sdnClients(zenlayer, 1);
      List<VpnClient> vpn = vpnClients(huawei, 1);
      Map<String, Long> before = Heap.instances();

      List<SdnClient> moreSdn = sdnClients(zenlayer, OF_EACH);
      List<VpnClient> moreVpn = vpnClients(huawei, OF_EACH);

      Map<String, Long> after = Heap.instances();
      assertThat(grown(OkHttpClient.class, before, after))
          .as("views of the engine, to see that counting works; those of other tests may go")
          .isGreaterThan(OF_EACH);
      for (Class<?> type : THERE_ONCE) {
        assertThat(grown(type, before, after)).as("more of %s", type).isLessThanOrEqualTo(0);
      }
      assertThat(engineThreads()).isLessThanOrEqualTo(100);
      Stream.of(sdn, moreSdn).flatMap(List::stream).forEach(SdnClient::close);
      Stream.of(vpn, moreVpn).flatMap(List::stream).forEach(VpnClient::close);
    }
  }

  /** Clients that have made a blocking call. */
  private static List<SdnClient> sdnClients(FakeZenlayer zenlayer, int number) {
    return Stream.generate(zenlayer::client)
        .limit(number)
        .peek(client -> client.privateConnects().find("pc-1"))
        .toList();
  }

  /** Clients that have made an asynchronous call. */
  private static List<VpnClient> vpnClients(FakeHuaweiVpn huawei, int number) {
    return Stream.generate(huawei::client)
        .limit(number)
        .peek(client -> client.vpnConnections().findAsync("conn-1").join())
        .toList();
  }

  private static long grown(Class<?> type, Map<String, Long> before, Map<String, Long> after) {
    return after.getOrDefault(type.getName(), 0L) - before.getOrDefault(type.getName(), 0L);
  }

  private static long engineThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("crosslink-http"))
        .count();
  }
}
