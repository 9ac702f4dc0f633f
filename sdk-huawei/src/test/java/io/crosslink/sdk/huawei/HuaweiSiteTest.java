package io.crosslink.sdk.huawei;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crosslink.sdk.core.internal.util.Environment;
import io.crosslink.sdk.huawei.iam.IamClient;
import io.crosslink.sdk.huawei.internal.endpoint.HostEnvironment;
import io.crosslink.sdk.huawei.internal.endpoint.ServiceEndpoints;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The site of an account decides under which domain its services are. */
class HuaweiSiteTest {

  private static String endpoint(
      String service, String region, @Nullable HuaweiSite site, Map<String, String> variables) {
    HostEnvironment host =
        new HostEnvironment(
            new Environment(variables), Path.of("no-such-folder"), "http://127.0.0.1:1");
    List<HttpUrl> endpoints =
        new ServiceEndpoints(host, false)
            .of(service, region, () -> HuaweiRegion.of(region).endpoint(service, site));
    assertThat(endpoints).hasSize(1);
    return endpoints.get(0).toString();
  }

  @ParameterizedTest
  @CsvSource({
    "vpn, eu-west-101,              , https://vpn.eu-west-101.myhuaweicloud.eu/",
    "vpc, eu-west-101,              , https://vpc.eu-west-101.myhuaweicloud.eu/",
    "iam, eu-west-101,              , https://iam.eu-west-101.myhuaweicloud.eu/",
    "vpn, eu-west-101, EUROPEAN     , https://vpn.eu-west-101.myhuaweicloud.eu/",
    "vpc, eu-west-101, EUROPEAN     , https://vpc.eu-west-101.myhuaweicloud.eu/",
    "iam, eu-west-101, EUROPEAN     , https://iam.eu-west-101.myhuaweicloud.eu/",
    "vpn, eu-west-101, INTERNATIONAL, https://vpn.eu-west-101.myhuaweicloud.com/",
    "vpc, eu-west-101, INTERNATIONAL, https://vpc.eu-west-101.myhuaweicloud.com/",
    "iam, eu-west-101, INTERNATIONAL, https://iam.myhuaweicloud.com/",
    "vpn, eu-west-102, EUROPEAN     , https://vpn.eu-west-102.myhuaweicloud.eu/",
    "iam, eu-west-102, EUROPEAN     , https://iam.eu-west-102.myhuaweicloud.eu/",
  })
  void endpoints(String service, String region, @Nullable HuaweiSite site, String endpoint) {
    assertThat(endpoint(service, region, site, Map.of())).isEqualTo(endpoint);
  }

  @Test
  void theEnvironmentCountsMore() {
    assertThat(
            endpoint(
                "vpn",
                "eu-west-101",
                HuaweiSite.EUROPEAN,
                Map.of("HUAWEICLOUD_SDK_REGION_VPN_EU_WEST_101", "https://v.example.com")))
        .isEqualTo("https://v.example.com/");
    assertThat(
            endpoint(
                "iam",
                "eu-west-101",
                HuaweiSite.EUROPEAN,
                Map.of("HUAWEICLOUD_SDK_IAM_ENDPOINT", "https://i.example.com")))
        .isEqualTo("https://i.example.com/");
  }

  /** Notes where requests would go, and sends none. */
  private static final class Nowhere implements Interceptor {
    private final List<String> hosts = new ArrayList<>();

    @Override
    public okhttp3.Response intercept(Chain chain) throws IOException {
      hosts.add(chain.request().url().host());
      throw new IllegalStateException("sends nothing");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "EUROPEAN, iam.eu-west-101.myhuaweicloud.eu, vpn.eu-west-101.myhuaweicloud.eu",
    "INTERNATIONAL, iam.myhuaweicloud.com, vpn.eu-west-101.myhuaweicloud.com",
  })
  void theClientsOfAnAccountCallItsSite(HuaweiSite site, String iam, String service) {
    assertThat(hosts(site, HuaweiCredentials.ofPassword("a", "u", "hunter2"))).containsExactly(iam);
    assertThat(hosts(site, HuaweiCredentials.ofToken("t"))).containsExactly(service);
  }

  private static List<String> hosts(HuaweiSite site, HuaweiCredentials credentials) {
    Nowhere nowhere = new Nowhere();
    VpnClient.Builder builder =
        VpnClient.builder()
            .region(HuaweiRegion.EU_WEST_101)
            .site(site)
            .projectId("project-1")
            .credentials(credentials)
            .okHttpClient(new OkHttpClient.Builder().addInterceptor(nowhere).build());
    TestAccess.use(
        new HostEnvironment(new Environment(Map.of()), Path.of("none"), "http://127.0.0.1:1"),
        builder);
    try (VpnClient vpn = builder.build()) {
      assertThatThrownBy(() -> CallMode.BLOCKING.call(vpn)).isInstanceOf(RuntimeException.class);
    }
    return nowhere.hosts;
  }

  @ParameterizedTest
  @CsvSource({"tr-west-1", "eu-de", "eu-west-0", "eu-west-201"})
  void otherRegionsHaveNoSuchChoice(String region) {
    VpnClient.Builder builder =
        VpnClient.builder()
            .site(HuaweiSite.EUROPEAN)
            .region(HuaweiRegion.of(region))
            .projectId("project-1")
            .credentials(HuaweiCredentials.ofToken("t"));

    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "site EUROPEAN has no meaning in region "
                + region
                + ": only regions such as eu-west-101 have accounts of both sites. Remove site(…),"
                + " or correct region(…)");
  }

  @Test
  void aSiteNeedsARegion() {
    assertThatThrownBy(
            () ->
                IamClient.builder()
                    .site(HuaweiSite.INTERNATIONAL)
                    .endpoint("https://iam.example.com")
                    .credentials(HuaweiCredentials.ofToken("t"))
                    .build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "site INTERNATIONAL needs a region: call region(…), also together with endpoint(…)");
  }

  @Test
  @SuppressWarnings("NullAway") // what happens to callers who do not check
  void rejectsNull() {
    assertThatThrownBy(() -> VpnClient.builder().site(null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("site must not be null");
  }
}
