package io.crosslink.sdk.testkit;

import io.crosslink.sdk.testkit.internal.state.TransitionTimer;
import io.crosslink.sdk.testkit.internal.zenlayer.ZenlayerIdentity;
import io.crosslink.sdk.testkit.internal.zenlayer.ZenlayerService;
import io.crosslink.sdk.zenlayer.ZenlayerCredentials;

/**
 * Zenlayer in this JVM: the SDN API on a local port. It keeps ports, private connects and cloud
 * routers with their life cycles, verifies every signature by a computation of its own, and rejects
 * what the real service rejects.
 *
 * <pre>{@code
 * try (FakeZenlayer zenlayer = FakeZenlayer.start(); SdnClient sdn = zenlayer.sdn().client()) {
 *   String id = zenlayer.sdn().privateConnects().add("tokyo-lisbon", PrivateConnectStatus.RECYCLED);
 *   sdn.privateConnects().destroy(DestroyPrivateConnectRequest.of(id));
 * }
 * }</pre>
 *
 * <p>Every operation of the SDK is supported. Prices and traffic of private connects are invented:
 * they grow with the bandwidth, and are the same whenever the same request is sent. Catalogs, such
 * as regions, data centers and free VLANs, are the examples of the API reference. Missing or
 * invalid authentication is rejected with status 401; the status that the real service uses is not
 * documented.
 */
public final class FakeZenlayer extends FakeCloud<FakeZenlayer> {
  private final FakeSdn sdn;

  private FakeZenlayer(VirtualTime time, TransitionTimer timer, ZenlayerService service, int port) {
    super(time, timer, service, port);
    this.sdn = new FakeSdn(this, service);
  }

  /** {@return a fake without resources, started on a free port, with a virtual time of its own} */
  public static FakeZenlayer start() {
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
  public static FakeZenlayer start(VirtualTime time, int port) {
    TransitionTimer timer = new TransitionTimer(checkedTime(time));
    return new FakeZenlayer(time, timer, new ZenlayerService(timer), checkedPort(port));
  }

  @Override
  FakeZenlayer self() {
    return this;
  }

  /** {@return the id of the access key that the fake accepts, for clients other than the SDK's} */
  public String accessKeyId() {
    return ZenlayerIdentity.KEY_ID;
  }

  /** {@return the password of that access key; invented, not a secret} */
  public String accessKeyPassword() {
    return ZenlayerIdentity.KEY_PASSWORD;
  }

  /** {@return the API token that the fake accepts as an alternative; invented, not a secret} */
  public String token() {
    return ZenlayerIdentity.TOKEN;
  }

  /** {@return credentials with the access key} */
  public ZenlayerCredentials credentials() {
    return ZenlayerCredentials.of(accessKeyId(), accessKeyPassword());
  }

  /** {@return credentials with the API token} */
  public ZenlayerCredentials tokenCredentials() {
    return ZenlayerCredentials.ofToken(token());
  }

  /** {@return the SDN service, with its resources and clients of it} */
  public FakeSdn sdn() {
    return sdn;
  }
}
