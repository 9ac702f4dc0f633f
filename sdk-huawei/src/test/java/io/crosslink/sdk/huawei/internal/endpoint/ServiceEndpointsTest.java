package io.crosslink.sdk.huawei.internal.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crosslink.sdk.core.error.CredentialsException;
import io.crosslink.sdk.core.internal.util.Environment;
import io.crosslink.sdk.huawei.HuaweiRegion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceEndpointsTest {
  private static final String VPN_VARIABLE = "HUAWEICLOUD_SDK_REGION_VPN_EU_WEST_101";
  private static final String IAM_VARIABLE = "HUAWEICLOUD_SDK_IAM_ENDPOINT";
  private static final String FILE_VARIABLE = "HUAWEICLOUD_SDK_REGIONS_FILE";

  private final Path folder;

  ServiceEndpointsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private final Map<String, String> variables = new HashMap<>();

  private ServiceEndpoints endpoints() {
    return new ServiceEndpoints(
        new HostEnvironment(new Environment(variables), folder, "http://127.0.0.1:1"), false);
  }

  private List<String> of(String service, @Nullable HuaweiRegion region) {
    return endpoints()
        .of(
            service,
            region == null ? null : region.id(),
            () -> Objects.requireNonNull(region).endpoint(service))
        .stream()
        .map(HttpUrl::toString)
        .toList();
  }

  private Path write(String name, String endpoint) throws IOException {
    return Files.writeString(
        folder.resolve(name), "VPN:\n  - id: eu-west-101\n    endpoint: " + endpoint);
  }

  @Test
  void theEnvironmentCountsMoreThanTheFileAndThatMoreThanTheRegion() throws IOException {
    assertThat(of("vpn", HuaweiRegion.EU_WEST_101))
        .containsExactly("https://vpn.eu-west-101.myhuaweicloud.eu/");
    write("regions.yaml", "https://file.example.com");
    assertThat(of("vpn", HuaweiRegion.EU_WEST_101)).containsExactly("https://file.example.com/");
    assertThat(of("vpn", HuaweiRegion.TR_WEST_1))
        .containsExactly("https://vpn.tr-west-1.myhuaweicloud.com/");
    variables.put(VPN_VARIABLE, "https://variable.example.com/p");
    assertThat(of("vpn", HuaweiRegion.EU_WEST_101))
        .containsExactly("https://variable.example.com/p/");
  }

  @Test
  void aVariableNamesAnotherFile() throws IOException {
    write("regions.yaml", "https://usual.example.com");
    variables.put(FILE_VARIABLE, write("other.yml", "https://other.example.com").toString());
    assertThat(of("vpn", HuaweiRegion.EU_WEST_101)).containsExactly("https://other.example.com/");
  }

  @Test
  void aFileThatWasNamedMustBeThere() {
    variables.put(FILE_VARIABLE, folder.resolve("none.yaml").toString());
    assertThatThrownBy(() -> of("vpn", HuaweiRegion.EU_WEST_101))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(folder.resolve("none.yaml") + " does not exist");
  }

  @Test
  void thereMayBeSeveralWithoutTheirScheme() {
    variables.put(VPN_VARIABLE, "one.example.com, https://two.example.com");
    assertThat(of("vpn", HuaweiRegion.EU_WEST_101))
        .containsExactly("https://one.example.com/", "https://two.example.com/");
  }

  @Test
  void oneThatCannotBeMeantSaysWhereItStands() throws IOException {
    variables.put(VPN_VARIABLE, "http://one.example.com");
    assertThatThrownBy(() -> of("vpn", HuaweiRegion.EU_WEST_101))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "the environment variable "
                + VPN_VARIABLE
                + ": endpoint uses http on one.example.com: use https, or allowPlainHttp(true) on a"
                + " test network");
    variables.clear();
    Path file = write("regions.yaml", "https://h:port");
    assertThatThrownBy(() -> of("vpn", HuaweiRegion.EU_WEST_101))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            file
                + ": endpoint must be a URL such as https://host or https://host:port/prefix, but"
                + " is 'https://h:port'");
  }

  @Test
  void iamIsAskedWhereTheEnvironmentSays() {
    assertThat(of("iam", HuaweiRegion.EU_WEST_101))
        .containsExactly("https://iam.eu-west-101.myhuaweicloud.eu/");
    variables.put("HUAWEICLOUD_SDK_REGION_IAM_EU_WEST_101", "https://region.example.com");
    assertThat(of("iam", HuaweiRegion.EU_WEST_101)).containsExactly("https://region.example.com/");
    variables.put(IAM_VARIABLE, "https://iam.example.com");
    assertThat(of("iam", HuaweiRegion.EU_WEST_101)).containsExactly("https://iam.example.com/");
    assertThat(of("iam", null)).containsExactly("https://iam.example.com/");
    assertThat(of("vpn", HuaweiRegion.EU_WEST_101))
        .containsExactly("https://vpn.eu-west-101.myhuaweicloud.eu/");
  }

  @Test
  void aRegionIsAskedFor() {
    assertThatThrownBy(() -> of("vpn", null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("region is missing: call region(…), or endpoint(…) for another address");
  }

  @Test
  void withoutARegionIamIsThatOfTheSameCloudOrUnknown() {
    HttpUrl huawei = HttpUrl.get("https://vpn.cn-north-4.myhuaweicloud.com");
    HttpUrl european = HttpUrl.get("https://vpn.eu-west-101.myhuaweicloud.eu");
    HttpUrl telekom = HttpUrl.get("https://vpn.eu-de.otc.t-systems.com");
    HttpUrl gateway = HttpUrl.get("https://gateway.example.com");

    assertThat(endpoints().iamFor(huawei)).hasToString("https://iam.myhuaweicloud.com/");
    assertThat(endpoints().iamFor(european))
        .hasToString("https://iam.eu-west-101.myhuaweicloud.eu/");
    assertThat(endpoints().iamFor(telekom)).hasToString("https://iam.eu-de.otc.t-systems.com/");
    assertThatThrownBy(() -> endpoints().iamFor(gateway))
        .isInstanceOf(CredentialsException.class)
        .hasMessage(
            "Cannot derive the IAM endpoint from the endpoint https://gateway.example.com/: call"
                + " region(…) together with endpoint(…), or withIamEndpoint(…) on the credentials");
    variables.put(IAM_VARIABLE, "https://iam.example.com");
    assertThat(endpoints().iamFor(gateway)).hasToString("https://iam.example.com/");
  }
}
