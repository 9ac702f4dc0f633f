package io.crosslink.sdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.crosslink.sdk.core.error.InvalidRequestException;
import io.crosslink.sdk.core.error.NotFoundException;
import io.crosslink.sdk.core.error.WaiterException;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.huawei.vpn.AccessPolicies;
import io.crosslink.sdk.huawei.vpn.AccessPolicies.ListAccessPoliciesParams;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.huawei.vpn.VpnErrorCodes;
import io.crosslink.sdk.huawei.vpn.VpnUserGroups;
import io.crosslink.sdk.huawei.vpn.VpnUserGroups.ListVpnUserGroupsParams;
import io.crosslink.sdk.huawei.vpn.VpnUserGroups.ListVpnUsersInGroupParams;
import io.crosslink.sdk.huawei.vpn.model.AccessPolicy;
import io.crosslink.sdk.huawei.vpn.model.AccessPolicyType;
import io.crosslink.sdk.huawei.vpn.model.AddVpnUsersToGroupRequest;
import io.crosslink.sdk.huawei.vpn.model.CreateAccessPolicyRequest;
import io.crosslink.sdk.huawei.vpn.model.CreateVpnUserGroupRequest;
import io.crosslink.sdk.huawei.vpn.model.CreateVpnUserRequest;
import io.crosslink.sdk.huawei.vpn.model.RemoveVpnUsersFromGroupRequest;
import io.crosslink.sdk.huawei.vpn.model.UpdateAccessPolicyRequest;
import io.crosslink.sdk.huawei.vpn.model.UpdateVpnUserGroupRequest;
import io.crosslink.sdk.huawei.vpn.model.VpnServer;
import io.crosslink.sdk.huawei.vpn.model.VpnUser;
import io.crosslink.sdk.huawei.vpn.model.VpnUserGroup;
import io.crosslink.sdk.huawei.vpn.model.VpnUserGroupType;
import io.crosslink.sdk.huawei.vpn.model.VpnUserIdRequest;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** User groups, and their access policies. */
@NullUnmarked // a missing value fails the test
class FakeVpnUserGroupsTest {
  private static final String SERVER = "0e325fb6-83b9-4004-a343-8b6fc714a5d9";
  private static final String NOWHERE = "7625fd92-2e20-4e4d-8c56-66f110fbfaa8";

  private final FakeHuaweiCloud huawei = FakeHuaweiCloud.start();
  private final VpnClient vpn = huawei.vpn().clientBuilder().timeSource(new VirtualTime()).build();
  private final VpnUserGroups groups = vpn.vpnUserGroups();
  private final AccessPolicies policies = vpn.accessPolicies();

  FakeVpnUserGroupsTest() {
    huawei.vpn().vpnServers().add(VpnServer.builder().id(SERVER).build());
  }

  @AfterEach
  void stop() {
    vpn.close();
    huawei.close();
  }

  @Test
  void aGroupLivesAndDies() {
    VpnUserGroup created =
        groups.create(
            SERVER,
            CreateVpnUserGroupRequest.builder().name("operations").description("On call").build());
    String id = created.getId();
    assertThat(created).isEqualTo(VpnUserGroup.builder().id(id).build());

    VpnUserGroup shown = groups.get(SERVER, id);
    assertThat(shown.getName()).isEqualTo("operations");
    assertThat(shown.getType()).isEqualTo(VpnUserGroupType.CUSTOM);
    assertThat(shown.getUserNumber()).isZero();

    VpnUserGroup updated =
        groups.update(SERVER, id, UpdateVpnUserGroupRequest.builder().name("europe").build());
    assertThat(updated).isEqualTo(groups.get(SERVER, id));
    assertThat(updated.getName()).isEqualTo("europe");
    assertThat(updated.getDescription()).isEqualTo("On call");

    groups.delete(SERVER, id);
    notFound(() -> groups.get(SERVER, id));
    notFound(() -> groups.delete(SERVER, id));
  }

  @Test
  void theDefaultGroupStaysAsItIs() {
    VpnUserGroup theDefault = groups.listAll(SERVER).stream().findFirst().orElseThrow();
    assertThat(theDefault.getName()).isEqualTo("default");
    assertThat(theDefault.getType()).isEqualTo(VpnUserGroupType.DEFAULT);
    UpdateVpnUserGroupRequest rename = UpdateVpnUserGroupRequest.builder().name("mine").build();
    invalid(() -> groups.update(SERVER, theDefault.getId(), rename));
    invalid(() -> groups.delete(SERVER, theDefault.getId()));
    assertThat(groups.listAll(SERVER)).containsExactly(theDefault);
  }

  @Test
  void aNameBelongsToOneGroup() {
    String operations = create("operations");
    create("planning");
    invalid(() -> create("operations"));
    invalid(() -> create("no blanks please"));
    UpdateVpnUserGroupRequest same = UpdateVpnUserGroupRequest.builder().name("operations").build();
    UpdateVpnUserGroupRequest taken = UpdateVpnUserGroupRequest.builder().name("planning").build();
    groups.update(SERVER, operations, same);
    invalid(() -> groups.update(SERVER, operations, taken));
  }

  @Test
  void usersComeAndGo() {
    String operations = create("operations");
    String planning = create("planning");
    String ada = user("ada.berlin");
    String noor = user("noor.lisbon");
    notFound(() -> groups.addUsers(SERVER, operations, added(ada, NOWHERE)));
    assertThat(members(operations)).isEmpty();

    groups.addUsers(SERVER, operations, added(ada, noor));
    assertThat(members(operations)).containsExactly(ada, noor);
    assertThat(groups.get(SERVER, operations).getUserNumber()).isEqualTo(2);
    assertThat(groups.listUsers(SERVER, operations).getUsers().get(0))
        .isEqualTo(VpnUser.builder().id(ada).name("ada.berlin").build());

    groups.addUsers(SERVER, planning, added(ada)); // moves over: one group at most
    assertThat(members(operations)).containsExactly(noor);
    groups.removeUsers(SERVER, operations, removed(ada, noor));
    assertThat(members(operations)).isEmpty();
    assertThat(members(planning)).containsExactly(ada); // was not in the group it left

    rejected(VpnErrorCodes.USER_LIST_EMPTY, () -> groups.addUsers(SERVER, planning, added()));
    rejected(VpnErrorCodes.USER_LIST_EMPTY, () -> groups.removeUsers(SERVER, planning, removed()));
    groups.delete(SERVER, planning);
    VpnUser left = vpn.vpnUsers().get(SERVER, ada);
    assertThat(left.getUserGroupId()).isNull();
    assertThat(left.getUserGroupName()).isNull();
  }

  @Test
  void listsPageByPage() {
    IntStream.range(0, 4).forEach(i -> create("group-" + i));
    String group = create("big");
    Stream.of("user0", "user1", "user2")
        .forEach(name -> groups.addUsers(SERVER, group, added(user(name))));
    ListVpnUserGroupsParams two = ListVpnUserGroupsParams.builder().limit(2).build();
    assertThat(groups.listAll(SERVER, two))
        .extracting(VpnUserGroup::getName)
        .containsExactly("default", "group-0", "group-1", "group-2", "group-3", "big");
    assertThat(huawei.calls("listVpnUserGroups")).hasSize(3);
    assertThat(groups.list(SERVER, two).getTotalCount()).isEqualTo(6);
    assertThat(
            groups.listAllUsers(
                SERVER, group, ListVpnUsersInGroupParams.builder().limit(2).build()))
        .extracting(VpnUser::getName)
        .containsExactly("user0", "user1", "user2");
    assertThat(huawei.calls("listVpnUsersInGroup")).hasSize(2);
    invalid(() -> groups.list(SERVER, two.toBuilder().limit(501).build()));
  }

  @Test
  void keepsAGroupThatAPolicyNeeds() {
    String group = create("operations");
    String policy = policies.create(SERVER, policy(group).build()).getId();
    rejected(VpnErrorCodes.USER_GROUP_IN_USE, () -> groups.delete(SERVER, group));
    policies.delete(SERVER, policy);
    groups.delete(SERVER, group);
  }

  /** Whatever comes in between, blocking or not. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void removesInAnyState(boolean async) {
    String group = create("operations");
    String policy = policies.create(SERVER, policy(group).build()).getId();
    String user = user("ada.l");
    groups.addUsers(SERVER, group, added(user));

    assertThatExceptionOfType(WaiterException.class)
        .isThrownBy(() -> groups.remove(SERVER, group, WaitOptions.defaults()))
        .withMessageContaining("used by access policy " + policy)
        .satisfies(e -> assertThat(e.reason()).isEqualTo(WaiterException.Reason.IN_USE));
    huawei.inject(Fault.lostResponse().on("deleteAccessPolicy").times(1));
    huawei.inject(Fault.conflict().on("deleteVpnUserGroup").times(1));

    for (boolean there : List.of(true, false)) {
      assertThat(
              async
                  ? policies.removeAsync(SERVER, policy, WaitOptions.defaults()).join()
                  : policies.remove(SERVER, policy, WaitOptions.defaults()))
          .isEqualTo(there);
      assertThat(
              async
                  ? groups.removeAsync(SERVER, group, WaitOptions.defaults()).join()
                  : groups.remove(SERVER, group, WaitOptions.defaults()))
          .isEqualTo(there);
      assertThat(
              async
                  ? vpn.vpnUsers().removeAsync(SERVER, user, WaitOptions.defaults()).join()
                  : vpn.vpnUsers().remove(SERVER, user, WaitOptions.defaults()))
          .isEqualTo(there);
    }
    assertThat(policies.find(SERVER, policy)).isEmpty();
  }

  @Test
  void aPolicyLivesAndDies() {
    String operations = create("operations");
    String planning = create("planning");
    AccessPolicy created = policies.create(SERVER, policy(operations).build());
    String id = created.getId();
    assertThat(created).isEqualTo(AccessPolicy.builder().id(id).build());

    AccessPolicy shown = policies.get(SERVER, id);
    assertThat(shown.getType()).isEqualTo(AccessPolicyType.CUSTOM);
    assertThat(shown.getUserGroupName()).isEqualTo("operations");
    assertThat(shown.getDestIpCidrs()).containsExactly("172.16.0.0/24");

    AccessPolicy updated =
        policies.update(
            SERVER,
            id,
            UpdateAccessPolicyRequest.builder().userGroupId(planning).description("Maps").build());
    assertThat(updated).isEqualTo(policies.get(SERVER, id));
    assertThat(updated.getName()).isEqualTo("to-servers");
    assertThat(updated.getUserGroupName()).isEqualTo("planning");
    assertThat(updated.getDestIpCidrs()).containsExactly("172.16.0.0/24");
    AccessPolicy moved =
        policies.update(
            SERVER, id, UpdateAccessPolicyRequest.builder().destIpCidrs("10.0.0.0/8").build());
    assertThat(moved.getDestIpCidrs()).containsExactly("10.0.0.0/8");

    policies.delete(SERVER, id);
    notFound(() -> policies.get(SERVER, id));
    notFound(() -> policies.delete(SERVER, id));
  }

  @Test
  void listsPoliciesPageByPage() {
    String group = create("operations");
    IntStream.range(0, 3)
        .forEach(i -> policies.create(SERVER, policy(group).name("p-" + i).build()));
    ListAccessPoliciesParams two = ListAccessPoliciesParams.builder().limit(2).build();
    assertThat(policies.listAll(SERVER, two))
        .extracting(AccessPolicy::getName)
        .containsExactly("p-0", "p-1", "p-2");
    assertThat(huawei.calls("listAccessPolicies")).hasSize(2);
    assertThat(policies.list(SERVER, two).getTotalCount()).isEqualTo(3);
    invalid(() -> policies.list(SERVER, two.toBuilder().limit(201).build()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"172.16.0.0", "172.16.0.0/33", "172.16.300.0/24", "everywhere"})
  void refusesWhatIsNoNetwork(String network) {
    String group = create("operations");
    invalid(() -> policies.create(SERVER, policy(group).destIpCidrs(network).build()));
  }

  @Test
  void refusesBadPolicies() {
    String group = create("operations");
    notFound(() -> policies.create(SERVER, policy(NOWHERE).build()));
    invalid(() -> policies.create(SERVER, policy(group).name("a b").build()));
    List<String> eleven = IntStream.range(0, 11).mapToObj(i -> "10." + i + ".0.0/16").toList();
    invalid(() -> policies.create(SERVER, policy(group).destIpCidrs(eleven).build()));
    invalid(() -> policies.create(SERVER, policy(group).destIpCidrs(List.of()).build()));
    String id = policies.create(SERVER, policy(group).build()).getId();
    invalid(
        () ->
            policies.update(
                SERVER, id, UpdateAccessPolicyRequest.builder().destIpCidrs(eleven).build()));
  }

  private static CreateAccessPolicyRequest.Builder policy(String group) {
    return CreateAccessPolicyRequest.builder()
        .name("to-servers")
        .userGroupId(group)
        .destIpCidrs("172.16.0.0/24");
  }

  private String create(String name) {
    return groups.create(SERVER, CreateVpnUserGroupRequest.of(name)).getId();
  }

  private String user(String name) {
    CreateVpnUserRequest request =
        CreateVpnUserRequest.builder().name(name).password("Example-Pass-0").build();
    return vpn.vpnUsers().create(SERVER, request).getId();
  }

  private List<String> members(String group) {
    return groups.listAllUsers(SERVER, group).stream().map(VpnUser::getId).toList();
  }

  private static AddVpnUsersToGroupRequest added(String... ids) {
    return AddVpnUsersToGroupRequest.of(Stream.of(ids).map(VpnUserIdRequest::of).toList());
  }

  private static RemoveVpnUsersFromGroupRequest removed(String... ids) {
    return RemoveVpnUsersFromGroupRequest.of(Stream.of(ids).map(VpnUserIdRequest::of).toList());
  }

  private static void notFound(ThrowingCallable call) {
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(call)
        .satisfies(
            problem -> assertThat(problem.errorCode()).isEqualTo(VpnErrorCodes.RESOURCE_NOT_FOUND));
  }

  private static void invalid(ThrowingCallable call) {
    rejected(VpnErrorCodes.INVALID_REQUEST, call);
  }

  private static void rejected(String code, ThrowingCallable call) {
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(call)
        .satisfies(problem -> assertThat(problem.errorCode()).isEqualTo(code));
  }
}
