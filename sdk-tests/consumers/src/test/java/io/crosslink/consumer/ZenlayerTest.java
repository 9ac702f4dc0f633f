package io.crosslink.consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.crosslink.sdk.zenlayer.ZenlayerCredentials;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import io.crosslink.sdk.zenlayer.sdn.model.DescribePrivateConnectsRequest;
import io.crosslink.sdk.zenlayer.sdn.model.DestroyPrivateConnectRequest;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnect;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectStatus;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The real client, with the versions that Maven selects for this project. */
@Timeout(60)
class ZenlayerTest {

  @Test
  void zenlayer() throws Exception {
    try (TinyCloud cloud = new TinyCloud();
        SdnClient sdn =
            SdnClient.builder()
                .credentials(ZenlayerCredentials.of("key-id", "key-password"))
                .endpoint(cloud.url())
                .build()) {
      assertEquals(
          "r-1",
          sdn.privateConnects().destroy(DestroyPrivateConnectRequest.of("pc-1")).getRequestId());
      List<PrivateConnect> found =
          sdn.privateConnects()
              .listAsync(DescribePrivateConnectsRequest.builder().privateConnectIds("pc-1").build())
              .get(30, TimeUnit.SECONDS)
              .getDataSet();
      assertEquals(1, found.size());
      assertEquals(PrivateConnectStatus.RECYCLED, found.get(0).getPrivateConnectStatus());
      assertEquals(OffsetDateTime.parse("2026-01-31T08:30:00Z"), found.get(0).getCreateTime());
      assertEquals(
          List.of(
              "POST /api/v2/sdn DestroyPrivateConnect {\"privateConnectId\":\"pc-1\"}",
              "POST /api/v2/sdn DescribePrivateConnects {\"privateConnectIds\":[\"pc-1\"]}"),
          cloud.requests);
    }
  }

  @Test
  void theVersionIsInTheUserAgent() throws Exception {
    try (TinyCloud cloud = new TinyCloud();
        SdnClient sdn =
            SdnClient.builder()
                .credentials(ZenlayerCredentials.of("key-id", "key-password"))
                .endpoint(cloud.url())
                .build()) {
      sdn.privateConnects().destroy(DestroyPrivateConnectRequest.of("pc-1"));
      String version = System.getProperty("crosslink.version");
      assertEquals(
          List.of("crosslink-sdk-java/" + version + " (Java " + Runtime.version().feature() + ")"),
          cloud.userAgents);
    }
  }
}
