package io.crosslink.consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.crosslink.consumer.app.Main;
import io.crosslink.sdk.core.error.SdkException;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A modular program, with an empty class path. */
@Timeout(60)
class ModulePathTest {
  @Test
  void everythingIsAModule() throws Exception {
    try (TinyCloud cloud = new TinyCloud()) {
      Process program =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "--module-path",
                  modulePath(),
                  "--module",
                  "io.crosslink.consumer/" + Main.class.getName(),
                  cloud.url())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      String printed = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      program.waitFor(30, TimeUnit.SECONDS);
      assertEquals(
          List.of(
              "RECYCLED",
              "berlin",
              "io.crosslink.consumer",
              "io.crosslink.sdk.core",
              "io.crosslink.sdk.zenlayer",
              "io.crosslink.sdk.huawei"),
          printed.lines().toList());
      assertEquals(0, program.exitValue());
    }
  }

  @Test
  void testsRunInTheModule() {
    assertEquals("io.crosslink.consumer", ModulePathTest.class.getModule().getName());
    assertEquals("io.crosslink.sdk.core", SdkException.class.getModule().getName());
  }

  /** Returns everything that Maven resolves for this project, except the test framework. */
  private static String modulePath() {
    return Stream.of("jdk.module.path", "java.class.path")
        .map(property -> System.getProperty(property, ""))
        .flatMap(path -> Arrays.stream(path.split(File.pathSeparator)))
        .filter(entry -> entry.endsWith(".jar") || entry.endsWith("target/classes"))
        .filter(entry -> !entry.matches(".*(surefire|junit|opentest4j|apiguardian).*"))
        .distinct()
        .collect(Collectors.joining(File.pathSeparator));
  }
}
