package io.crosslink.benchmarks.report;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Starts JVMs: for the server, and for one contender at a time. */
final class Jvm {
  private static final int LONGEST_MINUTES = 5;

  private final Path modules;
  private final Path log;

  /**
   * Creates an instance.
   *
   * @param modules the directory of the built modules
   */
  Jvm(Path modules) throws IOException {
    this.modules = modules;
    this.log = Files.createDirectories(modules.resolve("run/target")).resolve("log");
    Files.deleteIfExists(log);
  }

  /** The process of the server; ends when closed. */
  record Server(Process process, String address) implements AutoCloseable {
    @Override
    public void close() throws IOException {
      process.getOutputStream().close();
    }

    /** Ends the server and returns the lines of its report. */
    List<String> end() throws IOException {
      close();
      return process.inputReader().lines().toList();
    }
  }

  /** Starts the server. */
  Server startServer(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(java(ownHome()));
    command.addAll(List.of("-Xmx256m", "-cp", jar("harness").toString()));
    command.add("io.crosslink.benchmarks.server.CannedServer");
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command)
            .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    return new Server(process, "http://127.0.0.1:" + process.inputReader().readLine());
  }

  static Path ownHome() {
    return Path.of(System.getProperty("java.home"));
  }

  private static String java(Path home) {
    return home.resolve("bin").resolve("java").toString();
  }

  private Path jar(String module) {
    return modules.resolve(module).resolve("target").resolve(module + ".jar");
  }

  /** Returns the libraries that a module requires at run time. */
  List<Path> libraries(String module) throws IOException {
    try (Stream<Path> files = Files.list(modules.resolve(module).resolve("target/lib"))) {
      return files.sorted().toList();
    }
  }

  /** Returns the class path of a contender: jars only, as a class archive requires. */
  String classPath(Entrant entrant, boolean withJmh) throws IOException {
    List<Path> jars = new ArrayList<>();
    jars.add(jar("harness"));
    jars.add(jar(entrant.module()));
    jars.addAll(libraries(entrant.module()));
    if (withJmh) {
      jars.addAll(libraries("harness"));
    }
    return String.join(File.pathSeparator, jars.stream().map(Path::toString).toList());
  }

  /**
   * Runs a program of the harness and returns the lines that it prints.
   *
   * @param home the JDK
   * @param classPath the class path
   * @param options the options of the JVM
   * @param program the class and its arguments
   * @throws IOException if it fails, with its first error
   */
  List<String> run(Path home, String classPath, List<String> options, List<String> program)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(java(home));
    command.addAll(options);
    command.add("-cp");
    command.add(classPath);
    command.addAll(program);
    Path out = log.resolveSibling("out");
    Path errors = log.resolveSibling("errors");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(errors.toFile())
            .start();
    try {
      if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
        throw new IOException("not finished after " + LONGEST_MINUTES + " minutes");
      }
    } finally {
      process.destroyForcibly();
      Files.writeString(
          log,
          command + "\n" + Files.readString(errors),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    }
    if (process.exitValue() != 0) {
      throw new IOException("exit " + process.exitValue() + ", " + firstProblem(errors));
    }
    return Files.readAllLines(out);
  }

  private static String firstProblem(Path errors) throws IOException {
    return Files.readAllLines(errors).stream()
        .filter(line -> line.contains("Exception") || line.contains("Error"))
        .findFirst()
        .orElse("see the log");
  }
}
