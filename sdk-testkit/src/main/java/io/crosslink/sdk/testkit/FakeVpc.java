package io.crosslink.sdk.testkit;

import io.crosslink.sdk.core.internal.util.Arguments;
import io.crosslink.sdk.huawei.vpc.VpcClient;
import io.crosslink.sdk.huawei.vpc.model.QuotaType;
import io.crosslink.sdk.huawei.vpc.model.RouteTable;
import io.crosslink.sdk.huawei.vpc.model.SecurityGroup;
import io.crosslink.sdk.huawei.vpc.model.SecurityGroupRule;
import io.crosslink.sdk.huawei.vpc.model.Subnet;
import io.crosslink.sdk.huawei.vpc.model.SubnetStatus;
import io.crosslink.sdk.huawei.vpc.model.Vpc;
import io.crosslink.sdk.huawei.vpc.model.VpcPeering;
import io.crosslink.sdk.huawei.vpc.model.VpcPeeringStatus;
import io.crosslink.sdk.huawei.vpc.model.VpcStatus;
import io.crosslink.sdk.testkit.internal.huawei.vpc.VpcResources;
import io.crosslink.sdk.testkit.internal.state.ResourceAccess;

/**
 * The VPC service of a {@link FakeHuaweiCloud}: its resources, named as in {@link VpcClient}, and
 * clients of it.
 *
 * <pre>{@code
 * String vpc = huawei.vpc().vpcs().add("frankfurt", "10.20.0.0/16");
 * String subnet = huawei.vpc().subnets().add("servers", vpc, "10.20.1.0/24");
 * Optional<Subnet> now = huawei.vpc().subnets().find(subnet);
 * }</pre>
 *
 * <p>The security group {@code default} of the project, and the default route table of each VPC,
 * are there from the beginning and cannot be removed.
 *
 * <p>A VPN gateway, or P2C VPN gateway, takes four addresses of its subnet. The subnet cannot be
 * deleted by a call while the gateway exists and for another 30 seconds of {@link
 * FakeHuaweiCloud#time() virtual time}. As long as the fake has never had a VPC, VPN gateways may
 * have any VPC and subnet, so tests that are not about VPCs need none.
 *
 * <p>Not checked: next hops of routes.
 *
 * <p>Assumed, since it is not documented: the types of errors of VPC peering connections; the codes
 * of route tables, and of the quotas of subnets and route tables, which are those of VPCs; that
 * VPCs whose CIDR blocks overlap cannot be connected; and that a VPC with VPC peering connections
 * cannot be deleted.
 *
 * <p>Safe for use by multiple threads.
 */
public final class FakeVpc {
  private final FakeHuaweiCloud cloud;
  private final VpcResources resources;

  FakeVpc(FakeHuaweiCloud cloud, VpcResources resources) {
    this.cloud = cloud;
    this.resources = resources;
  }

  /** {@return a new client of this service; the caller closes it} */
  public VpcClient client() {
    return clientBuilder().build();
  }

  /**
   * {@return a new client builder with the endpoint, the project, the access key and the virtual
   * time of the fake; further settings can be added, and each of these replaced}
   */
  public VpcClient.Builder clientBuilder() {
    return VpcClient.builder()
        .endpoint(cloud.endpoint())
        .projectId(cloud.projectId())
        .credentials(cloud.credentials())
        .timeSource(cloud.time());
  }

  /**
   * Sets a quota of the project, which calls that create resources must not exceed. By default the
   * quotas are large. Resources that a test adds are counted, but not limited.
   *
   * @param type the type of resources
   * @param limit the maximum number of resources of this type; for routes, that of each route
   *     table, and for route tables, that of each VPC; -1 for no limit
   * @return this service
   * @throws IllegalArgumentException if the type is null or one that the fake does not count, or
   *     the limit less than -1
   */
  public FakeVpc quota(QuotaType type, int limit) {
    Arguments.check(limit >= -1, "limit must be at least -1, not " + limit);
    resources.quota(Arguments.notNull("type", type), limit);
    return this;
  }

  /**
   * Returns the VPCs. {@code add} generates id, name, CIDR block ({@code 192.168.0.0/16}), status
   * ({@code OK}) and timestamps if they are not set, and the default route table. {@code remove}
   * also removes the subnets and route tables of the VPC, but no VPC peering connections.
   *
   * @return the VPCs
   */
  public Vpcs vpcs() {
    return new Vpcs(resources.vpcs());
  }

  /**
   * Returns the subnets. {@code add} generates id, name, CIDR block (a free one of the VPC),
   * gateway, status ({@code ACTIVE}) and timestamps if they are not set. A subnet without the id of
   * a VPC is in the first one, which is added if there is none. The number of available addresses
   * is counted.
   *
   * @return the subnets
   */
  public Subnets subnets() {
    return new Subnets(resources.subnets());
  }

  /**
   * Returns the route tables, including the default one of each VPC. {@code add} generates id and
   * timestamps if they are not set; it adds no default table. A table without the id of a VPC
   * belongs to the first one, which is added if there is none. The routes of the type {@code
   * local}, one to each subnet of the VPC, and the subnets of a default table follow from the other
   * resources.
   *
   * @return the route tables
   */
  public FakeNamedResources<RouteTable> routeTables() {
    return new FakeNamedResources<>(
        resources.routeTables(), name -> RouteTable.builder().name(name).build());
  }

  /**
   * Returns the security groups, including the group {@code default}. {@code add} generates id,
   * name and timestamps if they are not set. The group has the rules of the model; if the model has
   * none, those of a new group.
   *
   * @return the security groups
   */
  public FakeNamedResources<SecurityGroup> securityGroups() {
    return new FakeNamedResources<>(
        resources.securityGroups(), name -> SecurityGroup.builder().name(name).build());
  }

  /**
   * Returns the rules of all security groups. {@code add} generates id, direction ({@code
   * ingress}), version of IP ({@code IPv4}), action ({@code allow}), priority (100) and timestamps
   * if they are not set. The rule belongs to the group {@code default} unless the model has the id
   * of another one, which must exist.
   *
   * @return the rules
   */
  public FakeResources<SecurityGroupRule> securityGroupRules() {
    return new FakeResources<>(resources.securityGroupRules());
  }

  /**
   * Returns the VPC peering connections. {@code add} generates id, name, status ({@code ACTIVE})
   * and timestamps if they are not set. It does not check that the VPCs exist.
   *
   * <p>A connection that a call creates to a VPC of another project remains in {@code
   * PENDING_ACCEPTANCE} until the test sets another status, as the owner of that VPC would. To let
   * a call accept a connection, add one in this status with {@link FakeHuaweiCloud#projectId()} as
   * the project that is to accept.
   *
   * @return the VPC peering connections
   */
  public FakeStatefulResources<VpcPeering, VpcPeeringStatus> vpcPeerings() {
    return new FakeStatefulResources<>(
        resources.peerings(),
        name -> VpcPeering.builder().name(name).build(),
        (name, status) -> VpcPeering.builder().name(name).status(status).build(),
        (model, status) -> model.toBuilder().status(status).build());
  }

  /** The VPCs of a {@link FakeVpc}. */
  public static final class Vpcs extends FakeStatefulResources<Vpc, VpcStatus> {
    private Vpcs(ResourceAccess<Vpc> access) {
      super(
          access,
          name -> Vpc.builder().name(name).build(),
          (name, status) -> Vpc.builder().name(name).status(status).build(),
          (model, status) -> model.toBuilder().status(status).build());
    }

    /**
     * Adds a VPC, as {@link #add(Object)} does.
     *
     * @param name the name of the VPC
     * @param cidr its CIDR block
     * @return the id of the VPC
     * @throws IllegalArgumentException if an argument is null
     */
    public String add(String name, String cidr) {
      return add(
          Vpc.builder()
              .name(Arguments.notNull("name", name))
              .cidr(Arguments.notNull("cidr", cidr))
              .build());
    }
  }

  /** The subnets of a {@link FakeVpc}. */
  public static final class Subnets extends FakeStatefulResources<Subnet, SubnetStatus> {
    private Subnets(ResourceAccess<Subnet> access) {
      super(
          access,
          name -> Subnet.builder().name(name).build(),
          (name, status) -> Subnet.builder().name(name).status(status).build(),
          (model, status) -> model.toBuilder().status(status).build());
    }

    /**
     * Adds a subnet, as {@link #add(Object)} does.
     *
     * @param name the name of the subnet
     * @param vpcId the id of its VPC
     * @param cidr its CIDR block; not checked against those of the VPC and other subnets
     * @return the id of the subnet
     * @throws IllegalArgumentException if an argument is null, if there is no such VPC, or if
     *     {@code cidr} is not an IPv4 CIDR block
     */
    public String add(String name, String vpcId, String cidr) {
      return add(
          Subnet.builder()
              .name(Arguments.notNull("name", name))
              .vpcId(Arguments.notNull("vpcId", vpcId))
              .cidr(Arguments.notNull("cidr", cidr))
              .build());
    }
  }
}
