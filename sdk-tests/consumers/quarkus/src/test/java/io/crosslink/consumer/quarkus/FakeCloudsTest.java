package io.crosslink.consumer.quarkus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.testkit.FakeHuaweiCloud;
import io.crosslink.sdk.testkit.FakeZenlayer;
import io.crosslink.sdk.testkit.junit.Fake;
import io.crosslink.sdk.testkit.junit.FakeClouds;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectStatus;
import org.junit.jupiter.api.Test;

/** Code of the application without Quarkus, tested with the JUnit that Quarkus manages. */
@FakeClouds
class FakeCloudsTest {
  private final SdnClient sdn;
  @Fake private FakeHuaweiCloud huawei;

  FakeCloudsTest(SdnClient sdn) {
    this.sdn = sdn;
  }

  @Test
  void aResourceHasTheClientsOfTheFakes(
      VpnClient vpn, FakeHuaweiCloud same, FakeZenlayer zenlayer) {
    assertSame(huawei, same);
    huawei.vpn().customerGateways().add("lisbon");
    zenlayer.sdn().privateConnects().add("lisbon", PrivateConnectStatus.RUNNING);

    Branch branch = new BranchResource(vpn, sdn, null).branch("lisbon");

    assertEquals("lisbon", branch.gateway().getName());
    assertEquals(PrivateConnectStatus.RUNNING, branch.connect());
  }
}
