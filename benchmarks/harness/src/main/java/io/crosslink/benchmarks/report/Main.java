package io.crosslink.benchmarks.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Measures all parts, or the selected ones, and writes the report and its charts. If a part fails,
 * the others are still measured.
 */
public final class Main {
  private Main() {}

  /**
   * Takes the directory of the benchmarks, and options: {@code quick}, {@code only=} with names of
   * parts, {@code jdk25=} with the directory of a JDK 25.
   */
  public static void main(String[] args) throws Exception {
    Path benchmarks = Path.of(args[0]).toRealPath();
    List<String> options = List.of(args).subList(1, args.length);
    boolean quick = options.contains("quick");
    String newer = option(options, "jdk25");
    String only = option(options, "only");
    Path results = benchmarks.resolve(quick ? "run/target/quick" : "results");
    Map<String, Part> parts = Parts.all(newer == null ? jdk25() : Path.of(newer));
    List<String> chosen = only == null ? List.copyOf(parts.keySet()) : List.of(only.split(","));
    if (!parts.keySet().containsAll(chosen)) {
      throw new IllegalArgumentException("The parts are " + parts.keySet());
    }
    boolean complete = true;
    Jvm jvm = new Jvm(benchmarks);
    try (Jvm.Server server = jvm.startServer()) {
      for (String name : chosen) {
        complete &= measure(name, parts.get(name), jvm, server, quick, results);
      }
    }
    Map<String, Results> all = new LinkedHashMap<>();
    for (String name : parts.keySet()) {
      all.put(name, Results.of(file(results, name)));
    }
    new Report(all).write(results.resolve("report.md"));
    new Chart(all).write(results.resolve("chart.svg"));
    new PaceChart(all.get("fleet")).write(results.resolve("pace.svg"));
    System.out.println("The report is " + results.resolve("report.md"));
    System.exit(complete ? 0 : 1);
  }

  private static String option(List<String> options, String name) {
    return options.stream()
        .filter(option -> option.startsWith(name + "="))
        .map(option -> option.substring(name.length() + 1))
        .findFirst()
        .orElse(null);
  }

  private static boolean measure(
      String name, Part part, Jvm jvm, Jvm.Server server, boolean quick, Path directory)
      throws IOException, InterruptedException {
    System.out.println(name);
    Results results = new Results();
    results.measuredOn(environment(quick));
    try {
      part.run(new Bench(jvm, server.address(), quick, results));
    } catch (IOException | RuntimeException e) {
      results.failed(e.toString());
      System.out.println("  FAILED: " + e);
    }
    results.write(file(directory, name));
    return results.failures().isEmpty();
  }

  private static Path file(Path directory, String part) {
    return directory.resolve("figures").resolve(part + ".csv");
  }

  private static String environment(boolean quick) {
    return "%s, JDK %s, %d cores, %s%s"
        .formatted(
            LocalDate.now(),
            Runtime.version(),
            Runtime.getRuntime().availableProcessors(),
            System.getProperty("os.name") + " " + System.getProperty("os.arch"),
            quick ? ", quick" : "");
  }

  /** Returns a JDK 25 in the parent directory of the JDK that runs this, or null. */
  private static Path jdk25() throws IOException {
    List<Path> found = new ArrayList<>();
    try (Stream<Path> siblings = Files.list(Jvm.ownHome().toRealPath().getParent())) {
      for (Path home : siblings.toList()) {
        Path release = home.resolve("release");
        if (Files.exists(release) && version(release).startsWith("\"25")) {
          found.add(home);
        }
      }
    }
    return found.isEmpty() ? null : found.get(0);
  }

  private static String version(Path release) throws IOException {
    Properties properties = new Properties();
    try (InputStream in = Files.newInputStream(release)) {
      properties.load(in);
    }
    return properties.getProperty("JAVA_VERSION", "");
  }
}
