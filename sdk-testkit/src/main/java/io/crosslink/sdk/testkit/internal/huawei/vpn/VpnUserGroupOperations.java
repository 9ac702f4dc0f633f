package io.crosslink.sdk.testkit.internal.huawei.vpn;

import io.crosslink.sdk.huawei.vpn.model.AddVpnUsersToGroupResponse;
import io.crosslink.sdk.huawei.vpn.model.CreateVpnUserGroupRequest;
import io.crosslink.sdk.huawei.vpn.model.ListVpnUserGroupsResponse;
import io.crosslink.sdk.huawei.vpn.model.ListVpnUsersInGroupResponse;
import io.crosslink.sdk.huawei.vpn.model.RemoveVpnUsersFromGroupResponse;
import io.crosslink.sdk.huawei.vpn.model.UpdateVpnUserGroupRequest;
import io.crosslink.sdk.huawei.vpn.model.VpnUser;
import io.crosslink.sdk.huawei.vpn.model.VpnUserGroup;
import io.crosslink.sdk.huawei.vpn.model.VpnUserGroupType;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import io.crosslink.sdk.testkit.internal.huawei.http.MarkerPage;
import io.crosslink.sdk.testkit.internal.huawei.http.Response;
import io.crosslink.sdk.testkit.internal.huawei.http.Route;
import io.crosslink.sdk.testkit.internal.state.Resource;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The operations of user groups. A user is in at most one group. */
final class VpnUserGroupOperations {
  private static final String ALL =
      "/v5/{project_id}/p2c-vpn-gateways/vpn-servers/{vpn_server_id}/groups";
  private static final String ONE = ALL + "/{group_id}";
  private static final String ENVELOPE = "user_group";
  private static final int MAX_LIMIT = 500;

  private final UserDirectories directories;

  VpnUserGroupOperations(UserDirectories directories) {
    this.directories = directories;
  }

  void addTo(List<Route> routes) {
    routes.add(Route.of("createVpnUserGroup", "POST", ALL, this::create));
    routes.add(Route.of("listVpnUserGroups", "GET", ALL, this::list));
    routes.add(Route.of("showVpnUserGroup", "GET", ONE, this::show));
    routes.add(Route.of("updateVpnUserGroup", "PUT", ONE, this::update));
    routes.add(Route.of("deleteVpnUserGroup", "DELETE", ONE, this::delete));
    routes.add(Route.of("listVpnUsersInGroup", "GET", ONE + "/users", this::listUsers));
    routes.add(Route.of("addVpnUsersToGroup", "POST", ONE + "/add-users", this::addUsers));
    routes.add(
        Route.of("removeVpnUsersFromGroup", "POST", ONE + "/remove-users", this::removeUsers));
  }

  private Response create(Call call) {
    UserDirectory directory = directories.of(call);
    CreateVpnUserGroupRequest request =
        Call.read(call.body(ENVELOPE, "name"), CreateVpnUserGroupRequest.class);
    check(request.getName(), request.getDescription(), directory, null);
    String id =
        directory.add(
            VpnUserGroup.builder()
                .name(request.getName())
                .description(request.getDescription())
                .type(VpnUserGroupType.CUSTOM)
                .build());
    return Response.created(ENVELOPE, VpnUserGroup.builder().id(id).build());
  }

  private Response list(Call call) {
    UserDirectory directory = directories.of(call);
    List<VpnUserGroup> all = directory.groups().toList();
    MarkerPage<VpnUserGroup> page =
        MarkerPage.cut(all, VpnUserGroup::getCreatedAt, call.query(), MAX_LIMIT, MAX_LIMIT);
    return Response.ok(
        ListVpnUserGroupsResponse.builder()
            .userGroups(page.items().stream().map(directory::shown).toList())
            .totalCount(all.size())
            .pageInfo(page.info())
            .build());
  }

  private Response show(Call call) {
    return Response.ok(ENVELOPE, directories.of(call).shown(find(call).value()));
  }

  private Response update(Call call) {
    UserDirectory directory = directories.of(call);
    Resource<VpnUserGroup> group = findCustom(call);
    UpdateVpnUserGroupRequest request =
        Call.read(call.body(ENVELOPE), UpdateVpnUserGroupRequest.class);
    check(request.getName(), request.getDescription(), directory, group.value().getId());
    group.update(
        old ->
            old.toBuilder()
                .name(Updates.orElse(request.getName(), old.getName()))
                .description(Updates.orElse(request.getDescription(), old.getDescription()))
                .updatedAt(directory.now())
                .build());
    return Response.ok(ENVELOPE, directory.shown(group.value()));
  }

  private Response delete(Call call) {
    directories.of(call).removeGroup(id(findCustom(call)));
    return Response.noContent();
  }

  private Response listUsers(Call call) {
    List<VpnUser> members = directories.of(call).usersIn(id(find(call))).toList();
    MarkerPage<VpnUser> page = VpnUserOperations.page(members, call);
    return Response.ok(
        ListVpnUsersInGroupResponse.builder()
            .users(page.items().stream().map(VpnUserGroupOperations::member).toList())
            .totalCount(members.size())
            .pageInfo(page.info())
            .build());
  }

  private Response addUsers(Call call) {
    UserDirectory directory = directories.of(call);
    String group = id(find(call));
    UserIds.in(call, directory).forEach(user -> directory.move(user, group));
    return Response.created(AddVpnUsersToGroupResponse.builder().build());
  }

  private Response removeUsers(Call call) {
    UserDirectory directory = directories.of(call);
    Set<String> members =
        directory
            .usersIn(id(find(call)))
            .map(user -> Objects.requireNonNull(user.getId()))
            .collect(Collectors.toSet());
    UserIds.in(call, directory).stream()
        .filter(members::contains)
        .forEach(user -> directory.move(user, null));
    return Response.created(RemoveVpnUsersFromGroupResponse.builder().build());
  }

  private Resource<VpnUserGroup> find(Call call) {
    return directories.of(call).group(call.pathValue("group_id"));
  }

  private Resource<VpnUserGroup> findCustom(Call call) {
    Resource<VpnUserGroup> group = find(call);
    if (VpnUserGroupType.DEFAULT.equals(group.value().getType())) {
      throw Call.invalid("the default user group can be neither changed nor deleted");
    }
    return group;
  }

  private static String id(Resource<VpnUserGroup> group) {
    return Objects.requireNonNull(group.value().getId());
  }

  /** Rejects an invalid name or description, and a name that another group has. */
  private static void check(
      @Nullable String name,
      @Nullable String description,
      UserDirectory directory,
      @Nullable String id) {
    String taken = name == null ? null : directory.groupNamed(name);
    UserRules.check(
        UserRules.name(name),
        taken == null || taken.equals(id) ? null : "Duplicate user group name.",
        UserRules.description(description));
  }

  private static VpnUser member(VpnUser user) {
    return VpnUser.builder()
        .id(user.getId())
        .name(user.getName())
        .description(user.getDescription())
        .build();
  }
}
