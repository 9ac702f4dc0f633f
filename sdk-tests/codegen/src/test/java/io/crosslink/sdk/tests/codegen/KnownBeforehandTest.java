package io.crosslink.sdk.tests.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.crosslink.sdk.tests.codegen.torture.model.Firewall;
import io.crosslink.sdk.tests.codegen.torture.model.Link;
import io.crosslink.sdk.tests.codegen.torture.model.LinkFamily;
import io.crosslink.sdk.tests.codegen.torture.model.Network;
import io.crosslink.sdk.tests.codegen.torture.model.ScanGadgetsRequest;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Values of requests that never vary, and values that are checked before they are sent. */
class KnownBeforehandTest {

  @Test
  void whatNeverVariesIsNotSetByCallers() {
    assertThat(Samples.write(ScanGadgetsRequest.builder().build()))
        .isEqualTo("{\"do-it\":\"scan\"}");
    assertThat(Samples.write(Network.of("10.0.0.0/8")))
        .isEqualTo("{\"do-it\":\"connect\",\"net-block\":\"10.0.0.0/8\"}");
    assertThat(Network.of("::/0").getDoIt()).isEqualTo("connect");
    assertThat(Arrays.stream(Network.Builder.class.getMethods()))
        .noneMatch(method -> method.getName().equals("doIt"));
  }

  @Test
  void whatNeverVariesIsReadAsItIs() {
    assertThat(Samples.read(ScanGadgetsRequest.class, "{}").hasDoIt()).isFalse();
    assertThat(Samples.read(ScanGadgetsRequest.class, "{\"do-it\":\"sleep\"}").getDoIt())
        .isEqualTo("sleep");
  }

  @Test
  void whatIsMalformedIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Network.of("10.0.0.0"))
        .withMessage(
            "Network.netBlock must be a CIDR block such as 192.168.0.0/16, but is 10.0.0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> network().gateWay("10.0.0").build())
        .withMessage("Network.gateWay must be an IP address such as 192.168.0.1, but is 10.0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> network().otherEnd("home").build())
        .withMessageStartingWith("Network.otherEnd must be an IP address or a CIDR block");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> network().openPorts("80-22").build())
        .withMessage("Network.openPorts has a range of ports that ends before it begins: 80-22");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Firewall.builder().openPorts("ssh").build())
        .withMessageStartingWith("Firewall.openPorts must be ports from 1 to 65535");
  }

  @Test
  void whatAFlagExcludesIsNamedWithIt() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> network().otherEnd("::1").deadEnd(true).build())
        .withMessage("Network.otherEnd must not be set if deadEnd is true");
    assertThat(network().otherEnd("::1").deadEnd(false).build().getOtherEnd()).isEqualTo("::1");
    assertThat(network().otherEnd("::1").build().getDeadEnd()).isNull();
    assertThat(network().otherEnd(" ").deadEnd(true).build().getDeadEnd()).isTrue();
  }

  @Test
  void anAddressOutsideOfItsBlockIsNamedWithBoth() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> network().gateWay("192.168.0.1").build())
        .withMessage(
            "Network.gateWay must be in netBlock, which is 10.0.0.0/8, but is 192.168.0.1");
  }

  @Test
  void eachBlockOfAListIsChecked() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> network().moreBlocks("10.0.0.0/8", "office").build())
        .withMessageStartingWith("Network.moreBlocks[1] must be a CIDR block");
  }

  @Test
  void theEndsOfALinkFitTogether() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Link.builder().nearEnd("10.0.0.1").build())
        .withMessageStartingWith(
            "Link.nearEnd must be an IP address with the length of its prefix");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Link.builder().nearEnd("10.0.0.1/30").farEnd("10.0.0.5/30").build())
        .withMessage(
            "Link.farEnd must be another address in the subnet of nearEnd, which is 10.0.0.1/30, but"
                + " is 10.0.0.5/30");
    assertThat(Link.builder().nearEnd("10.0.0.0/31").farEnd("10.0.0.1/31").build().getFarEnd())
        .isEqualTo("10.0.0.1/31");
  }

  @Test
  void anAddressIsOfTheFamilyOfTheProperty() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Link.builder().nextHop("10.0.0.1").build())
        .withMessage("Link.nextHop must be an IPv6 address, but is 10.0.0.1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Link.builder().kindOf(LinkFamily.IPV4).nearEnd("::1/64").build())
        .withMessage("Link.nearEnd must be an IPv4 address, but is ::1/64");
    assertThat(Link.builder().kindOf(LinkFamily.DUAL).nearEnd("::1/64").build().getNearEnd())
        .isEqualTo("::1/64");
  }

  @Test
  void numbersAreWithinTheirBounds() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Link.builder().vlanId(4000).build())
        .withMessage("Link.vlanId must be from 0 to 3999, but is 4000");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Link.builder().asNumber(0L).build())
        .withMessage("Link.asNumber must be at least 1, but is 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Link.builder().cost(11L).build())
        .withMessage("Link.cost must be at most 10, but is 11");
    assertThat(Link.builder().vlanId(0).asNumber(Long.MAX_VALUE).cost(-1L).build().getVlanId())
        .isZero();
    assertThat(Samples.read(Link.class, "{\"vlan-id\":4095}").getVlanId()).isEqualTo(4095);
  }

  @Test
  void whatIsSoundOrNotSetIsAccepted() {
    assertThat(
            network().gateWay("10.0.0.1").otherEnd("::/0").openPorts("22,80-90").build().toString())
        .isEqualTo(
            "Network{do-it=connect, net-block=10.0.0.0/8, gate-way=10.0.0.1, other-end=::/0,"
                + " open-ports=22,80-90}");
    assertThat(Firewall.builder().build().getOpenPorts()).isNull();
  }

  @Test
  void whatIsMalformedWhereItIsReadIsTolerated() {
    assertThat(Samples.read(Network.class, "{\"net-block\":\"everywhere\"}").getNetBlock())
        .isEqualTo("everywhere");
  }

  private static Network.Builder network() {
    return Network.builder().netBlock("10.0.0.0/8");
  }
}
