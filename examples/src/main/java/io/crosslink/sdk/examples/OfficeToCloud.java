package io.crosslink.sdk.examples;

import io.crosslink.sdk.core.error.SdkException;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.huawei.eip.EipClient;
import io.crosslink.sdk.huawei.vpc.VpcClient;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.huawei.vpn.model.ExportPeerConfigurationRequest;
import io.crosslink.sdk.huawei.vpn.model.SupportedDevice;
import io.crosslink.sdk.huawei.vpn.model.VpnConnection;
import io.crosslink.sdk.testkit.FakeHuaweiCloud;
import java.util.List;

/**
 * From an empty project to a tunnel between an office and a VPC, and back: see {@link
 * OfficeNetwork}. Runs against a fake cloud in this JVM, unless {@code --live} is set. What a run
 * that was interrupted has left, the next one finds.
 */
public final class OfficeToCloud {
  private OfficeToCloud() {}

  /**
   * Runs the program. Exits with status 1 if a call fails, 2 for a wrong command line.
   *
   * @param args see {@link OfficeArguments#USAGE}
   */
  public static void main(String[] args) {
    int exitCode = run(List.of(args), new Terminal(System.in, System.out));
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }

  static int run(List<String> args, Terminal terminal) {
    OfficeArguments arguments;
    try {
      arguments = OfficeArguments.parse(args);
    } catch (UsageException e) {
      terminal.line(e.getMessage() + "\n\n" + OfficeArguments.USAGE);
      return 2;
    }
    if (arguments.help()) {
      terminal.line(OfficeArguments.USAGE);
      return 0;
    }
    try {
      return arguments.live() ? live(arguments, terminal) : fake(arguments, terminal);
    } catch (SdkException e) {
      terminal.failure(e);
      if (arguments.live()) {
        terminal.line(Course.afterFailure("--remove"));
      }
      return 1;
    }
  }

  private static int fake(OfficeArguments arguments, Terminal terminal) {
    try (FakeHuaweiCloud huawei = FakeHuaweiCloud.start();
        VpcClient vpc = huawei.vpc().client();
        EipClient eip = huawei.eip().client();
        VpnClient vpn = huawei.vpn().client()) {
      huawei.vpn().tunnelsUp(true);
      terminal.line("Running against a fake cloud; nothing is billed.");
      return run(arguments, vpc, eip, vpn, terminal);
    }
  }

  private static int live(OfficeArguments arguments, Terminal terminal) {
    VpcClient.Builder vpcBuilder = VpcClient.builder();
    EipClient.Builder eipBuilder = EipClient.builder();
    VpnClient.Builder vpnBuilder = VpnClient.builder();
    arguments.configure(vpcBuilder);
    arguments.configure(eipBuilder);
    arguments.configure(vpnBuilder);
    try (VpcClient vpc = vpcBuilder.build();
        EipClient eip = eipBuilder.build();
        VpnClient vpn = vpnBuilder.build()) {
      if (!arguments.yes()
          && !arguments
              .course()
              .isConfirmed(terminal, arguments.office().name(), "the real cloud")) {
        return 0;
      }
      return run(arguments, vpc, eip, vpn, terminal);
    }
  }

  private static int run(
      OfficeArguments arguments, VpcClient vpc, EipClient eip, VpnClient vpn, Terminal terminal) {
    OfficeNetwork network =
        new OfficeNetwork(vpc, eip, vpn, arguments.office(), terminal, WaitOptions.defaults());
    if (arguments.course() != Course.REMOVE_ONLY) {
      List<VpnConnection> connections = network.build();
      connections.forEach(each -> terminal.fact(each.getName(), String.valueOf(each.getStatus())));
      exportConfiguration(vpn, connections.get(0), arguments.office().psk(), terminal);
    }
    if (arguments.course() != Course.BUILD_ONLY) {
      terminal.heading(network.remove(arguments.keepAddresses()).summary());
      if (arguments.keepAddresses()) {
        terminal.line("The elastic IPs are kept.");
      }
    }
    return 0;
  }

  private static void exportConfiguration(
      VpnClient vpn, VpnConnection connection, String psk, Terminal terminal) {
    SupportedDevice device =
        vpn.vpnConnections().listSupportedDevices().getSupportedDevices().get(0);
    terminal.heading("Configuration for the office's " + device.getVendor() + " device");
    String configuration =
        vpn.vpnConnections()
            .exportPeerConfiguration(
                connection.getId(),
                ExportPeerConfigurationRequest.builder()
                    .vendor(device.getVendor())
                    .type(device.getType())
                    .model(device.getModel())
                    .version(device.getVersion())
                    .build())
            .getPeerConfig();
    terminal.block(configuration.replace(psk, "(the pre-shared key)"));
  }
}
