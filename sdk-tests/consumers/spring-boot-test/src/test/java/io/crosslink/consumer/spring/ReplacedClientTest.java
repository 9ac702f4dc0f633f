package io.crosslink.consumer.spring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.testkit.FakeHuaweiCloud;
import io.crosslink.sdk.testkit.junit.Fake;
import io.crosslink.sdk.testkit.junit.FakeClouds;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.bean.override.convention.TestBean;

/** A client of the fake replaces the bean of an application, whichever way that creates it. */
@SpringBootTest
@FakeClouds(perClass = true)
class ReplacedClientTest {
  @Fake static VpnClient client;
  @TestBean VpnClient vpn;

  static VpnClient vpn() {
    return client;
  }

  @Test
  void usesTheClientOfTheFake(FakeHuaweiCloud huawei, @Autowired Branches branches) {
    huawei.vpn().customerGateways().add("lisbon");

    assertEquals(List.of("lisbon"), branches.names());
  }
}
