package io.crosslink.sdk.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class PrivateConnectLifeCycleTest {
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @Test
  void livesItsWholeLife() {
    int exitCode =
        PrivateConnectLifeCycle.run(
            new Terminal(InputStream.nullInputStream(), new PrintStream(printed, true, UTF_8)));

    assertThat(printed.toString(UTF_8).lines().map(String::strip))
        .map(line -> line.replaceAll(" +[0-9.]+ s$", "").replaceAll(" {2,}", ": "))
        .containsSubsequence(
            "Price of 100 Mbps from TYO1 to SIN1",
            "list price: 450.00 per MONTH",
            "to pay: 360.00 per MONTH",
            "Creating the private connect",
            "DEPLOYING",
            "RUNNING",
            "bandwidth: 100 Mbps",
            "Changing its bandwidth to 300 Mbps",
            "UPDATING",
            "RUNNING",
            "bandwidth: 300 Mbps",
            "Its traffic in the last 30 minutes",
            "Removing it for good",
            "RUNNING",
            "DELETING",
            "RECYCLED",
            "DESTROYING",
            "gone",
            "Removed.")
        .filteredOn(
            line -> line.matches("\\d\\d:\\d[05]: in \\d+\\.\\d Mbit/s, out \\d+\\.\\d Mbit/s"))
        .hasSize(6);
    assertThat(exitCode).isZero();
  }
}
