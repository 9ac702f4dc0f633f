package io.crosslink.sdk.examples;

import io.crosslink.sdk.core.TimeSource;
import io.crosslink.sdk.core.error.SdkException;
import io.crosslink.sdk.huawei.dc.DcClient;
import io.crosslink.sdk.huawei.er.ErClient;
import io.crosslink.sdk.huawei.vpc.VpcClient;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.testkit.FakeHuaweiCloud;
import io.crosslink.sdk.testkit.VirtualTime;
import java.util.List;
import java.util.Map;

/**
 * A hub and its spokes: VPCs, a VPN gateway and a virtual gateway of Direct Connect at one
 * enterprise router, see {@link HubNetwork}. Runs against a fake cloud in this JVM, unless {@code
 * --live} is set. What a run that was interrupted has left, the next one finds.
 */
public final class HubAndSpokes {
  private HubAndSpokes() {}

  /**
   * Runs the program. Exits with a status other than 0 as {@link HubArguments#USAGE} says.
   *
   * @param args see {@link HubArguments#USAGE}
   */
  public static void main(String[] args) {
    int exitCode = run(List.of(args), System.getenv(), new Terminal(System.in, System.out));
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }

  static int run(List<String> args, Map<String, String> environment, Terminal terminal) {
    HubArguments arguments;
    try {
      arguments = HubArguments.parse(args, environment);
    } catch (UsageException e) {
      terminal.line(e.getMessage() + "\n\n" + HubArguments.USAGE);
      return 2;
    }
    if (arguments.help()) {
      terminal.line(HubArguments.USAGE);
      return 0;
    }
    return arguments.live() ? live(arguments, terminal) : fake(arguments, terminal);
  }

  private static int fake(HubArguments arguments, Terminal terminal) {
    VirtualTime time = new VirtualTime();
    try (FakeHuaweiCloud huawei = FakeHuaweiCloud.start(time, 0);
        HubClients clients =
            new HubClients(
                huawei.er().client(),
                huawei.vpc().client(),
                huawei.vpn().client(),
                huawei.dc().client())) {
      terminal.line("Running against a fake cloud; nothing is billed, and nothing remains.");
      Hub hub = arguments.hub(huawei.dc().directConnects().addHosted("from-a-partner", 2101, 200));
      return run(arguments.course(), new HubNetwork(clients, hub, terminal, time), terminal, false);
    }
  }

  private static int live(HubArguments arguments, Terminal terminal) {
    Hub hub = arguments.hub(null);
    if (!arguments.yes()
        && !arguments.course().isConfirmed(terminal, hub.name(), "the real cloud")) {
      return 0;
    }
    try (HubClients clients =
        new HubClients(
            arguments.configure(ErClient.builder()).build(),
            arguments.configure(VpcClient.builder()).build(),
            arguments.configure(VpnClient.builder()).build(),
            arguments.configure(DcClient.builder()).build())) {
      return run(
          arguments.course(),
          new HubNetwork(clients, hub, terminal, TimeSource.system()),
          terminal,
          true);
    }
  }

  /**
   * Builds and removes a network.
   *
   * @param lasting whether what is built outlives the program
   */
  static int run(Course course, Course.Network network, Terminal terminal, boolean lasting) {
    try {
      course.run(network, terminal);
      return 0;
    } catch (HubException e) {
      terminal.heading(e.explanation());
    } catch (SdkException e) {
      terminal.failure(e);
      if (lasting) {
        terminal.line(Course.afterFailure("--remove-only"));
      }
    }
    return 1;
  }
}
