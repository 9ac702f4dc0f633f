package io.crosslink.sdk.core.internal.util;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class WarningsTest {
  private static final Path LOG =
      Path.of(System.getProperty("org.slf4j.simpleLogger.logFile", "target/test.log"));

  @Test
  void areLoggedOnce() throws IOException {
    assertThat(LoggerFactory.getLogger(WarningsTest.class).isErrorEnabled()).isTrue();
    int before = (int) Files.size(LOG); // in bytes
    Warnings.once("mind the gap");
    Warnings.once("mind the gap");
    Warnings.once("mind the {}");

    byte[] log = Files.readAllBytes(LOG);
    String added = new String(log, before, log.length - before, StandardCharsets.UTF_8);
    assertThat(added.lines())
        .filteredOn(line -> line.contains("mind the"))
        .hasSize(2)
        .anyMatch(line -> line.endsWith("WARN io.crosslink.sdk.calls - mind the gap"))
        .anyMatch(line -> line.endsWith("WARN io.crosslink.sdk.calls - mind the {}"));
  }
}
