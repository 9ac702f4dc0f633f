package io.crosslink.benchmarks.report;

import static io.crosslink.benchmarks.report.Entrant.ALL;
import static io.crosslink.benchmarks.report.Entrant.BARE;
import static io.crosslink.benchmarks.report.Entrant.BARE_ZENLAYER;
import static io.crosslink.benchmarks.report.Entrant.CROSSLINK;
import static io.crosslink.benchmarks.report.Entrant.CROSSLINK_ZENLAYER;
import static io.crosslink.benchmarks.report.Entrant.HUAWEI_SDK;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The parts of the benchmarks. */
final class Parts {
  static final List<String> OPERATIONS = List.of("delete", "get", "list", "create", "error");
  static final List<String> MASS_OPERATIONS = List.of("delete", "list");
  static final String BOTH_CLOUDS = "class path of both clouds";
  static final int IN_FLIGHT = 256;
  static final int VIRTUAL_CALLERS = 1000;

  private Parts() {}

  /** Returns the parts by their names, in order. */
  static Map<String, Part> all(Path newerJdk) {
    Map<String, Part> parts = new LinkedHashMap<>();
    parts.put("footprint", Parts::footprint);
    parts.put("clients", Parts::clients);
    parts.put("start", Parts::start);
    parts.put("signing", Parts::signing);
    parts.put("allocation", Parts::allocation);
    parts.put("texts", Parts::texts);
    parts.put("async", Parts::async);
    parts.put("virtual", bench -> virtual(bench, newerJdk));
    parts.put("cpu", Parts::cpu);
    parts.put("fleet", new FleetPart());
    return parts;
  }

  private static void footprint(Bench bench) throws IOException {
    footprint(bench, CROSSLINK, "class path", "sdk-zenlayer");
    footprint(bench, CROSSLINK_ZENLAYER, "class path", "sdk-huawei");
    footprint(bench, CROSSLINK, BOTH_CLOUDS);
    footprint(bench, BARE, "class path");
    footprint(bench, HUAWEI_SDK, "class path");
  }

  /** Measures the jars, except those of an unused cloud. */
  private static void footprint(Bench bench, Entrant entrant, String operation, String... unused)
      throws IOException {
    int jars = 0;
    long bytes = 0;
    for (Path jar : bench.jvm().libraries(entrant.module())) {
      if (Stream.of(unused).noneMatch(jar.getFileName().toString()::startsWith)) {
        jars++;
        bytes += Files.size(jar);
      }
    }
    bench.add(entrant, operation, 0, "jars", 0, jars);
    bench.add(entrant, operation, 0, "bytes", 0, bytes);
  }

  private static void clients(Bench bench) throws InterruptedException {
    for (int round = 0; round < bench.rounds(3, 1); round++) {
      for (Entrant entrant : List.of(CROSSLINK, CROSSLINK_ZENLAYER, HUAWEI_SDK)) {
        bench.run(
            round,
            entrant,
            Jvm.ownHome(),
            false,
            Bench.HEAP,
            List.of("io.crosslink.benchmarks.ManyClients", entrant.className(), bench.server()));
      }
    }
  }

  private static void start(Bench bench) throws IOException, InterruptedException {
    Path archives = Files.createTempDirectory("benchmark");
    try {
      for (Entrant entrant : ALL) {
        firstCall(bench, -1, entrant, "-XX:ArchiveClassesAtExit=" + archive(archives, entrant));
      }
      for (int round = 0; round < bench.rounds(15, 3); round++) {
        for (Entrant entrant : Bench.inTurn(round, ALL)) {
          firstCall(bench, round, entrant, "-Xshare:auto");
          // With "on" the JVM does not start if the archive is unusable.
          firstCall(
              bench,
              round,
              entrant,
              "-Xshare:on",
              "-XX:SharedArchiveFile=" + archive(archives, entrant));
        }
      }
    } finally {
      try (Stream<Path> files = Files.list(archives)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(archives);
    }
  }

  private static Path archive(Path directory, Entrant entrant) {
    return directory.resolve(entrant.type() + ".jsa");
  }

  private static void firstCall(Bench bench, int round, Entrant entrant, String... options)
      throws InterruptedException {
    ChildTime cpu = ChildTime.now();
    long start = System.nanoTime();
    try {
      bench
          .jvm()
          .run(
              Jvm.ownHome(),
              bench.jvm().classPath(entrant, false),
              List.of(options),
              List.of("io.crosslink.benchmarks.FirstCall", entrant.className(), bench.server()));
    } catch (IOException e) {
      bench.failed(entrant, "first call with " + options[0], e);
      return;
    }
    double wall = (System.nanoTime() - start) / 1e6;
    if (round >= 0) {
      String operation = options.length == 1 ? "start" : "start, archive";
      bench.add(entrant, operation, 1, "wall", round, wall);
      bench.add(entrant, operation, 1, "cpu", round, cpu.millisSince());
    }
  }

  private static void signing(Bench bench) throws InterruptedException {
    for (int round = 0; round < bench.rounds(5, 1); round++) {
      for (Entrant entrant : Bench.inTurn(round, ALL)) {
        bench.round(
            round,
            entrant,
            Jvm.ownHome(),
            Bench.HEAP,
            List.of(
                bench.step("signDelete", 1, 8000, 1000), bench.step("signPost", 1, 8000, 1000)));
      }
    }
  }

  private static void allocation(Bench bench) throws InterruptedException {
    List<String> steps =
        OPERATIONS.stream()
            .flatMap(op -> Stream.of(Bench.warmUp(op), bench.step(op, 1, 100, 1000)))
            .toList();
    for (int round = 0; round < bench.rounds(3, 1); round++) {
      for (Entrant entrant : Bench.inTurn(round, ALL)) {
        bench.round(round, entrant, Jvm.ownHome(), Bench.HEAP, steps);
      }
    }
  }

  private static void texts(Bench bench) throws InterruptedException {
    for (int round = 0; round < bench.rounds(3, 1); round++) {
      bench.run(
          round,
          CROSSLINK,
          Jvm.ownHome(),
          false,
          Bench.HEAP,
          List.of("io.crosslink.benchmarks.crosslink.HostileTexts"));
    }
  }

  private static void async(Bench bench) throws InterruptedException {
    for (int round = 0; round < bench.rounds(5, 2); round++) {
      for (Entrant entrant : inTurn(round, 3)) {
        for (String operation : MASS_OPERATIONS) {
          bench.round(
              round,
              entrant,
              Jvm.ownHome(),
              Bench.HEAP,
              List.of(Bench.warmUp(operation), bench.step(operation + "Async", 1, 2500, 2500)));
        }
      }
    }
  }

  private static void virtual(Bench bench, Path newerJdk) throws InterruptedException, IOException {
    if (newerJdk == null) {
      throw new IOException("no JDK 25 next to this one; set jdk25=");
    }
    List<String> options = List.of("-Xms1g", "-Xmx1g", "-Djmh.executor=VIRTUAL");
    for (int round = 0; round < bench.rounds(5, 2); round++) {
      for (Entrant entrant : inTurn(round, 3)) {
        for (String operation : MASS_OPERATIONS) {
          bench.round(
              round,
              entrant,
              newerJdk,
              options,
              List.of(Bench.warmUp(operation), bench.step(operation, VIRTUAL_CALLERS, 2500, 2500)));
        }
      }
    }
  }

  /** Most rounds include only the contenders whose ratio must be exact. */
  private static void cpu(Bench bench) throws InterruptedException {
    for (int round = 0; round < bench.rounds(14, 2); round++) {
      for (Entrant entrant : inTurn(round, 3)) {
        for (String operation : MASS_OPERATIONS) {
          cpu(bench, round, entrant, operation);
        }
      }
    }
    for (int round = 0; round < bench.rounds(3, 1); round++) {
      for (Entrant entrant : Bench.inTurn(round, List.of(CROSSLINK_ZENLAYER, BARE_ZENLAYER))) {
        for (String operation : MASS_OPERATIONS) {
          cpu(bench, round, entrant, operation);
        }
      }
    }
  }

  private static void cpu(Bench bench, int round, Entrant entrant, String operation)
      throws InterruptedException {
    bench.round(
        round,
        entrant,
        Jvm.ownHome(),
        Bench.HEAP,
        List.of(
            Bench.warmUp(operation),
            bench.step(operation, 32, 1500, 2500),
            bench.step(operation, 256, 1500, 2500)));
  }

  /** Returns the contenders of a round; the vendor's SDK is only in the first ones. */
  private static List<Entrant> inTurn(int round, int vendorRounds) {
    return Bench.inTurn(
        round,
        round < vendorRounds ? List.of(CROSSLINK, BARE, HUAWEI_SDK) : List.of(CROSSLINK, BARE));
  }
}
