package io.crosslink.sdk.examples;

import io.crosslink.sdk.core.TimeSource;
import io.crosslink.sdk.core.error.SdkException;
import io.crosslink.sdk.examples.CrossingNetwork.Clients;
import io.crosslink.sdk.huawei.dc.DcClient;
import io.crosslink.sdk.huawei.vpc.VpcClient;
import io.crosslink.sdk.testkit.CloudLink;
import io.crosslink.sdk.testkit.FakeHuaweiCloud;
import io.crosslink.sdk.testkit.FakeZenlayer;
import io.crosslink.sdk.testkit.VirtualTime;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import java.util.List;
import java.util.Map;

/**
 * Where the two clouds meet: an office is connected with a VPC of Huawei Cloud through Zenlayer and
 * Direct Connect, see {@link CrossingNetwork}. Runs against linked fake clouds in this JVM, unless
 * {@code --live} is set. What a run that was interrupted has left, the next one finds.
 */
public final class ZenlayerToHuawei {
  private ZenlayerToHuawei() {}

  /**
   * Runs the program. Exits with a status other than 0 as {@link CrossingArguments#USAGE} says.
   *
   * @param args see {@link CrossingArguments#USAGE}
   */
  public static void main(String[] args) {
    int exitCode = run(List.of(args), System.getenv(), new Terminal(System.in, System.out));
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }

  static int run(List<String> args, Map<String, String> environment, Terminal terminal) {
    CrossingArguments arguments;
    try {
      arguments = CrossingArguments.parse(args, environment);
    } catch (UsageException e) {
      terminal.line(e.getMessage() + "\n\n" + CrossingArguments.USAGE);
      return 2;
    }
    if (arguments.help()) {
      terminal.line(CrossingArguments.USAGE);
      return 0;
    }
    return arguments.live() ? live(arguments, terminal) : fake(arguments, terminal);
  }

  private static int fake(CrossingArguments arguments, Terminal terminal) {
    VirtualTime time = new VirtualTime();
    try (FakeZenlayer zenlayer = FakeZenlayer.start(time, 0);
        FakeHuaweiCloud huawei = FakeHuaweiCloud.start(time, 0);
        SdnClient sdn = zenlayer.sdn().client();
        VpcClient vpc = huawei.vpc().client();
        DcClient dc = huawei.dc().client()) {
      CloudLink.between(zenlayer, huawei);
      zenlayer.sdn().automaticCrossConnects(true);
      terminal.line("Running against fake clouds; nothing is billed.");
      Clients clients = new Clients(sdn, vpc, dc);
      Crossing crossing = arguments.crossing(huawei.accountId());
      return run(
          arguments.course(),
          new CrossingNetwork(clients, crossing, terminal, time, arguments.patience()),
          terminal,
          false);
    }
  }

  private static int live(CrossingArguments arguments, Terminal terminal) {
    Crossing crossing = arguments.crossing("");
    if (!arguments.yes()
        && !arguments.course().isConfirmed(terminal, crossing.name(), "the real clouds")) {
      return 0;
    }
    VpcClient.Builder vpcBuilder = VpcClient.builder();
    DcClient.Builder dcBuilder = DcClient.builder();
    arguments.configure(vpcBuilder);
    arguments.configure(dcBuilder);
    try (SdnClient sdn = SdnClient.builder().build();
        VpcClient vpc = vpcBuilder.build();
        DcClient dc = dcBuilder.build()) {
      Clients clients = new Clients(sdn, vpc, dc);
      return run(
          arguments.course(),
          new CrossingNetwork(
              clients, crossing, terminal, TimeSource.system(), arguments.patience()),
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
    } catch (CrossingException e) {
      terminal.heading(e.explanation());
      return e.kind().exitCode();
    } catch (SdkException e) {
      terminal.failure(e);
      if (lasting) {
        terminal.line(Course.afterFailure("--remove-only"));
      }
      return 1;
    }
  }
}
