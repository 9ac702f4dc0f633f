package io.crosslink.sdk.testkit;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.crosslink.sdk.testkit.internal.FakeServer;
import io.crosslink.sdk.testkit.internal.Pace;
import io.crosslink.sdk.testkit.internal.zenlayer.ZenlayerService;
import io.crosslink.sdk.zenlayer.ZenlayerCredentials;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import io.crosslink.sdk.zenlayer.sdn.model.CloudRouter;
import io.crosslink.sdk.zenlayer.sdn.model.CloudRouterStatus;
import io.crosslink.sdk.zenlayer.sdn.model.PortInfo;
import io.crosslink.sdk.zenlayer.sdn.model.PortStatus;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnect;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectStatus;
import java.util.List;

/**
 * Zenlayer SDN in this JVM, on a free port. It keeps ports, private connects and cloud routers with
 * their life cycles, checks every signature by its own computation, and refuses what the real
 * service refuses.
 *
 * <pre>{@code
 * try (FakeZenlayer zenlayer = FakeZenlayer.start(); SdnClient sdn = zenlayer.client()) {
 *   String id = zenlayer.addPrivateConnect("tokyo-lisbon", PrivateConnectStatus.RECYCLED);
 *   sdn.privateConnects().destroyPrivateConnect(DestroyPrivateConnectRequest.of(id));
 * }
 * }</pre>
 *
 * <p>Every operation on ports, private connects, cloud routers and their edge points is answered,
 * and so are the change of a cloud connection's bandwidth and the queries of prices and traffic of
 * private connects; both are invented, grow with the bandwidth, and always are the same for the
 * same question. All others, the listings of available ports, VPCs and VLANs among them, are
 * answered with status 501 until stubbed through {@link #wireMock()}. Wrong or missing
 * authentication is answered with status 401; the real service's status is not documented.
 *
 * <p>Fakes are independent of one another and safe for use by many threads.
 */
public final class FakeZenlayer implements AutoCloseable {
  private final Pace pace = new Pace();
  private final ZenlayerService service = new ZenlayerService(pace);
  private final FakeServer server = FakeServer.start(service);

  private FakeZenlayer() {}

  /** {@return a fake without any resource, started} */
  public static FakeZenlayer start() {
    return new FakeZenlayer();
  }

  /** {@return the base URL, on 127.0.0.1} */
  public String endpoint() {
    return server.endpoint();
  }

  /** {@return the access key that the fake accepts} */
  public ZenlayerCredentials credentials() {
    return ZenlayerService.accessKey();
  }

  /** {@return the token that the fake accepts as well} */
  public ZenlayerCredentials tokenCredentials() {
    return ZenlayerService.token();
  }

  /** {@return a new client of this fake} */
  public SdnClient client() {
    return clientBuilder().build();
  }

  /** {@return a new client builder with this fake's endpoint and credentials, to add to} */
  public SdnClient.Builder clientBuilder() {
    return SdnClient.builder().endpoint(endpoint()).credentials(credentials());
  }

  /**
   * Sets how long changes take that begin from now on: so many polls still show the status in
   * between, such as {@code DELETING}, and the one after them the final status. A poll is an answer
   * of {@code describePorts}, {@code describePrivateConnects} or {@code describeCloudRouters} that
   * holds the resource. Default: 2.
   *
   * @param polls the number, 0 for changes that are done at once
   * @return this fake
   */
  public FakeZenlayer pollsPerChange(int polls) {
    pace.looks(polls);
    return this;
  }

  /**
   * Puts a private connect there.
   *
   * @param name its name
   * @param status its status; from one in between, such as {@code DELETING}, it moves on
   * @return its id
   */
  public String addPrivateConnect(String name, PrivateConnectStatus status) {
    return addPrivateConnect(
        PrivateConnect.builder().privateConnectName(name).privateConnectStatus(status).build());
  }

  /**
   * Puts a private connect there. Id, name, status ({@code RUNNING}), connectivity, bandwidth and
   * creation time are made up where they are not set.
   *
   * @param privateConnect the private connect as the service is to show it
   * @return its id
   * @throws IllegalArgumentException if there is already one with its id
   */
  public String addPrivateConnect(PrivateConnect privateConnect) {
    return service.add(privateConnect);
  }

  /**
   * Puts a cloud router there, without edge points.
   *
   * @param name its name
   * @param status its status; from one in between, such as {@code DELETING}, it moves on
   * @return its id
   */
  public String addCloudRouter(String name, CloudRouterStatus status) {
    return addCloudRouter(
        CloudRouter.builder().cloudRouterName(name).cloudRouterStatus(status).build());
  }

  /**
   * Puts a cloud router there. Id, name, status ({@code RUNNING}), connectivity and creation time,
   * and the id and creation time of edge points, are made up where they are not set.
   *
   * @param cloudRouter the cloud router as the service is to show it
   * @return its id
   * @throws IllegalArgumentException if there is already one with its id
   */
  public String addCloudRouter(CloudRouter cloudRouter) {
    return service.add(cloudRouter);
  }

  /**
   * Puts a port there, cabled. Private connects and edge points may use any other port too, such as
   * {@code "port-1"}; of the ports that are there only those with an active link that are running.
   *
   * @param name its name
   * @param status its status; from one in between, such as {@code DELETING}, it moves on
   * @return its id
   */
  public String addPort(String name, PortStatus status) {
    return addPort(PortInfo.builder().portName(name).portStatus(status).build());
  }

  /**
   * Puts a port there. Id, name, speed, status ({@code RUNNING}), link ({@code ACTIVE}), letter of
   * authorization (none yet) and creation time are made up where they are not set. Ports that are
   * ordered through a client never get a link, since nobody cables them.
   *
   * @param port the port as the service is to show it
   * @return its id
   * @throws IllegalArgumentException if there is already one with its id
   */
  public String addPort(PortInfo port) {
    return service.add(port);
  }

  /** {@return the requests answered so far, oldest first; a copy that cannot be changed} */
  public List<RecordedCall> calls() {
    return server.calls();
  }

  /**
   * Returns the requests for one operation, to count them.
   *
   * @param operation the Java name of the operation, such as {@code destroyPrivateConnect}
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
