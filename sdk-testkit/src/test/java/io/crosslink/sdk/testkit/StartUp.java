package io.crosslink.sdk.testkit;

import com.sun.management.OperatingSystemMXBean;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import io.crosslink.sdk.zenlayer.sdn.model.DescribePrivateConnectsRequest;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/**
 * Measures the time until the first response of a fake: in a new JVM, and again in the same JVM. A
 * program to run manually with {@code zenlayer} or {@code huawei}, since the result depends on the
 * machine.
 */
final class StartUp {
  private static final int TIMES = 20;
  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private StartUp() {}

  public static void main(String[] args) {
    Runnable one = args[0].equals("zenlayer") ? StartUp::zenlayer : StartUp::huawei;
    long jvm = System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
    System.out.printf(Locale.ROOT, "JVM until main: %d ms%n", jvm);
    for (int i = 1; i <= TIMES; i++) {
      long begin = System.nanoTime();
      long used = SYSTEM.getProcessCpuTime();
      one.run();
      double millis = (System.nanoTime() - begin) / 1e6;
      double cpu = (SYSTEM.getProcessCpuTime() - used) / 1e6;
      if (i == 1 || i == 2 || i == TIMES) {
        System.out.printf(
            Locale.ROOT,
            "%d. fake until its first response: %.0f ms, %.0f of CPU%n",
            i,
            millis,
            cpu);
      }
    }
  }

  private static void zenlayer() {
    try (FakeZenlayer zenlayer = FakeZenlayer.start();
        SdnClient sdn = zenlayer.sdn().client()) {
      sdn.privateConnects().list(DescribePrivateConnectsRequest.builder().build());
    }
  }

  private static void huawei() {
    try (FakeHuaweiCloud huawei = FakeHuaweiCloud.start();
        VpnClient vpn = huawei.vpn().client()) {
      vpn.customerGateways().list();
    }
  }
}
