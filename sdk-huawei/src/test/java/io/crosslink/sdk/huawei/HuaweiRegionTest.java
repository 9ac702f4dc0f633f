package io.crosslink.sdk.huawei;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crosslink.sdk.huawei.eip.EipClient;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class HuaweiRegionTest {
  private static final Set<String> WITH_VPN =
      Set.of(
          "ae-ad-1",
          "af-north-1",
          "af-south-1",
          "ap-southeast-1",
          "ap-southeast-2",
          "ap-southeast-3",
          "ap-southeast-4",
          "ap-southeast-5",
          "cn-east-2",
          "cn-east-3",
          "cn-east-4",
          "cn-east-5",
          "cn-north-1",
          "cn-north-11",
          "cn-north-12",
          "cn-north-2",
          "cn-north-4",
          "cn-north-9",
          "cn-south-1",
          "cn-south-2",
          "cn-south-4",
          "cn-southwest-2",
          "cn-southwest-3",
          "eu-west-101",
          "la-north-2",
          "la-south-2",
          "me-east-1",
          "na-mexico-1",
          "ru-moscow-1",
          "sa-brazil-1",
          "tr-west-1");

  @Test
  void thereIsAConstantForEveryRegionWithVpn() throws IllegalAccessException {
    Set<String> ids = new TreeSet<>();
    for (Field field : HuaweiRegion.class.getFields()) {
      if (Modifier.isStatic(field.getModifiers()) && !field.getName().startsWith("OTC_")) {
        HuaweiRegion region = (HuaweiRegion) field.get(null);
        assertThat(field.getName())
            .isEqualTo(region.id().replace('-', '_').toUpperCase(Locale.ROOT));
        ids.add(region.id());
      }
    }

    assertThat(ids).containsExactlyInAnyOrderElementsOf(WITH_VPN);
  }

  @Test
  void everyServiceHasAnEndpointInIt() {
    assertThat(HuaweiRegion.EU_WEST_101.endpoint("vpn"))
        .isEqualTo("https://vpn.eu-west-101.myhuaweicloud.eu");
    assertThat(HuaweiRegion.OTC_EU_DE.endpoint("vpn"))
        .isEqualTo("https://vpn.eu-de.otc.t-systems.com");
  }

  @Test
  void eipIsAtTheHostOfVpc() {
    assertThat(eipIn(HuaweiRegion.EU_WEST_101)).contains(" at vpc.eu-west-101.myhuaweicloud.eu,");
    assertThat(eipIn(HuaweiRegion.OTC_EU_DE)).contains(" at vpc.eu-de.otc.t-systems.com,");
  }

  private static String eipIn(HuaweiRegion region) {
    try (EipClient eip =
        EipClient.builder()
            .region(region)
            .projectId("project-1")
            .credentials(HuaweiCredentials.ofToken("t"))
            .build()) {
      return eip.toString();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "tr-west-1, https://iam.tr-west-1.myhuaweicloud.com",
    "eu-west-0, https://iam.eu-west-0.myhuaweicloud.com",
    "eu-west-101, https://iam.eu-west-101.myhuaweicloud.eu",
    "ap-southeast-5, https://iam.myhuaweicloud.com",
    "xx-new-7, https://iam.myhuaweicloud.com",
    "eu-de, https://iam.eu-de.otc.t-systems.com",
  })
  void iamIsNotEverywhere(String region, String endpoint) {
    assertThat(HuaweiRegion.of(region).endpoint("iam")).isEqualTo(endpoint);
  }

  @Test
  void isFoundByItsId() {
    assertThat(HuaweiRegion.of("eu-west-101"))
        .isEqualTo(HuaweiRegion.EU_WEST_101)
        .hasSameHashCodeAs(HuaweiRegion.EU_WEST_101)
        .hasToString("eu-west-101");
    assertThat(HuaweiRegion.of("eu-de")).isEqualTo(HuaweiRegion.OTC_EU_DE);
    assertThat(HuaweiRegion.of("xx-new-7")).isNotEqualTo(HuaweiRegion.EU_WEST_101);
    assertThat(HuaweiRegion.of("xx-new-7").endpoint("vpn"))
        .isEqualTo("https://vpn.xx-new-7.myhuaweicloud.com");
  }

  static Stream<String> noIds() {
    return Stream.of(
        "",
        " ",
        "EU-WEST-101",
        "eu west",
        "eu-west-101.evil.example/",
        "eu/../west",
        "eu\r\nwest",
        "eu-west\n",
        "-eu",
        "eu-",
        "ëu-west",
        "x".repeat(64));
  }

  @ParameterizedTest
  @MethodSource("noIds")
  void refusesWhatIsNoId(String id) {
    assertThatThrownBy(() -> HuaweiRegion.of(id))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "region must be an id such as eu-west-101, of lower-case letters, digits and hyphens");
    assertThatThrownBy(() -> HuaweiRegion.EU_WEST_101.endpoint(id))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "service must be a short name such as vpn, of lower-case letters, digits and hyphens");
  }
}
