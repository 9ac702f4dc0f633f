package io.crosslink.consumer.spring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.testkit.FakeHuaweiCloud;
import io.crosslink.sdk.testkit.junit.Fake;
import io.crosslink.sdk.testkit.junit.FakeClouds;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The application's own client, with the endpoint and the key of the fake. */
@SpringBootTest(classes = Application.class)
@FakeClouds(perClass = true)
class PropertiesTest {
  @Fake private static FakeHuaweiCloud huawei;

  private final Branches branches;
  @Autowired private VpnClient ofApplication;
  @Fake private VpnClient ofTest;

  @Autowired
  PropertiesTest(Branches branches) {
    this.branches = branches;
  }

  @DynamicPropertySource
  static void properties(DynamicPropertyRegistry registry) {
    registry.add("huawei.endpoint", () -> huawei.endpoint());
    registry.add("huawei.project", () -> huawei.projectId());
    registry.add("huawei.access-key", () -> huawei.accessKey());
    registry.add("huawei.secret-key", () -> huawei.secretKey());
  }

  @BeforeEach
  void prepare(FakeHuaweiCloud same) {
    assertSame(huawei, same);
    same.vpn().customerGateways().list().forEach(each -> same.vpn().customerGateways().remove(each.getId()));
    same.vpn().customerGateways().add("lisbon");
  }

  @Test
  void theApplicationCallsTheFake() {
    assertEquals(List.of("lisbon"), branches.names());
  }

  @Test
  void eachExtensionProvidesItsParameters(
      @Autowired VpnClient autowired, VpnClient provided, FakeHuaweiCloud same) {
    assertSame(ofApplication, autowired);
    assertSame(branches.client(), autowired);
    assertSame(ofTest, provided);
    assertNotSame(autowired, provided);
    assertSame(huawei, same);
  }

  @Nested
  class Inner {
    @Test
    void nestedTestsShareTheFake(FakeHuaweiCloud same, @Autowired Branches autowired) {
      assertSame(huawei, same);
      assertEquals(List.of("lisbon"), autowired.names());
    }
  }
}
