package io.crosslink.sdk.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Function;

/**
 * Lists what the accounts of a network team have: everything of Zenlayer SDN, and of VPN, EIP, VPC,
 * Direct Connect and Enterprise Router at Huawei Cloud in all given regions, concurrently. An
 * account, a region or a kind that cannot be listed is reported next to the rest.
 *
 * <p>By default the clouds are fakes in this JVM. With {@code --live} they are the real ones.
 */
public final class Inventory {
  private Inventory() {}

  /**
   * Runs the program. Exits with status 1 if something could not be listed.
   *
   * @param args see {@code --help}
   */
  public static void main(String[] args) {
    int exitCode =
        run(
            List.of(args),
            System.getenv(),
            InventoryClouds::open,
            new PrintStream(System.out, true, UTF_8),
            System.err);
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }

  static int run(
      List<String> args,
      Map<String, String> environment,
      Function<InventoryArguments, InventoryClouds> open,
      PrintStream out,
      PrintStream err) {
    InventoryArguments arguments;
    try {
      arguments = InventoryArguments.parse(args, environment);
    } catch (UsageException e) {
      err.println(e.explanation() + "\n\n" + InventoryArguments.USAGE);
      return 2;
    }
    if (arguments.help()) {
      out.println(InventoryArguments.USAGE);
      return 0;
    }
    try (InventoryClouds clouds = open.apply(arguments)) {
      List<InventorySection> sections = InventorySection.takeAll(clouds.sources());
      boolean complete = report(sections, err);
      String inventory =
          arguments.json()
              ? InventoryJson.of(sections)
              : arguments.csv()
                  ? InventoryCsv.of(sections)
                  : arguments.mermaid()
                      ? InventoryMermaid.of(sections)
                      : InventoryTable.of(sections);
      if (arguments.output() == null) {
        out.print(inventory);
        out.flush();
      } else {
        Files.writeString(Path.of(arguments.output()), inventory);
      }
      return complete ? 0 : 1;
    } catch (IOException e) {
      err.println("Cannot write " + arguments.output() + ": " + e);
      return 1;
    }
  }

  /** Reports what could not be listed; returns whether everything was. */
  private static boolean report(List<InventorySection> sections, PrintStream err) {
    Map<String, StringJoiner> kindsByProblem = new LinkedHashMap<>();
    for (InventorySection section : sections) {
      if (section.failure() != null) {
        kindsByProblem
            .computeIfAbsent(
                section.place() + ": " + section.failure(), problem -> new StringJoiner(", "))
            .add(section.kind());
      }
    }
    kindsByProblem.forEach(
        (problem, kinds) -> err.println("Not listed: " + kinds + "; " + problem));
    return kindsByProblem.isEmpty();
  }
}
