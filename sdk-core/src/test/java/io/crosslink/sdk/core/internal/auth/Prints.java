package io.crosslink.sdk.core.internal.auth;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program that prints its first argument, and does more if the second one says so. */
final class Prints {
  private static final int MEGABYTE = 1 << 20;

  private Prints() {}

  /** The command that runs it, by the JVM that runs the tests. */
  static List<String> command(String text, String... more) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Prints.class.getName(),
                text));
    command.addAll(List.of(more));
    return command;
  }

  /** Runs it. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    String more = arguments.length > 1 ? arguments[1] : "";
    switch (more) {
      case "exit" -> {
        System.err.println("hunter2");
        System.out.println(arguments[0]);
        System.exit(3);
      }
      case "chat" -> { // more than any pipe holds
        System.err.write(new byte[MEGABYTE]);
        System.err.flush();
      }
      case "flood" -> {
        System.out.write(new byte[2 * MEGABYTE]);
        System.out.flush();
        Thread.sleep(Long.MAX_VALUE);
      }
      case "stdin" -> {
        if (System.in.read() >= 0) {
          System.exit(4);
        }
      }
      case "family" -> { // tells who they are, and stays
        Process child =
            new ProcessBuilder(command("", "stay"))
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .start();
        Files.writeString(
            Path.of(arguments[2]), ProcessHandle.current().pid() + " " + child.pid() + ".");
        Thread.sleep(Long.MAX_VALUE);
      }
      case "heir" -> // leaves somebody who holds on to the output for a while
          new ProcessBuilder(command("", "linger"))
              .redirectOutput(ProcessBuilder.Redirect.INHERIT)
              .start();
      case "linger" -> Thread.sleep(20_000);
      case "stay" -> Thread.sleep(Long.MAX_VALUE);
      default -> {
        // only prints
      }
    }
    System.out.write(arguments[0].getBytes(StandardCharsets.UTF_8));
    System.out.flush();
  }
}
