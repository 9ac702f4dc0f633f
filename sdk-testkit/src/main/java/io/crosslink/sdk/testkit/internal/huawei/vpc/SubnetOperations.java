package io.crosslink.sdk.testkit.internal.huawei.vpc;

import io.crosslink.sdk.huawei.vpc.VpcErrorCodes;
import io.crosslink.sdk.huawei.vpc.model.CreateSubnetRequest;
import io.crosslink.sdk.huawei.vpc.model.DhcpOption;
import io.crosslink.sdk.huawei.vpc.model.DhcpOptionRequest;
import io.crosslink.sdk.huawei.vpc.model.ListSubnetsResponse;
import io.crosslink.sdk.huawei.vpc.model.QuotaType;
import io.crosslink.sdk.huawei.vpc.model.Subnet;
import io.crosslink.sdk.huawei.vpc.model.SubnetStatus;
import io.crosslink.sdk.huawei.vpc.model.UpdateSubnetRequest;
import io.crosslink.sdk.huawei.vpc.model.UpdatedSubnet;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import io.crosslink.sdk.testkit.internal.huawei.http.IdPage;
import io.crosslink.sdk.testkit.internal.huawei.http.Response;
import io.crosslink.sdk.testkit.internal.huawei.http.Route;
import io.crosslink.sdk.testkit.internal.state.Resource;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The operations of subnets. */
final class SubnetOperations {
  private static final String ALL = "/v1/{project_id}/subnets";
  private static final String ONE = ALL + "/{subnet_id}";
  private static final String OF_VPC = "/v1/{project_id}/vpcs/{vpc_id}/subnets/{subnet_id}";
  private static final String ENVELOPE = "subnet";

  private final SubnetState subnets;
  private final VpcState vpcs;
  private final SubnetBlocks blocks;
  private final Ports ports;
  private final TagStore tags;
  private final Quotas quotas;

  SubnetOperations(SubnetState subnets, VpcState vpcs, Ports ports, TagStore tags, Quotas quotas) {
    this.subnets = subnets;
    this.vpcs = vpcs;
    this.blocks = new SubnetBlocks(subnets);
    this.ports = ports;
    this.tags = tags;
    this.quotas = quotas;
  }

  void addTo(List<Route> routes) {
    routes.add(Route.of("createSubnet", "POST", ALL, this::create));
    routes.add(Route.of("listSubnets", "GET", ALL, this::list));
    routes.add(Route.of("showSubnet", "GET", ONE, this::show));
    routes.add(Route.of("updateSubnet", "PUT", OF_VPC, this::update));
    routes.add(Route.of("deleteSubnet", "DELETE", OF_VPC, this::delete));
  }

  /** {@return all subnets as responses contain them} */
  List<Subnet> values() {
    return subnets.store().values().stream().map(subnets::shown).toList();
  }

  private Response create(Call call) {
    CreateSubnetRequest request = Call.read(call.body(ENVELOPE), CreateSubnetRequest.class);
    checkVpc(request.getVpcId());
    blocks.check(vpcs.find(request.getVpcId()).value(), request.getCidr(), request.getGatewayIp());
    TagStore.Tags requested = TagStore.parse(request.getTags());
    boolean isV6 = Boolean.TRUE.equals(request.getIpv6Enable());
    quotas.check(QuotaType.SUBNET, 1);
    String id =
        subnets.add(
            withV6(
                Subnet.builder()
                    .name(Texts.name(request.getName()))
                    .description(Texts.description(request.getDescription()))
                    .cidr(request.getCidr())
                    .gatewayIp(request.getGatewayIp())
                    .dhcpEnable(request.getDhcpEnable())
                    .primaryDns(Texts.updated(request.getPrimaryDns(), request.getSecondaryDns()))
                    .secondaryDns(
                        request.getPrimaryDns() == null ? null : request.getSecondaryDns())
                    .dnsList(
                        request.hasDnsList()
                            ? request.getDnsList()
                            : servers(request.getPrimaryDns(), request.getSecondaryDns()))
                    .availabilityZone(request.getAvailabilityZone())
                    .extraDhcpOpts(options(request.getExtraDhcpOpts()))
                    .enableNetworkAddressUsageMetrics(request.getEnableNetworkAddressUsageMetrics())
                    .vpcId(request.getVpcId())
                    .status(SubnetStatus.UNKNOWN)
                    .build(),
                isV6));
    tags.set(id, requested);
    return Response.ok(ENVELOPE, subnets.find(id).value());
  }

  private void checkVpc(String id) {
    if (!vpcs.has(id)) {
      throw VpcErrors.error(404, VpcErrorCodes.VPC_NOT_FOUND, "The VPC " + id + " does not exist");
    }
  }

  private Subnet withV6(Subnet subnet, boolean isV6) {
    if (!isV6) {
      return subnet.toBuilder()
          .ipv6Enable(false)
          .cidrV6(null)
          .gatewayIpV6(null)
          .neutronSubnetIdV6(null)
          .build();
    }
    return subnet.getCidrV6() == null ? blocks.withV6(subnet) : subnet;
  }

  private static List<String> servers(@Nullable String first, @Nullable String second) {
    return Stream.of(first, second).filter(Objects::nonNull).toList();
  }

  private static List<DhcpOption> options(List<DhcpOptionRequest> requested) {
    return requested.stream()
        .map(
            each ->
                DhcpOption.builder()
                    .optName(each.getOptName())
                    .optValue(each.getOptValue())
                    .build())
        .toList();
  }

  private Response list(Call call) {
    String vpcId = call.query().first("vpc_id");
    List<Resource<Subnet>> found =
        subnets.store().all().stream()
            .filter(each -> vpcId == null || vpcId.equals(each.value().getVpcId()))
            .toList();
    IdPage<Resource<Subnet>> page =
        IdPage.cut(found, each -> each.value().getId(), subnets.store()::rank, call.query());
    return Response.ok(
        ListSubnetsResponse.builder()
            .subnets(page.items().stream().map(Resource::poll).map(subnets::shown).toList())
            .build());
  }

  private Response show(Call call) {
    return Response.ok(ENVELOPE, subnets.shown(subnets.find(call.pathValue("subnet_id")).poll()));
  }

  private Response update(Call call) {
    UpdateSubnetRequest request = Call.read(call.body(ENVELOPE), UpdateSubnetRequest.class);
    Resource<Subnet> found = findInVpc(call);
    String name = Texts.name(request.getName());
    String description = Texts.description(request.getDescription());
    if (SubnetStatus.UNKNOWN.equals(found.value().getStatus())) {
      throw VpcErrors.error(
          500, VpcErrorCodes.SUBNET_BUSY, "The subnet is being attached to its VPC");
    }
    found.update(
        old ->
            withV6(
                old.toBuilder()
                    .name(name)
                    .description(Texts.updated(description, old.getDescription()))
                    .dhcpEnable(Texts.updated(request.getDhcpEnable(), true))
                    .primaryDns(Texts.updated(request.getPrimaryDns(), old.getPrimaryDns()))
                    .secondaryDns(Texts.updated(request.getSecondaryDns(), old.getSecondaryDns()))
                    .dnsList(request.hasDnsList() ? request.getDnsList() : old.getDnsList())
                    .extraDhcpOpts(
                        request.hasExtraDhcpOpts()
                            ? options(request.getExtraDhcpOpts())
                            : old.getExtraDhcpOpts())
                    .enableNetworkAddressUsageMetrics(
                        Texts.updated(
                            request.getEnableNetworkAddressUsageMetrics(),
                            old.getEnableNetworkAddressUsageMetrics()))
                    .updatedAt(subnets.now())
                    .build(),
                Boolean.TRUE.equals(Texts.updated(request.getIpv6Enable(), old.getIpv6Enable()))));
    Subnet after = found.value();
    return Response.ok(
        ENVELOPE, UpdatedSubnet.builder().id(after.getId()).status(after.getStatus()).build());
  }

  /** The codes come with status 500, as documented. */
  private Response delete(Call call) {
    String id = findInVpc(call).value().getId();
    if (ports.isOwned(id)) {
      throw VpcErrors.error(
          500, VpcErrorCodes.SUBNET_USED_BY_VPN, "A VPN gateway uses the subnet " + id);
    }
    if (!ports.addresses(id).isEmpty()) {
      throw VpcErrors.error(
          500, VpcErrorCodes.SUBNET_ADDRESS_IN_USE, "Addresses of the subnet are in use: " + id);
    }
    subnets.remove(id);
    tags.remove(id);
    return Response.noContent();
  }

  private Resource<Subnet> findInVpc(Call call) {
    String vpcId = call.pathValue("vpc_id");
    checkVpc(vpcId);
    Resource<Subnet> found = subnets.find(call.pathValue("subnet_id"));
    if (!vpcId.equals(found.value().getVpcId())) {
      throw VpcErrors.error(
          400, VpcErrorCodes.SUBNET_OF_OTHER_VPC, "The subnet is not in the VPC " + vpcId);
    }
    return found;
  }
}
