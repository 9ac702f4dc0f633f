package io.crosslink.sdk.huawei;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static io.crosslink.sdk.huawei.CloudServer.VPN;
import static io.crosslink.sdk.huawei.CloudServer.project;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.crosslink.sdk.core.CallEvent;
import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.core.error.ConflictException;
import io.crosslink.sdk.core.error.ServerException;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of several accounts, regions and endpoints a call went to. */
class WhereACallWentTest {
  private static final HuaweiCredentials KEY = HuaweiCredentials.of("ak-1", "hunter2-sk");

  @RegisterExtension final CloudServer cloud = new CloudServer();

  private final List<CallEvent> events = new CopyOnWriteArrayList<>();

  private void stub(int status) {
    cloud.stub(
        any(urlPathMatching(VPN)),
        jsonResponse("{\"error_code\":\"VPN.0001\",\"error_msg\":\"no\"}", status));
  }

  private static void call(VpnClient vpn) {
    vpn.customerGateways().delete("gw-1");
  }

  private String host(String name) {
    return name + ":" + HttpUrl.get(cloud.url()).port();
  }

  @Test
  void aProjectThatIsLookedUpIsNamedOnceItIsKnown() {
    cloud.listProjects(project("eu-de", "project-1"));
    stub(409);
    ConflictException problem;
    try (VpnClient vpn = cloud.client(KEY, new ManualTime()).callListener(events::add).build()) {
      problem = catchThrowableOfType(ConflictException.class, () -> call(vpn));
    }

    assertThat(problem.region()).isEqualTo("eu-de");
    assertThat(problem.project()).isEqualTo("project-1");
    assertThat(problem)
        .hasMessageContaining(
            "(operation deleteCustomerGateway at "
                + host("localhost")
                + ", region eu-de, project project-1, status 409, code VPN.0001, ");
    assertThat(events)
        .filteredOn(event -> event.call().service().equals("VPN"))
        .extracting(event -> event.call().project())
        .containsExactly(null, null, "project-1", "project-1");
    assertThat(events)
        .filteredOn(event -> event.call().service().equals("IAM"))
        .isNotEmpty()
        .allSatisfy(event -> assertThat(event.call().project()).isNull());
  }

  @Test
  void aProjectThatIsSetIsNamedFromTheStart() {
    try (VpnClient vpn =
        cloud
            .client(KEY, new ManualTime())
            .projectId("project-2")
            .callListener(events::add)
            .build()) {
      call(vpn);
    }

    assertThat(events)
        .hasSize(4)
        .allSatisfy(event -> assertThat(event.call().project()).isEqualTo("project-2"));
  }

  @Test
  void theHostIsThatOfTheLastAttempt() {
    stub(503);
    String endpoints = "http://" + host("localhost") + ",http://" + host("127.0.0.1");
    VpnClient.Builder builder =
        VpnClient.builder()
            .region(HuaweiRegion.EU_WEST_101)
            .credentials(KEY)
            .projectId("project-1")
            .timeSource(new ManualTime())
            .retryPolicy(RetryPolicy.defaults().withMaxAttempts(2))
            .callListener(events::add);
    TestAccess.use(
        cloud.host(Map.of("HUAWEICLOUD_SDK_REGION_VPN_EU_WEST_101", endpoints)), builder);
    ServerException problem;
    try (VpnClient vpn = builder.build()) {
      problem = catchThrowableOfType(ServerException.class, () -> call(vpn));
    }

    assertThat(problem.host()).isEqualTo(host("127.0.0.1"));
    assertThat(problem.getSuppressed()[0]).hasMessageContaining(" at " + host("localhost"));
    assertThat(events)
        .extracting(event -> event.call().host())
        .containsExactly(
            host("localhost"), // started
            host("localhost"), // first attempt, before
            host("localhost"), // and after
            host("localhost"), // retrying
            host("localhost"), // second attempt, before its host is chosen
            host("127.0.0.1"),
            host("127.0.0.1"));
  }

  /** Behind one gateway each, they may have different paths. */
  @ParameterizedTest
  @CsvSource({
    "/, /, /",
    "/a, /b/c, /d/",
    "/a/b, /, /c%20d",
    "/, /long/prefix, /v5",
  })
  void eachOfSeveralEndpointsHasItsPathPrefix(String first, String second, String third) {
    cloud.stub(any(anyUrl()), jsonResponse("{\"error_code\":\"X\",\"error_msg\":\"no\"}", 503));
    List<String> prefixes = List.of(first, second, third);
    VpnClient.Builder builder =
        VpnClient.builder()
            .region(HuaweiRegion.EU_WEST_101)
            .credentials(KEY)
            .projectId("project-1")
            .timeSource(new ManualTime());
    String endpoints =
        prefixes.stream().map(prefix -> cloud.url() + prefix).collect(Collectors.joining(","));
    TestAccess.use(
        cloud.host(Map.of("HUAWEICLOUD_SDK_REGION_VPN_EU_WEST_101", endpoints)), builder);
    try (VpnClient vpn = builder.build()) {
      assertThatThrownBy(() -> call(vpn)).isInstanceOf(ServerException.class);
    }

    String path = "/v5/project-1/customer-gateways/gw-1";
    assertThat(cloud.received())
        .extracting(LoggedRequest::getUrl)
        .containsExactly(
            first.replaceFirst("/$", "") + path,
            second.replaceFirst("/$", "") + path,
            third.replaceFirst("/$", "") + path,
            first.replaceFirst("/$", "") + path);
  }
}
