package io.crosslink.sdk.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OperationTagletTest {

  @Test
  void linksToTheReference() {
    assertThat(OperationTaglet.link("io.crosslink.sdk.huawei.vpn.P2cVpnGateways", "createGateway"))
        .isEqualTo(
            "<a href=\"../../../../../../reference/huawei/vpn/p2c-vpn-gateways.html#createGateway\">"
                + "createGateway</a>");
  }

  @Test
  void rejectsOtherClasses() {
    assertThatThrownBy(() -> OperationTaglet.link("io.crosslink.sdk.core.RequestOptions", "a"))
        .hasMessage("io.crosslink.sdk.core.RequestOptions is not a resource client");
  }
}
