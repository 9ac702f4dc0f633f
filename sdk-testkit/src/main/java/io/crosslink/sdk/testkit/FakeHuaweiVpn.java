package io.crosslink.sdk.testkit;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.crosslink.sdk.huawei.HuaweiCredentials;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.huawei.vpn.model.CustomerGateway;
import io.crosslink.sdk.huawei.vpn.model.VpnConnection;
import io.crosslink.sdk.huawei.vpn.model.VpnConnectionStatus;
import io.crosslink.sdk.testkit.internal.FakeServer;
import io.crosslink.sdk.testkit.internal.Pace;
import io.crosslink.sdk.testkit.internal.huawei.HuaweiVpnService;
import java.util.List;

/**
 * Huawei Cloud VPN in this JVM, on a free port. It keeps customer gateways and VPN connections,
 * checks every signature by its own computation, and refuses what the real service refuses, such as
 * the deletion of a customer gateway that a VPN connection still uses.
 *
 * <pre>{@code
 * try (FakeHuaweiVpn huawei = FakeHuaweiVpn.start(); VpnClient vpn = huawei.client()) {
 *   String id = huawei.addCustomerGateway("lisbon");
 *   vpn.customerGateways().deleteCustomerGateway(id);
 * }
 * }</pre>
 *
 * <p>Creating, showing, listing, updating and deleting of both is answered; the other operations
 * are answered with status 501 until stubbed through {@link #wireMock()}.
 *
 * <p>Fakes are independent of one another and safe for use by many threads.
 */
public final class FakeHuaweiVpn implements AutoCloseable {
  private final Pace pace = new Pace();
  private final HuaweiVpnService service = new HuaweiVpnService(pace);
  private final FakeServer server = FakeServer.start(service);

  private FakeHuaweiVpn() {}

  /** {@return a fake without any resource, started} */
  public static FakeHuaweiVpn start() {
    return new FakeHuaweiVpn();
  }

  /** {@return the base URL, on 127.0.0.1} */
  public String endpoint() {
    return server.endpoint();
  }

  /** {@return the access key that the fake accepts} */
  public HuaweiCredentials credentials() {
    return HuaweiVpnService.accessKey();
  }

  /** {@return the id of the only project there is} */
  public String projectId() {
    return HuaweiVpnService.PROJECT_ID;
  }

  /** {@return a new client of this fake} */
  public VpnClient client() {
    return clientBuilder().build();
  }

  /**
   * {@return a new client builder with this fake's endpoint, project and credentials, to add to}
   */
  public VpnClient.Builder clientBuilder() {
    return VpnClient.builder()
        .endpoint(endpoint())
        .projectId(projectId())
        .credentials(credentials());
  }

  /**
   * Sets how long changes take that begin from now on: so many polls still show the status in
   * between, such as {@code PENDING_DELETE}, and the one after them the final status. A poll is an
   * answer that shows or lists the VPN connection. Default: 2.
   *
   * @param polls the number, 0 for changes that are done at once
   * @return this fake
   */
  public FakeHuaweiVpn pollsPerChange(int polls) {
    pace.looks(polls);
    return this;
  }

  /**
   * Sets whether the customers' devices answer. If they do, connections are {@code ACTIVE} once
   * they have been created or updated; if not, as at first, they are {@code DOWN}.
   *
   * @param up whether they answer, for changes that begin from now on
   * @return this fake
   */
  public FakeHuaweiVpn tunnelsComeUp(boolean up) {
    service.tunnelsComeUp(up);
    return this;
  }

  /**
   * Puts a customer gateway there.
   *
   * @param name its name
   * @return its id
   */
  public String addCustomerGateway(String name) {
    return addCustomerGateway(CustomerGateway.builder().name(name).build());
  }

  /**
   * Puts a customer gateway there. Id, name, identifier and times are made up where they are not
   * set.
   *
   * @param customerGateway the customer gateway as the service is to show it
   * @return its id
   * @throws IllegalArgumentException if there is already one with its id
   */
  public String addCustomerGateway(CustomerGateway customerGateway) {
    return service.add(customerGateway);
  }

  /**
   * Puts a VPN connection there.
   *
   * @param name its name
   * @param customerGatewayId the id of the customer gateway that it uses
   * @param status its status; from one in between, such as {@code PENDING_CREATE}, it moves on
   * @return its id
   */
  public String addVpnConnection(
      String name, String customerGatewayId, VpnConnectionStatus status) {
    return addVpnConnection(
        VpnConnection.builder().name(name).cgwId(customerGatewayId).status(status).build());
  }

  /**
   * Puts a VPN connection there. Id, name, status ({@code ACTIVE}) and times are made up where they
   * are not set.
   *
   * @param vpnConnection the VPN connection as the service is to show it
   * @return its id
   * @throws IllegalArgumentException if there is already one with its id
   */
  public String addVpnConnection(VpnConnection vpnConnection) {
    return service.add(vpnConnection);
  }

  /** {@return the requests answered so far, oldest first; a copy that cannot be changed} */
  public List<RecordedCall> calls() {
    return server.calls();
  }

  /**
   * Returns the requests for one operation, to count them.
   *
   * @param operation the Java name of the operation, such as {@code deleteCustomerGateway}
   * @return the requests answered so far, oldest first
   */
  public List<RecordedCall> calls(String operation) {
    return server.calls(operation);
  }

  /**
   * Returns the WireMock server underneath, to add stubs for what this fake does not do, such as
   * faults and delays. Stubs win over the fake; they check no signature and are not recorded in
   * {@link #calls()}. WireMock's own request journal is off, since it would keep secrets, and its
   * {@code reset…} methods would switch off the fake itself.
   *
   * @return the server, running
   */
  public WireMockServer wireMock() {
    return server.wireMock();
  }

  /** Stops the server. */
  @Override
  public void close() {
    server.close();
  }
}
