package io.crosslink.sdk.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class SiteToSiteVpnTest {
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @Test
  void buildsAndRemovesIt() {
    int exitCode =
        SiteToSiteVpn.run(
            new Terminal(InputStream.nullInputStream(), new PrintStream(printed, true, UTF_8)));

    assertThat(printed.toString(UTF_8).lines().map(String::strip))
        .map(line -> line.replaceAll(" +[0-9.]+ s$", "").replaceAll(" {2,}", ": "))
        .containsSubsequence(
            "Creating the VPN gateway",
            "PENDING_CREATE",
            "ACTIVE",
            "Describing the customer's gateway",
            "Connecting them through the elastic IP 6e1f2a90-5b7c-4d83-9c04-8a2d1e7f3b56",
            "PENDING_CREATE",
            "ACTIVE",
            "Connecting them through the elastic IP 0c464dad-2c1f-4b7a-8a53-c22bb0eb0bde",
            "ACTIVE",
            "Monitoring the first connection",
            "PENDING_CREATE",
            "ACTIVE",
            "Removing everything: connections, monitor, gateways",
            "PENDING_DELETE",
            "gone",
            "gone",
            "PENDING_DELETE",
            "gone",
            "gone",
            "PENDING_DELETE",
            "gone",
            "Removed; the elastic IPs are unbound and kept.");
    assertThat(printed.toString(UTF_8)).doesNotContain("Example-PSK");
    assertThat(exitCode).isZero();
  }
}
