package io.crosslink.sdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.crosslink.sdk.core.error.InvalidRequestException;
import io.crosslink.sdk.core.error.NotFoundException;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.huawei.vpn.VpnErrorCodes;
import io.crosslink.sdk.huawei.vpn.VpnUsers;
import io.crosslink.sdk.huawei.vpn.VpnUsers.ListVpnUsersParams;
import io.crosslink.sdk.huawei.vpn.model.BatchVpnUserRequest;
import io.crosslink.sdk.huawei.vpn.model.CreateVpnUserGroupRequest;
import io.crosslink.sdk.huawei.vpn.model.CreateVpnUserRequest;
import io.crosslink.sdk.huawei.vpn.model.CreateVpnUsersRequest;
import io.crosslink.sdk.huawei.vpn.model.CreateVpnUsersResponse;
import io.crosslink.sdk.huawei.vpn.model.DeleteVpnUsersRequest;
import io.crosslink.sdk.huawei.vpn.model.InvalidVpnUser;
import io.crosslink.sdk.huawei.vpn.model.ResetVpnUserPasswordRequest;
import io.crosslink.sdk.huawei.vpn.model.UpdateVpnUserPasswordRequest;
import io.crosslink.sdk.huawei.vpn.model.UpdateVpnUserRequest;
import io.crosslink.sdk.huawei.vpn.model.VpnServer;
import io.crosslink.sdk.huawei.vpn.model.VpnUser;
import io.crosslink.sdk.huawei.vpn.model.VpnUserIdRequest;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NullUnmarked // a missing value fails the test
class FakeVpnUsersTest {
  private static final String SERVER = "0e325fb6-83b9-4004-a343-8b6fc714a5d9";
  private static final String OTHER_SERVER = "2407a20d-0bf7-4530-ba9a-7ffa0cedfa3b";
  private static final String NOBODY = "41ad472e-d3e4-482b-8f00-7b2c1bfc4b7d";
  private static final String PASSWORD = "Example-Pass-0";

  private final FakeHuaweiCloud huawei = FakeHuaweiCloud.start();
  private final VpnClient vpn = huawei.vpn().clientBuilder().timeSource(new VirtualTime()).build();
  private final VpnUsers users = vpn.vpnUsers();

  FakeVpnUsersTest() {
    huawei.vpn().vpnServers().add(VpnServer.builder().id(SERVER).build());
    huawei.vpn().vpnServers().add(VpnServer.builder().id(OTHER_SERVER).build());
  }

  @AfterEach
  void stop() {
    vpn.close();
    huawei.close();
  }

  @Test
  void aUserLivesAndDies() {
    VpnUser created =
        users.create(
            SERVER,
            CreateVpnUserRequest.builder()
                .name("ada.berlin")
                .password(PASSWORD)
                .description("Ada")
                .build());
    String id = created.getId();
    assertThat(created).isEqualTo(VpnUser.builder().id(id).build());

    VpnUser shown = users.get(SERVER, id);
    assertThat(shown.getName()).isEqualTo("ada.berlin");
    assertThat(shown.getStaticIp()).isEqualTo("disable");
    assertThat(shown.getUserGroupId()).isNull();
    assertThat(shown.getAdditionalProperties()).isEmpty(); // above all no password

    String group = group("operations");
    VpnUser updated =
        users.update(
            SERVER,
            id,
            UpdateVpnUserRequest.builder().userGroupId(group).staticIp("192.168.10.5").build());
    assertThat(updated).isEqualTo(users.get(SERVER, id));
    assertThat(updated.getDescription()).isEqualTo("Ada");
    assertThat(updated.getUserGroupName()).isEqualTo("operations");
    assertThat(updated.getStaticIp()).isEqualTo("192.168.10.5");

    users.delete(SERVER, id);
    notFound(() -> users.get(SERVER, id));
    notFound(() -> users.delete(SERVER, id));
  }

  @Test
  void createsAllUsersOrNone() {
    create("ada.berlin");
    group("operations");
    CreateVpnUsersResponse rejected =
        users.batchCreate(
            SERVER,
            CreateVpnUsersRequest.of(
                List.of(
                    BatchVpnUserRequest.builder().name("noor.lisbon").password(PASSWORD).build(),
                    BatchVpnUserRequest.builder().name("ada.berlin").password(PASSWORD).build(),
                    BatchVpnUserRequest.builder().name("noor.lisbon").password(PASSWORD).build(),
                    BatchVpnUserRequest.builder().name("kim.seoul").password("short").build(),
                    BatchVpnUserRequest.builder()
                        .name("lee.tokyo")
                        .password(PASSWORD)
                        .userGroupName("planning")
                        .build())));
    assertThat(rejected.getInvalidUsers())
        .extracting(InvalidVpnUser::getName, InvalidVpnUser::getCause)
        .containsExactly(
            tuple("ada.berlin", "Duplicate user name."),
            tuple("noor.lisbon", "Duplicate user name."),
            tuple("kim.seoul", "Password length invalid."),
            tuple("lee.tokyo", "User group does not exist."));
    assertThat(names()).containsExactly("ada.berlin");

    CreateVpnUsersResponse accepted =
        users.batchCreate(
            SERVER,
            CreateVpnUsersRequest.of(
                List.of(
                    BatchVpnUserRequest.builder().name("noor.lisbon").password(PASSWORD).build(),
                    BatchVpnUserRequest.builder()
                        .name("lee.tokyo")
                        .password(PASSWORD)
                        .userGroupName("operations")
                        .build())));
    assertThat(accepted.getInvalidUsers()).isEmpty();
    assertThat(users.listAll(SERVER))
        .extracting(VpnUser::getName, VpnUser::getUserGroupName)
        .containsExactly(
            tuple("ada.berlin", null),
            tuple("noor.lisbon", null),
            tuple("lee.tokyo", "operations"));
  }

  @Test
  void theSameTokenMakesTheSameUser() {
    AtomicBoolean lost = new AtomicBoolean();
    Interceptor losesFirstResponse =
        chain -> {
          okhttp3.Response response = chain.proceed(chain.request());
          if (lost.compareAndSet(false, true)) {
            response.close();
            throw new IOException("the response was lost");
          }
          return response;
        };
    OkHttpClient httpClient = new OkHttpClient.Builder().addInterceptor(losesFirstResponse).build();
    try (VpnClient unlucky =
        huawei
            .vpn()
            .clientBuilder()
            .timeSource(new VirtualTime())
            .okHttpClient(httpClient)
            .build()) {
      String id =
          unlucky
              .vpnUsers()
              .create(
                  SERVER,
                  CreateVpnUserRequest.builder().name("ada.berlin").password(PASSWORD).build())
              .getId();
      assertThat(users.listAll(SERVER)).extracting(VpnUser::getId).containsExactly(id);
    }
    assertThat(huawei.calls("createVpnUser"))
        .extracting(RecordedCall::status)
        .containsExactly(201, 201);
    invalid(() -> create("ada.berlin")); // another call, another token
  }

  @Test
  void aServerHasItsOwnUsers() {
    create("ada.berlin");
    users.create(
        OTHER_SERVER, CreateVpnUserRequest.builder().name("ada.berlin").password(PASSWORD).build());
    assertThat(names()).containsExactly("ada.berlin");
    invalid(() -> create("ada.berlin"));
    notFound(() -> users.get(OTHER_SERVER, id("ada.berlin")));
    notFound(() -> users.list("server-1"));
  }

  @ParameterizedTest
  @CsvSource({
    "ada, Example-Pass-0, disable",
    "ada berlin, Example-Pass-0, disable",
    "L3SW_ada, Example-Pass-0, disable",
    "link, Example-Pass-0, disable",
    "Administrator, Example-Pass-0, disable",
    "ada.berlin, Short-0, disable",
    "ada.berlin, alllowercase, disable",
    "ada.berlin, Pässword-0, disable",
    "ada.berlin, ada.berlin, disable",
    "ada.berlin, nilreb.ada, disable",
    "ada.berlin, Example-Pass-0, 192.168.10.6",
    "ada.berlin, Example-Pass-0, 192.168.10.305",
    "ada.berlin, Example-Pass-0, none",
  })
  void refusesBadUsers(String name, String password, String staticIp) {
    invalid(
        () ->
            users.create(
                SERVER,
                CreateVpnUserRequest.builder()
                    .name(name)
                    .password(password)
                    .staticIp(staticIp)
                    .build()));
    assertThat(names()).isEmpty();
  }

  @Test
  void anAddressBelongsToOneUser() {
    String ada = create("ada.berlin");
    String noor = create("noor.lisbon");
    UpdateVpnUserRequest address = UpdateVpnUserRequest.builder().staticIp("192.168.10.5").build();
    users.update(SERVER, ada, address);
    users.update(SERVER, ada, address);
    invalid(() -> users.update(SERVER, noor, address));
    invalid(
        () ->
            users.create(
                SERVER,
                CreateVpnUserRequest.builder()
                    .name("kim.seoul")
                    .password(PASSWORD)
                    .staticIp("192.168.10.5")
                    .build()));
  }

  @Test
  void refusesWhatAnUpdateMustNotSay() {
    String ada = create("ada.berlin");
    invalid(
        () ->
            users.update(SERVER, ada, UpdateVpnUserRequest.builder().description("a < b").build()));
    notFound(
        () ->
            users.update(SERVER, ada, UpdateVpnUserRequest.builder().userGroupId(NOBODY).build()));
  }

  @Test
  void changesPasswords() {
    String ada = create("ada.berlin");
    invalid(() -> updatePassword(ada, "Example-Pass-9", "Example-Pass-1"));
    updatePassword(ada, PASSWORD, "Example-Pass-1");
    invalid(() -> resetPassword(ada, PASSWORD));
    invalid(() -> resetPassword(ada, "short"));
    IntStream.rangeClosed(2, 5).forEach(i -> resetPassword(ada, "Example-Pass-" + i));
    resetPassword(ada, PASSWORD); // five others came after it
    updatePassword(ada, PASSWORD, "Example-Pass-6");
    notFound(() -> resetPassword(NOBODY, PASSWORD));
  }

  @Test
  void deletesSeveralUsers() {
    String ada = create("ada.berlin");
    String noor = create("noor.lisbon");
    create("kim.seoul");
    notFound(() -> users.batchDelete(SERVER, ids(ada, NOBODY)));
    assertThat(names()).hasSize(3);
    users.batchDelete(SERVER, ids(ada, noor));
    assertThat(names()).containsExactly("kim.seoul");
    rejected(VpnErrorCodes.USER_LIST_EMPTY, () -> users.batchDelete(SERVER, ids()));
    rejected(
        VpnErrorCodes.USER_LIST_EMPTY,
        () -> users.batchCreate(SERVER, CreateVpnUsersRequest.of(List.of())));
  }

  @Test
  void listsPageByPage() {
    IntStream.range(0, 7).forEach(i -> create("user" + i));
    ListVpnUsersParams three = ListVpnUsersParams.builder().limit(3).build();
    assertThat(users.listAll(SERVER, three))
        .extracting(VpnUser::getName)
        .containsExactly("user0", "user1", "user2", "user3", "user4", "user5", "user6");
    assertThat(huawei.calls("listVpnUsers")).hasSize(3);
    assertThat(users.list(SERVER, three).getTotalCount()).isEqualTo(7);
    invalid(() -> users.list(SERVER, three.toBuilder().limit(501).build()));
  }

  private String create(String name) {
    return users
        .create(SERVER, CreateVpnUserRequest.builder().name(name).password(PASSWORD).build())
        .getId();
  }

  private String group(String name) {
    return vpn.vpnUserGroups().create(SERVER, CreateVpnUserGroupRequest.of(name)).getId();
  }

  private void resetPassword(String id, String password) {
    users.resetPassword(SERVER, id, ResetVpnUserPasswordRequest.of(password));
  }

  private void updatePassword(String id, String old, String password) {
    users.updatePassword(
        SERVER,
        id,
        UpdateVpnUserPasswordRequest.builder().oldPassword(old).newPassword(password).build());
  }

  private List<String> names() {
    return users.listAll(SERVER).stream().map(VpnUser::getName).toList();
  }

  private String id(String name) {
    return users.listAll(SERVER).stream()
        .filter(user -> name.equals(user.getName()))
        .map(VpnUser::getId)
        .findFirst()
        .orElseThrow();
  }

  private static DeleteVpnUsersRequest ids(String... ids) {
    return DeleteVpnUsersRequest.of(Stream.of(ids).map(VpnUserIdRequest::of).toList());
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
