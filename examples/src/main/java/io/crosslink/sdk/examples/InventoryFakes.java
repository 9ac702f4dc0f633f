package io.crosslink.sdk.examples;

import io.crosslink.sdk.examples.InventorySource.Place;
import io.crosslink.sdk.huawei.HuaweiClientBuilder;
import io.crosslink.sdk.huawei.HuaweiCredentials;
import io.crosslink.sdk.huawei.dc.model.VirtualGateway;
import io.crosslink.sdk.huawei.dc.model.VirtualInterface;
import io.crosslink.sdk.huawei.er.model.EnterpriseRouter;
import io.crosslink.sdk.huawei.er.model.FlowLog;
import io.crosslink.sdk.huawei.er.model.StaticRoute;
import io.crosslink.sdk.huawei.er.model.VpcAttachment;
import io.crosslink.sdk.huawei.vpc.model.Subnet;
import io.crosslink.sdk.huawei.vpn.model.ConnectionMonitorStatus;
import io.crosslink.sdk.huawei.vpn.model.P2cVpnGatewayStatus;
import io.crosslink.sdk.huawei.vpn.model.VpnConnectionStatus;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewayStatus;
import io.crosslink.sdk.huawei.vpn.model.VpnServerStatus;
import io.crosslink.sdk.testkit.FakeHuaweiCloud;
import io.crosslink.sdk.testkit.FakeVpn;
import io.crosslink.sdk.testkit.FakeZenlayer;
import io.crosslink.sdk.testkit.VirtualTime;
import io.crosslink.sdk.zenlayer.sdn.model.CloudRouter;
import io.crosslink.sdk.zenlayer.sdn.model.CloudRouterEdgePoint;
import io.crosslink.sdk.zenlayer.sdn.model.CloudRouterStatus;
import io.crosslink.sdk.zenlayer.sdn.model.PortStatus;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import okhttp3.OkHttpClient;

/** Fakes of both clouds, with the resources of two accounts in three regions. */
final class InventoryFakes implements AutoCloseable {
  static final List<String> ACCOUNTS = List.of("backbone", "branches");
  static final List<String> REGIONS = List.of("eu-west-101", "ap-southeast-3", "tr-west-1");

  private final VirtualTime time = new VirtualTime();
  private final Map<String, FakeZenlayer> zenlayer = new LinkedHashMap<>();
  private final Map<Place, FakeHuaweiCloud> huawei = new LinkedHashMap<>();

  InventoryFakes() {
    for (String account : ACCOUNTS) {
      FakeZenlayer sdn = FakeZenlayer.start(time, 0);
      seed(sdn, account);
      zenlayer.put(account, sdn);
      for (String region : REGIONS) {
        FakeHuaweiCloud cloud = FakeHuaweiCloud.start(time, 0);
        seed(cloud.vpn(), account);
        seedNetwork(cloud, account);
        huawei.put(new Place(account, "VPN", region), cloud);
      }
      seedMore(huawei(account, REGIONS.get(0)).vpn(), account);
      seedInterface(huawei(account, REGIONS.get(0)), account);
      seedRouter(huawei(account, REGIONS.get(0)), account);
    }
  }

  FakeZenlayer zenlayer(String account) {
    return Objects.requireNonNull(zenlayer.get(account));
  }

  FakeHuaweiCloud huawei(String account, String region) {
    return Objects.requireNonNull(huawei.get(new Place(account, "VPN", region)));
  }

  private static void seed(FakeZenlayer fake, String account) {
    fake.sdn().ports().add(account + "-tokyo", PortStatus.RUNNING);
    fake.sdn().privateConnects().add(account + "-tokyo-lisbon", PrivateConnectStatus.RUNNING);
    fake.sdn()
        .cloudRouters()
        .add(
            CloudRouter.builder()
                .cloudRouterName(account)
                .cloudRouterStatus(CloudRouterStatus.RUNNING)
                .edgePoints(CloudRouterEdgePoint.builder().edgePointName("frankfurt").build())
                .build());
  }

  private static void seed(FakeVpn vpn, String account) {
    vpn.vpnGateways().add(account, VpnGatewayStatus.ACTIVE);
    String office = vpn.customerGateways().add(account + "-office");
    String connection = vpn.vpnConnections().add(account, office, VpnConnectionStatus.ACTIVE);
    vpn.connectionMonitors().add(connection, ConnectionMonitorStatus.ACTIVE);
  }

  /** What the accounts have in the first region only. */
  private static void seedMore(FakeVpn vpn, String account) {
    vpn.vpnGatewayCertificates(vpn.vpnGateways().list().get(0).getId()).add(account);
    String gateway = vpn.p2cVpnGateways().add(account + "-p2c", P2cVpnGatewayStatus.ACTIVE);
    String server = vpn.vpnServers().add(gateway, VpnServerStatus.ACTIVE);
    vpn.vpnUsers(server).add("anna");
    vpn.accessPolicies(server).add("everybody");
  }

  /** A hosted direct connect that leads to the VPC. */
  private static void seedInterface(FakeHuaweiCloud cloud, String account) {
    String connect = cloud.dc().directConnects().addHosted(account, 2000, 100);
    String gateway =
        cloud
            .dc()
            .virtualGateways()
            .add(
                VirtualGateway.builder()
                    .name(account)
                    .vpcId(cloud.vpc().vpcs().list().get(0).getId())
                    .build());
    cloud
        .dc()
        .virtualInterfaces()
        .add(
            VirtualInterface.builder()
                .name(account)
                .directConnectId(connect)
                .vgwId(gateway)
                .vlan(2000)
                .build());
  }

  /** An enterprise router to which the VPC is attached. */
  private static void seedRouter(FakeHuaweiCloud cloud, String account) {
    String router =
        cloud
            .er()
            .enterpriseRouters()
            .add(
                EnterpriseRouter.builder()
                    .name(account)
                    .enableDefaultAssociation(true)
                    .enableDefaultPropagation(true)
                    .build());
    String attachment =
        cloud
            .er()
            .vpcAttachments(router)
            .add(
                VpcAttachment.builder()
                    .name(account)
                    .vpcId(cloud.vpc().vpcs().list().get(0).getId())
                    .virsubnetId(cloud.vpc().subnets().list().get(0).getId())
                    .build());
    cloud
        .er()
        .flowLogs(router)
        .add(FlowLog.builder().name(account).attachedResourceId(attachment).build());
    String table = cloud.er().routeTables(router).list().get(0).getId();
    cloud.er().staticRoutes(table).add(StaticRoute.builder().destination("10.66.0.0/16").build());
  }

  private static void seedNetwork(FakeHuaweiCloud cloud, String account) {
    cloud.eip().publicIps().add(account);
    String vpc = cloud.vpc().vpcs().add(account);
    cloud
        .vpc()
        .subnets()
        .add(Subnet.builder().name(account).vpcId(vpc).cidr("192.168.0.0/24").build());
  }

  List<InventorySource> sources(OkHttpClient http) {
    List<InventorySource> sources = new ArrayList<>();
    zenlayer.forEach(
        (account, fake) ->
            sources.add(
                new InventorySource(
                    new Place(account, "SDN", ""),
                    () ->
                        InventoryKinds.of(fake.sdn().clientBuilder().okHttpClient(http).build()))));
    huawei.forEach(
        (place, fake) -> {
          HuaweiCredentials login =
              place.account().equals("branches") ? fake.passwordCredentials() : fake.credentials();
          sources.add(
              source(
                  place,
                  "VPN",
                  () -> InventoryKinds.of(with(login, http, fake.vpn().clientBuilder()).build())));
          sources.add(
              source(
                  place,
                  "EIP",
                  () -> InventoryKinds.of(with(login, http, fake.eip().clientBuilder()).build())));
          sources.add(
              source(
                  place,
                  "VPC",
                  () -> InventoryKinds.of(with(login, http, fake.vpc().clientBuilder()).build())));
          sources.add(
              source(
                  place,
                  "DC",
                  () -> InventoryKinds.of(with(login, http, fake.dc().clientBuilder()).build())));
          sources.add(
              source(
                  place,
                  "ER",
                  () -> InventoryKinds.of(with(login, http, fake.er().clientBuilder()).build())));
        });
    return sources;
  }

  /** Returns the source of another service at the same place. */
  private static InventorySource source(
      Place place, String service, Supplier<List<InventoryKind<?>>> kinds) {
    return new InventorySource(new Place(place.account(), service, place.region()), kinds);
  }

  private static <B extends HuaweiClientBuilder<?>> B with(
      HuaweiCredentials login, OkHttpClient http, B builder) {
    builder.credentials(login);
    builder.okHttpClient(http);
    return builder;
  }

  @Override
  public void close() {
    zenlayer.values().forEach(FakeZenlayer::close);
    huawei.values().forEach(FakeHuaweiCloud::close);
  }
}
