package io.crosslink.sdk.testkit.internal.huawei.vpc;

import io.crosslink.sdk.huawei.vpc.model.CreateSecurityGroupRequest;
import io.crosslink.sdk.huawei.vpc.model.ListSecurityGroupsResponse;
import io.crosslink.sdk.huawei.vpc.model.QuotaType;
import io.crosslink.sdk.huawei.vpc.model.ResourceTag;
import io.crosslink.sdk.huawei.vpc.model.ResourceTagRequest;
import io.crosslink.sdk.huawei.vpc.model.SecurityGroup;
import io.crosslink.sdk.huawei.vpc.model.UpdateSecurityGroupRequest;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import io.crosslink.sdk.testkit.internal.huawei.http.IdPage;
import io.crosslink.sdk.testkit.internal.huawei.http.QueryString;
import io.crosslink.sdk.testkit.internal.huawei.http.Response;
import io.crosslink.sdk.testkit.internal.huawei.http.Route;
import io.crosslink.sdk.testkit.internal.state.Resource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The operations of security groups. */
final class SecurityGroupOperations {
  private static final String ALL = "/v3/{project_id}/vpc/security-groups";
  private static final String ONE = ALL + "/{security_group_id}";
  private static final String ENVELOPE = "security_group";

  private final SecurityGroupState state;
  private final Quotas quotas;

  SecurityGroupOperations(SecurityGroupState state, Quotas quotas) {
    this.state = state;
    this.quotas = quotas;
  }

  void addTo(List<Route> routes) {
    routes.add(Route.of("createSecurityGroup", "POST", ALL, this::create));
    routes.add(Route.of("listSecurityGroups", "GET", ALL, this::list));
    routes.add(Route.of("showSecurityGroup", "GET", ONE, this::show));
    routes.add(Route.of("updateSecurityGroup", "PUT", ONE, this::update));
    routes.add(Route.of("deleteSecurityGroup", "DELETE", ONE, this::delete));
  }

  /** {@return all groups with their rules} */
  List<SecurityGroup> values() {
    return state.groups().values().stream().map(state::withRules).toList();
  }

  private Response create(Call call) {
    CreateSecurityGroupRequest request =
        Call.read(call.body(ENVELOPE), CreateSecurityGroupRequest.class);
    quotas.check(QuotaType.SECURITY_GROUP, 1);
    String id =
        state.add(
            SecurityGroup.builder()
                .name(Texts.name(request.getName()))
                .description(Texts.description(request.getDescription()))
                .enterpriseProjectId(request.getEnterpriseProjectId())
                .tags(request.getTags().stream().map(SecurityGroupOperations::tag).toList())
                .build());
    return Response.created(ENVELOPE, state.withRules(state.group(id).value()));
  }

  private static ResourceTag tag(ResourceTagRequest request) {
    return ResourceTag.builder().key(request.getKey()).value(request.getValue()).build();
  }

  private Response list(Call call) {
    List<SecurityGroup> found =
        state.groups().values().stream().filter(each -> matches(each, call.query())).toList();
    IdPage<SecurityGroup> page =
        IdPage.cut(found, SecurityGroup::getId, state.groups()::rank, call.query());
    return Response.ok(
        ListSecurityGroupsResponse.builder()
            .securityGroups(page.items())
            .pageInfo(PageInfos.of(page, SecurityGroup::getId))
            .build());
  }

  private static boolean matches(SecurityGroup group, QueryString query) {
    return is(group.getId(), query.all("id"))
        && is(group.getName(), query.all("name"))
        && is(group.getDescription(), query.all("description"))
        && isInProject(group, query.first("enterprise_project_id"));
  }

  private static boolean is(@Nullable String value, List<String> wanted) {
    return wanted.isEmpty() || (value != null && wanted.contains(value));
  }

  private static boolean isInProject(SecurityGroup group, @Nullable String project) {
    return project == null
        || project.equals("all_granted_eps")
        || project.equals(group.getEnterpriseProjectId());
  }

  private Response show(Call call) {
    return Response.ok(ENVELOPE, state.withRules(find(call).value()));
  }

  private Response update(Call call) {
    UpdateSecurityGroupRequest request =
        Call.read(call.body(ENVELOPE), UpdateSecurityGroupRequest.class);
    Resource<SecurityGroup> found = find(call);
    String name = Texts.name(request.getName());
    String description = Texts.description(request.getDescription());
    found.update(
        old ->
            old.toBuilder()
                .name(Texts.updated(name, old.getName()))
                .description(Texts.updated(description, old.getDescription()))
                .updatedAt(state.now())
                .build());
    return Response.ok(ENVELOPE, state.withRules(found.value()));
  }

  private Response delete(Call call) {
    String id = find(call).value().getId();
    if (state.isDefault(id)) {
      throw VpcErrors.conflict("The security group default cannot be deleted");
    }
    if (state.isReferredTo(id)) {
      throw VpcErrors.conflict("The security group " + id + " is in use by a rule of another");
    }
    state.remove(id);
    return Response.noContent();
  }

  private Resource<SecurityGroup> find(Call call) {
    return state.group(call.pathValue("security_group_id"));
  }
}
