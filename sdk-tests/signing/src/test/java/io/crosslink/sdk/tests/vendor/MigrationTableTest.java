package io.crosslink.sdk.tests.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables in {@code docs/migration} are those of today's specs and of the vendors' SDKs. */
class MigrationTableTest {
  private static final String HOW_TO_UPDATE =
      """
      docs/migration is outdated. Update it, and review the diff:
        mvn test -pl sdk-tests/signing -am -Dtest=MigrationTableTest \\
            -Dsurefire.failIfNoSpecifiedTests=false -Dmigration.update=true\
      """;

  private static final VendorSdk VPN = VendorService.of("vpn");

  @Test
  void tablesAreUpToDate() throws Exception {
    Path folder = Path.of(System.getProperty("root"), "docs", "migration").normalize();
    Map<String, String> tables = tables();
    if (Boolean.getBoolean("migration.update")) {
      update(folder, tables);
    }

    assertThat(differences(read(folder), tables)).as(HOW_TO_UPDATE).isEmpty();
  }

  @Test
  void everyDifferenceIsNoticed() {
    assertThat(differences(Map.of("a", "1\n2\n"), Map.of("a", "1\n2\n"))).isEmpty();
    assertThat(differences(Map.of("a", "1\n2\n"), Map.of("a", "1\n3\n")))
        .containsExactly("a: outdated: 2", "a: missing: 3");
    assertThat(differences(Map.of("a", "1\n2\n"), Map.of("a", "2\n1\n")))
        .containsExactly("a: other order of lines");
    assertThat(differences(Map.of("a", "1\n"), Map.of("b", "1\n")))
        .containsExactly("a: outdated: 1", "b: missing: 1");
  }

  private static List<String> differences(Map<String, String> found, Map<String, String> tables) {
    List<String> differences = new ArrayList<>();
    Set<String> names = new TreeSet<>(found.keySet());
    names.addAll(tables.keySet());
    for (String name : names) {
      List<String> was = found.getOrDefault(name, "").lines().toList();
      List<String> is = tables.getOrDefault(name, "").lines().toList();
      int before = differences.size();
      addMissing(name + ": outdated: ", was, is, differences);
      addMissing(name + ": missing: ", is, was, differences);
      if (differences.size() == before && !was.equals(is)) {
        differences.add(name + ": other order of lines");
      }
    }
    return differences;
  }

  private static void addMissing(
      String what, List<String> lines, List<String> others, List<String> differences) {
    Set<String> known = new HashSet<>(others);
    lines.stream()
        .filter(line -> !known.contains(line))
        .map(what::concat)
        .forEach(differences::add);
  }

  @Test
  void tableOfAnSdkWhoseMethodsAllHaveACounterpartHasAllItsTypes() throws Exception {
    assertThat(VPN.types()).contains("Dpd", "Dpd.MsgEnum", "CreateCgwRequestBody");
    for (VendorSdk vendor : List.of(VPN, ZenlayerSdk.read())) {
      String table = tables().get(name(vendor));

      assertThat(table).doesNotContain("## Methods without counterpart");
      assertThat(vendor.types()).allSatisfy(type -> assertThat(table).contains("`" + type + "`"));
    }
  }

  private static Map<String, String> tables() throws Exception {
    Map<String, String> tables = new TreeMap<>();
    for (OurService our : OurService.all()) {
      VendorService vendor = VendorService.of(our.name());
      if (vendor.isPresent()) {
        tables.put(name(vendor), MigrationTable.of(our, vendor, "migrating-from-huawei-sdk.md"));
      }
    }
    for (OurService our : OurService.zenlayer()) {
      VendorSdk vendor = ZenlayerSdk.read();
      tables.put(name(vendor), MigrationTable.of(our, vendor, "migrating-from-zenlayer-sdk.md"));
    }
    return tables;
  }

  /** Returns the name of the file, which does not change with the version. */
  private static String name(VendorSdk vendor) {
    return vendor.jar().substring(0, vendor.jar().lastIndexOf('-')) + ".md";
  }

  private static Map<String, String> read(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.collect(
          Collectors.toMap(
              file -> file.getFileName().toString(),
              MigrationTableTest::text,
              (one, other) -> one,
              TreeMap::new));
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void update(Path folder, Map<String, String> tables) throws IOException {
    Files.createDirectories(folder);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    for (Map.Entry<String, String> table : tables.entrySet()) {
      Files.writeString(folder.resolve(table.getKey()), table.getValue());
    }
  }
}
