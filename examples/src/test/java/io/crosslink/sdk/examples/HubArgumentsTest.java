package io.crosslink.sdk.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.crosslink.sdk.examples.Hub.DataCenter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HubArgumentsTest {
  private static HubArguments parse(String line) {
    return HubArguments.parse(List.of(line.split(" ", -1)), Map.of());
  }

  @Test
  void withoutOptionsTheFakeGetsDefaults() {
    HubArguments arguments = HubArguments.parse(List.of(), Map.of());
    Hub hub = arguments.hub("dc-1");

    assertThat(arguments.live()).isFalse();
    assertThat(arguments.course()).isEqualTo(Course.BUILD_AND_REMOVE);
    assertThat(hub.networks())
        .hasToString(
            "[10.21.0.0/16, 10.22.0.0/16, 192.168.44.0/24, 172.30.0.0/16, 172.31.255.0/30]");
    assertThat(hub.dataCenter().directConnect()).isEqualTo("dc-1");
    assertThat(hub.dataCenter().key()).isNull();
  }

  @Test
  void optionsReplaceThem() {
    HubArguments arguments =
        HubArguments.parse(
            List.of(
                ("--live --build-only --name a.b --asn 4200000000 --gateway-asn 64513"
                        + " --spoke 10.1.0.0/24 --spoke 10.2.0.0/28 --office 192.168.1.0/24"
                        + " --device 203.0.113.9 --data-center 172.16.0.0/16"
                        + " --data-center-asn 65011 --session 10.9.0.0/30 --direct-connect dc-2"
                        + " --vlan 7 --region eu-west-101")
                    .split(" ", -1)),
            Map.of("VPN_PSK", "a-psk", "BGP_MD5_KEY", "a-key"));
    Hub hub = arguments.hub("dc-1");

    assertThat(arguments.course()).isEqualTo(Course.BUILD_ONLY);
    assertThat(hub.spokes()).hasToString("[10.1.0.0/24, 10.2.0.0/28]");
    assertThat(hub.office().psk()).isEqualTo("a-psk");
    DataCenter dataCenter = hub.dataCenter();
    assertThat(dataCenter.directConnect()).isEqualTo("dc-2");
    assertThat(dataCenter.vlan()).isEqualTo(7);
    assertThat(hub)
        .hasToString(
            "Hub[name=a.b, asn=4200000000, gatewayAsn=64513, spokes=[10.1.0.0/24, 10.2.0.0/28],"
                + " office=192.168.1.0/24 behind 203.0.113.9, dataCenter=DataCenter["
                + "network=172.16.0.0/16, asn=65011, session=10.9.0.0/30, directConnect=dc-2,"
                + " vlan=7, key=(secret)]]");
  }

  @ParameterizedTest
  @CsvSource({
    "--colour red,                     Unknown option --colour",
    "--name,                           --name requires a value",
    "--name a --name b,                --name is set 2 times",
    "--name a/b,                       --name requires 1 to 48 letters",
    "--build-only --remove-only,       exclude each other",
    "--asn 64511,                      --asn requires a number from 64512",
    "--asn 65535,                      --asn requires a number from 64512 to 65534",
    "--asn 4294967295,                 --asn requires a number from 64512",
    "--gateway-asn 64600,              must be three different numbers",
    "--data-center-asn 64512,          must be three different numbers",
    "--spoke 10.1.0.0/16,              set --spoke twice",
    "--spoke 10.1.0.0/29 --spoke 10.2.0.0/16,  a /28 or a larger network",
    "--spoke 10.1.0.0/16 --spoke 10.1.2.0/24,  10.1.0.0/16 and 10.1.2.0/24 overlap",
    "--office 10.21.7.0/24,            10.21.0.0/16 and 10.21.7.0/24 overlap",
    "--data-center 192.168.0.0/16,     192.168.44.0/24 and 192.168.0.0/16 overlap",
    "--session 172.30.0.0/30,          172.30.0.0/16 and 172.30.0.0/30 overlap",
    "--session 172.29.0.0/29,          --session requires a /30",
    "--office 100.64.0.0/24,           100.64.0.0/24 is not in 10.0.0.0/8",
    "--office 10.0.0.0/7,              10.0.0.0/7 is not in 10.0.0.0/8",
    "--office 10.0.0.0/40,             --office: 10.0.0.0/40 is not",
    "--device 203.0.113.0/24,          --device requires one address",
    "--device 10.21.0.5,               --device requires a public address",
    "--vlan 4000,                      --vlan requires a number from 0 to 3999",
    "--live,                           --region is missing",
    "--live --region a,                --device is missing: the real cloud needs it",
    "--live --region a --device 1.2.3.4,  VPN_PSK is missing"
  })
  void aWrongCommandLineIsExplained(String line, String explanation) {
    assertThatExceptionOfType(UsageException.class)
        .isThrownBy(() -> parse(line))
        .withMessageContaining(explanation);
  }

  @Test
  void aKeyThatIsTooLongIsNotShown() {
    assertThatExceptionOfType(UsageException.class)
        .isThrownBy(() -> HubArguments.parse(List.of(), Map.of("BGP_MD5_KEY", "k".repeat(33))))
        .withMessageContaining("1 to 32 characters")
        .withMessageNotContaining("kkk");
  }

  @Test
  void whatIsOnlyRemovedNeedsNoKeys() {
    assertThat(parse("--live --remove-only --region a").course()).isEqualTo(Course.REMOVE_ONLY);
  }

  @Test
  void theProgramReportsItAndShowsTheUsage() {
    try (HubCloud cloud = new HubCloud()) {
      assertThat(HubAndSpokes.run(List.of("--colour"), Map.of(), cloud.terminal())).isEqualTo(2);
      assertThat(HubAndSpokes.run(List.of("--help", "--live"), Map.of(), cloud.terminal()))
          .isZero();
      assertThat(cloud.output()).contains("Unknown option --colour", "Exit codes: 0 done");
    }
  }
}
