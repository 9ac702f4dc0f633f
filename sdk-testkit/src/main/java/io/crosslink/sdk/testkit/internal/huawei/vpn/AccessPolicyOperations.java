package io.crosslink.sdk.testkit.internal.huawei.vpn;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crosslink.sdk.huawei.vpn.model.AccessPolicy;
import io.crosslink.sdk.huawei.vpn.model.AccessPolicyType;
import io.crosslink.sdk.huawei.vpn.model.CreateAccessPolicyRequest;
import io.crosslink.sdk.huawei.vpn.model.ListAccessPoliciesResponse;
import io.crosslink.sdk.huawei.vpn.model.UpdateAccessPolicyRequest;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import io.crosslink.sdk.testkit.internal.huawei.http.MarkerPage;
import io.crosslink.sdk.testkit.internal.huawei.http.Response;
import io.crosslink.sdk.testkit.internal.huawei.http.Route;
import io.crosslink.sdk.testkit.internal.state.Resource;
import java.util.List;
import java.util.Objects;

/** The operations of access policies. */
final class AccessPolicyOperations {
  private static final String ALL =
      "/v5/{project_id}/p2c-vpn-gateways/vpn-servers/{vpn_server_id}/access-policies";
  private static final String ONE = ALL + "/{policy_id}";
  private static final String ENVELOPE = "access_policy";
  private static final String NETWORKS = "dest_ip_cidrs";
  private static final int MAX_LIMIT = 200;

  private final UserDirectories directories;

  AccessPolicyOperations(UserDirectories directories) {
    this.directories = directories;
  }

  void addTo(List<Route> routes) {
    routes.add(Route.of("createAccessPolicy", "POST", ALL, this::create));
    routes.add(Route.of("listAccessPolicies", "GET", ALL, this::list));
    routes.add(Route.of("showAccessPolicy", "GET", ONE, this::show));
    routes.add(Route.of("updateAccessPolicy", "PUT", ONE, this::update));
    routes.add(Route.of("deleteAccessPolicy", "DELETE", ONE, this::delete));
  }

  private Response create(Call call) {
    UserDirectory directory = directories.of(call);
    ObjectNode body = call.body(ENVELOPE, "name", "user_group_id", NETWORKS);
    CreateAccessPolicyRequest request = Call.read(body, CreateAccessPolicyRequest.class);
    directory.group(Objects.requireNonNull(request.getUserGroupId())); // throws if unknown
    UserRules.check(
        UserRules.name(request.getName()),
        UserRules.description(request.getDescription()),
        UserRules.networks(request.getDestIpCidrs()));
    String id =
        directory.add(
            AccessPolicy.builder()
                .name(request.getName())
                .type(AccessPolicyType.CUSTOM)
                .userGroupId(request.getUserGroupId())
                .description(request.getDescription())
                .destIpCidrs(request.getDestIpCidrs())
                .build());
    return Response.created(ENVELOPE, AccessPolicy.builder().id(id).build());
  }

  private Response list(Call call) {
    UserDirectory directory = directories.of(call);
    List<AccessPolicy> all = directory.policies().toList();
    MarkerPage<AccessPolicy> page =
        MarkerPage.cut(all, AccessPolicy::getCreatedAt, call.query(), MAX_LIMIT, MAX_LIMIT);
    return Response.ok(
        ListAccessPoliciesResponse.builder()
            .accessPolicies(page.items().stream().map(directory::shown).toList())
            .totalCount(all.size())
            .pageInfo(page.info())
            .build());
  }

  private Response show(Call call) {
    return Response.ok(ENVELOPE, directories.of(call).shown(find(call).value()));
  }

  private Response update(Call call) {
    UserDirectory directory = directories.of(call);
    Resource<AccessPolicy> policy = find(call);
    ObjectNode body = call.body(ENVELOPE);
    UpdateAccessPolicyRequest request = Call.read(body, UpdateAccessPolicyRequest.class);
    if (request.getUserGroupId() != null) {
      directory.group(request.getUserGroupId()); // throws if unknown
    }
    boolean newNetworks = body.hasNonNull(NETWORKS);
    UserRules.check(
        UserRules.name(request.getName()),
        UserRules.description(request.getDescription()),
        newNetworks ? UserRules.networks(request.getDestIpCidrs()) : null);
    policy.update(
        old ->
            old.toBuilder()
                .name(Updates.orElse(request.getName(), old.getName()))
                .userGroupId(Updates.orElse(request.getUserGroupId(), old.getUserGroupId()))
                .description(Updates.orElse(request.getDescription(), old.getDescription()))
                .destIpCidrs(newNetworks ? request.getDestIpCidrs() : old.getDestIpCidrs())
                .updatedAt(directory.now())
                .build());
    return Response.ok(ENVELOPE, directory.shown(policy.value()));
  }

  private Response delete(Call call) {
    directories.of(call).removePolicy(Objects.requireNonNull(find(call).value().getId()));
    return Response.noContent();
  }

  private Resource<AccessPolicy> find(Call call) {
    return directories.of(call).policy(call.pathValue("policy_id"));
  }
}
