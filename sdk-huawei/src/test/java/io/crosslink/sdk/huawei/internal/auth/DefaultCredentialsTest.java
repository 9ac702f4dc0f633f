package io.crosslink.sdk.huawei.internal.auth;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.notFound;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.crosslink.sdk.core.error.CredentialsException;
import io.crosslink.sdk.core.internal.util.Environment;
import io.crosslink.sdk.huawei.CloudServer;
import io.crosslink.sdk.huawei.ManualTime;
import io.crosslink.sdk.huawei.TestAccess;
import io.crosslink.sdk.huawei.internal.endpoint.HostEnvironment;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Removes one source after another, so that the next one is used. */
class DefaultCredentialsTest {
  private static final String METADATA_KEY = "/openstack/latest/securitykey";
  private static final String POD_KEY = "/pod";

  @RegisterExtension final CloudServer cloud = new CloudServer();

  private final Path folder;
  private final ManualTime time = new ManualTime();
  private final Map<String, String> variables = new HashMap<>();

  DefaultCredentialsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void offerEverything() throws IOException {
    Path token = Files.writeString(folder.resolve("token"), "hunter2-token");
    variables.put("HUAWEICLOUD_SDK_IAM_ENDPOINT", cloud.url());
    variables.put("HUAWEICLOUD_SDK_IDP_ID", "idp-1");
    variables.put("HUAWEICLOUD_SDK_ID_TOKEN_FILE", token.toString());
    variables.put("HUAWEICLOUD_SDK_AK", "ak-environment");
    variables.put("HUAWEICLOUD_SDK_SK", "hunter2");
    variables.put("HC_CONTAINER_CREDENTIALS_FULL_URI", cloud.url() + POD_KEY);
    variables.put("HC_CONTAINER_AUTHORIZATION_TOKEN_FILE", token.toString());
    Files.writeString(
        folder.resolve("credentials"),
        "[basic]\nak = ak-profile\nsk = hunter2\nproject_id = project-of-profile\n");
    cloud.stub(
        post(urlPathEqualTo("/v3.0/OS-AUTH/id-token/tokens")),
        CloudServer.token("t-1", time.now()));
    cloud.stub(
        post(urlPathEqualTo("/v3.0/OS-CREDENTIAL/securitytokens")),
        key("credential", "ak-federated"));
    cloud.stub(put(urlPathEqualTo("/meta-data/latest/api/token")), notFound());
    cloud.stub(get(urlPathEqualTo(METADATA_KEY)), key("credential", "ak-metadata"));
    cloud.stub(post(urlPathEqualTo(POD_KEY)), key("credentials", "ak-pod"));
    cloud.listProjects(CloudServer.project("eu-de", "project-of-region"));
  }

  private ResponseDefinitionBuilder key(String wrapper, String id) {
    return okJson(
        "{\""
            + wrapper
            + "\":{\"access\":\""
            + id
            + "\",\"secret\":\"hunter2\",\"securitytoken\":\"hunter2\",\"expires_at\":\""
            + time.now().plus(Duration.ofHours(24))
            + "\"}}");
  }

  private HostEnvironment host() {
    return new HostEnvironment(new Environment(variables), folder, cloud.url());
  }

  private VpnClient client() {
    VpnClient.Builder client = cloud.client(time);
    TestAccess.use(host(), client);
    return client.build();
  }

  /** Makes a call, and returns its key and its project. */
  private String call() {
    int before = cloud.received(CloudServer.VPN).size();
    try (VpnClient vpn = client()) {
      vpn.customerGateways().delete("gw-1");
    }
    LoggedRequest call = cloud.received(CloudServer.VPN).get(before);
    String key = call.getHeader("Authorization").replaceFirst(".* Access=([^,]*),.*", "$1");
    return key + " in " + call.getUrl().split("/", -1)[2];
  }

  @Test
  void areLookedForInTheProvidersOrder() throws IOException {
    assertThat(call()).isEqualTo("ak-federated in project-of-region");
    variables.remove("HUAWEICLOUD_SDK_ID_TOKEN_FILE");
    assertThat(call()).isEqualTo("ak-environment in project-of-region");
    variables.remove("HUAWEICLOUD_SDK_SK");
    assertThat(call()).isEqualTo("ak-profile in project-of-profile");
    Files.delete(folder.resolve("credentials"));
    assertThat(call()).isEqualTo("ak-metadata in project-of-region");
    cloud.stub(get(urlPathEqualTo(METADATA_KEY)), notFound());
    assertThat(call()).isEqualTo("ak-pod in project-of-region");
  }

  @Test
  void aProjectBesideAKeyCountsMoreThanTheEnvironmentsButLessThanTheUsers() {
    variables.keySet().removeIf(name -> name.matches(".*_(AK|IDP_ID)"));
    variables.put("HUAWEICLOUD_SDK_PROJECT_ID", "project-of-environment");
    assertThat(call()).isEqualTo("ak-profile in project-of-profile");

    VpnClient.Builder client = cloud.client(time).projectId("project-1");
    TestAccess.use(host(), client);
    try (VpnClient vpn = client.build()) {
      vpn.customerGateways().delete("gw-2");
    }
    assertThat(cloud.received(CloudServer.VPN).get(1).getUrl()).startsWith("/v5/project-1/");
  }

  @Test
  void stayWithTheSourceThatServed() throws IOException {
    variables.keySet().removeIf(name -> name.matches(".*_(AK|IDP_ID)"));
    Files.delete(folder.resolve("credentials"));
    try (VpnClient vpn = client()) {
      vpn.customerGateways().delete("gw-1");
      Files.writeString(folder.resolve("credentials"), "[basic]\nak=other\nsk=hunter2\n");
      time.pass(Duration.ofHours(24));
      vpn.customerGateways().delete("gw-1");
    }
    assertThat(cloud.received(METADATA_KEY)).hasSize(2);
  }

  @Test
  void aKeyOnTheMachineIsFoundWhenTheClientIsBuilt() throws IOException {
    variables.keySet().removeIf(name -> name.matches(".*_(SK|IDP_ID)"));
    VpnClient.Builder client =
        VpnClient.builder().endpoint("https://vpn.example.com").timeSource(time);
    TestAccess.use(host(), client);
    Files.writeString(folder.resolve("credentials"), "[basic]\nak=ak-profile\nsk=hunter2\n");
    assertThatThrownBy(client::build) // what the client lacks with this key is known, too
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("The project is not known");

    try (VpnClient vpn = client()) {
      Files.delete(folder.resolve("credentials"));
      vpn.customerGateways().delete("gw-1");
    }
    assertThat(cloud.received(METADATA_KEY)).isEmpty();
    assertThat(cloud.onlyCall().getHeader("Authorization")).contains("Access=ak-profile,");
  }

  @Test
  void whatTakesTheNetworkIsLookedForByTheFirstCallOnly() {
    try (VpnClient vpn = client()) {
      assertThat(cloud.received()).isEmpty();
      assertThat(vpn).isNotNull();
    }
  }

  @Test
  void ifThereAreNoneSayWhatWasWrongInEachPlace() throws IOException {
    variables.keySet().removeIf(name -> name.matches(".*_(SK|IDP_ID|FULL_URI)"));
    Files.writeString(folder.resolve("credentials"), "[global]\nak = hunter2\nsk = hunter2\n");
    cloud.stub(get(urlPathEqualTo(METADATA_KEY)), notFound());
    try (VpnClient vpn = client()) {
      assertThatThrownBy(() -> vpn.customerGateways().delete("gw-1"))
          .isInstanceOf(CredentialsException.class)
          .hasMessage(
              "No Huawei Cloud credentials. Call credentials(…) on the builder, or provide them"
                  + " in one of these places:\n"
                  + "- environment: No Huawei Cloud credentials in the environment:"
                  + " HUAWEICLOUD_SDK_AK (set) and HUAWEICLOUD_SDK_SK (not set),"
                  + " HUAWEICLOUD_SDK_IDP_ID (not set) and HUAWEICLOUD_SDK_ID_TOKEN_FILE (set). Set"
                  + " both of one pair\n"
                  + "- profile file: "
                  + folder.resolve("credentials")
                  + " has no section [basic], only [global]\n"
                  + "- ECS metadata: The metadata service of ECS at "
                  + cloud.url()
                  + "/... returned status 404\n"
                  + "- pod identity: No pod identity, because the cluster has not set both"
                  + " HC_CONTAINER_CREDENTIALS_FULL_URI (not set) and"
                  + " HC_CONTAINER_AUTHORIZATION_TOKEN_FILE (set)");
    }
  }

  @Test
  void showNoSecret() {
    assertThat(TestAccess.credentials(DefaultCredentialsChain.config(host())))
        .hasToString("HuaweiCredentials{default credential chain}");
  }
}
