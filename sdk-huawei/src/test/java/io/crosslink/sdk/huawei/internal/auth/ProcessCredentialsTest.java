package io.crosslink.sdk.huawei.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crosslink.sdk.core.error.CredentialsException;
import io.crosslink.sdk.huawei.CallMode;
import io.crosslink.sdk.huawei.CloudServer;
import io.crosslink.sdk.huawei.HuaweiCredentials;
import io.crosslink.sdk.huawei.ManualTime;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Credentials that a real program prints. */
class ProcessCredentialsTest {
  @RegisterExtension final CloudServer cloud = new CloudServer();

  private final ManualTime time = new ManualTime();
  private final Path folder;

  ProcessCredentialsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** A program in one source file, which the JVM that runs the tests can run. */
  private HuaweiCredentials program(String json) throws IOException {
    Path source = folder.resolve("Vault.java");
    Files.writeString(
        source,
        "class Vault { public static void main(String[] a) { System.out.println(a[0]); } }");
    return HuaweiCredentials.fromProcess(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        source.toString(),
        json.replace('\'', '"'));
  }

  @ParameterizedTest
  @EnumSource
  void signRequests(CallMode mode) throws IOException {
    HuaweiCredentials credentials =
        program(
            "{'Version':1,'AccessKeyId':'ak-1','SecretAccessKey':'hunter2','SessionToken':'st-1',"
                + "'ProjectId':'project-1','Expiration':'2026-03-01T13:00:00Z'}");
    try (VpnClient vpn = cloud.client(credentials, time).build()) {
      mode.call(vpn);
    }

    assertThat(cloud.onlyCall().getHeader("Authorization")).contains(" Access=ak-1,");
    assertThat(cloud.onlyCall().getHeader("X-Security-Token")).isEqualTo("st-1");
    assertThat(cloud.onlyCall().getUrl()).startsWith("/v5/project-1/");
  }

  @ParameterizedTest
  @EnumSource
  void thatHaveExpiredAreNone(CallMode mode) throws IOException {
    HuaweiCredentials credentials =
        program("{'Version':1,'Token':'hunter2','Expiration':'2026-03-01T11:00:00Z'}");
    try (VpnClient vpn = cloud.client(credentials, time).build()) {
      assertThatThrownBy(() -> mode.call(vpn))
          .isInstanceOf(CredentialsException.class)
          .hasMessageStartingWith("The credentials program ")
          .hasMessageContaining(" returned credentials that expired at 2026-03-01T11:00:00Z")
          .hasMessageNotContaining("hunter2");
    }
  }

  @Test
  void showTheProgramButNotItsArguments() {
    assertThat(HuaweiCredentials.fromProcess(List.of("vault", "hunter2")))
        .hasToString("HuaweiCredentials{program=vault}");
  }

  @Test
  void needACommand() {
    assertThatThrownBy(() -> HuaweiCredentials.fromProcess())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("command must not be empty: name the program that prints them");
  }
}
