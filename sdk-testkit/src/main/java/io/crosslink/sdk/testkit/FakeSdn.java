package io.crosslink.sdk.testkit;

import io.crosslink.sdk.testkit.internal.zenlayer.CloudConnection;
import io.crosslink.sdk.testkit.internal.zenlayer.ZenlayerService;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import io.crosslink.sdk.zenlayer.sdn.model.CloudRouter;
import io.crosslink.sdk.zenlayer.sdn.model.CloudRouterStatus;
import io.crosslink.sdk.zenlayer.sdn.model.Port;
import io.crosslink.sdk.zenlayer.sdn.model.PortStatus;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnect;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectStatus;
import java.util.List;

/**
 * The SDN service of a {@link FakeZenlayer}: its resources, named as in {@link SdnClient}, and
 * clients of it.
 *
 * <pre>{@code
 * String id = zenlayer.sdn().privateConnects().add("tokyo-lisbon", PrivateConnectStatus.RUNNING);
 * Optional<PrivateConnect> now = zenlayer.sdn().privateConnects().find(id);
 * }</pre>
 *
 * <p>Safe for use by multiple threads.
 */
public final class FakeSdn {
  private final FakeZenlayer cloud;
  private final ZenlayerService service;

  FakeSdn(FakeZenlayer cloud, ZenlayerService service) {
    this.cloud = cloud;
    this.service = service;
  }

  /** {@return the connections to public clouds; an immutable copy} */
  List<CloudConnection> cloudConnections() {
    return service.cloudConnections();
  }

  /** {@return a new client of this service; the caller closes it} */
  public SdnClient client() {
    return clientBuilder().build();
  }

  /**
   * {@return a new client builder with the endpoint, the access key and the virtual time of the
   * fake; further settings can be added, and each of these replaced}
   */
  public SdnClient.Builder clientBuilder() {
    return SdnClient.builder()
        .endpoint(cloud.endpoint())
        .credentials(cloud.credentials())
        .timeSource(cloud.time());
  }

  /**
   * Returns the private connects. {@code add} generates id, name, status ({@code RUNNING}),
   * connectivity, bandwidth (1 Mbit/s) and creation time if they are not set.
   *
   * @return the private connects
   */
  public FakeStatefulResources<PrivateConnect, PrivateConnectStatus> privateConnects() {
    return new FakeStatefulResources<>(
        service.privateConnects(),
        name -> PrivateConnect.builder().privateConnectName(name).build(),
        (name, status) ->
            PrivateConnect.builder().privateConnectName(name).privateConnectStatus(status).build(),
        (model, status) -> model.toBuilder().privateConnectStatus(status).build());
  }

  /**
   * Returns the cloud routers. {@code add} generates id, name, status ({@code RUNNING}),
   * connectivity and creation time if they are not set, likewise the id and creation time of edge
   * points, but no edge points.
   *
   * @return the cloud routers
   */
  public FakeStatefulResources<CloudRouter, CloudRouterStatus> cloudRouters() {
    return new FakeStatefulResources<>(
        service.cloudRouters(),
        name -> CloudRouter.builder().cloudRouterName(name).build(),
        (name, status) ->
            CloudRouter.builder().cloudRouterName(name).cloudRouterStatus(status).build(),
        (model, status) -> model.toBuilder().cloudRouterStatus(status).build());
  }

  /**
   * Sets whether the cross connects of ports are completed by themselves. If they are, a port has a
   * link a transition after its letter of authorization was issued; otherwise, which is the
   * default, when a test calls {@link Ports#completeCrossConnect}.
   *
   * @param automatic whether cross connects are completed without a call of the test
   * @return this service
   */
  public FakeSdn automaticCrossConnects(boolean automatic) {
    service.crossConnectsFollow(automatic);
    return this;
  }

  /**
   * Returns the ports. {@code add} generates id, name, speed, status ({@code RUNNING}), link
   * ({@code ACTIVE}), letter of authorization (none yet) and creation time if they are not set.
   *
   * <p>A port that is ordered by a call has no link, since no cable is connected. Its letter of
   * authorization is issued a transition after it is {@code RUNNING}, and its link becomes active
   * with its {@linkplain Ports#completeCrossConnect cross connect}. Private connects and edge
   * points may also use ports that the fake does not have, such as {@code "port-1"}; a port that it
   * has must be {@code RUNNING} with an active link.
   *
   * @return the ports
   */
  public Ports ports() {
    return new Ports(service);
  }

  /** The ports of a {@link FakeSdn}. */
  public static final class Ports extends FakeStatefulResources<Port, PortStatus> {
    private final ZenlayerService service;

    private Ports(ZenlayerService service) {
      super(
          service.ports(),
          name -> Port.builder().portName(name).build(),
          (name, status) -> Port.builder().portName(name).portStatus(status).build(),
          (model, status) -> model.toBuilder().portStatus(status).build());
      this.service = service;
    }

    /**
     * Completes the cross connect of a port, as the data center does once it has the letter of
     * authorization: the link is active, and the letter is issued if it was not yet. The status of
     * the port does not change.
     *
     * @param id the id of the port
     * @throws IllegalArgumentException if {@code id} is null, or if there is no port with this id
     */
    public void completeCrossConnect(String id) {
      service.completeCrossConnect(id);
    }
  }
}
