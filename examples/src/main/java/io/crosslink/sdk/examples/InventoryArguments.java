package io.crosslink.sdk.examples;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The command line.
 *
 * @param flags the options without a value
 * @param zenlayer the accounts at Zenlayer
 * @param huawei the accounts at Huawei Cloud
 * @param regions the regions of Huawei Cloud, or projects in them
 * @param calls the largest number of calls at once
 * @param output the file to write to; null for standard output
 */
record InventoryArguments(
    Set<String> flags,
    List<String> zenlayer,
    List<String> huawei,
    List<String> regions,
    int calls,
    @Nullable String output) {
  static final String USAGE =
      """
      Usage: Inventory [--json | --csv | --mermaid]           of fake clouds in this JVM
             Inventory --live [--json | --csv | --mermaid]    of the real clouds

      Accounts and regions of the real clouds, each as often as needed:
        --zenlayer PROFILE   an account at Zenlayer: a profile in ~/.zenlayer/credentials.json
        --huawei PROFILE     an account at Huawei Cloud: a section of ~/.huaweicloud/credentials
        --region REGION      a region of Huawei Cloud, such as eu-west-101, or a project in it, such
                             as eu-west-101_branches (or HW_REGION_NAME)

      The profile "default" stands for the default credential chain, which begins with the
      environment: ZENLAYER_ACCESS_KEY_ID and ZENLAYER_ACCESS_KEY_SECRET, or ZENLAYER_TOKEN;
      HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK. Without any account, it is that of both clouds.

      Other options:
        --json           writes JSON, with all properties of the resources
        --csv            writes CSV; an apostrophe precedes what a spreadsheet takes for a formula
        --mermaid        writes a diagram, in the syntax of Mermaid, of what is connected with what
        --output FILE    writes to a file in UTF-8 instead of standard output
        --calls NUMBER   the largest number of concurrent calls, 16 by default
        --help           shows this

      What cannot be listed is reported on standard error, next to what can. The exit code is then
      1, or 2 if the arguments are invalid.

      Through Maven:
        mvn -q -Pexample -pl examples -am compile -Dexample=Inventory -Dexec.args="--csv --output FILE"\
      """;

  private static final Set<String> FLAGS =
      Set.of("--live", "--json", "--csv", "--mermaid", "--help");
  private static final List<String> BOTH_DEFAULTS = List.of("default");
  private static final int CALLS = 16;

  static InventoryArguments parse(List<String> args, Map<String, String> environment) {
    Set<String> flags = new HashSet<>();
    List<String> zenlayer = new ArrayList<>();
    List<String> huawei = new ArrayList<>();
    List<String> regions = new ArrayList<>();
    List<String> calls = new ArrayList<>();
    List<String> output = new ArrayList<>();
    Map<String, List<String>> values =
        Map.of(
            "--zenlayer", zenlayer,
            "--huawei", huawei,
            "--region", regions,
            "--calls", calls,
            "--output", output);
    for (int i = 0; i < args.size(); i++) {
      String name = args.get(i);
      List<String> to = values.get(name);
      if (FLAGS.contains(name)) {
        flags.add(name);
      } else if (to == null) {
        throw new UsageException("Unknown option " + name + ".");
      } else if (i + 1 == args.size() || args.get(i + 1).startsWith("--")) {
        throw new UsageException("The option " + name + " requires a value.");
      } else {
        to.add(args.get(++i));
      }
    }
    boolean named = !zenlayer.isEmpty() || !huawei.isEmpty();
    String usual = environment.getOrDefault("HW_REGION_NAME", "");
    InventoryArguments arguments =
        new InventoryArguments(
            Set.copyOf(flags),
            named ? List.copyOf(zenlayer) : BOTH_DEFAULTS,
            named ? List.copyOf(huawei) : BOTH_DEFAULTS,
            regions.isEmpty() && !usual.isBlank() ? List.of(usual) : List.copyOf(regions),
            calls.isEmpty() ? CALLS : number(calls.get(calls.size() - 1)),
            output.isEmpty() ? null : output.get(output.size() - 1));
    arguments.check(named || !regions.isEmpty());
    return arguments;
  }

  private void check(boolean clouds) {
    if (clouds && !live()) {
      throw new UsageException("Accounts and regions require --live.");
    }
    if (Stream.of(json(), csv(), mermaid()).filter(chosen -> chosen).count() > 1) {
      throw new UsageException("Choose one of --json, --csv and --mermaid.");
    }
    if (live() && !help() && !huawei.isEmpty() && regions.isEmpty()) {
      throw new UsageException("Huawei Cloud requires --region or HW_REGION_NAME.");
    }
  }

  private static int number(String text) {
    if (!text.matches("[1-9][0-9]{0,2}")) {
      throw new UsageException("--calls must be a number from 1 to 999, not " + text + ".");
    }
    return Integer.parseInt(text);
  }

  boolean live() {
    return flags.contains("--live");
  }

  boolean json() {
    return flags.contains("--json");
  }

  boolean csv() {
    return flags.contains("--csv");
  }

  boolean mermaid() {
    return flags.contains("--mermaid");
  }

  boolean help() {
    return flags.contains("--help");
  }
}
