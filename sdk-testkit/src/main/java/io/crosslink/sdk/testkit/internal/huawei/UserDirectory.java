package io.crosslink.sdk.testkit.internal.huawei;

import io.crosslink.sdk.huawei.vpn.VpnErrorCodes;
import io.crosslink.sdk.huawei.vpn.model.AccessPolicy;
import io.crosslink.sdk.huawei.vpn.model.CreateVpnUserRequest;
import io.crosslink.sdk.huawei.vpn.model.VpnUser;
import io.crosslink.sdk.huawei.vpn.model.VpnUserGroup;
import io.crosslink.sdk.huawei.vpn.model.VpnUserGroupType;
import io.crosslink.sdk.testkit.internal.Refusal;
import io.crosslink.sdk.testkit.internal.Resource;
import io.crosslink.sdk.testkit.internal.Store;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The users of one VPN server, their groups, and the access policies of these. A user knows its
 * group, a policy its group; names of groups and numbers of members are looked up when shown.
 */
final class UserDirectory {
  private final Store<Account> accounts = new Store<>();
  private final Store<VpnUserGroup> groups = new Store<>();
  private final Store<AccessPolicy> policies = new Store<>();
  private final Supplier<OffsetDateTime> creationTime;

  /** Makes a directory with the default group and nothing else. */
  UserDirectory(Supplier<OffsetDateTime> creationTime) {
    this.creationTime = creationTime;
    add(VpnUserGroup.builder().name("default").type(VpnUserGroupType.DEFAULT).build());
  }

  /** The present moment, another one at each call. */
  OffsetDateTime now() {
    return creationTime.get();
  }

  // Users

  /** Says what keeps a user from being created, or null. */
  @Nullable String problemWith(CreateVpnUserRequest user) {
    String name = Objects.requireNonNullElse(user.getName(), "");
    return Stream.of(
            UserRules.userName(name),
            users().anyMatch(each -> name.equals(each.getName())) ? "Duplicate user name." : null,
            UserRules.password(user.getPassword(), name),
            UserRules.description(user.getDescription()),
            UserRules.staticIp(user.getStaticIp()),
            takenIp(user.getStaticIp(), ""))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  @Nullable String takenIp(@Nullable String staticIp, String exceptByUser) {
    boolean taken =
        UserRules.isAddress(staticIp)
            && users()
                .filter(each -> !exceptByUser.equals(each.getId()))
                .anyMatch(each -> Objects.equals(staticIp, each.getStaticIp()));
    return taken ? "Duplicate static IP." : null;
  }

  /** Adds a user with which there is no problem, and returns its id. */
  String add(CreateVpnUserRequest user) {
    String id = UUID.randomUUID().toString();
    OffsetDateTime created = creationTime.get();
    accounts.add(
        id,
        Account.of(
            VpnUser.builder()
                .id(id)
                .name(user.getName())
                .description(user.getDescription())
                .userGroupId(user.getUserGroupId())
                .staticIp(Objects.requireNonNullElse(user.getStaticIp(), "disable"))
                .createdAt(created)
                .updatedAt(created)
                .build(),
            Objects.requireNonNull(user.getPassword())));
    return id;
  }

  Stream<VpnUser> users() {
    return accounts.all().stream().map(account -> account.value().user());
  }

  Stream<VpnUser> usersIn(String groupId) {
    return users().filter(user -> groupId.equals(user.getUserGroupId()));
  }

  Resource<Account> account(String id) {
    return VpnState.found(accounts.find(id), "user", id);
  }

  VpnUser shown(VpnUser user) {
    return user.toBuilder().userGroupName(groupName(user.getUserGroupId())).build();
  }

  /** Puts a user into a group, or into none. */
  void move(String userId, @Nullable String groupId) {
    account(userId)
        .update(
            old -> old.with(old.user().toBuilder().userGroupId(groupId).updatedAt(now()).build()));
  }

  void removeUser(String id) {
    accounts.remove(id);
  }

  // Groups

  String add(VpnUserGroup group) {
    String id = UUID.randomUUID().toString();
    OffsetDateTime created = creationTime.get();
    groups.add(id, group.toBuilder().id(id).createdAt(created).updatedAt(created).build());
    return id;
  }

  Stream<VpnUserGroup> groups() {
    return groups.all().stream().map(Resource::value);
  }

  Resource<VpnUserGroup> group(String id) {
    return VpnState.found(groups.find(id), "user group", id);
  }

  /** Returns the id of the group with this name, or null if there is none. */
  @Nullable String groupNamed(String name) {
    return groups()
        .filter(group -> name.equals(group.getName()))
        .map(VpnUserGroup::getId)
        .findFirst()
        .orElse(null);
  }

  VpnUserGroup shown(VpnUserGroup group) {
    String id = Objects.requireNonNull(group.getId());
    return group.toBuilder().userNumber((int) usersIn(id).count()).build();
  }

  /** Removes a group that no policy needs; its users are in no group then. */
  void removeGroup(String id) {
    if (policies().anyMatch(policy -> id.equals(policy.getUserGroupId()))) {
      throw new Refusal(
          400,
          VpnErrorCodes.USER_GROUP_IN_USE,
          "The user group has been associated with an access policy");
    }
    List<VpnUser> members = usersIn(id).toList();
    members.forEach(user -> move(Objects.requireNonNull(user.getId()), null));
    groups.remove(id);
  }

  private @Nullable String groupName(@Nullable String id) {
    return id == null ? null : group(id).value().getName();
  }

  // Access policies

  String add(AccessPolicy policy) {
    String id = UUID.randomUUID().toString();
    OffsetDateTime created = creationTime.get();
    policies.add(id, policy.toBuilder().id(id).createdAt(created).updatedAt(created).build());
    return id;
  }

  Stream<AccessPolicy> policies() {
    return policies.all().stream().map(Resource::value);
  }

  Resource<AccessPolicy> policy(String id) {
    return VpnState.found(policies.find(id), "access policy", id);
  }

  AccessPolicy shown(AccessPolicy policy) {
    return policy.toBuilder().userGroupName(groupName(policy.getUserGroupId())).build();
  }

  void removePolicy(String id) {
    policies.remove(id);
  }
}
