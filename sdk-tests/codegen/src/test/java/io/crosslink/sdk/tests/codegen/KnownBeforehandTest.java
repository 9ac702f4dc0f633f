package io.crosslink.sdk.tests.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.crosslink.sdk.tests.codegen.torture.model.Firewall;
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
