package io.crosslink.sdk.tests.redeploy;

import static org.assertj.core.api.Assertions.assertThat;

import io.crosslink.sdk.huawei.vpn.model.VpnGatewayStatus;
import io.crosslink.sdk.testkit.FakeHuaweiCloud;
import io.crosslink.sdk.testkit.FakeZenlayer;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectStatus;
import java.io.File;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The class loader of an application that has used the SDK can be collected, although the thread
 * that has run it lives on, as the threads of an application server do.
 */
@NullUnmarked // set before the tests
class RedeployTest {
  private static final ExecutorService SERVER = Executors.newSingleThreadExecutor();
  private static FakeZenlayer zenlayer;
  private static FakeHuaweiCloud huawei;

  @BeforeAll
  static void start() {
    zenlayer = FakeZenlayer.start();
    huawei = FakeHuaweiCloud.start();
  }

  @AfterAll
  static void stop() {
    SERVER.shutdown();
    zenlayer.close();
    huawei.close();
  }

  @Test
  void itIsCollectedSoonAfterItsClientsAreClosed() throws Exception {
    Duration taken = collected(undeployed(true, false), Duration.ofSeconds(90));

    assertThat(taken).isLessThan(Duration.ofSeconds(10));
  }

  /** The same as the next, with a second in place of each minute. */
  @Test
  void itIsCollectedWithoutClosingOnceNothingIsKeptAnyMore() throws Exception {
    Duration taken = collected(undeployed(false, true), Duration.ofSeconds(90));

    assertThat(taken).isLessThan(Duration.ofSeconds(30));
  }

  @Test
  @EnabledIfSystemProperty(named = "long", matches = "true")
  void itIsCollectedAlthoughItsClientsAreNotClosed() throws Exception {
    Duration taken = collected(undeployed(false, false), Duration.ofMinutes(5));

    assertThat(taken).isLessThan(Duration.ofMinutes(4));
  }

  private static WeakReference<ClassLoader> undeployed(boolean closing, boolean scaled)
      throws ExecutionException, InterruptedException, IOException {
    URLClassLoader application =
        new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader());
    SERVER.submit(() -> run(application, closing, scaled)).get();
    application.close();
    return new WeakReference<>(application);
  }

  private static URL[] classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .map(RedeployTest::url)
        .toArray(URL[]::new);
  }

  private static URL url(String entry) {
    try {
      return Path.of(entry).toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static Object run(ClassLoader application, boolean closing, boolean scaled)
      throws ReflectiveOperationException {
    Thread.currentThread().setContextClassLoader(application);
    try {
      return application
          .loadClass(Application.class.getName())
          .getMethod("run", Map.class, boolean.class, boolean.class)
          .invoke(null, settings(), closing, scaled);
    } finally {
      Thread.currentThread().setContextClassLoader(RedeployTest.class.getClassLoader());
    }
  }

  private static Map<String, String> settings() {
    return Map.of(
        "zenlayer", zenlayer.endpoint(),
        "accessKeyId", zenlayer.accessKeyId(),
        "accessKeyPassword", zenlayer.accessKeyPassword(),
        "connect", zenlayer.sdn().privateConnects().add("connect", PrivateConnectStatus.RUNNING),
        "huawei", huawei.endpoint(),
        "project", huawei.projectId(),
        "account", huawei.account(),
        "user", huawei.user(),
        "password", huawei.password(),
        "gateway", huawei.vpn().vpnGateways().add("gateway", VpnGatewayStatus.ACTIVE));
  }

  private static Duration collected(WeakReference<ClassLoader> loader, Duration limit)
      throws InterruptedException {
    long start = System.nanoTime();
    while (loader.get() != null && System.nanoTime() - start < limit.toNanos()) {
      System.gc();
      Thread.sleep(500); // a collection takes longer here than anything else
    }
    assertThat(loader.get()).as("the class loader").isNull();
    return Duration.ofNanos(System.nanoTime() - start);
  }
}
