package io.crosslink.consumer.spring;

import io.crosslink.sdk.core.TimeSource;
import io.crosslink.sdk.testkit.FakeHuaweiCloud;
import io.crosslink.sdk.testkit.junit.Fake;
import io.crosslink.sdk.testkit.junit.FakeClouds;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.convention.TestBean;

/** The base of tests in which the application's own client calls a fake, in virtual time. */
@SpringBootTest
@FakeClouds(perClass = true)
@DirtiesContext // the next class has another fake
abstract class ApplicationTest {
  @Fake static FakeHuaweiCloud huawei;
  @TestBean TimeSource time;

  static TimeSource time() {
    return huawei.time();
  }

  @DynamicPropertySource
  static void properties(DynamicPropertyRegistry registry) {
    registry.add("huawei.endpoint", () -> huawei.endpoint());
    registry.add("huawei.project-id", () -> huawei.projectId());
    registry.add("huawei.access-key", () -> huawei.accessKey());
    registry.add("huawei.secret-key", () -> huawei.secretKey());
  }
}
