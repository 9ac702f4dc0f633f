package io.crosslink.sdk.huawei.internal.auth;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.crosslink.sdk.huawei.CloudServer.PROJECTS;
import static io.crosslink.sdk.huawei.CloudServer.VPN;
import static io.crosslink.sdk.huawei.CloudServer.project;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.error.ApiTimeoutException;
import io.crosslink.sdk.core.error.CredentialsException;
import io.crosslink.sdk.core.error.PermissionDeniedException;
import io.crosslink.sdk.huawei.CloudServer;
import io.crosslink.sdk.huawei.HuaweiCredentials;
import io.crosslink.sdk.huawei.HuaweiSecret;
import io.crosslink.sdk.huawei.ManualTime;
import io.crosslink.sdk.huawei.ReferenceSignature;
import io.crosslink.sdk.huawei.TestAccess;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ProjectLookupTest {
  private static final String SECRET_KEY = "hunter2-sk";
  private static final HuaweiCredentials KEY = HuaweiCredentials.of("ak-1", SECRET_KEY);
  private static final String WAY_OUT =
      ": call projectId(…) or projectName(…) on the builder, or set the environment variable"
          + " HUAWEICLOUD_SDK_PROJECT_ID (IAM request id trace-1)";

  @RegisterExtension final CloudServer cloud = new CloudServer();

  private final ManualTime time = new ManualTime();

  private static void call(VpnClient vpn) {
    vpn.customerGateways().delete("gw-1");
  }

  @Test
  void theRegionsProjectIsLookedUpByTheFirstCall() {
    cloud.listProjects(project("eu-de", "project-1"));
    try (VpnClient vpn = cloud.client(KEY, time).build()) {
      assertThat(cloud.received()).isEmpty();
      call(vpn);
      call(vpn);
    }

    LoggedRequest lookup = cloud.received(PROJECTS).get(0);
    assertThat(cloud.received(PROJECTS)).hasSize(1);
    assertThat(lookup.getUrl()).isEqualTo("/v3/projects?name=eu-de");
    assertThat(lookup.containsHeader("X-Project-Id")).isFalse();
    assertSignedPlainly(lookup);
    assertThat(cloud.received(VPN))
        .hasSize(2)
        .allSatisfy(
            call -> {
              assertThat(call.getUrl()).isEqualTo("/v5/project-1/customer-gateways/gw-1");
              assertThat(call.getHeader("X-Project-Id")).isEqualTo("project-1");
              assertSignedPlainly(call);
            });
  }

  private static void assertSignedPlainly(LoggedRequest request) {
    String authorization = request.getHeader("Authorization");
    Map<String, String> headers = new TreeMap<>();
    for (String name :
        authorization.replaceFirst(".*SignedHeaders=([^,]*),.*", "$1").split(";", -1)) {
      headers.put(name, request.getHeader(name));
    }
    assertThat(authorization)
        .startsWith("SDK-HMAC-SHA256 Access=ak-1, ")
        .endsWith(
            ReferenceSignature.of(
                    SECRET_KEY,
                    request.getHeader("X-Sdk-Date"),
                    ReferenceSignature.Message.received(
                        request.getMethod().value(), request.getUrl(), headers, request.getBody()))
                .signature());
  }

  @Test
  void derivedKeysAreNotForIam() {
    cloud.listProjects(project("eu-de", "project-1"));
    try (VpnClient vpn = cloud.client(KEY.withDerivedSigning(), time).build()) {
      call(vpn);
    }

    assertSignedPlainly(cloud.received(PROJECTS).get(0));
    assertThat(cloud.onlyCall().getHeader("Authorization"))
        .startsWith("V11-HMAC-SHA256 Credential=ak-1/20260301/eu-de/vpn, ");
  }

  @Test
  void temporaryKeysAndTokensLookItUpToo() {
    cloud.listProjects(project("eu-de", "project-1"));
    List<HuaweiCredentials> kinds =
        List.of(
            HuaweiCredentials.temporary("ak-1", SECRET_KEY, "hunter2-st"),
            HuaweiCredentials.ofToken("hunter2-token"));
    for (HuaweiCredentials credentials : kinds) {
      try (VpnClient vpn = cloud.client(credentials, time).build()) {
        call(vpn);
      }
    }

    assertThat(cloud.received(PROJECTS).get(0).getHeader("X-Security-Token"))
        .isEqualTo("hunter2-st");
    assertThat(cloud.received(PROJECTS).get(1).getHeader("X-Auth-Token"))
        .isEqualTo("hunter2-token");
    assertThat(cloud.received(VPN))
        .extracting(LoggedRequest::getUrl)
        .containsOnly("/v5/project-1/customer-gateways/gw-1");
  }

  @Test
  void fetchedKeysLookItUpAtTheEndpointOfTheirCredentials() {
    cloud.listProjects(project("eu-de", "project-1"));
    HuaweiCredentials fetched =
        HuaweiCredentials.of(() -> HuaweiSecret.accessKey("ak-1", SECRET_KEY));
    try (VpnClient vpn = cloud.client(fetched, time).build()) {
      call(vpn);
    }

    assertSignedPlainly(cloud.received(PROJECTS).get(0));
    assertThat(cloud.onlyCall().getUrl()).startsWith("/v5/project-1/");
  }

  @Test
  void manyCallersWaitForOneLookup() {
    cloud.listProjects(project("eu-de", "project-1"));
    cloud.hold(PROJECTS);
    try (VpnClient vpn = cloud.client(KEY, time).build()) {
      List<CompletableFuture<Void>> calls =
          IntStream.range(0, 50).mapToObj(i -> vpn.customerGateways().deleteAsync("gw-1")).toList();
      assertThat(calls).noneMatch(CompletableFuture::isDone); // and no caller has waited here
      cloud.release();
      calls.forEach(CompletableFuture::join);
    }

    assertThat(cloud.received(PROJECTS)).hasSize(1);
    assertThat(cloud.received(VPN)).hasSize(50);
  }

  @Test
  void aProjectIsFoundByTheNameThatTheUserGives() {
    cloud.stub(
        get(urlPathEqualTo(PROJECTS)).withQueryParam("name", equalTo("eu-de_branches")),
        okJson("{\"projects\":[" + project("eu-de_branches", "project-2") + "]}"));
    VpnClient.Builder client = cloud.client(KEY, time).projectName(" eu-de_branches ");
    TestAccess.use(
        cloud.host(Map.of("HUAWEICLOUD_SDK_PROJECT_ID", "project-of-environment")), client);
    try (VpnClient vpn = client.build()) {
      call(vpn);
    }
    assertThat(cloud.onlyCall().getHeader("X-Project-Id")).isEqualTo("project-2");
  }

  private static HuaweiCredentials withProject(String id) {
    return TestAccess.credentials(TestAccess.config(KEY).withProfileSettings(id, null));
  }

  @Test
  void nothingIsLookedUpWhenTheIdIsKnown() {
    VpnClient.Builder environment = cloud.client(KEY, time);
    TestAccess.use(cloud.host(Map.of("HUAWEICLOUD_SDK_PROJECT_ID", " project-3 ")), environment);
    for (VpnClient.Builder client :
        List.of(
            cloud.client(KEY, time).projectId(" project-1 "),
            environment,
            cloud.client(withProject("project-4"), time))) {
      try (VpnClient vpn = client.build()) {
        call(vpn);
      }
    }

    assertThat(cloud.received(PROJECTS)).isEmpty();
    assertThat(cloud.received(VPN))
        .extracting(call -> call.getUrl().split("/", -1)[2])
        .containsExactly("project-1", "project-3", "project-4");
  }

  @Test
  void severalProjectsOfTheNameAreShown() {
    cloud.stub(
        get(urlPathEqualTo(PROJECTS)),
        projects(project("eu-de", "p-1"), project("eu-de", "p-2"), project("eu-de_x", "p-3")));
    assertFails("There are 2 projects named eu-de, namely eu-de (p-1), eu-de (p-2)" + WAY_OUT);
  }

  @Test
  void onlyTheNameItselfCounts() {
    cloud.listProjects(project("eu-de_x", "p-3") + "," + project("eu-de", "project-1"));
    try (VpnClient vpn = cloud.client(KEY, time).build()) {
      call(vpn);
    }
    assertThat(cloud.onlyCall().getHeader("X-Project-Id")).isEqualTo("project-1");
  }

  @Test
  void whatThereIsInsteadIsShown() {
    cloud.stub(get(urlPathEqualTo(PROJECTS)), projects(project("eu-de_x", "p-3")));
    cloud.stub(get(urlPathEqualTo(PROJECTS)).withQueryParam("name", equalTo("eu-de")), projects());
    assertFails(
        "There is no project named eu-de that these credentials may see, but eu-de_x (p-3)"
            + WAY_OUT);

    String[] many =
        IntStream.range(0, 11).mapToObj(i -> project("n" + i, "p" + i)).toArray(String[]::new);
    cloud.stub(get(urlPathEqualTo(PROJECTS)), projects(many));
    assertFails(
        "There is no project named eu-de that these credentials may see, but n0 (p0), n1 (p1), n2"
            + " (p2), n3 (p3), n4 (p4), n5 (p5), n6 (p6), n7 (p7), n8 (p8), n9 (p9) and more"
            + WAY_OUT);
  }

  /** Names are texts of a service, too: on one line, and of bounded length. */
  @Test
  void hostileNamesAreShownHarmlessly() {
    cloud.stub(
        get(urlPathEqualTo(PROJECTS)),
        projects(project("a\\u202e\\nb" + "x".repeat(5000) + " password=hunter3", "p-3")));
    cloud.stub(get(urlPathEqualTo(PROJECTS)).withQueryParam("name", equalTo("eu-de")), projects());
    try (VpnClient vpn = cloud.client(KEY, time).build()) {
      assertThatThrownBy(() -> call(vpn))
          .hasMessageContaining("but a\\u202e bxxx")
          .hasMessageNotContainingAny("\u202e", "\n", "hunter3")
          .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(800));
    }
  }

  @Test
  void thatThereIsNoneAtAllIsToldToo() {
    cloud.stub(get(urlPathEqualTo(PROJECTS)), projects());
    assertFails(
        "There is no project named eu-de that these credentials may see, nor any other" + WAY_OUT);

    cloud.stub(get(urlPathEqualTo(PROJECTS)), aResponse().withStatus(403));
    cloud.stub(get(urlPathEqualTo(PROJECTS)).withQueryParam("name", equalTo("eu-de")), projects());
    assertFails("There is no project named eu-de that these credentials may see" + WAY_OUT);
  }

  @Test
  void aRefusedLookupSaysWhyAndIsTriedAgainByTheNextCall() {
    cloud.stub(
        get(urlPathEqualTo(PROJECTS)),
        aResponse()
            .withStatus(403)
            .withBody("{\"error\":{\"code\":403,\"message\":\"No permission.\"}}")
            .withHeader("X-IAM-Trace-Id", "trace-1"));
    try (VpnClient vpn = cloud.client(KEY, time).build()) {
      assertThatThrownBy(() -> call(vpn))
          .isInstanceOf(CredentialsException.class)
          .hasMessage(
              "The project could not be looked up at IAM: Huawei Cloud: No permission. (operation"
                  + " listProjects"
                  + cloud.destination()
                  + ", status 403, code 403, request id trace-1)")
          .hasCauseInstanceOf(PermissionDeniedException.class);

      cloud.listProjects(project("eu-de", "project-1"));
      call(vpn);
    }
    assertThat(cloud.received(VPN)).hasSize(1);
  }

  @Test
  void anIdThatCannotBeOneIsNotUsed() {
    cloud.stub(get(urlPathEqualTo(PROJECTS)), projects(project("eu-de", "../evil")));
    assertFails(
        "IAM returned an unusable project: the id must not be '.' or '..' and not contain"
            + " slashes or percent-encoded characters (request id trace-1)");
  }

  @Test
  void aCallThatRunsOutOfTimeDoesNotWaitForTheLookup() {
    cloud.listProjects(project("eu-de", "project-1"));
    cloud.hold(PROJECTS);
    RequestOptions brief = RequestOptions.builder().attemptTimeout(Duration.ofMillis(200)).build();
    try (VpnClient vpn = cloud.client(KEY, time).build()) {
      assertThatThrownBy(() -> vpn.customerGateways().deleteWithResponse("gw-1", brief))
          .isInstanceOf(ApiTimeoutException.class);
    }
  }

  private static ResponseDefinitionBuilder projects(String... projects) {
    return okJson("{\"projects\":[" + String.join(",", projects) + "]}")
        .withHeader("X-IAM-Trace-Id", "trace-1");
  }

  private void assertFails(String message) {
    try (VpnClient vpn = cloud.client(KEY, time).build()) {
      assertThatThrownBy(() -> call(vpn))
          .isInstanceOf(CredentialsException.class)
          .hasMessage(message);
    }
    assertThat(cloud.received(VPN)).isEmpty();
  }
}
