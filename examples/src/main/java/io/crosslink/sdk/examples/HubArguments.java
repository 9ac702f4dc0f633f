package io.crosslink.sdk.examples;

import io.crosslink.sdk.examples.BgpSession.Md5Key;
import io.crosslink.sdk.examples.Hub.DataCenter;
import io.crosslink.sdk.examples.Hub.Office;
import io.crosslink.sdk.huawei.HuaweiProjectClientBuilder;
import io.crosslink.sdk.huawei.HuaweiRegion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The command line of {@link HubAndSpokes}. */
final class HubArguments {
  static final String USAGE =
      """
      Usage: HubAndSpokes [OPTIONS]           against a fake cloud in this JVM
             HubAndSpokes --live [OPTIONS]    against the real cloud

      Connects two VPCs with an office, through a VPN, and with a data center, through Direct Connect,
      at one enterprise router. The VPCs reach both of these, but not each other. Shows the routes in
      effect, and removes everything.

        --build-only           only builds
        --remove-only          only removes what a run with the same name has left
        --name NAME            the name of the router, with which all others begin (hub):
                               1 to 48 letters, digits, hyphens, underscores and periods
        --asn NUMBER           the AS number of the router (64600): 64512 to 65534, or 4200000000 to
                               4294967294
        --gateway-asn NUMBER   the AS number of both gateways, another one (64512)
        --spoke CIDR           the network of a VPC, twice (10.21.0.0/16 and 10.22.0.0/16)
        --office CIDR          the network of the office (192.168.44.0/24)
        --device ADDRESS       the public address of the office's device (203.0.113.21)
        --data-center CIDR     the network of the data center (172.30.0.0/16)
        --data-center-asn NUMBER  the AS number of its router, a third one (65010)
        --session CIDR         the /30 of the BGP session with it (172.31.255.0/30)
        --direct-connect ID    the direct connect to it; without one, the virtual gateway has no route
        --vlan NUMBER          the VLAN on the direct connect, 0 to 3999 (that of a hosted one)
        --region ID            region (or HW_REGION_NAME); not one of Open Telekom Cloud, whose Direct
                               Connect has another API
        --project ID           project in that region (or HUAWEICLOUD_SDK_PROJECT_ID)
        --yes                  does not ask
        --help                 shows this

      Networks are IPv4, in 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16, and do not overlap; that of a
      VPC is a /28 or larger.

      From the environment: the pre-shared key of the VPN (VPN_PSK), the MD5 key of the BGP session
      (BGP_MD5_KEY, at most 32 characters; none if not set), and credentials (HUAWEICLOUD_SDK_AK and
      HUAWEICLOUD_SDK_SK)

      Exit codes: 0 done, 1 failed, 2 wrong command line

      Through Maven:
        mvn -q -Pexample -Dexample=HubAndSpokes -pl examples -am compile -Dexec.args="--live ..."\
      """;

  private static final Set<String> FLAGS =
      Set.of("--live", "--build-only", "--remove-only", "--yes", "--help");
  private static final Set<String> VALUES =
      Set.of(
          "--name",
          "--asn",
          "--gateway-asn",
          "--spoke",
          "--office",
          "--device",
          "--data-center",
          "--data-center-asn",
          "--session",
          "--direct-connect",
          "--vlan",
          "--region",
          "--project");
  private static final String EXAMPLE_KEY = "Example-PSK-1-change-me";
  private static final int LONGEST_KEY = 32;
  private static final long LAST_ASN = 4_294_967_295L;
  private static final int SMALLEST_VPC = 28;
  private static final int SESSION_PREFIX = 30;

  private final Options options;
  private final String region;
  private final @Nullable String psk;
  private final @Nullable String md5;

  private HubArguments(Options options, Map<String, String> environment) {
    this.options = options;
    this.region = options.get("--region", environment.getOrDefault("HW_REGION_NAME", ""));
    this.psk = environment.get("VPN_PSK");
    this.md5 = environment.get("BGP_MD5_KEY");
  }

  static HubArguments parse(List<String> args, Map<String, String> environment) {
    HubArguments arguments = new HubArguments(Options.parse(args, FLAGS, VALUES), environment);
    if (!arguments.help()) {
      arguments.check();
    }
    return arguments;
  }

  private void check() {
    if (options.has("--build-only") && options.has("--remove-only")) {
      throw new UsageException("--build-only and --remove-only exclude each other.");
    }
    if (md5 != null && (md5.isEmpty() || md5.length() > LONGEST_KEY)) {
      throw new UsageException("BGP_MD5_KEY must have 1 to " + LONGEST_KEY + " characters.");
    }
    check(hub(null));
    if (!live()) {
      return;
    }
    if (region.isEmpty()) {
      throw new UsageException("The option --region is missing.");
    }
    if (course() != Course.REMOVE_ONLY) {
      options.require(": the real cloud needs it", "--device");
      if (psk == null || psk.isEmpty()) {
        throw new UsageException("VPN_PSK is missing: the real cloud needs a key of yours.");
      }
    }
  }

  private static void check(Hub hub) {
    if (!hub.name().matches("[A-Za-z0-9_.-]{1,48}")) {
      throw new UsageException(
          "The option --name requires 1 to 48 letters, digits, hyphens, underscores and periods.");
    }
    if (hub.spokes().size() != 2) {
      throw new UsageException("There are two VPCs: set --spoke twice, or not at all.");
    }
    if (hub.spokes().stream().anyMatch(each -> each.prefix() > SMALLEST_VPC)) {
      throw new UsageException(
          "The option --spoke requires a /" + SMALLEST_VPC + " or a larger network.");
    }
    if (hub.dataCenter().session().prefix() != SESSION_PREFIX) {
      throw new UsageException("The option --session requires a /" + SESSION_PREFIX + ".");
    }
    checkNumbers(hub);
    checkNetworks(hub.networks());
    Ipv4Block device = Ipv4Block.of(hub.office().device() + "/32");
    if (Hub.PRIVATE.stream().anyMatch(block -> block.contains(device))) {
      throw new UsageException("The option --device requires a public address.");
    }
  }

  private static void checkNumbers(Hub hub) {
    if (hub.asn() > 65534 && hub.asn() < 4_200_000_000L) {
      throw new UsageException(
          "The option --asn requires a number from 64512 to 65534, or from 4200000000 to"
              + " 4294967294.");
    }
    if (Set.copyOf(List.of(hub.asn(), hub.gatewayAsn(), hub.dataCenter().asn())).size() < 3) {
      throw new UsageException(
          "--asn, --gateway-asn and --data-center-asn must be three different numbers.");
    }
  }

  private static void checkNetworks(List<Ipv4Block> networks) {
    List<Ipv4Block> checked = new ArrayList<>();
    for (Ipv4Block each : networks) {
      if (Hub.PRIVATE.stream().noneMatch(block -> block.contains(each))) {
        throw new UsageException(each + " is not in 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16.");
      }
      for (Ipv4Block other : checked) {
        if (each.overlaps(other)) {
          throw new UsageException("The networks " + other + " and " + each + " overlap.");
        }
      }
      checked.add(each);
    }
  }

  boolean live() {
    return options.has("--live");
  }

  boolean yes() {
    return options.has("--yes");
  }

  boolean help() {
    return options.has("--help");
  }

  Course course() {
    return Course.of(options.has("--build-only"), options.has("--remove-only"));
  }

  /**
   * Returns what is to be built.
   *
   * @param directConnect the direct connect unless one was given
   */
  Hub hub(@Nullable String directConnect) {
    String given = options.get("--direct-connect");
    return new Hub(
        options.get("--name", "hub"),
        options.number("--asn", 64600, 64512, LAST_ASN - 1),
        options.number("--gateway-asn", 64512, 1, LAST_ASN),
        options.blocks("--spoke", List.of("10.21.0.0/16", "10.22.0.0/16")),
        new Office(
            options.block("--office", "192.168.44.0/24"),
            device(),
            psk == null ? EXAMPLE_KEY : psk),
        new DataCenter(
            options.block("--data-center", "172.30.0.0/16"),
            options.number("--data-center-asn", 65010, 1, LAST_ASN),
            options.block("--session", "172.31.255.0/30"),
            given == null ? directConnect : given,
            options.get("--vlan") == null ? null : (int) options.number("--vlan", 0, 0, 3999),
            md5 == null ? null : new Md5Key(md5)));
  }

  private String device() {
    Ipv4Block device = options.block("--device", "203.0.113.21");
    if (device.prefix() != 32) {
      throw new UsageException("The option --device requires one address.");
    }
    return device.address(0);
  }

  /** Sets region and project of a client. */
  <B extends HuaweiProjectClientBuilder<?>> B configure(B builder) {
    if (!region.isEmpty()) {
      builder.region(HuaweiRegion.of(region));
    }
    String project = options.get("--project");
    if (project != null) {
      builder.projectId(project);
    }
    return builder;
  }
}
