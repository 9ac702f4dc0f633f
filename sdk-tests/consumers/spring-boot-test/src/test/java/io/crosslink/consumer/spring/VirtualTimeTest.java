package io.crosslink.consumer.spring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.huawei.vpn.model.VpnConnectionStatus;
import io.crosslink.sdk.testkit.FakeHuaweiCloud;
import io.crosslink.sdk.testkit.VirtualTime;
import io.crosslink.sdk.testkit.junit.Fake;
import io.crosslink.sdk.testkit.junit.FakeClouds;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A client of the fake in place of the application's, so that its waits take no time. */
@FakeClouds(perClass = true)
@SpringBootTest(classes = Application.class)
class VirtualTimeTest {
  @Fake private static FakeHuaweiCloud huawei;

  @Autowired private Branches branches;

  @TestConfiguration
  static class WithFake {
    @Bean
    @Primary
    VpnClient clientOfFake() {
      return huawei.vpn().client();
    }
  }

  @Test
  void waitsInVirtualTime(VirtualTime time) {
    assertSame(huawei.time(), time);
    huawei.timePerTransition(Duration.ofMinutes(8));
    huawei.vpn().tunnelsUp(true);
    String id = huawei.vpn().vpnConnections().add("lisbon", VpnConnectionStatus.PENDING_CREATE);
    assertEquals("lisbon", branches.whenReady(id));
    assertEquals(8, time.elapsed().toMinutes());
  }
}
