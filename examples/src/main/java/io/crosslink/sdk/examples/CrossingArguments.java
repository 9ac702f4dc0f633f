package io.crosslink.sdk.examples;

import io.crosslink.sdk.examples.BgpSession.Md5Key;
import io.crosslink.sdk.huawei.HuaweiProjectClientBuilder;
import io.crosslink.sdk.huawei.HuaweiRegion;
import io.crosslink.sdk.zenlayer.sdn.model.PortType;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
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
        --remove-only        only removes what a run has left
        --router             a cloud router speaks BGP with Huawei Cloud, not the office's router
        --name NAME          the name of everything (crossing)
        --bandwidth MBPS     the bandwidth (100)
        --region ID          region of Huawei Cloud (or HW_REGION_NAME)
        --data-center ID     data center of the port (the nearest)
        --port-type TYPE     speed of the port (1G)
        --company NAME       company on the letter of authorization
        --account ID         account at Huawei Cloud
        --vpc CIDR           the network of the VPC (10.20.0.0/16)
        --office CIDR        the network of the office (192.168.44.0/24)
        --asn NUMBER         the AS number of the office's router (65010)
        --huawei-asn NUMBER  the AS number of the virtual gateway (64512)
        --session CIDR       where the BGP session gets its /30 from (172.31.255.0/24)
        --port-session CIDR  likewise between cloud router and office (172.31.254.0/24)
        --direct-connect ID  the hosted connection, if several have the same VLAN
        --patience MINUTES   how long to wait for people: cross connect, confirmations (60)
        --project ID         project in that region (or HUAWEICLOUD_SDK_PROJECT_ID)
        --yes                does not ask
        --help               shows this

      From the environment: the MD5 key of the BGP session (BGP_MD5_KEY), and credentials
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

  private final Set<String> flags = new HashSet<>();
  private final Map<String, String> values = new HashMap<>();
  private final @Nullable Md5Key key;

  private CrossingArguments(@Nullable String key) {
    this.key = key == null ? null : new Md5Key(key);
  }

  static CrossingArguments parse(List<String> args, Map<String, String> environment) {
    CrossingArguments arguments = new CrossingArguments(environment.get("BGP_MD5_KEY"));
    for (int i = 0; i < args.size(); i++) {
      String name = args.get(i);
      if (FLAGS.contains(name)) {
        arguments.flags.add(name);
      } else if (!VALUES.contains(name)) {
        throw new UsageException("Unknown option " + name + ".");
      } else if (i + 1 == args.size() || args.get(i + 1).startsWith("--")) {
        throw new UsageException("The option " + name + " requires a value.");
      } else {
        arguments.values.put(name, args.get(++i));
      }
    }
    arguments.check(environment);
    return arguments;
  }

  private void check(Map<String, String> environment) {
    if (buildOnly() && removeOnly()) {
      throw new UsageException("--build-only and --remove-only exclude each other.");
    }
    if (key != null && (key.value().isEmpty() || key.value().length() > LONGEST_KEY)) {
      throw new UsageException("BGP_MD5_KEY must have 1 to " + LONGEST_KEY + " characters.");
    }
    if (!values.getOrDefault("--name", "a").matches("[A-Za-z0-9-]{1,64}")) {
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
    values.computeIfAbsent("--region", name -> environment.get("HW_REGION_NAME"));
    if (!live() || help()) {
      return;
    }
    if (!values.containsKey("--region")) {
      throw new UsageException("The option --region is missing.");
    }
    if (removeOnly()) {
      return;
    }
    for (String required : List.of("--company", "--account")) {
      if (!values.containsKey(required)) {
        throw new UsageException(
            "The option " + required + " is missing: the real clouds need it.");
      }
    }
    if (key == null) {
      throw new UsageException("BGP_MD5_KEY is missing: the real clouds need a key of yours.");
    }
  }

  boolean live() {
    return flags.contains("--live");
  }

  boolean buildOnly() {
    return flags.contains("--build-only");
  }

  boolean removeOnly() {
    return flags.contains("--remove-only");
  }

  boolean yes() {
    return flags.contains("--yes");
  }

  boolean help() {
    return flags.contains("--help");
  }

  Duration patience() {
    return Duration.ofMinutes(number("--patience", 60, 1, 60 * 24 * 30));
  }

  /**
   * Returns what is to be built.
   *
   * @param account the account at Huawei Cloud unless one was given
   */
  Crossing crossing(String account) {
    return new Crossing(
        values.getOrDefault("--name", "crossing"),
        flags.contains("--router"),
        (int) number("--bandwidth", 100, 2, 500),
        values.get("--region"),
        values.get("--data-center"),
        PortType.of(values.getOrDefault("--port-type", "1G")),
        values.getOrDefault("--company", "Example Networks"),
        values.getOrDefault("--account", account),
        block("--vpc", "10.20.0.0/16"),
        block("--office", "192.168.44.0/24"),
        number("--asn", 65010, 1, LAST_ASN),
        number("--huawei-asn", 64512, 1, LAST_ASN),
        block("--session", "172.31.255.0/24"),
        block("--port-session", "172.31.254.0/24"),
        key == null ? new Md5Key(EXAMPLE_KEY) : key,
        values.get("--direct-connect"));
  }

  private long number(String name, long otherwise, long least, long most) {
    String value = values.get(name);
    try {
      long number = value == null ? otherwise : Long.parseLong(value);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // as one that is out of bounds
    }
    throw new UsageException(
        "The option " + name + " requires a number from " + least + " to " + most + ".");
  }

  private Ipv4Block block(String name, String otherwise) {
    try {
      return Ipv4Block.of(values.getOrDefault(name, otherwise));
    } catch (IllegalArgumentException e) {
      throw new UsageException("The option " + name + ": " + e.getMessage());
    }
  }

  /** Sets region and project of a client. */
  void configure(HuaweiProjectClientBuilder<?> builder) {
    if (values.containsKey("--region")) {
      builder.region(HuaweiRegion.of(values.get("--region")));
    }
    if (values.containsKey("--project")) {
      builder.projectId(values.get("--project"));
    }
  }
}
