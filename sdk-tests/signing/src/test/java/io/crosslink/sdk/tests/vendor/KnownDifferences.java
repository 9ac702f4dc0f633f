package io.crosslink.sdk.tests.vendor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The differences that are explained in {@code vendor-differences.txt}, which says how it is read.
 */
final class KnownDifferences {
  static final String FILE = "vendor-differences.txt";

  private final Map<String, List<String>> byService = new LinkedHashMap<>();

  private KnownDifferences() {}

  static KnownDifferences read() throws IOException {
    try (InputStream in = KnownDifferences.class.getResourceAsStream("/" + FILE)) {
      return of(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    }
  }

  static KnownDifferences of(List<String> lines) {
    KnownDifferences known = new KnownDifferences();
    List<String> entries = new ArrayList<>();
    boolean isExplained = false;
    boolean isAfterEntry = false;
    for (String line : lines) {
      boolean isEntry = line.startsWith("- ");
      if (line.startsWith("# ")) {
        entries = new ArrayList<>();
        known.byService.put(line.substring(2), entries);
        isExplained = false;
      } else if (isEntry && isExplained) {
        entries.add(line.substring(2));
      } else if (isEntry) {
        throw new IllegalStateException(FILE + " gives no reason for: " + line.substring(2));
      } else if (line.isBlank()) {
        isExplained &= !isAfterEntry;
      } else {
        isExplained = true;
      }
      isAfterEntry = isEntry;
    }
    return known;
  }

  Set<String> services() {
    return byService.keySet();
  }

  /** {@return what is not explained} */
  List<String> unknown(String service, Collection<String> differences) {
    return differences.stream()
        .filter(it -> entries(service).noneMatch(entry -> matches(entry, it)))
        .toList();
  }

  /** {@return the entries that explain nothing, or no more} */
  List<String> outdated(String service, Collection<String> differences) {
    return entries(service)
        .filter(entry -> differences.stream().noneMatch(it -> matches(entry, it)))
        .toList();
  }

  private Stream<String> entries(String service) {
    return byService.getOrDefault(service, List.of()).stream();
  }

  /** An asterisk stands for any text. */
  private static boolean matches(String entry, String difference) {
    return Stream.of(entry.split("\\*", -1))
        .map(Pattern::quote)
        .collect(Collectors.collectingAndThen(Collectors.joining(".*"), difference::matches));
  }
}
