package io.crosslink.sdk.testkit;

import com.sun.management.OperatingSystemMXBean;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import io.crosslink.sdk.zenlayer.sdn.model.DescribePrivateConnectsRequest;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/**
 * Measures how long it takes from nothing to the first answer of a fake: in a new JVM, and again in
 * one that has done so before. A program to be run by hand, {@code zenlayer} or {@code huawei}, as
 * what it tells depends on the machine.
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
            Locale.ROOT, "%d. fake until its first answer: %.0f ms, %.0f of CPU%n", i, millis, cpu);
      }
    }
  }

  private static void zenlayer() {
    try (FakeZenlayer zenlayer = FakeZenlayer.start();
        SdnClient sdn = zenlayer.client()) {
      sdn.privateConnects().list(DescribePrivateConnectsRequest.builder().build());
    }
  }

  private static void huawei() {
    try (FakeHuaweiVpn huawei = FakeHuaweiVpn.start();
        VpnClient vpn = huawei.client()) {
      vpn.customerGateways().list();
    }
  }
}
