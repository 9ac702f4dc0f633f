package io.crosslink.sdk.testkit.internal.huawei.vpc;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crosslink.sdk.core.internal.util.Arguments;
import io.crosslink.sdk.huawei.vpc.VpcClient;
import io.crosslink.sdk.huawei.vpc.model.QuotaType;
import io.crosslink.sdk.huawei.vpc.model.RouteTable;
import io.crosslink.sdk.huawei.vpc.model.SecurityGroup;
import io.crosslink.sdk.huawei.vpc.model.SecurityGroupRule;
import io.crosslink.sdk.huawei.vpc.model.Subnet;
import io.crosslink.sdk.huawei.vpc.model.Vpc;
import io.crosslink.sdk.huawei.vpc.model.VpcPeering;
import io.crosslink.sdk.testkit.internal.huawei.http.HuaweiService;
import io.crosslink.sdk.testkit.internal.huawei.http.Route;
import io.crosslink.sdk.testkit.internal.service.ErrorResponseException;
import io.crosslink.sdk.testkit.internal.service.Rejection;
import io.crosslink.sdk.testkit.internal.spec.SpecDocument;
import io.crosslink.sdk.testkit.internal.spec.SpecOperation;
import io.crosslink.sdk.testkit.internal.state.Edits;
import io.crosslink.sdk.testkit.internal.state.ResourceAccess;
import io.crosslink.sdk.testkit.internal.state.TransitionTimer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The resources of VPC: their operations, and their access for tests. */
public final class VpcResources implements HuaweiService {
  private static final SpecDocument DOCUMENT = SpecDocument.of(VpcClient.class, "huawei/vpc");

  private final Object lock;
  private final RouteTableState tables;
  private final VpcState vpcs;
  private final Ports ports;
  private final SubnetState subnets;
  private final SecurityGroupState groups;
  private final PeeringState peerings;
  private final TagStore vpcTags = new TagStore();
  private final TagStore subnetTags = new TagStore();
  private final Quotas quotas = new Quotas();
  private final SubnetOperations subnetOperations;
  private final RouteTableOperations tableOperations;
  private final SecurityGroupOperations groupOperations;
  private final VpcUse use;

  /**
   * Creates the service with the resources that every project has.
   *
   * @param lock held while a request is handled
   */
  public VpcResources(TransitionTimer timer, Object lock) {
    this.lock = lock;
    tables = new RouteTableState(timer);
    vpcs = new VpcState(timer, tables);
    ports = new Ports(timer);
    subnets = new SubnetState(timer, vpcs, tables, ports);
    groups = new SecurityGroupState(timer);
    peerings = new PeeringState(timer);
    quotas.count(QuotaType.VPC, () -> vpcs.store().all().size());
    quotas.count(QuotaType.SUBNET, () -> subnets.store().all().size());
    quotas.count(QuotaType.SECURITY_GROUP, () -> groups.groups().all().size());
    quotas.count(QuotaType.SECURITY_GROUP_RULE, () -> groups.rules().all().size());
    quotas.count(QuotaType.VPC_PEER, () -> peerings.store().all().size());
    subnetOperations = new SubnetOperations(subnets, vpcs, ports, subnetTags, quotas);
    tableOperations = new RouteTableOperations(tables, subnets, vpcs, quotas);
    groupOperations = new SecurityGroupOperations(groups, quotas);
    use = new VpcUse(vpcs, subnets, tables, peerings, groups);
  }

  @Override
  public SpecDocument document() {
    return DOCUMENT;
  }

  @Override
  public String name() {
    return "vpc";
  }

  @Override
  public void addTo(List<Route> routes) {
    new VpcOperations(vpcs, use, subnets, vpcTags, quotas).addTo(routes);
    subnetOperations.addTo(routes);
    tableOperations.addTo(routes);
    groupOperations.addTo(routes);
    new SecurityGroupRuleOperations(groups, quotas, DOCUMENT).addTo(routes);
    new PeeringOperations(peerings, vpcs, tables, quotas).addTo(routes);
    new TagOperations("Vpc", vpcTags, () -> names(vpcs.store().values(), Vpc::getId, Vpc::getName))
        .addTo(routes);
    new TagOperations(
            "Subnet",
            subnetTags,
            () -> names(subnets.store().values(), Subnet::getId, Subnet::getName))
        .addTo(routes);
    new QuotaOperations(quotas).addTo(routes);
  }

  private static <T> Map<String, String> names(
      List<T> all, Function<T, String> id, Function<T, String> name) {
    Map<String, String> names = new LinkedHashMap<>();
    all.forEach(each -> names.put(id.apply(each), name.apply(each)));
    return names;
  }

  @Override
  public ErrorResponseException rejection(Rejection reason, SpecOperation operation) {
    return VpcErrors.of(reason, operation);
  }

  @Override
  public ErrorResponseException failed(SpecOperation operation, int status) {
    return VpcErrors.failed(operation, status);
  }

  @Override
  public ObjectNode errorBody(
      ErrorResponseException error, SpecOperation operation, String requestId) {
    return VpcErrors.body(error, operation, requestId);
  }

  /** {@return the networks, as other services see them} */
  public Networks networks() {
    return new Networks(vpcs, subnets, ports, tables, use);
  }

  /** Sets a quota of the project. */
  public void quota(QuotaType type, int limit) {
    synchronized (lock) {
      Arguments.check(quotas.isKnown(type), "The fake has no quota " + type);
      quotas.limit(type, limit);
    }
  }

  /** {@return the VPCs} */
  public ResourceAccess<Vpc> vpcs() {
    return access(
        vpcs::add,
        vpcs.store()::values,
        Vpc::getId,
        Edits.of(
            vpcs.store()::change,
            id -> {
              subnets.removeOf(id);
              vpcs.remove(id);
              vpcTags.remove(id);
            }));
  }

  /** {@return the subnets} */
  public ResourceAccess<Subnet> subnets() {
    return access(
        subnets::add,
        subnetOperations::values,
        Subnet::getId,
        Edits.of(
            subnets.store()::change,
            id -> {
              subnets.remove(id);
              subnetTags.remove(id);
            }));
  }

  /** {@return the route tables} */
  public ResourceAccess<RouteTable> routeTables() {
    return access(
        table -> {
          String vpcId = table.hasVpcId() ? table.getVpcId() : vpcs.any();
          Arguments.check(vpcs.has(vpcId), "There is no VPC " + vpcId);
          return tables.add(table.toBuilder().vpcId(vpcId).build());
        },
        tableOperations::values,
        RouteTable::getId,
        tables.edits());
  }

  /** {@return the security groups} */
  public ResourceAccess<SecurityGroup> securityGroups() {
    return access(groups::add, groupOperations::values, SecurityGroup::getId, groups.groupEdits());
  }

  /** {@return the rules of all security groups} */
  public ResourceAccess<SecurityGroupRule> securityGroupRules() {
    return access(groups::add, groups.rules()::values, SecurityGroupRule::getId, groups.rules());
  }

  /** {@return the VPC peering connections} */
  public ResourceAccess<VpcPeering> peerings() {
    return access(peerings::add, peerings.store()::values, VpcPeering::getId, peerings.store());
  }

  private <T> ResourceAccess<T> access(
      Function<T, String> adder,
      Supplier<List<T>> values,
      Function<T, @Nullable String> id,
      Edits<T> edits) {
    return new ResourceAccess<>(lock, adder, values, id, edits);
  }
}
