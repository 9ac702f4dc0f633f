package io.crosslink.sdk.huawei.internal.auth;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.unauthorized;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static io.crosslink.sdk.huawei.CloudServer.VPN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crosslink.sdk.core.error.AuthenticationException;
import io.crosslink.sdk.core.internal.util.Environment;
import io.crosslink.sdk.huawei.CallMode;
import io.crosslink.sdk.huawei.CloudServer;
import io.crosslink.sdk.huawei.HuaweiCredentials;
import io.crosslink.sdk.huawei.ManualTime;
import io.crosslink.sdk.huawei.TestAccess;
import io.crosslink.sdk.huawei.internal.endpoint.HostEnvironment;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The key in a profile file is replaced while a client lives. */
class ProfileReadAgainTest {
  @RegisterExtension final CloudServer cloud = new CloudServer();

  private final ManualTime time = new ManualTime();
  private final Path folder;

  ProfileReadAgainTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void rejectTheOldKey() throws IOException {
    write("old", "project-1");
    cloud.stub(
        any(urlPathMatching(VPN)).withHeader("Authorization", containing("Access=old,")),
        unauthorized());
  }

  private void write(String key, String project) throws IOException {
    Files.writeString(
        folder.resolve("credentials"),
        "[basic]\nak = " + key + "\nsk = hunter2\nproject_id = " + project + "\n");
  }

  /** A client that finds its key by default. */
  private VpnClient client() {
    VpnClient.Builder client = cloud.client(time);
    TestAccess.use(new HostEnvironment(new Environment(Map.of()), folder, cloud.url()), client);
    return client.build();
  }

  private List<String> sent() {
    return cloud.received(VPN).stream()
        .map(
            call ->
                call.getHeader("Authorization").replaceFirst(".* Access=([^,]*),.*", "$1")
                    + " in "
                    + call.getUrl().split("/", -1)[2])
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void aKeyThatWasReplacedIsUsedOnceTheOldOneIsRejected(CallMode mode) throws IOException {
    try (VpnClient vpn = client()) {
      write("new", "project-2");
      mode.call(vpn);
      mode.call(vpn);
    }
    assertThat(sent()).containsExactly("old in project-1", "new in project-2", "new in project-2");
  }

  /** As some editors save it. */
  @ParameterizedTest
  @EnumSource
  void aByteOrderMarkIsNotPartOfIt(CallMode mode) throws IOException {
    Files.writeString(
        folder.resolve("credentials"),
        "\ufeff[basic]\nak = new\nsk = hunter2\nproject_id = project-2\n");
    try (VpnClient vpn = client()) {
      mode.call(vpn);
    }
    assertThat(sent()).containsExactly("new in project-2");
  }

  @ParameterizedTest
  @EnumSource
  void theSameKeyIsNotTriedTwice(CallMode mode) throws IOException {
    try (VpnClient vpn = client()) {
      write("old", "project-2");
      assertThatThrownBy(() -> mode.call(vpn)).isInstanceOf(AuthenticationException.class);
    }
    assertThat(sent()).containsExactly("old in project-1");
  }

  @ParameterizedTest
  @EnumSource
  void aFileThatIsGoneChangesNothing(CallMode mode) throws IOException {
    try (VpnClient vpn = client()) {
      Files.delete(folder.resolve("credentials"));
      assertThatThrownBy(() -> mode.call(vpn)).isInstanceOf(AuthenticationException.class);
    }
    assertThat(sent()).containsExactly("old in project-1");
  }

  @ParameterizedTest
  @EnumSource
  void aFileThatWasChangedForNoReasonIsNotRead(CallMode mode) throws IOException {
    write("good", "project-1");
    try (VpnClient vpn = client()) {
      write("old", "project-2");
      mode.call(vpn);
    }
    assertThat(sent()).containsExactly("good in project-1");
  }

  @ParameterizedTest
  @EnumSource
  void anotherIamEndpointStaysInForce(CallMode mode) throws IOException {
    HuaweiCredentials found =
        TestAccess.credentials(
            new HostCredentials(new HostEnvironment(new Environment(Map.of()), folder, cloud.url()))
                .fromProfile("basic"));
    try (VpnClient vpn = cloud.client(found, time).projectName("eu-de_branches").build()) {
      write("new", "project-2");
      cloud.listProjects(CloudServer.project("eu-de_branches", "project-3"));
      mode.call(vpn);
    }
    assertThat(sent()).containsExactly("old in project-3", "new in project-3");
  }
}
