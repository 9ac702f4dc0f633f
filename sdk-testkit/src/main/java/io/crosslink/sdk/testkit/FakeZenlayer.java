package io.crosslink.sdk.testkit;

import io.crosslink.sdk.testkit.internal.Pace;
import io.crosslink.sdk.testkit.internal.zenlayer.ZenlayerIdentity;
import io.crosslink.sdk.testkit.internal.zenlayer.ZenlayerService;
import io.crosslink.sdk.zenlayer.ZenlayerCredentials;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import io.crosslink.sdk.zenlayer.sdn.model.CloudRouter;
import io.crosslink.sdk.zenlayer.sdn.model.CloudRouterStatus;
import io.crosslink.sdk.zenlayer.sdn.model.Port;
import io.crosslink.sdk.zenlayer.sdn.model.PortStatus;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnect;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectStatus;
import java.util.List;
import java.util.Optional;

/**
 * Zenlayer SDN in this JVM. It keeps ports, private connects and cloud routers with their life
 * cycles, checks every signature by its own computation, and refuses what the real service refuses.
 *
 * <pre>{@code
 * try (FakeZenlayer zenlayer = FakeZenlayer.start(); SdnClient sdn = zenlayer.client()) {
 *   String id = zenlayer.addPrivateConnect("tokyo-lisbon", PrivateConnectStatus.RECYCLED);
 *   sdn.privateConnects().destroy(DestroyPrivateConnectRequest.of(id));
 * }
 * }</pre>
 *
 * <p>Every operation is answered. Prices and traffic of private connects are invented, grow with
 * the bandwidth, and always are the same for the same question; what there is to be had where
 * (regions, data centers, free VLANs and the like) is what the SDK's reference gives for an
 * example. Wrong or missing authentication is answered with status 401; the real service's status
 * is not documented.
 */
public final class FakeZenlayer extends FakeCloud<FakeZenlayer> {
  private final ZenlayerService service;

  private FakeZenlayer(Pace pace, ZenlayerService service, int port) {
    super(pace, service, port);
    this.service = service;
  }

  /** {@return a fake without any resource, started on a free port} */
  public static FakeZenlayer start() {
    return start(new VirtualTime(), 0);
  }

  /**
   * Starts a fake without any resource.
   *
   * @param time the time to go by, such as that of another fake
   * @param port the port to listen on, 0 for a free one
   * @return the fake
   */
  public static FakeZenlayer start(VirtualTime time, int port) {
    Pace pace = new Pace(time);
    return new FakeZenlayer(pace, new ZenlayerService(pace), port);
  }

  @Override
  FakeZenlayer self() {
    return this;
  }

  /** {@return the id of the access key that the fake accepts, for clients other than the SDK's} */
  public String accessKeyId() {
    return ZenlayerIdentity.KEY_ID;
  }

  /** {@return the password of that access key, made up and no secret} */
  public String accessKeyPassword() {
    return ZenlayerIdentity.KEY_PASSWORD;
  }

  /** {@return the token that the fake accepts as well, made up and no secret} */
  public String token() {
    return ZenlayerIdentity.TOKEN;
  }

  /** {@return the access key that the fake accepts} */
  public ZenlayerCredentials credentials() {
    return ZenlayerCredentials.of(accessKeyId(), accessKeyPassword());
  }

  /** {@return the token that the fake accepts as well} */
  public ZenlayerCredentials tokenCredentials() {
    return ZenlayerCredentials.ofToken(token());
  }

  /** {@return a new client of this fake} */
  public SdnClient client() {
    return clientBuilder().build();
  }

  /** {@return a new client builder with this fake's endpoint, credentials and time, to add to} */
  public SdnClient.Builder clientBuilder() {
    return SdnClient.builder().endpoint(endpoint()).credentials(credentials()).timeSource(time());
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
    return addPort(Port.builder().portName(name).portStatus(status).build());
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
  public String addPort(Port port) {
    return service.add(port);
  }

  /** {@return the private connects there are, as they are shown now; not a poll} */
  public List<PrivateConnect> privateConnects() {
    return service.privateConnects();
  }

  /**
   * Returns a private connect as it is shown now. This is not a poll.
   *
   * @param id its id
   * @return the private connect, or empty if there is none with this id
   */
  public Optional<PrivateConnect> privateConnect(String id) {
    return find(privateConnects(), PrivateConnect::getPrivateConnectId, id);
  }

  /** {@return the cloud routers there are, as they are shown now; not a poll} */
  public List<CloudRouter> cloudRouters() {
    return service.cloudRouters();
  }

  /**
   * Returns a cloud router as it is shown now. This is not a poll.
   *
   * @param id its id
   * @return the cloud router, or empty if there is none with this id
   */
  public Optional<CloudRouter> cloudRouter(String id) {
    return find(cloudRouters(), CloudRouter::getCloudRouterId, id);
  }

  /** {@return the ports there are, as they are shown now; not a poll} */
  public List<Port> ports() {
    return service.ports();
  }

  /**
   * Returns a port as it is shown now. This is not a poll.
   *
   * @param id its id
   * @return the port, or empty if there is none with this id
   */
  public Optional<Port> port(String id) {
    return find(ports(), Port::getPortId, id);
  }
}
