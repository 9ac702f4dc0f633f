package io.crosslink.consumer.quarkus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import io.quarkus.arc.Arc;
import io.quarkus.arc.InstanceHandle;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Quarkus closes the clients with the application, which no other class shares with this one. */
@QuarkusTest
@WithTestResource(value = Fakes.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class ShutdownTest {

  @Test
  void closesTheClients() {
    InstanceHandle<VpnClient> vpn = Arc.container().instance(VpnClient.class);
    InstanceHandle<SdnClient> sdn = Arc.container().instance(SdnClient.class);
    VpnClient vpnClient = vpn.get();
    SdnClient sdnClient = sdn.get();
    vpnClient.customerGateways().findByName("nowhere");
    sdnClient.privateConnects().findByName("nowhere");

    vpn.destroy();
    sdn.destroy();

    assertClosed(() -> vpnClient.customerGateways().findByName("nowhere"));
    assertClosed(() -> sdnClient.privateConnects().findByName("nowhere"));
  }

  private static void assertClosed(Runnable call) {
    assertEquals(
        "This client is closed", assertThrows(IllegalStateException.class, call::run).getMessage());
  }
}
