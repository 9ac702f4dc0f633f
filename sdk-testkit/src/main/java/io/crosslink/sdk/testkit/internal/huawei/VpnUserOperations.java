package io.crosslink.sdk.testkit.internal.huawei;

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
import io.crosslink.sdk.testkit.internal.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What can be done with the users of VPN servers. Passwords are kept, but never shown. */
final class VpnUserOperations {
  private static final String ALL =
      "/v5/{project_id}/p2c-vpn-gateways/vpn-servers/{vpn_server_id}/users";
  private static final String ONE = ALL + "/{user_id}";
  private static final String ENVELOPE = "user";
  private static final int LARGEST_LIMIT = 500;

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

  private Reply create(Call call) {
    UserDirectory directory = directories.of(call);
    ObjectNode body = call.body(ENVELOPE, "name", "password");
    CreateVpnUserRequest request = Call.read(body, CreateVpnUserRequest.class);
    checkGroup(request.getUserGroupId(), directory);
    UserRules.check(directory.problemWith(request));
    String id = directory.add(request);
    return Reply.created(ENVELOPE, VpnUser.builder().id(id).build());
  }

  private Reply createAll(Call call) {
    UserDirectory directory = directories.of(call);
    UserIds.list(call); // refuses an empty one
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
        created.add(directory.add(user)); // so that the next ones must differ from it
      }
    }
    if (!invalid.isEmpty()) {
      created.forEach(directory::removeUser);
    }
    return Reply.created(CreateVpnUsersResponse.builder().invalidUsers(invalid).build());
  }

  private Reply list(Call call) {
    UserDirectory directory = directories.of(call);
    List<VpnUser> all = directory.users().toList();
    MarkerPage<VpnUser> page = page(all, call);
    return Reply.ok(
        ListVpnUsersResponse.builder()
            .users(page.items().stream().map(directory::shown).toList())
            .totalCount(all.size())
            .pageInfo(page.info())
            .build());
  }

  static MarkerPage<VpnUser> page(List<VpnUser> all, Call call) {
    return MarkerPage.cut(all, VpnUser::getCreatedAt, call.query(), LARGEST_LIMIT, LARGEST_LIMIT);
  }

  private Reply show(Call call) {
    UserDirectory directory = directories.of(call);
    return Reply.ok(ENVELOPE, directory.shown(find(call).value().user()));
  }

  private Reply update(Call call) {
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
            .description(Changes.orElse(request.getDescription(), old.getDescription()))
            .userGroupId(Changes.orElse(request.getUserGroupId(), old.getUserGroupId()))
            .staticIp(Changes.orElse(request.getStaticIp(), old.getStaticIp()))
            .updatedAt(directory.now())
            .build();
    account.update(before -> before.with(changed));
    return Reply.ok(ENVELOPE, directory.shown(changed));
  }

  private Reply delete(Call call) {
    directories.of(call).removeUser(Objects.requireNonNull(find(call).value().user().getId()));
    return Reply.noContent();
  }

  private Reply deleteAll(Call call) {
    UserDirectory directory = directories.of(call);
    UserIds.in(call, directory).forEach(directory::removeUser);
    return Reply.ok(DeleteVpnUsersResponse.builder().build());
  }

  private Reply resetPassword(Call call) {
    Resource<Account> account = find(call);
    setPassword(account, call.plainBody("new_password").path("new_password").asText());
    return Reply.ok(ResetVpnUserPasswordResponse.builder().build());
  }

  private Reply updatePassword(Call call) {
    Resource<Account> account = find(call);
    ObjectNode body = call.plainBody("old_password", "new_password");
    if (!account.value().hasPassword(body.path("old_password").asText())) {
      throw Call.invalid("Old password incorrect.");
    }
    setPassword(account, body.path("new_password").asText());
    return Reply.ok(UpdateVpnUserPasswordResponse.builder().build());
  }

  private static void setPassword(Resource<Account> account, String password) {
    String name = Objects.requireNonNull(account.value().user().getName());
    UserRules.check(
        UserRules.password(password, name),
        account.value().hadPassword(password) ? "Password used lately." : null);
    account.update(before -> before.withPassword(password));
  }

  private Resource<Account> find(Call call) {
    return directories.of(call).account(call.pathValue("user_id"));
  }

  private static void checkGroup(@Nullable String id, UserDirectory directory) {
    if (id != null) {
      directory.group(id); // refuses an unknown one
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
