package io.crosslink.consumer.spring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.crosslink.sdk.huawei.vpn.model.VpnConnection;
import io.crosslink.sdk.huawei.vpn.model.VpnConnectionStatus;
import io.crosslink.sdk.testkit.Fault;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the application does, with its own client. */
class BranchesTest extends ApplicationTest {
  @Autowired Branches branches;

  @Test
  void survivesThrottling() {
    huawei.inject(Fault.throttled().on("listCustomerGateways").times(2));

    branches.names();

    huawei.assertCalled("listCustomerGateways", 3);
  }

  @Test
  void waitsInVirtualTime() {
    huawei.timePerTransition(Duration.ofMinutes(8));
    huawei.vpn().tunnelsUp(true);
    String gateway = huawei.vpn().customerGateways().add("berlin");
    String id =
        huawei.vpn().vpnConnections().add("berlin", gateway, VpnConnectionStatus.PENDING_CREATE);
    Instant start = huawei.time().now();

    VpnConnection ready = branches.awaitReady(id);

    assertEquals(VpnConnectionStatus.ACTIVE, ready.getStatus());
    assertEquals(8, Duration.between(start, huawei.time().now()).toMinutes());
  }
}
