package io.crosslink.sdk.huawei;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crosslink.sdk.core.error.CredentialsException;
import io.crosslink.sdk.huawei.iam.IamClient;
import io.crosslink.sdk.huawei.vpc.VpcClient;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HuaweiClientBuilderTest {
  private static final String NO_PATH =
      "must not be '.' or '..' and not contain slashes or percent-encoded characters";

  private static final HuaweiCredentials CREDENTIALS = HuaweiCredentials.of("ak-1", "hunter2");

  @RegisterExtension final CloudServer cloud = new CloudServer();

  private final ManualTime time = new ManualTime();

  /** A builder on a host without any settings. */
  private VpnClient.Builder builder() {
    return builder(Map.of());
  }

  private VpnClient.Builder builder(Map<String, String> variables) {
    VpnClient.Builder builder = VpnClient.builder().timeSource(time);
    TestAccess.use(cloud.host(variables), builder);
    return builder;
  }

  @Test
  void aRegionIsEnough() {
    builder().region(HuaweiRegion.EU_WEST_101).build().close();
  }

  @Test
  void asksForARegionOrAnEndpoint() {
    assertThatThrownBy(() -> builder().projectId("project-1").credentials(CREDENTIALS).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("region is missing: call region(…), or endpoint(…) for another address");
  }

  @Test
  void asksForAProjectThatCannotBeLookedUp() {
    assertThatThrownBy(() -> builder().endpoint(cloud.url()).credentials(CREDENTIALS).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The project is not known: call projectId(…) or projectName(…) on the builder, or set"
                + " the environment variable HUAWEICLOUD_SDK_PROJECT_ID, or call region(…) to work"
                + " in its own project");
  }

  @Test
  void asksForARegionToDeriveKeysFor() {
    assertThatThrownBy(
            () ->
                builder()
                    .endpoint(cloud.url())
                    .projectId("project-1")
                    .credentials(CREDENTIALS.withDerivedSigning())
                    .build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Derived signing needs a region: call region(…), also together with endpoint(…)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "' ' | projectId must not be blank",
        "a/b | projectId " + NO_PATH,
        ".. | projectId " + NO_PATH,
        "a%2fb | projectId " + NO_PATH,
        "a b | projectId must be visible ASCII without blanks inside",
        "projekt ä | projectId must be visible ASCII without blanks inside",
      })
  void refusesAProjectThatIsNoPartOfAPathOrHeader(String id, String message) {
    assertThatThrownBy(() -> builder().projectId(id))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void refusesAProjectThatWouldAddAHeaderOrIsTooLong() {
    assertThatThrownBy(() -> builder().projectId("p-1\r\nX-Evil: 1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("projectId must be visible ASCII without blanks inside");
    assertThatThrownBy(() -> builder().projectId("x".repeat(257)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("projectId exceeds 256 characters");
    assertThatThrownBy(() -> builder().projectName(" "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("projectName must not be blank");
  }

  @Test
  void namesTheVariableWhoseProjectIsRefused() {
    assertThatThrownBy(
            () ->
                builder(Map.of("HUAWEICLOUD_SDK_PROJECT_ID", "a/b"))
                    .region(HuaweiRegion.EU_WEST_101)
                    .build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("HUAWEICLOUD_SDK_PROJECT_ID " + NO_PATH);
  }

  @Test
  void goesWhereTheEnvironmentSaysAndOnToTheNextEndpoint() {
    try (VpnClient vpn =
        builder(
                Map.of(
                    "HUAWEICLOUD_SDK_REGION_VPN_EU_WEST_101", "http://127.0.0.1:1," + cloud.url()))
            .region(HuaweiRegion.EU_WEST_101)
            .projectId("project-1")
            .credentials(CREDENTIALS)
            .build()) {
      vpn.customerGateways().delete("gw-1");
    }
    assertThat(cloud.onlyCall().getUrl()).isEqualTo("/v5/project-1/customer-gateways/gw-1");
    assertThat(cloud.onlyCall().getHeader("Host")).isEqualTo(cloud.url().substring(7));
  }

  @Test
  void aPasswordDoesNotGetToTheIamOfAnotherCloud() {
    try (VpnClient vpn =
        builder()
            .endpoint(cloud.url())
            .projectId("project-1")
            .credentials(HuaweiCredentials.ofPassword("a", "u", "hunter2"))
            .build()) {
      assertThatThrownBy(() -> vpn.customerGateways().delete("gw-1"))
          .isInstanceOf(CredentialsException.class)
          .hasMessageStartingWith(
              "Cannot derive the IAM endpoint from the endpoint " + cloud.url());
    }
    assertThat(cloud.received()).isEmpty();
  }

  @Test
  void whatBecomesOfTheBuilderIsNoMatterToTheClient() {
    cloud.listProjects(CloudServer.project("eu-west-101", "project-1"));
    VpnClient.Builder builder =
        builder(Map.of("HUAWEICLOUD_SDK_IAM_ENDPOINT", cloud.url()))
            .region(HuaweiRegion.EU_WEST_101)
            .endpoint(cloud.url())
            .credentials(CREDENTIALS);
    try (VpnClient vpn = builder.build()) {
      TestAccess.use(cloud.host(Map.of()), builder);
      builder.endpoint("http://127.0.0.1:1").region(HuaweiRegion.TR_WEST_1).projectId("project-2");

      vpn.customerGateways().delete("gw-1");
    }
    assertThat(cloud.onlyCall().getHeader("X-Project-Id")).isEqualTo("project-1");
  }

  /**
   * Also one below that of the region: the path does not say whose peering connections they are.
   */
  @Test
  void aPathWithoutProjectIsOfTheClientsProject() {
    cloud.stub(get(urlPathEqualTo("/v2.0/vpc/peerings")), okJson("{\"peerings\":[]}"));
    VpcClient.Builder builder =
        VpcClient.builder()
            .endpoint(cloud.url())
            .timeSource(time)
            .projectId("sub-project-1")
            .credentials(CREDENTIALS);
    TestAccess.use(cloud.host(Map.of()), builder);
    try (VpcClient vpc = builder.build()) {
      assertThat(vpc.vpcPeerings().listAll()).isEmpty();
    }
    assertThat(cloud.received("/v2.0/vpc/peerings"))
        .singleElement()
        .satisfies(
            request -> {
              assertThat(request.getHeader("X-Project-Id")).isEqualTo("sub-project-1");
              assertThat(request.getHeader("Authorization")).contains("x-project-id");
            });
  }

  @Test
  void iamItselfNeedsNoProject() {
    cloud.stub(get(urlPathEqualTo("/v3/projects")), okJson("{\"projects\":[]}"));
    cloud.returnTokens(CloudServer.token("token-1", time.now().plusSeconds(9_999)));
    IamClient.Builder builder =
        IamClient.builder()
            .endpoint(cloud.url())
            .timeSource(time)
            .credentials(
                HuaweiCredentials.ofPassword("a", "u", "hunter2").withIamEndpoint(cloud.url()));
    TestAccess.use(cloud.host(Map.of("HUAWEICLOUD_SDK_PROJECT_ID", "project-1")), builder);
    try (IamClient iam = builder.build()) {
      iam.projects().list();
    }

    assertThat(cloud.received(CloudServer.PROJECTS))
        .singleElement()
        .satisfies(
            request -> {
              assertThat(request.getUrl()).isEqualTo("/v3/projects");
              assertThat(request.getHeader("X-Auth-Token")).isEqualTo("token-1");
              assertThat(request.containsHeader("X-Project-Id")).isFalse();
            });
    assertThat(cloud.received(CloudServer.TOKENS).get(0).getBodyAsString()).doesNotContain("scope");
  }

  @Test
  @SuppressWarnings("NullAway") // what happens to callers who do not check
  void refusesNull() {
    assertThatThrownBy(() -> VpnClient.builder().credentials(null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("credentials must not be null");
    assertThatThrownBy(() -> VpnClient.builder().region(null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("region must not be null");
    assertThatThrownBy(() -> VpnClient.builder().projectId(null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("projectId must not be null");
    assertThatThrownBy(() -> VpnClient.builder().projectName(null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("projectName must not be null");
  }
}
