package io.crosslink.consumer.spring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.testkit.FakeHuaweiCloud;
import io.crosslink.sdk.testkit.VirtualTime;
import io.crosslink.sdk.testkit.junit.Fake;
import io.crosslink.sdk.testkit.junit.FakeClouds;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** Spring and the test kit each provide their own parameters. */
@SpringBootTest
@FakeClouds(perClass = true)
@Import(FakeOfTheClass.class)
class ParametersTest {
  @Fake static FakeHuaweiCloud huawei;

  private final Branches branches;
  private final VpnClient ofApplication;
  @Fake private VpnClient ofTest;
  private String lisbon;

  @Autowired
  ParametersTest(Branches branches, VpnClient ofApplication) {
    this.branches = branches;
    this.ofApplication = ofApplication;
  }

  @BeforeEach
  void add(FakeHuaweiCloud same) {
    assertSame(huawei, same);
    lisbon = same.vpn().customerGateways().add("lisbon");
  }

  @AfterEach
  void remove(FakeHuaweiCloud same) {
    same.vpn().customerGateways().remove(lisbon);
  }

  @Test
  void theApplicationCallsTheFakeOfThisClass() {
    assertEquals(List.of("lisbon"), branches.names());
  }

  @Test
  void annotatedParametersAreThoseOfSpring(@Autowired VpnClient autowired, VpnClient provided) {
    assertSame(ofApplication, autowired);
    assertSame(ofTest, provided);
    assertNotSame(autowired, provided);
  }

  @Test
  void theTimeIsThatOfTheFake(VirtualTime provided) {
    assertSame(huawei.time(), provided);
  }

  @Nested
  class Inner {
    @Test
    void nestedTestsShareFakeAndContext(FakeHuaweiCloud same, @Autowired Branches autowired) {
      assertSame(huawei, same);
      assertSame(branches, autowired);
      assertEquals(List.of("lisbon"), autowired.names());
    }
  }
}
