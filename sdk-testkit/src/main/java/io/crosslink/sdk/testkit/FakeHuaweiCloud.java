package io.crosslink.sdk.testkit;

import io.crosslink.sdk.core.internal.util.Arguments;
import io.crosslink.sdk.core.internal.util.Durations;
import io.crosslink.sdk.huawei.HuaweiCredentials;
import io.crosslink.sdk.testkit.internal.huawei.HuaweiCloudService;
import io.crosslink.sdk.testkit.internal.huawei.iam.HuaweiIdentity;
import io.crosslink.sdk.testkit.internal.huawei.iam.IssuedCredentials;
import io.crosslink.sdk.testkit.internal.state.TransitionTimer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;

/**
 * Huawei Cloud in this JVM: the services VPN, VPC, EIP, Direct Connect, Enterprise Router and IAM
 * on a local port. VPN keeps VPN gateways with their certificates and upgrades, customer gateways,
 * VPN connections with their monitors, P2C VPN gateways with their clients, and VPN servers with
 * their client CA certificates, users, user groups and access policies. VPC keeps VPCs, subnets,
 * route tables, security groups with their rules, VPC peering connections, tags and quotas. EIP
 * keeps public IP addresses, which the gateways of VPN share, and bandwidths. Direct Connect keeps
 * direct connects, virtual gateways of the VPCs, virtual interfaces with their peers, and global DC
 * gateways with their peer links and routes. Enterprise Router keeps routers with their
 * attachments, route tables, routes and flow logs, and computes which attachments reach each other.
 * IAM accepts logins and issues tokens and temporary access keys. The fake verifies every signature
 * by a computation of its own, and rejects what the real services reject, such as the deletion of a
 * customer gateway that a VPN connection uses, or of a subnet that a VPN gateway is in.
 *
 * <pre>{@code
 * try (FakeHuaweiCloud huawei = FakeHuaweiCloud.start(); VpnClient vpn = huawei.vpn().client()) {
 *   String id = huawei.vpn().customerGateways().add("lisbon");
 *   vpn.customerGateways().delete(id);
 * }
 * }</pre>
 *
 * <p>Every operation of these services is supported. Those that have no state return the example of
 * the API reference, with the ids and names of the request.
 */
public final class FakeHuaweiCloud extends FakeCloud<FakeHuaweiCloud> {
  private final FakeVpn vpn;
  private final FakeEip eip;
  private final FakeVpc vpc;
  private final FakeDc dc;
  private final FakeEr er;
  private final FakeIam iam;
  private final HuaweiCloudService service;

  private FakeHuaweiCloud(
      VirtualTime time, TransitionTimer timer, HuaweiCloudService service, int port) {
    super(time, timer, service, port);
    this.vpn = new FakeVpn(this, service.vpn());
    this.eip = new FakeEip(this, service.eip());
    this.vpc = new FakeVpc(this, service.vpc());
    this.dc = new FakeDc(this, service.dc());
    this.er = new FakeEr(this, service.er());
    this.iam = new FakeIam(this, service);
    this.service = service;
  }

  /** {@return a fake without resources, started on a free port, with a virtual time of its own} */
  public static FakeHuaweiCloud start() {
    return start(new VirtualTime(), 0);
  }

  /**
   * Starts a fake without resources.
   *
   * @param time the time of the fake and its clients, which several fakes may share
   * @param port the port to listen on, 0 for a free one
   * @return the fake, started
   * @throws IllegalArgumentException if {@code time} is null or the port is not 0 to 65535
   * @throws IllegalStateException if the port is in use
   */
  public static FakeHuaweiCloud start(VirtualTime time, int port) {
    TransitionTimer timer = new TransitionTimer(checkedTime(time));
    return new FakeHuaweiCloud(time, timer, new HuaweiCloudService(timer), checkedPort(port));
  }

  @Override
  FakeHuaweiCloud self() {
    return this;
  }

  /** {@return the VPN service, with its resources and clients of it} */
  public FakeVpn vpn() {
    return vpn;
  }

  /** {@return the EIP service, with its resources and clients of it} */
  public FakeEip eip() {
    return eip;
  }

  /** {@return the VPC service, with its resources and clients of it} */
  public FakeVpc vpc() {
    return vpc;
  }

  /** {@return the Direct Connect service, with its resources and clients of it} */
  public FakeDc dc() {
    return dc;
  }

  /** {@return the Enterprise Router service, with its resources and clients of it} */
  public FakeEr er() {
    return er;
  }

  /** {@return the IAM service, with its sessions and clients of it} */
  public FakeIam iam() {
    return iam;
  }

  /** {@return the id of the access key that the fake accepts, for clients other than the SDK's} */
  public String accessKey() {
    return HuaweiIdentity.ACCESS_KEY;
  }

  /** {@return the secret key of that access key; invented, not a secret} */
  public String secretKey() {
    return HuaweiIdentity.SECRET_KEY;
  }

  /** {@return the id of the region, which is also the name of the project} */
  public String region() {
    return HuaweiIdentity.REGION;
  }

  /** {@return the id of the only project} */
  public String projectId() {
    return HuaweiIdentity.PROJECT_ID;
  }

  /** {@return the name of the account (also called domain) of the user} */
  public String account() {
    return HuaweiIdentity.ACCOUNT;
  }

  /** {@return the id of that account, which partners such as Zenlayer ask for} */
  public String accountId() {
    return HuaweiIdentity.ACCOUNT_ID;
  }

  /** {@return the name of the user that can log in with a password} */
  public String user() {
    return HuaweiIdentity.USER;
  }

  /** {@return the password of that user; invented, not a secret} */
  public String password() {
    return HuaweiIdentity.PASSWORD;
  }

  /** {@return the name of the identity provider whose ID token the fake accepts} */
  public String identityProvider() {
    return HuaweiIdentity.IDENTITY_PROVIDER;
  }

  /** {@return the ID token that the fake accepts; invented, not a secret} */
  public String idToken() {
    return HuaweiIdentity.ID_TOKEN;
  }

  /** {@return credentials with the access key; the fake is their IAM endpoint, too} */
  public HuaweiCredentials credentials() {
    return HuaweiCredentials.of(accessKey(), secretKey()).withIamEndpoint(endpoint());
  }

  /**
   * {@return credentials with a new temporary access key, which expires in a quarter of an hour}
   */
  public HuaweiCredentials temporaryCredentials() {
    return temporaryCredentials(Duration.ofMinutes(15));
  }

  /**
   * Returns credentials with a new temporary access key and its security token, as IAM issues them.
   * They expire in {@link #time() virtual time}, or when {@link FakeIam#revokeSessions()} is
   * called; requests that use them are rejected from then on.
   *
   * @param life the time until they expire; the real IAM accepts 15 minutes to 24 hours
   * @return the credentials, which the client cannot refresh
   * @throws IllegalArgumentException if the time is null, zero or negative
   */
  public HuaweiCredentials temporaryCredentials(Duration life) {
    Arguments.check(
        !Arguments.notNull("life", life).isNegative() && !life.isZero(),
        "life must be positive: " + Durations.describe(life));
    IssuedCredentials.Key key = service.issueKey(life);
    return HuaweiCredentials.temporary(
            key.id(), key.secret(), Objects.requireNonNull(key.securityToken()))
        .withIamEndpoint(endpoint());
  }

  /** {@return credentials that log in to the fake with the password of the user} */
  public HuaweiCredentials passwordCredentials() {
    return HuaweiCredentials.ofPassword(account(), user(), password()).withIamEndpoint(endpoint());
  }

  /**
   * Returns credentials that log in to the fake with an ID token.
   *
   * @param idTokenFile the file with the token, such as one that contains {@link #idToken()}; read
   *     at each login
   * @return the credentials
   */
  public HuaweiCredentials idTokenCredentials(Path idTokenFile) {
    return HuaweiCredentials.ofIdToken(identityProvider(), idTokenFile).withIamEndpoint(endpoint());
  }
}
