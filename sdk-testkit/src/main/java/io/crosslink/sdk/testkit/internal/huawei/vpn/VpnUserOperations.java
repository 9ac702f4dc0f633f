package io.crosslink.sdk.testkit.internal.huawei.vpn;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crosslink.sdk.huawei.vpn.model.BatchVpnUserRequest;
import io.crosslink.sdk.huawei.vpn.model.CreateVpnUserRequest;
import io.crosslink.sdk.huawei.vpn.model.CreateVpnUsersRequest;
import io.crosslink.sdk.huawei.vpn.model.CreateVpnUsersResponse;
import io.crosslink.sdk.huawei.vpn.model.DeleteVpnUsersResponse;
import io.crosslink.sdk.huawei.vpn.model.InvalidVpnUser;
import io.crosslink.sdk.huawei.vpn.model.ListVpnUsersResponse;
import io.crosslink.sdk.huawei.vpn.model.ResetVpnUserPasswordResponse;
import io.crosslink.sdk.huawei.vpn.model.UpdateVpnUserPasswordResponse;
import io.crosslink.sdk.huawei.vpn.model.UpdateVpnUserRequest;
import io.crosslink.sdk.huawei.vpn.model.VpnUser;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import io.crosslink.sdk.testkit.internal.huawei.http.MarkerPage;
import io.crosslink.sdk.testkit.internal.huawei.http.Response;
import io.crosslink.sdk.testkit.internal.huawei.http.Route;
import io.crosslink.sdk.testkit.internal.state.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The operations of users of VPN servers. Passwords are stored, but never returned. */
final class VpnUserOperations {
  private static final String ALL =
      "/v5/{project_id}/p2c-vpn-gateways/vpn-servers/{vpn_server_id}/users";
  private static final String ONE = ALL + "/{user_id}";
  private static final String ENVELOPE = "user";
  private static final int MAX_LIMIT = 500;

  private final UserDirectories directories;

  VpnUserOperations(UserDirectories directories) {
    this.directories = directories;
  }

  void addTo(List<Route> routes) {
    routes.add(Route.of("createVpnUser", "POST", ALL, this::create));
    routes.add(Route.of("listVpnUsers", "GET", ALL, this::list));
    routes.add(Route.of("createVpnUsers", "POST", ALL + "/batch-create", this::createAll));
    routes.add(Route.of("deleteVpnUsers", "POST", ALL + "/batch-delete", this::deleteAll));
    routes.add(Route.of("showVpnUser", "GET", ONE, this::show));
    routes.add(Route.of("updateVpnUser", "PUT", ONE, this::update));
    routes.add(Route.of("deleteVpnUser", "DELETE", ONE, this::delete));
    routes.add(
        Route.of("resetVpnUserPassword", "POST", ONE + "/reset-password", this::resetPassword));
    routes.add(Route.of("updateVpnUserPassword", "PUT", ONE + "/password", this::updatePassword));
  }

  private Response create(Call call) {
    UserDirectory directory = directories.of(call);
    ObjectNode body = call.body(ENVELOPE, "name", "password");
    CreateVpnUserRequest request = Call.read(body, CreateVpnUserRequest.class);
    checkGroup(request.getUserGroupId(), directory);
    UserRules.check(directory.problemWith(request));
    String id = directory.add(request);
    return Response.created(ENVELOPE, VpnUser.builder().id(id).build());
  }

  private Response createAll(Call call) {
    UserDirectory directory = directories.of(call);
    UserIds.list(call); // throws if empty
    List<String> created = new ArrayList<>();
    List<InvalidVpnUser> invalid = new ArrayList<>();
    for (BatchVpnUserRequest each :
        Call.read(call.plainBody(), CreateVpnUsersRequest.class).getUsers()) {
      String groupName = each.getUserGroupName();
      String groupId = groupName == null ? null : directory.groupNamed(groupName);
      CreateVpnUserRequest user = single(each, groupId);
      String problem = directory.problemWith(user);
      if (groupName != null && groupId == null) {
        invalid.add(invalid(each, "User group does not exist."));
      } else if (problem != null) {
        invalid.add(invalid(each, problem));
      } else {
        created.add(directory.add(user)); // so that the following ones are checked against it
      }
    }
    if (!invalid.isEmpty()) {
      created.forEach(directory::removeUser);
    }
    return Response.created(CreateVpnUsersResponse.builder().invalidUsers(invalid).build());
  }

  private Response list(Call call) {
    UserDirectory directory = directories.of(call);
    List<VpnUser> all = directory.users().toList();
    MarkerPage<VpnUser> page = page(all, call);
    return Response.ok(
        ListVpnUsersResponse.builder()
            .users(page.items().stream().map(directory::shown).toList())
            .totalCount(all.size())
            .pageInfo(page.info())
            .build());
  }

  static MarkerPage<VpnUser> page(List<VpnUser> all, Call call) {
    return MarkerPage.cut(all, VpnUser::getCreatedAt, call.query(), MAX_LIMIT, MAX_LIMIT);
  }

  private Response show(Call call) {
    UserDirectory directory = directories.of(call);
    return Response.ok(ENVELOPE, directory.shown(find(call).value().user()));
  }

  private Response update(Call call) {
    UserDirectory directory = directories.of(call);
    Resource<Account> account = find(call);
    VpnUser old = account.value().user();
    UpdateVpnUserRequest request = Call.read(call.body(ENVELOPE), UpdateVpnUserRequest.class);
    checkGroup(request.getUserGroupId(), directory);
    UserRules.check(
        UserRules.description(request.getDescription()),
        UserRules.staticIp(request.getStaticIp()),
        directory.takenIp(request.getStaticIp(), Objects.requireNonNull(old.getId())));
    VpnUser changed =
        old.toBuilder()
            .description(Updates.orElse(request.getDescription(), old.getDescription()))
            .userGroupId(Updates.orElse(request.getUserGroupId(), old.getUserGroupId()))
            .staticIp(Updates.orElse(request.getStaticIp(), old.getStaticIp()))
            .updatedAt(directory.now())
            .build();
    account.update(before -> before.with(changed));
    return Response.ok(ENVELOPE, directory.shown(changed));
  }

  private Response delete(Call call) {
    directories.of(call).removeUser(Objects.requireNonNull(find(call).value().user().getId()));
    return Response.noContent();
  }

  private Response deleteAll(Call call) {
    UserDirectory directory = directories.of(call);
    UserIds.in(call, directory).forEach(directory::removeUser);
    return Response.ok(DeleteVpnUsersResponse.builder().build());
  }

  private Response resetPassword(Call call) {
    Resource<Account> account = find(call);
    setPassword(account, call.plainBody("new_password").path("new_password").asText());
    return Response.ok(ResetVpnUserPasswordResponse.builder().build());
  }

  private Response updatePassword(Call call) {
    Resource<Account> account = find(call);
    ObjectNode body = call.plainBody("old_password", "new_password");
    if (!account.value().hasPassword(body.path("old_password").asText())) {
      throw Call.invalid("Old password incorrect.");
    }
    setPassword(account, body.path("new_password").asText());
    return Response.ok(UpdateVpnUserPasswordResponse.builder().build());
  }

  private static void setPassword(Resource<Account> account, String password) {
    String name = Objects.requireNonNull(account.value().user().getName());
    UserRules.check(
        UserRules.password(password, name),
        account.value().isRecentPassword(password) ? "Password used recently." : null);
    account.update(before -> before.withPassword(password));
  }

  private Resource<Account> find(Call call) {
    return directories.of(call).account(call.pathValue("user_id"));
  }

  private static void checkGroup(@Nullable String id, UserDirectory directory) {
    if (id != null) {
      directory.group(id); // throws if unknown
    }
  }

  private static CreateVpnUserRequest single(BatchVpnUserRequest user, @Nullable String groupId) {
    return CreateVpnUserRequest.builder()
        .name(user.hasName() ? user.getName() : "")
        .password(user.hasPassword() ? user.getPassword() : "")
        .description(user.getDescription())
        .userGroupId(groupId)
        .staticIp(user.getStaticIp())
        .build();
  }

  private static InvalidVpnUser invalid(BatchVpnUserRequest user, String cause) {
    return InvalidVpnUser.builder()
        .name(user.getName())
        .description(user.getDescription())
        .userGroupName(user.getUserGroupName())
        .staticIp(user.getStaticIp())
        .cause(cause)
        .build();
  }
}
