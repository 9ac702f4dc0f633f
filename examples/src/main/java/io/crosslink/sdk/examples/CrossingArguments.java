package io.crosslink.sdk.examples;

import io.crosslink.sdk.examples.BgpSession.Md5Key;
import io.crosslink.sdk.huawei.HuaweiProjectClientBuilder;
import io.crosslink.sdk.huawei.HuaweiRegion;
import io.crosslink.sdk.zenlayer.sdn.model.PortType;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The command line of {@link ZenlayerToHuawei}. */
final class CrossingArguments {
  static final String USAGE =
      """
      Usage: ZenlayerToHuawei [OPTIONS]           against fake clouds in this JVM
             ZenlayerToHuawei --live [OPTIONS]    against the real clouds

      Connects an office with a VPC: a port and a private connect of Zenlayer, a hosted connection
      and a virtual interface of Huawei Cloud. Shows what stands, and removes everything.

        --build-only         only builds
        --remove-only        only removes what a run with the same name has left
        --router             a cloud router speaks BGP with Huawei Cloud, not the office's router
        --name NAME          the name of everything (crossing): 1 to 64 letters, digits and hyphens
        --bandwidth MBPS     the bandwidth, 2 to 500 (100)
        --region ID          region of Huawei Cloud (or HW_REGION_NAME)
        --data-center ID     data center of the port (the nearest)
        --port-type TYPE     speed of the port (1G)
        --company NAME       company on the letter of authorization
        --account ID         account at Huawei Cloud
        --vpc CIDR           the network of the VPC (10.20.0.0/16)
        --office CIDR        the network of the office (192.168.44.0/24)
        --asn NUMBER         the AS number of the office's router, not 64512 (65010)
        --huawei-asn NUMBER  the AS number of the virtual gateway (64512)
        --session CIDR       where the BGP session gets its /30 from (172.31.255.0/24)
        --port-session CIDR  likewise between cloud router and office (172.31.254.0/24)
        --direct-connect ID  the hosted connection, if several have the same VLAN
        --patience MINUTES   how long to wait for people, at most 43200: cross connect,
                             confirmations (60)
        --project ID         project in that region (or HUAWEICLOUD_SDK_PROJECT_ID)
        --yes                does not ask
        --help               shows this

      Networks are IPv4. Those of VPC and office do not overlap each other, nor a /30 that is given
      for a session.

      From the environment: the MD5 key of the BGP session (BGP_MD5_KEY, at most 32 characters), and
      credentials
        ZENLAYER_ACCESS_KEY_ID and ZENLAYER_ACCESS_KEY_SECRET
        HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK

      Exit codes: 0 done, 1 failed, 2 wrong command line, 3 the ends do not agree,
        4 not complete yet: run it again when people have done their part

      Through Maven:
        mvn -q -Pexample -Dexample=ZenlayerToHuawei -pl examples -am compile -Dexec.args="--live ..."\
      """;

  /** The number of Huawei Cloud's own side, which the other one must not have. */
  private static final long RESERVED_ASN = 64512;

  private static final Set<String> FLAGS =
      Set.of("--live", "--build-only", "--remove-only", "--router", "--yes", "--help");
  private static final Set<String> VALUES =
      Set.of(
          "--name",
          "--bandwidth",
          "--region",
          "--data-center",
          "--port-type",
          "--company",
          "--account",
          "--vpc",
          "--office",
          "--asn",
          "--huawei-asn",
          "--session",
          "--port-session",
          "--direct-connect",
          "--patience",
          "--project");
  private static final String EXAMPLE_KEY = "Example-MD5-key-1";
  private static final int LONGEST_KEY = 32;
  private static final long LAST_ASN = 4_294_967_295L;

  private final Options options;
  private final @Nullable String region;
  private final @Nullable Md5Key key;

  private CrossingArguments(Options options, Map<String, String> environment) {
    this.options = options;
    String given = options.get("--region");
    this.region = given == null ? environment.get("HW_REGION_NAME") : given;
    String secret = environment.get("BGP_MD5_KEY");
    this.key = secret == null ? null : new Md5Key(secret);
  }

  static CrossingArguments parse(List<String> args, Map<String, String> environment) {
    CrossingArguments arguments =
        new CrossingArguments(Options.parse(args, FLAGS, VALUES), environment);
    arguments.check();
    return arguments;
  }

  private void check() {
    if (options.has("--build-only") && options.has("--remove-only")) {
      throw new UsageException("--build-only and --remove-only exclude each other.");
    }
    if (key != null && (key.value().isEmpty() || key.value().length() > LONGEST_KEY)) {
      throw new UsageException("BGP_MD5_KEY must have 1 to " + LONGEST_KEY + " characters.");
    }
    if (!options.get("--name", "a").matches("[A-Za-z0-9-]{1,64}")) {
      throw new UsageException("The option --name requires letters, digits and hyphens.");
    }
    Crossing crossing = crossing("");
    if (crossing.vpc().overlaps(crossing.office())) {
      throw new UsageException("The networks of --vpc and --office overlap.");
    }
    for (Ipv4Block session : List.of(crossing.sessions(), crossing.officeSessions())) {
      if (session.prefix() >= CrossingPlanner.SESSION_PREFIX
          && (session.overlaps(crossing.vpc()) || session.overlaps(crossing.office()))) {
        throw new UsageException(
            "The network of --session or --port-session overlaps that of --vpc or --office.");
      }
    }
    if (crossing.officeAsn() == RESERVED_ASN) {
      throw new UsageException("Huawei Cloud does not accept " + RESERVED_ASN + " as --asn.");
    }
    patience();
    if (!live() || help()) {
      return;
    }
    if (region == null) {
      throw new UsageException("The option --region is missing.");
    }
    if (course() == Course.REMOVE_ONLY) {
      return;
    }
    options.require(": the real clouds need it", "--company", "--account");
    if (key == null) {
      throw new UsageException("BGP_MD5_KEY is missing: the real clouds need a key of yours.");
    }
  }

  boolean live() {
    return options.has("--live");
  }

  Course course() {
    return Course.of(options.has("--build-only"), options.has("--remove-only"));
  }

  boolean yes() {
    return options.has("--yes");
  }

  boolean help() {
    return options.has("--help");
  }

  Duration patience() {
    return Duration.ofMinutes(options.number("--patience", 60, 1, 60 * 24 * 30));
  }

  /**
   * Returns what is to be built.
   *
   * @param account the account at Huawei Cloud unless one was given
   */
  Crossing crossing(String account) {
    return new Crossing(
        options.get("--name", "crossing"),
        options.has("--router"),
        (int) options.number("--bandwidth", 100, 2, 500),
        region,
        options.get("--data-center"),
        PortType.of(options.get("--port-type", "1G")),
        options.get("--company", "Example Networks"),
        options.get("--account", account),
        options.block("--vpc", "10.20.0.0/16"),
        options.block("--office", "192.168.44.0/24"),
        options.number("--asn", 65010, 1, LAST_ASN),
        options.number("--huawei-asn", 64512, 1, LAST_ASN),
        options.block("--session", "172.31.255.0/24"),
        options.block("--port-session", "172.31.254.0/24"),
        key == null ? new Md5Key(EXAMPLE_KEY) : key,
        options.get("--direct-connect"));
  }

  /** Sets region and project of a client. */
  void configure(HuaweiProjectClientBuilder<?> builder) {
    if (region != null) {
      builder.region(HuaweiRegion.of(region));
    }
    String project = options.get("--project");
    if (project != null) {
      builder.projectId(project);
    }
  }
}
