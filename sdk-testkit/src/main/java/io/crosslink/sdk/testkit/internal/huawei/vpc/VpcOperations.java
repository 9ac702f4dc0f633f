package io.crosslink.sdk.testkit.internal.huawei.vpc;

import static java.util.Objects.requireNonNullElse;

import io.crosslink.sdk.huawei.vpc.VpcErrorCodes;
import io.crosslink.sdk.huawei.vpc.model.CreateVpcRequest;
import io.crosslink.sdk.huawei.vpc.model.ListVpcsResponse;
import io.crosslink.sdk.huawei.vpc.model.QuotaType;
import io.crosslink.sdk.huawei.vpc.model.UpdateVpcRequest;
import io.crosslink.sdk.huawei.vpc.model.Vpc;
import io.crosslink.sdk.huawei.vpc.model.VpcRoute;
import io.crosslink.sdk.huawei.vpc.model.VpcStatus;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import io.crosslink.sdk.testkit.internal.huawei.http.IdPage;
import io.crosslink.sdk.testkit.internal.huawei.http.Response;
import io.crosslink.sdk.testkit.internal.huawei.http.Route;
import io.crosslink.sdk.testkit.internal.huawei.network.Cidr;
import io.crosslink.sdk.testkit.internal.state.Resource;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The operations of VPCs. */
final class VpcOperations {
  private static final String ALL = "/v1/{project_id}/vpcs";
  private static final String ONE = ALL + "/{vpc_id}";
  private static final String ENVELOPE = "vpc";
  private static final String DEFAULT_PROJECT = "0";
  private static final String ALL_PROJECTS = "all_granted_eps";
  private static final List<Cidr> RESERVED =
      Stream.of(
              "100.64.0.0/10",
              "214.0.0.0/7",
              "198.18.0.0/15",
              "169.254.0.0/16",
              "0.0.0.0/8",
              "127.0.0.0/8",
              "240.0.0.0/4")
          .map(Cidr::parse)
          .filter(Objects::nonNull)
          .toList();

  private final VpcState vpcs;
  private final VpcUse use;
  private final SubnetState subnets;
  private final TagStore tags;
  private final Quotas quotas;

  VpcOperations(VpcState vpcs, VpcUse use, SubnetState subnets, TagStore tags, Quotas quotas) {
    this.vpcs = vpcs;
    this.use = use;
    this.subnets = subnets;
    this.tags = tags;
    this.quotas = quotas;
  }

  void addTo(List<Route> routes) {
    routes.add(Route.of("createVpc", "POST", ALL, this::create));
    routes.add(Route.of("listVpcs", "GET", ALL, this::list));
    routes.add(Route.of("showVpc", "GET", ONE, this::show));
    routes.add(Route.of("updateVpc", "PUT", ONE, this::update));
    routes.add(Route.of("deleteVpc", "DELETE", ONE, this::delete));
  }

  private Response create(Call call) {
    CreateVpcRequest request = Call.read(call.body(ENVELOPE), CreateVpcRequest.class);
    String name = requireNonNullElse(Texts.name(request.getName()), "");
    checkUnique(name, null);
    String block = requireNonNullElse(request.getCidr(), "");
    if (!block.isEmpty()) {
      block(block);
    }
    TagStore.Tags requested = TagStore.parse(request.getTags());
    quotas.check(QuotaType.VPC, 1);
    String id =
        vpcs.add(
            Vpc.builder()
                .name(name)
                .description(Texts.description(request.getDescription()))
                .cidr(block)
                .status(VpcStatus.CREATING)
                .enterpriseProjectId(request.getEnterpriseProjectId())
                .blockServiceEndpointStates(request.getBlockServiceEndpointStates())
                .enableNetworkAddressUsageMetrics(request.getEnableNetworkAddressUsageMetrics())
                .build());
    tags.set(id, requested);
    return Response.ok(ENVELOPE, vpcs.find(id).value());
  }

  private void checkUnique(String name, @Nullable String id) {
    boolean exists =
        !name.isEmpty()
            && vpcs.store().values().stream()
                .anyMatch(each -> each.getName().equals(name) && !each.getId().equals(id));
    if (exists) {
      throw VpcErrors.error(
          400, VpcErrorCodes.VPC_NAME_EXISTS, "A VPC with the name " + name + " exists");
    }
  }

  private static Cidr block(String text) {
    Cidr block = Cidr.of("cidr", text);
    if (!block.isAligned()) {
      throw Call.invalid("cidr must begin with the first address of the block: " + block);
    }
    if (RESERVED.stream().anyMatch(block::overlaps)) {
      throw Call.invalid("cidr is reserved: " + block);
    }
    return block;
  }

  /**
   * As documented, the VPCs of the default enterprise project only, unless another is requested.
   */
  private Response list(Call call) {
    String id = call.query().first("id");
    String project =
        requireNonNullElse(call.query().first("enterprise_project_id"), DEFAULT_PROJECT);
    List<Resource<Vpc>> found =
        vpcs.store().all().stream()
            .filter(each -> id == null || id.equals(each.value().getId()))
            .filter(
                each ->
                    project.equals(ALL_PROJECTS)
                        || project.equals(each.value().getEnterpriseProjectId()))
            .toList();
    IdPage<Resource<Vpc>> page =
        IdPage.cut(found, each -> each.value().getId(), vpcs.store()::rank, call.query());
    return Response.ok(
        ListVpcsResponse.builder()
            .vpcs(page.items().stream().map(Resource::poll).toList())
            .build());
  }

  private Response show(Call call) {
    return Response.ok(ENVELOPE, find(call).poll());
  }

  private Response update(Call call) {
    UpdateVpcRequest request = Call.read(call.body(ENVELOPE), UpdateVpcRequest.class);
    Resource<Vpc> found = find(call);
    Vpc vpc = found.value();
    String name = Texts.name(request.getName());
    if (VpcStatus.CREATING.equals(vpc.getStatus())) {
      throw VpcErrors.error(
          500, VpcErrorCodes.VPC_NOT_READY, "The VPC " + vpc.getId() + " is being created");
    }
    if (name != null) {
      checkUnique(name, vpc.getId());
    }
    checkContainsSubnets(request.getCidr(), vpc.getId());
    String description = Texts.description(request.getDescription());
    found.update(
        old ->
            old.toBuilder()
                .name(Texts.updated(name, old.getName()))
                .description(Texts.updated(description, old.getDescription()))
                .cidr(Texts.updated(request.getCidr(), old.getCidr()))
                .routes(request.hasRoutes() ? routes(request) : old.getRoutes())
                .enableNetworkAddressUsageMetrics(
                    Texts.updated(
                        request.getEnableNetworkAddressUsageMetrics(),
                        old.getEnableNetworkAddressUsageMetrics()))
                .updatedAt(vpcs.now())
                .build());
    return Response.ok(ENVELOPE, found.value());
  }

  private void checkContainsSubnets(@Nullable String requested, String id) {
    if (requested == null) {
      return;
    }
    Cidr block = block(requested);
    if (!subnets.blocks(id).stream().allMatch(block::contains)) {
      throw VpcErrors.error(
          400,
          VpcErrorCodes.SUBNET_OUTSIDE_NEW_BLOCK,
          "The block " + block + " does not contain all subnets of the VPC");
    }
  }

  private static List<VpcRoute> routes(UpdateVpcRequest request) {
    return request.getRoutes().stream()
        .map(
            each ->
                VpcRoute.builder()
                    .destination(each.getDestination())
                    .nexthop(each.getNexthop())
                    .build())
        .toList();
  }

  private Response delete(Call call) {
    Vpc vpc = find(call).value();
    use.checkUnused(vpc);
    vpcs.remove(vpc.getId());
    tags.remove(vpc.getId());
    return Response.noContent();
  }

  private Resource<Vpc> find(Call call) {
    return vpcs.find(call.pathValue("vpc_id"));
  }
}
