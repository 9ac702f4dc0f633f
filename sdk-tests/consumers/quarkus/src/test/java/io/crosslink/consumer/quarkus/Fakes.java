package io.crosslink.consumer.quarkus;

import io.crosslink.sdk.testkit.FakeHuaweiCloud;
import io.crosslink.sdk.testkit.FakeZenlayer;
import io.crosslink.sdk.testkit.VirtualTime;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;

/** Starts the fakes before the application, which calls them with its own clients. */
public final class Fakes implements QuarkusTestResourceLifecycleManager {
  /** A bean, so that the clients of the application have the time of the fakes. */
  @Produces @Singleton static final VirtualTime TIME = new VirtualTime();

  private FakeHuaweiCloud huawei;
  private FakeZenlayer zenlayer;

  @Override
  public Map<String, String> start() {
    huawei = FakeHuaweiCloud.start(TIME, 0);
    zenlayer = FakeZenlayer.start(TIME, 0);
    return Map.of(
        "huawei.endpoint", huawei.endpoint(),
        "huawei.project-id", huawei.projectId(),
        "huawei.access-key", huawei.accessKey(),
        "huawei.secret-key", huawei.secretKey(),
        "zenlayer.endpoint", zenlayer.endpoint(),
        "zenlayer.access-key-id", zenlayer.accessKeyId(),
        "zenlayer.access-key-password", zenlayer.accessKeyPassword());
  }

  @Override
  public void inject(TestInjector tests) {
    tests.injectIntoFields(huawei, new TestInjector.MatchesType(FakeHuaweiCloud.class));
    tests.injectIntoFields(zenlayer, new TestInjector.MatchesType(FakeZenlayer.class));
  }

  @Override
  public void stop() {
    huawei.close();
    zenlayer.close();
  }
}
