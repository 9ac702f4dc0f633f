package io.crosslink.consumer;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.testkit.FakeHuaweiCloud;
import io.crosslink.sdk.testkit.FakeZenlayer;
import io.crosslink.sdk.testkit.junit.FakeClouds;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The fakes, as users test with them. */
@FakeClouds
@Timeout(60)
class TestKitTest {

  @Test
  void zenlayer(FakeZenlayer zenlayer, SdnClient sdn) {
    String id = zenlayer.sdn().privateConnects().add("tokyo-lisbon", PrivateConnectStatus.RUNNING);
    sdn.privateConnects().remove(id, WaitOptions.defaults());
    assertTrue(sdn.privateConnects().find(id).isEmpty());
  }

  @Test
  void huawei(FakeHuaweiCloud huawei, VpnClient vpn) {
    vpn.customerGateways().delete(huawei.vpn().customerGateways().add("lisbon"));
    huawei.assertCalled("deleteCustomerGateway", 1);
  }
}
