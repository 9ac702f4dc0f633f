package io.crosslink.sdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.huawei.vpn.model.CreateCustomerGatewayRequest;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import io.crosslink.sdk.zenlayer.sdn.model.DestroyPrivateConnectRequest;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Fakes are independent, and each serves many concurrent callers. */
class TwoFakesTest {

  @Test
  void bothCloudsAtOnce() throws Exception {
    try (FakeZenlayer zenlayer = FakeZenlayer.start();
        FakeHuaweiCloud huawei = FakeHuaweiCloud.start();
        SdnClient sdn = zenlayer.sdn().client();
        VpnClient vpn = huawei.vpn().client()) {
      List<CompletableFuture<?>> calls = new ArrayList<>();
      for (int i = 0; i < 50; i++) {
        String id = zenlayer.sdn().privateConnects().add("pc-" + i, PrivateConnectStatus.RECYCLED);
        calls.add(sdn.privateConnects().destroyAsync(DestroyPrivateConnectRequest.of(id)));
        calls.add(
            vpn.customerGateways()
                .createAsync(
                    CreateCustomerGatewayRequest.builder().idValue("203.0.113." + i).build()));
      }
      CompletableFuture.allOf(calls.toArray(new CompletableFuture<?>[0])).get(30, TimeUnit.SECONDS);
      assertThat(zenlayer.calls("destroyPrivateConnect")).hasSize(50);
      assertThat(huawei.calls()).hasSize(50);
      assertThat(vpn.customerGateways().listAll()).hasSize(50);
    }
  }

  @Test
  void twoOfTheSameKindAreStrangers() {
    try (FakeHuaweiCloud one = FakeHuaweiCloud.start();
        FakeHuaweiCloud other = FakeHuaweiCloud.start();
        VpnClient vpn = other.vpn().client()) {
      one.vpn().customerGateways().add("berlin");
      assertThat(vpn.customerGateways().listAll()).isEmpty();
      assertThat(one.calls()).isEmpty();
    }
  }
}
