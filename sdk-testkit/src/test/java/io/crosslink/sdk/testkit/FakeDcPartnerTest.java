package io.crosslink.sdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.huawei.dc.DcClient;
import io.crosslink.sdk.huawei.dc.model.CreateVirtualInterfaceRequest;
import io.crosslink.sdk.huawei.dc.model.DirectConnect;
import io.crosslink.sdk.huawei.dc.model.RouteMode;
import io.crosslink.sdk.huawei.dc.model.VirtualInterface;
import io.crosslink.sdk.huawei.dc.model.VirtualInterfaceStatus;
import io.crosslink.sdk.huawei.dc.model.VirtualInterfaceType;
import io.crosslink.sdk.testkit.internal.huawei.dc.Partner;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A partner orders hosted direct connects, and decides whether interfaces on them are up. */
class FakeDcPartnerTest {
  private static final WaitOptions WAIT = WaitOptions.defaults();

  private final FakeHuaweiCloud huawei = FakeHuaweiCloud.start();
  private final FakeDc fake = huawei.dc();
  private final DcClient dc = fake.client();
  private final String gateway = fake.virtualGateways().add("vgw");
  private final Zenlayer partner = new Zenlayer();

  /** A partner with at most one line. */
  private final class Zenlayer implements Partner {
    @Override
    public void leave() {}

    private @Nullable Integer ordered; // the bandwidth
    private @Nullable String line;
    private boolean mirrored;

    @Override
    public void update() {
      if (ordered != null && line == null) {
        line = fake.directConnects().addHosted("zenlayer", 2101, ordered);
      } else if (ordered != null && line != null) {
        int bandwidth = ordered;
        fake.directConnects().change(line, each -> each.toBuilder().bandwidth(bandwidth).build());
      } else if (line != null) {
        fake.directConnects().remove(line);
        line = null;
      }
    }

    @Override
    public @Nullable Boolean mirrors(VirtualInterface virtualInterface) {
      return line != null && line.equals(virtualInterface.getDirectConnectId()) ? mirrored : null;
    }
  }

  @AfterEach
  void stop() {
    dc.close();
    huawei.close();
  }

  private VirtualInterface create(String line) {
    String id =
        dc.virtualInterfaces()
            .create(
                CreateVirtualInterfaceRequest.builder()
                    .directConnectId(line)
                    .vgwId(gateway)
                    .type(VirtualInterfaceType.PRIVATE)
                    .vlan(2101)
                    .bandwidth(50)
                    .routeMode(RouteMode.STATIC)
                    .localGatewayV4Ip("169.254.10.1/30")
                    .remoteGatewayV4Ip("169.254.10.2/30")
                    .remoteEpGroup(List.of("192.168.44.0/24"))
                    .build())
            .getId();
    return dc.virtualInterfaces().waitUntilReady(id, WAIT);
  }

  @Test
  void linesAppearChangeAndDisappear() {
    fake.partner(partner);
    assertThat(dc.directConnects().listAll()).isEmpty();
    partner.ordered = 200;
    DirectConnect line = dc.directConnects().findByName("zenlayer").orElseThrow();
    assertThat(line.getVlan()).isEqualTo(2101);
    partner.ordered = 500;
    assertThat(dc.directConnects().get(line.getId()).getBandwidth()).isEqualTo(500);
    partner.ordered = null;
    assertThat(dc.directConnects().find(line.getId())).isEmpty();
    partner.ordered = 100;
    assertThat(fake.directConnects().list()).hasSize(1);
  }

  @Test
  void anInterfaceFollowsTheOtherEnd() {
    fake.partner(partner);
    partner.ordered = 200;
    String line = dc.directConnects().findByName("zenlayer").orElseThrow().getId();
    VirtualInterface one = create(line);
    assertThat(one.getStatus()).isEqualTo(VirtualInterfaceStatus.DOWN);
    partner.mirrored = true;
    assertThat(dc.virtualInterfaces().get(one.getId()).getStatus())
        .isEqualTo(VirtualInterfaceStatus.ACTIVE);
    partner.mirrored = false;
    assertThat(fake.virtualInterfaces().find(one.getId()))
        .map(VirtualInterface::getStatus)
        .hasValue(VirtualInterfaceStatus.DOWN);
  }

  @Test
  void otherLinesAreNotItsBusiness() {
    fake.partner(partner);
    assertThat(create(fake.directConnects().add("berlin")).getStatus())
        .isEqualTo(VirtualInterfaceStatus.ACTIVE);
  }
}
