package io.crosslink.sdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.crosslink.sdk.core.error.InvalidRequestException;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.huawei.vpn.VpnErrorCodes;
import io.crosslink.sdk.huawei.vpn.VpnGatewayCertificates.ListVpnGatewayCertificatesParams;
import io.crosslink.sdk.huawei.vpn.VpnUsers.ListVpnUsersParams;
import io.crosslink.sdk.huawei.vpn.model.AccessPolicy;
import io.crosslink.sdk.huawei.vpn.model.ClientCaCertificate;
import io.crosslink.sdk.huawei.vpn.model.ClientCaCertificateRequest;
import io.crosslink.sdk.huawei.vpn.model.CreateAccessPolicyRequest;
import io.crosslink.sdk.huawei.vpn.model.CreateVpnGatewayCertificateRequest;
import io.crosslink.sdk.huawei.vpn.model.CreateVpnUserGroupRequest;
import io.crosslink.sdk.huawei.vpn.model.CreateVpnUserRequest;
import io.crosslink.sdk.huawei.vpn.model.P2cVpnGateway;
import io.crosslink.sdk.huawei.vpn.model.UpdateVpnUserPasswordRequest;
import io.crosslink.sdk.huawei.vpn.model.UpgradeAction;
import io.crosslink.sdk.huawei.vpn.model.UpgradeJob;
import io.crosslink.sdk.huawei.vpn.model.UpgradeJobStatus;
import io.crosslink.sdk.huawei.vpn.model.UpgradeReadiness;
import io.crosslink.sdk.huawei.vpn.model.UpgradeRequest;
import io.crosslink.sdk.huawei.vpn.model.VpnGateway;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewayCertificate;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewayCertificateStatus;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewayFlavor;
import io.crosslink.sdk.huawei.vpn.model.VpnServer;
import io.crosslink.sdk.huawei.vpn.model.VpnServerStatus;
import io.crosslink.sdk.huawei.vpn.model.VpnUser;
import io.crosslink.sdk.huawei.vpn.model.VpnUserGroup;
import io.crosslink.sdk.huawei.vpn.model.VpnUserGroupType;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import okhttp3.tls.HeldCertificate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The child resources of VPN servers and gateways: clients get what a test has added, and tests
 * read what a client has created.
 */
@NullUnmarked // a missing value fails the test
class FakeVpnChildResourcesTest {
  private final FakeHuaweiCloud huawei = FakeHuaweiCloud.start();
  private final VpnClient vpn = huawei.vpn().clientBuilder().timeSource(new VirtualTime()).build();
  private final String server = huawei.vpn().vpnServers().add(VpnServer.builder().build());

  @AfterEach
  void stop() {
    vpn.close();
    huawei.close();
  }

  @Test
  void usersArePutThereAndDeleted() {
    String group = huawei.vpn().vpnUserGroups(server).add("operations");
    String ada = huawei.vpn().vpnUsers(server).add("ada.berlin");
    VpnUser noor =
        VpnUser.builder()
            .id("noor")
            .name("noor.lisbon")
            .description("On call")
            .userGroupId(group)
            .staticIp("192.168.10.5")
            .build();
    assertThat(huawei.vpn().vpnUsers(server).add(noor)).isEqualTo("noor");

    assertThat(vpn.vpnUsers().listAll(server))
        .containsExactlyElementsOf(huawei.vpn().vpnUsers(server).list())
        .extracting(VpnUser::getId)
        .containsExactly(ada, "noor");
    VpnUser shown = vpn.vpnUsers().get(server, "noor");
    assertThat(shown)
        .isEqualTo(
            noor.toBuilder()
                .userGroupName("operations")
                .createdAt(shown.getCreatedAt())
                .updatedAt(shown.getCreatedAt())
                .build());
    assertThat(huawei.vpn().vpnUsers(server).list().get(0).getStaticIp()).isEqualTo("disable");
    assertThat(huawei.vpn().vpnUserGroups(server).list())
        .extracting(VpnUserGroup::getUserNumber)
        .containsExactly(0, 1);

    vpn.vpnUsers().delete(server, ada);
    assertThat(huawei.vpn().vpnUsers(server).list()).containsExactly(shown);
  }

  @Test
  void usersHaveAPassword() {
    String ada = huawei.vpn().vpnUsers(server).add("ada.berlin");
    invalid(() -> changePassword(ada, "another"));
    changePassword(ada, huawei.password());
    assertThat(huawei.callLog()).doesNotContain(huawei.password());
  }

  private void changePassword(String user, String old) {
    vpn.vpnUsers()
        .updatePassword(
            server,
            user,
            UpdateVpnUserPasswordRequest.builder()
                .oldPassword(old)
                .newPassword("Example-Pass-1")
                .build());
  }

  @Test
  void showsTheUsersThatAClientMade() {
    String group =
        vpn.vpnUserGroups().create(server, CreateVpnUserGroupRequest.of("operations")).getId();
    CreateVpnUserRequest request =
        CreateVpnUserRequest.builder()
            .name("ada.berlin")
            .password("Example-Pass-0")
            .userGroupId(group)
            .build();
    String ada = vpn.vpnUsers().create(server, request).getId();
    assertThat(huawei.vpn().vpnUsers(server).list())
        .containsExactly(vpn.vpnUsers().get(server, ada));
    assertThat(huawei.vpn().vpnUsers(server).list().get(0).getUserGroupName())
        .isEqualTo("operations");
  }

  @Test
  void usersAreListedInTheOrderOfCreation() {
    OffsetDateTime day = OffsetDateTime.parse("2026-01-01T00:00:00Z");
    List.of("third", "first", "second")
        .forEach(
            name ->
                huawei
                    .vpn()
                    .vpnUsers(server)
                    .add(
                        VpnUser.builder()
                            .name(name)
                            .createdAt(
                                day.plusDays(List.of("first", "second", "third").indexOf(name)))
                            .build()));
    assertThat(vpn.vpnUsers().listAll(server, ListVpnUsersParams.builder().limit(1).build()))
        .containsExactlyElementsOf(huawei.vpn().vpnUsers(server).list())
        .extracting(VpnUser::getName)
        .containsExactly("first", "second", "third");
  }

  @Test
  void groupsArePutThereAndDeleted() {
    String operations = huawei.vpn().vpnUserGroups(server).add("operations");
    VpnUserGroup planning =
        VpnUserGroup.builder().id("planning").name("planning").description("Maps").build();
    huawei.vpn().vpnUserGroups(server).add(planning);
    assertThat(vpn.vpnUserGroups().listAll(server))
        .containsExactlyElementsOf(huawei.vpn().vpnUserGroups(server).list())
        .extracting(VpnUserGroup::getName)
        .containsExactly("default", "operations", "planning");
    VpnUserGroup shown = vpn.vpnUserGroups().get(server, "planning");
    assertThat(shown.getDescription()).isEqualTo("Maps");
    assertThat(shown.getType()).isEqualTo(VpnUserGroupType.CUSTOM);

    vpn.vpnUserGroups().delete(server, operations);
    vpn.vpnUserGroups().delete(server, "planning");
    String made =
        vpn.vpnUserGroups().create(server, CreateVpnUserGroupRequest.of("europe")).getId();
    assertThat(huawei.vpn().vpnUserGroups(server).list())
        .hasSize(2)
        .contains(vpn.vpnUserGroups().get(server, made));
  }

  @Test
  void policiesArePutThereAndDeleted() {
    String group = huawei.vpn().vpnUserGroups(server).add("operations");
    String open =
        huawei.vpn().accessPolicies(server).add(AccessPolicy.builder().name("open").build());
    huawei
        .vpn()
        .accessPolicies(server)
        .add(
            AccessPolicy.builder()
                .id("policy")
                .name("to-servers")
                .userGroupId(group)
                .destIpCidrs("172.16.0.0/24")
                .build());
    assertThat(vpn.accessPolicies().listAll(server))
        .containsExactlyElementsOf(huawei.vpn().accessPolicies(server).list())
        .extracting(AccessPolicy::getUserGroupName)
        .containsExactly("default", "operations");
    assertThat(vpn.accessPolicies().get(server, open).getDestIpCidrs()).hasSize(1);
    assertThat(vpn.accessPolicies().get(server, "policy").getDestIpCidrs())
        .containsExactly("172.16.0.0/24");

    vpn.accessPolicies().delete(server, open);
    vpn.accessPolicies().delete(server, "policy");
    String made =
        vpn.accessPolicies()
            .create(
                server,
                CreateAccessPolicyRequest.builder()
                    .name("maps")
                    .userGroupId(group)
                    .destIpCidrs("10.0.0.0/8")
                    .build())
            .getId();
    assertThat(huawei.vpn().accessPolicies(server).list())
        .containsExactly(vpn.accessPolicies().get(server, made));
  }

  @Test
  void clientCaCertificatesArePutThereAndDeleted() {
    huawei.pollsPerTransition(0);
    huawei
        .vpn()
        .clientCaCertificates(server)
        .add(ClientCaCertificate.builder().id("staff").subject("CN=Staff CA").build());
    String other =
        huawei
            .vpn()
            .clientCaCertificates(server)
            .add(ClientCaCertificate.builder().name("guests").build());
    assertThat(huawei.vpn().vpnServers().find(server).orElseThrow().getStatus())
        .isEqualTo(VpnServerStatus.ACTIVE);
    assertThat(vpn.vpnServers().find(server).orElseThrow().getClientCaCertificates())
        .isEqualTo(huawei.vpn().clientCaCertificates(server).list())
        .extracting(ClientCaCertificate::getName)
        .containsExactly("client_ca_staff", "guests");
    ClientCaCertificate shown = vpn.clientCaCertificates().get(server, "staff");
    assertThat(shown.getSubject()).isEqualTo("CN=Staff CA");
    assertThat(shown.getExpirationTime()).isAfter(shown.getCreatedAt());

    vpn.clientCaCertificates().delete(server, "staff");
    vpn.clientCaCertificates().delete(server, other);
    String pem = new HeldCertificate.Builder().certificateAuthority(0).build().certificatePem();
    String made =
        vpn.clientCaCertificates()
            .importCertificate(server, ClientCaCertificateRequest.of(pem))
            .getId();
    assertThat(huawei.vpn().clientCaCertificates(server).list())
        .containsExactly(vpn.clientCaCertificates().get(server, made));
  }

  @Test
  void gatewayCertificatesArePutThere() {
    String gateway = huawei.vpn().vpnGateways().add("lisbon");
    OffsetDateTime soon = OffsetDateTime.now(ZoneOffset.UTC).plusDays(3).withNano(0);
    String id =
        huawei
            .vpn()
            .vpnGatewayCertificates(gateway)
            .add(VpnGatewayCertificate.builder().name("old").certificateExpireTime(soon).build());

    VpnGatewayCertificate shown = vpn.vpnGatewayCertificates().get(gateway);
    assertThat(huawei.vpn().vpnGatewayCertificates(gateway).list()).containsExactly(shown);
    assertThat(shown.getId()).isEqualTo(id);
    assertThat(shown.getName()).isEqualTo("old");
    assertThat(shown.getStatus()).isEqualTo(VpnGatewayCertificateStatus.BOUND);
    assertThat(shown.getCertificateExpireTime().toInstant()).isEqualTo(soon.toInstant());
    assertThat(shown.getCertificateSubject()).contains(gateway);
    assertThat(vpn.vpnGateways().get(gateway).getCertificateId()).isEqualTo(id);
    assertThat(
            vpn.vpnGatewayCertificates()
                .list(ListVpnGatewayCertificatesParams.builder().preExpireDays(7).build())
                .getVpnGatewayCertificates())
        .containsExactly(shown);
  }

  @Test
  void showsTheGatewayCertificatesThatAClientMade() {
    String gateway =
        huawei.vpn().vpnGateways().add(VpnGateway.builder().flavor(VpnGatewayFlavor.GM).build());
    assertThat(huawei.vpn().vpnGatewayCertificates(gateway).list()).isEmpty();
    vpn.vpnGatewayCertificates()
        .create(
            gateway,
            CreateVpnGatewayCertificateRequest.builder()
                .certificate("EXAMPLE-CERTIFICATE")
                .privateKey("EXAMPLE-KEY")
                .certificateChain("EXAMPLE-CA")
                .encCertificate("EXAMPLE-CERTIFICATE-2")
                .encPrivateKey("EXAMPLE-KEY-2")
                .build());
    for (int i = 0; i < 5; i++) { // reading state is not a poll
      assertThat(huawei.vpn().vpnGatewayCertificates().list())
          .extracting(VpnGatewayCertificate::getStatus)
          .containsExactly(VpnGatewayCertificateStatus.BINDING);
    }
    vpn.vpnGatewayCertificates().waitUntilBound(gateway, WaitOptions.defaults());
    assertThat(huawei.vpn().vpnGatewayCertificates(gateway).list())
        .extracting(VpnGatewayCertificate::getStatus)
        .containsExactly(VpnGatewayCertificateStatus.BOUND);
  }

  @Test
  void aGatewayCertificateMovesOn() {
    String gateway = huawei.vpn().vpnGateways().add("lisbon");
    huawei
        .vpn()
        .vpnGatewayCertificates(gateway)
        .add(VpnGatewayCertificate.builder().status(VpnGatewayCertificateStatus.BINDING).build());
    vpn.vpnGatewayCertificates().waitUntilBound(gateway, WaitOptions.defaults());
  }

  @Test
  void showsUpgradeJobs() {
    String gateway = huawei.vpn().vpnGateways().add("lisbon");
    UpgradeRequest start = UpgradeRequest.of(UpgradeAction.START);
    String job = vpn.vpnGateways().upgrade(gateway, start).getJobId();
    assertThat(huawei.vpn().p2cVpnGatewayJobs().list()).isEmpty();
    for (int i = 0; i < 5; i++) { // reading state is not a poll
      assertThat(huawei.vpn().vpnGatewayJobs().find(job).orElseThrow().getStatus())
          .isEqualTo(UpgradeJobStatus.UPGRADING);
    }
    UpgradeJob confirmable = vpn.vpnGatewayJobs().waitUntilConfirmable(job, WaitOptions.defaults());
    assertThat(huawei.vpn().vpnGatewayJobs().list()).containsExactly(confirmable);
    assertThat(huawei.vpn().vpnGatewayJobs().find("unknown")).isEmpty();
  }

  @Test
  void showsUpgradeJobsOfP2cGateways() {
    String gateway =
        huawei
            .vpn()
            .p2cVpnGateways()
            .add(P2cVpnGateway.builder().upgradeInfo(UpgradeReadiness.READY).build());
    UpgradeRequest start = UpgradeRequest.of(UpgradeAction.START);
    String job = vpn.p2cVpnGateways().upgrade(gateway, start).getJobId();
    assertThat(huawei.vpn().vpnGatewayJobs().list()).isEmpty();
    assertThat(huawei.vpn().p2cVpnGatewayJobs().list())
        .containsExactlyElementsOf(vpn.p2cVpnGatewayJobs().listAll());
    assertThat(huawei.vpn().p2cVpnGatewayJobs().find(job).orElseThrow().getResourceId())
        .isEqualTo(gateway);
    assertThat(huawei.vpn().p2cVpnGatewayJobs().find("unknown")).isEmpty();
  }

  @Test
  void refusesUnknownOwners() {
    VpnUser ofNoGroup = VpnUser.builder().userGroupId("nowhere").build();
    AccessPolicy forNoGroup = AccessPolicy.builder().userGroupId("nowhere").build();
    ClientCaCertificate ca = ClientCaCertificate.builder().build();
    VpnGatewayCertificate certificate = VpnGatewayCertificate.builder().build();
    mistaken("no VPN server nowhere", () -> huawei.vpn().vpnUsers("nowhere").add("ada.berlin"));
    mistaken(
        "no VPN server nowhere", () -> huawei.vpn().vpnUserGroups("nowhere").add("operations"));
    mistaken("no VPN server nowhere", () -> huawei.vpn().accessPolicies("nowhere").add(forNoGroup));
    mistaken("no VPN server nowhere", () -> huawei.vpn().clientCaCertificates("nowhere").add(ca));
    mistaken(
        "no VPN gateway nowhere",
        () -> huawei.vpn().vpnGatewayCertificates("nowhere").add(certificate));
    mistaken("no user group nowhere", () -> huawei.vpn().vpnUsers(server).add(ofNoGroup));
    mistaken("no user group nowhere", () -> huawei.vpn().accessPolicies(server).add(forNoGroup));

    mistaken("no VPN server nowhere", () -> huawei.vpn().vpnUsers("nowhere").list());
    mistaken("no VPN server nowhere", () -> huawei.vpn().vpnUserGroups("nowhere").list());
    mistaken("no VPN server nowhere", () -> huawei.vpn().accessPolicies("nowhere").list());
    mistaken("no VPN server nowhere", () -> huawei.vpn().clientCaCertificates("nowhere").list());
    mistaken("no VPN gateway nowhere", () -> huawei.vpn().vpnGatewayCertificates("nowhere").list());
  }

  @Test
  void refusesIdsThatAreTaken() {
    VpnUser user = VpnUser.builder().id("one").build();
    huawei.vpn().vpnUsers(server).add(user);
    mistaken("id one", () -> huawei.vpn().vpnUsers(server).add(user));
    VpnUserGroup group = VpnUserGroup.builder().id("one").build();
    huawei.vpn().vpnUserGroups(server).add(group);
    mistaken("id one", () -> huawei.vpn().vpnUserGroups(server).add(group));
    AccessPolicy policy = AccessPolicy.builder().id("one").build();
    huawei.vpn().accessPolicies(server).add(policy);
    mistaken("id one", () -> huawei.vpn().accessPolicies(server).add(policy));
    ClientCaCertificate ca = ClientCaCertificate.builder().id("one").build();
    huawei.vpn().clientCaCertificates(server).add(ca);
    mistaken("certificate one", () -> huawei.vpn().clientCaCertificates(server).add(ca));

    VpnGatewayCertificate certificate = VpnGatewayCertificate.builder().id("one").build();
    String gateway = huawei.vpn().vpnGateways().add("lisbon");
    huawei.vpn().vpnGatewayCertificates(gateway).add(certificate);
    mistaken(gateway, () -> huawei.vpn().vpnGatewayCertificates(gateway).add(certificate));
    String another = huawei.vpn().vpnGateways().add("berlin");
    mistaken(
        "certificate one", () -> huawei.vpn().vpnGatewayCertificates(another).add(certificate));

    String otherServer = huawei.vpn().vpnServers().add(VpnServer.builder().build());
    huawei.vpn().vpnUsers(otherServer).add(user); // a server has its own users
    assertThat(huawei.vpn().vpnUsers(server).list()).hasSize(1);
  }

  @Test
  void whatAServerHadIsGoneWithItsGateway() {
    huawei.pollsPerTransition(0);
    huawei.vpn().vpnUsers(server).add("ada.berlin");
    vpn.p2cVpnGateways().delete(huawei.vpn().vpnServers().find(server).orElseThrow().getP2cVgwId());
    assertThat(huawei.vpn().vpnUsers(server).list()).isEmpty();
    mistaken("no VPN server", () -> huawei.vpn().vpnUsers(server).add("noor.lisbon"));
  }

  private static void mistaken(String text, ThrowingCallable call) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessageContaining(text);
  }

  private static void invalid(ThrowingCallable call) {
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(call)
        .satisfies(
            problem -> assertThat(problem.errorCode()).isEqualTo(VpnErrorCodes.INVALID_REQUEST));
  }
}
