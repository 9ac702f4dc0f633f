package io.crosslink.sdk.testkit.internal.huawei.vpn;

import static java.util.Objects.requireNonNullElse;

import io.crosslink.sdk.huawei.vpn.VpnErrorCodes;
import io.crosslink.sdk.huawei.vpn.model.AccessPolicy;
import io.crosslink.sdk.huawei.vpn.model.AccessPolicyType;
import io.crosslink.sdk.huawei.vpn.model.CreateVpnUserRequest;
import io.crosslink.sdk.huawei.vpn.model.VpnUser;
import io.crosslink.sdk.huawei.vpn.model.VpnUserGroup;
import io.crosslink.sdk.huawei.vpn.model.VpnUserGroupType;
import io.crosslink.sdk.testkit.internal.service.ErrorResponseException;
import io.crosslink.sdk.testkit.internal.state.Defaults;
import io.crosslink.sdk.testkit.internal.state.Edits;
import io.crosslink.sdk.testkit.internal.state.Resource;
import io.crosslink.sdk.testkit.internal.state.Store;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The users of one VPN server, their groups, and the access policies of the groups. Users and
 * policies contain the id of their group; group names and member counts are added to responses.
 */
final class UserDirectory {
  private final Store<Account> accounts = new Store<>();
  private final Store<VpnUserGroup> groups = new Store<>();
  private final Store<AccessPolicy> policies = new Store<>();
  private final Supplier<OffsetDateTime> creationTime;
  private final String defaultGroup;

  /** Creates a directory with the default group only. */
  UserDirectory(Supplier<OffsetDateTime> creationTime) {
    this.creationTime = creationTime;
    defaultGroup =
        add(VpnUserGroup.builder().name("default").type(VpnUserGroupType.DEFAULT).build());
  }

  /** Returns the current moment, a different one at each call. */
  OffsetDateTime now() {
    return creationTime.get();
  }

  // Users

  /** Returns why a user cannot be created, or null. */
  @Nullable String problemWith(CreateVpnUserRequest user) {
    String name = requireNonNullElse(user.getName(), "");
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

  /** Adds a user that has been checked, and returns its id. */
  String add(CreateVpnUserRequest user) {
    return add(
        VpnUser.builder()
            .name(user.getName())
            .description(user.getDescription())
            .userGroupId(user.getUserGroupId())
            .staticIp(user.getStaticIp())
            .build(),
        Objects.requireNonNull(user.getPassword()));
  }

  /** Adds a user with defaults for missing properties, and returns its id. */
  String add(VpnUser given, String password) {
    checkExists(given.getUserGroupId());
    String id = given.hasId() ? given.getId() : UUID.randomUUID().toString();
    OffsetDateTime created = requireNonNullElse(given.getCreatedAt(), now());
    accounts.add(
        id,
        Account.of(
            given.toBuilder()
                .id(id)
                .name(requireNonNullElse(given.getName(), Defaults.name("user-", id)))
                .staticIp(requireNonNullElse(given.getStaticIp(), "disable"))
                .createdAt(created)
                .updatedAt(requireNonNullElse(given.getUpdatedAt(), created))
                .build(),
            password));
    return id;
  }

  Stream<VpnUser> users() {
    return sorted(
        accounts.all().stream().map(account -> account.value().user()), VpnUser::getCreatedAt);
  }

  Stream<VpnUser> usersIn(String groupId) {
    return users().filter(user -> groupId.equals(user.getUserGroupId()));
  }

  Resource<Account> account(String id) {
    return VpnState.require(accounts.find(id), "user", id);
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

  Edits<VpnUser> userEdits() {
    return Edits.of(
        (id, change) ->
            accounts.change(
                id,
                old -> {
                  VpnUser changed = change.apply(old.user());
                  checkExists(changed.getUserGroupId());
                  return old.with(changed);
                }),
        accounts::remove);
  }

  void removeUser(String id) {
    accounts.remove(id);
  }

  // Groups

  /** Adds a group with defaults for missing properties, and returns its id. */
  String add(VpnUserGroup given) {
    String id = given.hasId() ? given.getId() : UUID.randomUUID().toString();
    OffsetDateTime created = requireNonNullElse(given.getCreatedAt(), now());
    groups.add(
        id,
        given.toBuilder()
            .id(id)
            .name(requireNonNullElse(given.getName(), Defaults.name("group-", id)))
            .type(requireNonNullElse(given.getType(), VpnUserGroupType.CUSTOM))
            .createdAt(created)
            .updatedAt(requireNonNullElse(given.getUpdatedAt(), created))
            .build());
    return id;
  }

  Stream<VpnUserGroup> groups() {
    return sorted(groups.values().stream(), VpnUserGroup::getCreatedAt);
  }

  Resource<VpnUserGroup> group(String id) {
    return VpnState.require(groups.find(id), "user group", id);
  }

  /** Fails if a test names a group that does not exist. */
  private void checkExists(@Nullable String groupId) {
    if (groupId != null && groups.find(groupId) == null) {
      throw new IllegalArgumentException("There is no user group " + groupId);
    }
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

  /** Removes a group that no policy uses; its users are in no group afterwards. */
  void removeGroup(String id) {
    if (policies().anyMatch(policy -> id.equals(policy.getUserGroupId()))) {
      throw new ErrorResponseException(
          400,
          VpnErrorCodes.USER_GROUP_IN_USE,
          "The user group has been associated with an access policy");
    }
    dissolve(id);
  }

  private void dissolve(String groupId) {
    List<VpnUser> members = usersIn(groupId).toList();
    members.forEach(user -> move(Objects.requireNonNull(user.getId()), null));
    groups.remove(groupId);
  }

  /** A policy keeps the id of a group that a test removes. */
  Edits<VpnUserGroup> groupEdits() {
    return Edits.of(
        groups::change,
        id -> {
          if (id.equals(defaultGroup)) {
            throw new IllegalArgumentException("Every VPN server has the default group");
          }
          dissolve(id);
        });
  }

  private @Nullable String groupName(@Nullable String id) {
    Resource<VpnUserGroup> group = id == null ? null : groups.find(id);
    return group == null ? null : group.value().getName();
  }

  // Access policies

  /** Adds a policy with defaults for missing properties, and returns its id. */
  String add(AccessPolicy given) {
    checkExists(given.getUserGroupId());
    String id = given.hasId() ? given.getId() : UUID.randomUUID().toString();
    OffsetDateTime created = requireNonNullElse(given.getCreatedAt(), now());
    policies.add(
        id,
        given.toBuilder()
            .id(id)
            .name(requireNonNullElse(given.getName(), Defaults.name("policy-", id)))
            .type(requireNonNullElse(given.getType(), AccessPolicyType.CUSTOM))
            .userGroupId(requireNonNullElse(given.getUserGroupId(), defaultGroup))
            .destIpCidrs(given.hasDestIpCidrs() ? given.getDestIpCidrs() : List.of("10.0.0.0/24"))
            .createdAt(created)
            .updatedAt(requireNonNullElse(given.getUpdatedAt(), created))
            .build());
    return id;
  }

  Stream<AccessPolicy> policies() {
    return sorted(policies.values().stream(), AccessPolicy::getCreatedAt);
  }

  Resource<AccessPolicy> policy(String id) {
    return VpnState.require(policies.find(id), "access policy", id);
  }

  AccessPolicy shown(AccessPolicy policy) {
    return policy.toBuilder().userGroupName(groupName(policy.getUserGroupId())).build();
  }

  Edits<AccessPolicy> policyEdits() {
    return Edits.of(
        (id, change) ->
            policies.change(
                id,
                old -> {
                  AccessPolicy changed = change.apply(old);
                  checkExists(changed.getUserGroupId());
                  return changed;
                }),
        policies::remove);
  }

  void removePolicy(String id) {
    policies.remove(id);
  }

  /** Returns the order of creation, by which listings are paged. */
  private static <T> Stream<T> sorted(
      Stream<T> all, Function<T, @Nullable OffsetDateTime> createdAt) {
    return all.sorted(Comparator.comparing(each -> Objects.requireNonNull(createdAt.apply(each))));
  }
}
