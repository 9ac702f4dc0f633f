package io.crosslink.sdk.testkit.internal.huawei.vpc;

import static java.util.Objects.requireNonNullElse;

import io.crosslink.sdk.core.internal.util.Arguments;
import io.crosslink.sdk.huawei.vpc.model.DhcpOption;
import io.crosslink.sdk.huawei.vpc.model.Subnet;
import io.crosslink.sdk.huawei.vpc.model.SubnetStatus;
import io.crosslink.sdk.testkit.internal.huawei.iam.HuaweiIdentity;
import io.crosslink.sdk.testkit.internal.huawei.network.Cidr;
import io.crosslink.sdk.testkit.internal.state.Defaults;
import io.crosslink.sdk.testkit.internal.state.Resource;
import io.crosslink.sdk.testkit.internal.state.Store;
import io.crosslink.sdk.testkit.internal.state.TransitionTimer;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** The subnets and their transitions, and the free addresses in them. */
final class SubnetState {
  private static final int DEFAULT_LENGTH = 24;

  /** At the end of each subnet the service uses three addresses itself. */
  private static final int RESERVED_AT_END = 3;

  /** These, the first address and that of the gateway. */
  private static final int RESERVED = RESERVED_AT_END + 2;

  private final Store<Subnet> subnets = new Store<>(SubnetState::status, this::begin);
  private final TransitionTimer timer;
  private final VpcState vpcs;
  private final RouteTableState tables;
  private final Ports ports;

  SubnetState(TransitionTimer timer, VpcState vpcs, RouteTableState tables, Ports ports) {
    this.timer = timer;
    this.vpcs = vpcs;
    this.tables = tables;
    this.ports = ports;
  }

  private static @Nullable SubnetStatus status(Subnet subnet) {
    return subnet.hasStatus() ? subnet.getStatus() : null;
  }

  /** Adds a subnet with defaults for missing properties; a transitional status completes. */
  String add(Subnet given) {
    String vpcId = given.hasVpcId() ? given.getVpcId() : vpcs.any();
    Arguments.check(vpcs.has(vpcId), "There is no VPC " + vpcId);
    String id = given.hasId() ? given.getId() : UUID.randomUUID().toString();
    String block = given.hasCidr() ? given.getCidr() : freeBlock(vpcId);
    OffsetDateTime created = requireNonNullElse(given.getCreatedAt(), timer.now());
    subnets.add(
        id,
        given.toBuilder()
            .id(id)
            .vpcId(vpcId)
            .name(given.hasName() ? given.getName() : Defaults.name("subnet-", id))
            .description(requireNonNullElse(given.getDescription(), ""))
            .cidr(block)
            .gatewayIp(given.hasGatewayIp() ? given.getGatewayIp() : gateway(block))
            .ipv6Enable(requireNonNullElse(given.getIpv6Enable(), false))
            .dhcpEnable(requireNonNullElse(given.getDhcpEnable(), true))
            .dnsList(given.hasDnsList() ? given.getDnsList() : List.of())
            .status(requireNonNullElse(status(given), SubnetStatus.ACTIVE))
            .neutronNetworkId(requireNonNullElse(given.getNeutronNetworkId(), id))
            .neutronSubnetId(
                requireNonNullElse(given.getNeutronSubnetId(), UUID.randomUUID().toString()))
            .extraDhcpOpts(
                given.hasExtraDhcpOpts() ? given.getExtraDhcpOpts() : List.<DhcpOption>of())
            .scope(requireNonNullElse(given.getScope(), "center"))
            .tenantId(requireNonNullElse(given.getTenantId(), HuaweiIdentity.PROJECT_ID))
            .createdAt(created)
            .updatedAt(requireNonNullElse(given.getUpdatedAt(), created))
            .build());
    return id;
  }

  private String freeBlock(String vpcId) {
    Cidr around = VpcState.block(vpcs.find(vpcId).value());
    Arguments.check(around != null, "The subnet must have a CIDR block, as its VPC has none");
    List<Cidr> used = blocks(vpcId);
    return Objects.requireNonNull(around)
        .dividedInto(Math.max(DEFAULT_LENGTH, around.bits()))
        .filter(block -> used.stream().noneMatch(block::overlaps))
        .findFirst()
        .map(Cidr::toString)
        .orElseThrow(
            () -> new IllegalArgumentException("The CIDR block of the VPC is used up: " + around));
  }

  private static String gateway(String block) {
    Cidr parsed = Cidr.parse(block);
    Arguments.check(parsed != null, "cidr is not an IPv4 CIDR block: " + block);
    return Objects.requireNonNull(parsed).address(1);
  }

  private void begin(Resource<Subnet> added) {
    Subnet value = added.value();
    if (SubnetStatus.UNKNOWN.equals(value.getStatus())) {
      timer.change(added, value, with(value, SubnetStatus.ACTIVE), with(value, SubnetStatus.ERROR));
    }
  }

  private static Subnet with(Subnet subnet, SubnetStatus status) {
    return subnet.toBuilder().status(status).build();
  }

  Store<Subnet> store() {
    return subnets;
  }

  Resource<Subnet> find(String id) {
    Resource<Subnet> found = subnets.find(id);
    if (found == null) {
      throw VpcErrors.notFound("subnet", id);
    }
    return found;
  }

  /** Returns the subnets of a VPC. */
  List<Subnet> of(String vpcId) {
    return subnets.values().stream().filter(each -> vpcId.equals(each.getVpcId())).toList();
  }

  /** Returns the blocks of the subnets of a VPC. */
  List<Cidr> blocks(String vpcId) {
    return of(vpcId).stream()
        .map(each -> Cidr.parse(each.getCidr()))
        .filter(Objects::nonNull)
        .toList();
  }

  void remove(String id) {
    subnets.remove(id);
    tables.disassociate(id);
  }

  void removeOf(String vpcId) {
    of(vpcId).forEach(each -> remove(each.getId()));
  }

  /** Returns a subnet as responses contain it. */
  Subnet shown(Subnet subnet) {
    Cidr block = Cidr.parse(subnet.getCidr());
    if (block == null) {
      return subnet;
    }
    long free = block.size() - RESERVED - ports.addresses(subnet.getId()).size();
    return subnet.toBuilder().availableIpAddressCount((int) Math.max(0, free)).build();
  }

  /** Returns free addresses of a subnet, as many as requested if there are as many. */
  List<String> freeAddresses(Subnet subnet, int number) {
    Set<String> used = ports.addresses(subnet.getId());
    return LongStream.rangeClosed(1, lastUsable(subnet))
        .mapToObj(each -> Objects.requireNonNull(Cidr.parse(subnet.getCidr())).address(each))
        .filter(address -> !address.equals(subnet.getGatewayIp()) && !used.contains(address))
        .limit(number)
        .toList();
  }

  private static long lastUsable(Subnet subnet) {
    Cidr block = Cidr.parse(subnet.getCidr());
    return block == null ? 0 : block.size() - RESERVED_AT_END - 1;
  }

  OffsetDateTime now() {
    return timer.now();
  }
}
