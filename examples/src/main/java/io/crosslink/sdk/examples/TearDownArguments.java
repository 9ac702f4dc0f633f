package io.crosslink.sdk.examples;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The command line.
 *
 * @param flags the options without a value
 * @param values the options with a value
 */
record TearDownArguments(Set<String> flags, Map<String, String> values) {
  static final String USAGE =
      """
      Usage: TearDown                         against fake clouds in this JVM
             TearDown --live [--yes] IDS      against the real clouds

      IDS, all of them:
        --private-connect ID     the private connect at Zenlayer
        --customer-gateway ID    the customer gateway at Huawei Cloud
        --vpn-connection ID      the VPN connection that uses the customer gateway

      Other options:
        --region ID      region of Huawei Cloud, such as eu-west-101 (or HW_REGION_NAME)
        --project ID     project in that region (or HUAWEICLOUD_SDK_PROJECT_ID)
        --yes            does not ask before it destroys
        --help           shows this

      Credentials come from the environment:
        ZENLAYER_ACCESS_KEY_ID and ZENLAYER_ACCESS_KEY_SECRET, or ZENLAYER_TOKEN
        HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK

      Through Maven:
        mvn -q -Pexample -pl examples -am compile -Dexec.args="--live ..."\
      """;

  private static final Set<String> FLAGS = Set.of("--live", "--yes", "--help");
  private static final List<String> IDS =
      List.of("--private-connect", "--customer-gateway", "--vpn-connection");

  static TearDownArguments parse(List<String> args) {
    Map<String, String> values = new HashMap<>();
    List<String> flags = new ArrayList<>();
    for (int i = 0; i < args.size(); i++) {
      String name = args.get(i);
      if (FLAGS.contains(name)) {
        flags.add(name);
      } else if (!IDS.contains(name) && !name.equals("--region") && !name.equals("--project")) {
        throw new UsageException("Unknown option " + name + ".");
      } else if (i + 1 == args.size() || args.get(i + 1).startsWith("--")) {
        throw new UsageException("The option " + name + " requires a value.");
      } else {
        values.put(name, args.get(++i));
      }
    }
    TearDownArguments arguments = new TearDownArguments(Set.copyOf(flags), Map.copyOf(values));
    arguments.check();
    return arguments;
  }

  private void check() {
    if (!live() && !values.isEmpty()) {
      throw new UsageException("Ids, region and project require --live.");
    }
    List<String> missing = IDS.stream().filter(name -> !values.containsKey(name)).toList();
    if (live() && !help() && !missing.isEmpty()) {
      throw new UsageException("--live also requires " + String.join(" and ", missing) + ".");
    }
  }

  boolean live() {
    return flags.contains("--live");
  }

  /** {@return whether the user must confirm before anything is destroyed} */
  boolean asks() {
    return live() && !flags.contains("--yes");
  }

  boolean help() {
    return flags.contains("--help");
  }

  String privateConnect() {
    return id("--private-connect");
  }

  String customerGateway() {
    return id("--customer-gateway");
  }

  String vpnConnection() {
    return id("--vpn-connection");
  }

  @Nullable String region() {
    return values.get("--region");
  }

  @Nullable String project() {
    return values.get("--project");
  }

  private String id(String name) {
    return values.getOrDefault(name, "");
  }
}
