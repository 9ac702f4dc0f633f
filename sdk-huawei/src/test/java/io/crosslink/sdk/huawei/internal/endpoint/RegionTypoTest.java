package io.crosslink.sdk.huawei.internal.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.crosslink.sdk.huawei.HuaweiCredentials;
import io.crosslink.sdk.huawei.HuaweiRegion;
import io.crosslink.sdk.huawei.TestAccess;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionTypoTest {
  private final RegionTypo typo = new RegionTypo(TestAccess.knownRegions());

  @ParameterizedTest
  @CsvSource({
    "eu-west-11, eu-west-101",
    "eu-west-10, eu-west-101",
    "eu-west-1001, eu-west-101",
    "eu-wset-101, eu-west-101",
    "eu-west101, eu-west-101",
    "euwest-101, eu-west-101",
    "eu-west-l01, eu-west-101",
    "eu-west-10l, eu-west-101",
    "ue-west-101, eu-west-101",
    "eu-wst-11, eu-west-101",
    "cn-norht-4, cn-north-4",
    "cn-norht-5, cn-north-5",
    "cn-soth-1, cn-south-1",
    "cnnorth-4, cn-north-4",
    "ap-southest-3, ap-southeast-3",
    "ap-sotheast-6, ap-southeast-6",
    "sa-brasil-1, sa-brazil-1",
    "ru-moskow-1, ru-moscow-1",
    "na-mexcio-1, na-mexico-1",
    "my-kualalumpr-1, my-kualalumpur-1",
    "tr-westt-1, tr-west-1",
  })
  void whatLooksMisspelt(String id, String meant) {
    assertThat(typo.intended(id)).isEqualTo(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // known ones
        "eu-west-101",
        "eu-west-0",
        "my-kualalumpur-1",
        "ap-southeast-5",
        // new numbers
        "eu-west-102",
        "eu-west-1",
        "eu-west-110",
        "cn-north-5",
        "cn-north-10",
        "ap-southeast-6",
        "ap-southeast-10",
        "ap-southeast-33",
        "cn-east-11",
        "tr-west-2",
        "sa-brazil-2",
        // new combinations of known words
        "eu-east-101",
        "eu-north-1",
        "la-north-1",
        "sa-north-2",
        "na-north-2",
        "me-west-1",
        "jp-east-1",
        "af-west-1",
        "cn-southeast-3",
        "us-west-1",
        "la-central-1",
        // new words
        "ae-du-1",
        "sa-chile-1",
        "id-jakarta-4",
        "th-bangkok-1",
        "xx-new-7",
        "eu-de",
        "eu-nl",
        "eu-ch2",
        "global",
        "region-of-my-own",
        "r1",
      })
  void whatMayWellBeNew(String id) {
    assertThat(typo.intended(id)).isNull();
  }

  @Test
  void noKnownRegionIsTakenForAnother() {
    assertThat(TestAccess.knownRegions())
        .contains("eu-west-101", "eu-west-0")
        .doesNotContain("xx-new-8")
        .allSatisfy(id -> assertThat(typo.intended(id)).isNull());
    assertThat(HuaweiRegion.of("xx-new-8")).hasToString("xx-new-8");
    assertThat(TestAccess.knownRegions())
        .doesNotContain("xx-new-8"); // only because it was asked for
  }

  @ParameterizedTest
  @CsvSource({
    "abc, abc, 0",
    "abc, abd, 1",
    "abc, ab, 1",
    "abc, abcd, 1",
    "abc, acb, 1",
    "abc, cab, 2",
    "abc, xyz, 3",
    "'', abc, 3",
    "abc, '', 3",
  })
  void editsAreCounted(String from, String to, int edits) {
    assertThat(RegionTypo.edits(from, to)).isEqualTo(edits);
  }

  @Test
  void aClientWarnsWhenItIsBuilt() {
    assertThat(logOfBuilding("eu-west-1011"))
        .contains(
            "WARN io.crosslink.sdk.calls - Unknown region eu-west-1011: did you mean eu-west-101?");
    assertThat(logOfBuilding("eu-west-1011")).isEmpty(); // once
    assertThat(logOfBuilding("eu-west-103")).isEmpty();
    assertThat(logOfBuilding("eu-west-101")).isEmpty();
  }

  private static String logOfBuilding(String region) {
    PrintStream before = System.err;
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
    try {
      VpnClient.builder()
          .region(HuaweiRegion.of(region))
          .credentials(HuaweiCredentials.ofToken("t"))
          .projectId("p")
          .build()
          .close();
    } finally {
      System.setErr(before);
    }
    return log.toString(StandardCharsets.UTF_8);
  }
}
