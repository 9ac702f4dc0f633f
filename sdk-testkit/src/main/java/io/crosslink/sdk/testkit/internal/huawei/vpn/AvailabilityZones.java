package io.crosslink.sdk.testkit.internal.huawei.vpn;

import io.crosslink.sdk.huawei.vpn.model.ExtendedVpnGatewayAvailabilityZone;
import io.crosslink.sdk.huawei.vpn.model.FlavorAvailabilityZones;
import io.crosslink.sdk.huawei.vpn.model.ListExtendedVpnGatewayAvailabilityZonesResponse;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewayAttachmentType;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewayAvailabilityZones;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewayFlavor;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewayIpVersion;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewaySpecification;
import io.crosslink.sdk.testkit.internal.huawei.http.Response;
import io.crosslink.sdk.testkit.internal.huawei.http.Route;
import java.util.List;
import java.util.stream.Stream;

/** The two availability zones, which offer everything but national cryptography. */
final class AvailabilityZones {
  static final List<String> IDS = List.of("eu-west-101a", "eu-west-101b");

  private static final String PATH = "/{project_id}/vpn-gateways/availability-zones";

  private AvailabilityZones() {}

  static void addTo(List<Route> routes) {
    routes.add(
        Route.of("listVpnGatewayAvailabilityZones", "GET", "/v5" + PATH, call -> byFlavor()));
    routes.add(
        Route.of(
            "listExtendedVpnGatewayAvailabilityZones", "GET", "/v5.1" + PATH, call -> byZone()));
  }

  private static Response byFlavor() {
    FlavorAvailabilityZones vpcOnly =
        FlavorAvailabilityZones.builder().vpc(IDS).er(List.of()).build();
    FlavorAvailabilityZones both = FlavorAvailabilityZones.builder().vpc(IDS).er(IDS).build();
    FlavorAvailabilityZones none =
        FlavorAvailabilityZones.builder().vpc(List.of()).er(List.of()).build();
    return Response.ok(
        "availability_zones",
        VpnGatewayAvailabilityZones.builder()
            .basic(vpcOnly)
            .professional1(both)
            .professional2(both)
            .professional1NonFixedIP(both)
            .professional2NonFixedIP(both)
            .gm(none)
            .build());
  }

  private static Response byZone() {
    List<VpnGatewaySpecification> specifications =
        Stream.of(
                VpnGatewayFlavor.BASIC,
                VpnGatewayFlavor.PROFESSIONAL1,
                VpnGatewayFlavor.PROFESSIONAL2,
                VpnGatewayFlavor.PROFESSIONAL1_NON_FIXED_IP,
                VpnGatewayFlavor.PROFESSIONAL2_NON_FIXED_IP)
            .flatMap(AvailabilityZones::specifications)
            .toList();
    return Response.ok(
        ListExtendedVpnGatewayAvailabilityZonesResponse.builder()
            .availabilityZones(
                IDS.stream()
                    .map(
                        id ->
                            ExtendedVpnGatewayAvailabilityZone.builder()
                                .name(id)
                                .publicBorderGroup("center")
                                .availableSpecs(specifications)
                                .build())
                    .toList())
            .build());
  }

  private static Stream<VpnGatewaySpecification> specifications(VpnGatewayFlavor flavor) {
    return VpnGatewayAttachmentType.knownValues().stream()
        .filter(
            attachment ->
                !VpnGatewayFlavor.BASIC.equals(flavor)
                    || VpnGatewayAttachmentType.VPC.equals(attachment))
        .map(
            attachment ->
                VpnGatewaySpecification.builder()
                    .flavor(flavor)
                    .attachmentType(attachment)
                    .ipVersion(VpnGatewayIpVersion.IPV4)
                    .build());
  }
}
