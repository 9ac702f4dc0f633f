package io.crosslink.consumer.spring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.crosslink.sdk.huawei.vpn.model.VpnConnectionStatus;
import io.crosslink.sdk.testkit.FakeHuaweiCloud;
import io.crosslink.sdk.testkit.Fault;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** The application waits and retries in the time of the fake. */
@SpringBootTest
@Import(Fakes.class)
class BranchesTest {
  @Autowired FakeHuaweiCloud huawei;
  @Autowired Branches branches;

  @Test
  void waitsInVirtualTime() {
    huawei.timePerTransition(Duration.ofMinutes(8));
    huawei.inject(Fault.throttled().on("showVpnConnection").times(2));
    String gateway = huawei.vpn().customerGateways().add("berlin");
    String id =
        huawei.vpn().vpnConnections().add("berlin", gateway, VpnConnectionStatus.PENDING_CREATE);

    branches.awaitReady(id); // the code of the application

    assertEquals(8, huawei.time().elapsed().toMinutes());
  }
}
