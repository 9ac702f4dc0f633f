package io.crosslink.sdk.testkit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Responses have the date of the virtual time, by which clients correct their clocks. */
class DateHeaderTest {
  private final VirtualTime time = new VirtualTime(Instant.parse("2026-11-05T09:08:07.6Z"));
  private final FakeZenlayer zenlayer = FakeZenlayer.start(time, 0);
  private final FakeHuaweiCloud huawei = FakeHuaweiCloud.start(time, 0);

  @AfterEach
  void stop() {
    zenlayer.close();
    huawei.close();
  }

  @Test
  void everyResponseHasTheVirtualDate() throws IOException {
    for (FakeCloud<?> cloud : new FakeCloud<?>[] {zenlayer, huawei}) {
      assertThat(send(cloud, "GET /")).contains("\r\nDate: Thu, 05 Nov 2026 09:08:07 GMT\r\n");
      assertThat(send(cloud, "GET /?a=%zz"))
          .contains("\r\nDate: Thu, 05 Nov 2026 09:08:07 GMT\r\n");
      assertThat(send(cloud, "GET /%zz")).contains("\r\nDate: Thu, 05 Nov 2026 09:08:07 GMT\r\n");
      cloud.inject(Fault.intermediaryNotFound());
      assertThat(send(cloud, "GET /"))
          .contains("\r\nDate: Thu, 05 Nov 2026 09:08:07 GMT\r\n", "<html>");
      cloud.clearFaults();
    }
    time.advance(Duration.ofDays(1));
    assertThat(send(huawei, "GET /")).contains("\r\nDate: Fri, 06 Nov 2026 09:08:07 GMT\r\n");
  }

  private static String send(FakeCloud<?> cloud, String request) throws IOException {
    URI endpoint = URI.create(cloud.endpoint());
    try (Socket socket = new Socket(endpoint.getHost(), endpoint.getPort())) {
      socket
          .getOutputStream()
          .write(
              (request + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                  .getBytes(ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
    }
  }

  /** The machine's own time is five hours off as well, so that it does not help. */
  @ParameterizedTest
  @EnumSource
  void aClientCorrectsItsClock(Form form) {
    VirtualTime ahead = new VirtualTime(Instant.now().plus(Duration.ofHours(10)));
    VirtualTime wrong = new VirtualTime(Instant.now().plus(Duration.ofHours(5)));
    try (FakeZenlayer sdnFake = FakeZenlayer.start(ahead, 0);
        FakeHuaweiCloud vpnFake = FakeHuaweiCloud.start(ahead, 0);
        SdnClient sdn = sdnFake.sdn().clientBuilder().timeSource(wrong).build();
        VpnClient vpn = vpnFake.vpn().clientBuilder().timeSource(wrong).build()) {
      String connect = sdnFake.sdn().privateConnects().add("lisbon");
      String gateway = vpnFake.vpn().customerGateways().add("lisbon");

      assertThat(
              form.call(
                  () -> sdn.privateConnects().find(connect),
                  () -> sdn.privateConnects().findAsync(connect)))
          .isPresent();
      form.call(
          () -> vpn.customerGateways().get(gateway),
          () -> vpn.customerGateways().getAsync(gateway));

      sdnFake.assertCalled("describePrivateConnects", 2); // rejected once
      vpnFake.assertCalled("showCustomerGateway", 2);
    }
  }
}
