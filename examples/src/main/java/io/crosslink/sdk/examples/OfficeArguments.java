package io.crosslink.sdk.examples;

import io.crosslink.sdk.examples.OfficeNetwork.Office;
import io.crosslink.sdk.huawei.HuaweiProjectClientBuilder;
import io.crosslink.sdk.huawei.HuaweiRegion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The command line of {@link OfficeToCloud}.
 *
 * @param flags the options without a value
 * @param values the options with a value
 * @param addresses the elastic IPs to use
 */
record OfficeArguments(Set<String> flags, Map<String, String> values, List<String> addresses) {
  static final String USAGE =
      """
      Usage: OfficeToCloud [OPTIONS]           against a fake cloud in this JVM
             OfficeToCloud --live [OPTIONS]    against the real cloud

      Builds the network of an office, shows the configuration of its device, and removes everything.

        --build              only builds
        --remove             only removes what a run has left
        --keep-eips          keeps the elastic IPs that were made
        --eip ID             an elastic IP to use, twice; it is never released
        --name NAME          the name of the office (office)
        --address ADDRESS    the public address of its device (203.0.113.21)
        --subnet CIDR        its network (192.168.44.0/24)
        --psk KEY            the pre-shared key
        --region ID          region, such as eu-de (or HW_REGION_NAME)
        --project ID         project in that region (or HUAWEICLOUD_SDK_PROJECT_ID)
        --yes                does not ask
        --help               shows this

      Credentials come from the environment: HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK

      Through Maven:
        mvn -q -Pexample -Dexample=OfficeToCloud -pl examples -am compile -Dexec.args="--live ..."\
      """;

  private static final Set<String> FLAGS =
      Set.of("--live", "--build", "--remove", "--keep-eips", "--yes", "--help");
  private static final Set<String> VALUES =
      Set.of("--name", "--address", "--subnet", "--psk", "--region", "--project");
  private static final String EXAMPLE_KEY = "Example-PSK-1-change-me";

  static OfficeArguments parse(List<String> args) {
    Set<String> flags = new HashSet<>();
    Map<String, String> values = new HashMap<>();
    List<String> addresses = new ArrayList<>();
    for (int i = 0; i < args.size(); i++) {
      String name = args.get(i);
      if (FLAGS.contains(name)) {
        flags.add(name);
      } else if (!VALUES.contains(name) && !name.equals("--eip")) {
        throw new UsageException("Unknown option " + name + ".");
      } else if (i + 1 == args.size() || args.get(i + 1).startsWith("--")) {
        throw new UsageException("The option " + name + " requires a value.");
      } else if (name.equals("--eip")) {
        addresses.add(args.get(++i));
      } else {
        values.put(name, args.get(++i));
      }
    }
    OfficeArguments arguments =
        new OfficeArguments(Set.copyOf(flags), Map.copyOf(values), List.copyOf(addresses));
    arguments.check();
    return arguments;
  }

  private void check() {
    if (flags.contains("--build") && flags.contains("--remove")) {
      throw new UsageException("--build and --remove exclude each other: omit both for both.");
    }
    if (!addresses.isEmpty() && addresses.size() != 2) {
      throw new UsageException("The gateway has two addresses: give --eip twice, or not at all.");
    }
    if (live() && course() != Course.REMOVE_ONLY && !values.containsKey("--psk")) {
      throw new UsageException("The option --psk is missing: the real cloud needs a key of yours.");
    }
  }

  boolean live() {
    return flags.contains("--live");
  }

  Course course() {
    return Course.of(flags.contains("--build"), flags.contains("--remove"));
  }

  boolean keepAddresses() {
    return flags.contains("--keep-eips");
  }

  boolean yes() {
    return flags.contains("--yes");
  }

  boolean help() {
    return flags.contains("--help");
  }

  Office office() {
    return new Office(
        values.getOrDefault("--name", "office"),
        values.getOrDefault("--address", "203.0.113.21"),
        values.getOrDefault("--subnet", "192.168.44.0/24"),
        values.getOrDefault("--psk", EXAMPLE_KEY),
        addresses);
  }

  /** Sets region and project of a client. */
  void configure(HuaweiProjectClientBuilder<?> builder) {
    String region = values.getOrDefault("--region", System.getenv("HW_REGION_NAME"));
    if (region != null) {
      builder.region(HuaweiRegion.of(region));
    }
    if (values.containsKey("--project")) {
      builder.projectId(values.get("--project"));
    }
  }
}
