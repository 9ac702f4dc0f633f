package io.crosslink.sdk.testkit;

import io.crosslink.sdk.huawei.eip.EipClient;
import io.crosslink.sdk.huawei.eip.model.Bandwidth;
import io.crosslink.sdk.huawei.eip.model.BandwidthStatus;
import io.crosslink.sdk.huawei.eip.model.PublicIp;
import io.crosslink.sdk.huawei.eip.model.PublicIpStatus;
import io.crosslink.sdk.testkit.internal.huawei.eip.EipResources;

/**
 * The EIP service of a {@link FakeHuaweiCloud}: its resources, named as in {@link EipClient}, and
 * clients of it.
 *
 * <pre>{@code
 * String id = huawei.eip().publicIps().add("vgw-berlin-1");
 * eip.publicIps().associate(
 *     id, AssociatePublicIpRequest.of(PublicIpInstanceType.PORT, "port-1"));
 * Optional<PublicIp> now = huawei.eip().publicIps().find(id);
 * }</pre>
 *
 * <p>Both versions of the API, and {@link FakeVpn#elasticIps()}, show the same addresses. One that
 * is bound to a VPN gateway or P2C VPN gateway is part of that gateway: what either service does is
 * seen in both, and the address is released with the gateway. Gateways accept the ids of addresses
 * that do not exist as long as EIP has had none of its own, so tests that are not about EIP need
 * none; from then on, the addresses of new gateways must exist, and be {@code DOWN}.
 *
 * <p>Instances other than gateways need not exist, and neither need gateways as long as there are
 * none. Invented are the quotas, 50 addresses and 5 shared bandwidths, and the addresses, which are
 * from ranges for documentation and tests. The project has no pools of its own.
 *
 * <p>Safe for use by multiple threads.
 */
public final class FakeEip {
  private final FakeHuaweiCloud cloud;
  private final EipResources resources;

  FakeEip(FakeHuaweiCloud cloud, EipResources resources) {
    this.cloud = cloud;
    this.resources = resources;
  }

  /** {@return a new client of this service; the caller closes it} */
  public EipClient client() {
    return clientBuilder().build();
  }

  /**
   * {@return a new client builder with the endpoint, the project, the access key and the virtual
   * time of the fake; further settings can be added, and each of these replaced}
   */
  public EipClient.Builder clientBuilder() {
    return EipClient.builder()
        .endpoint(cloud.endpoint())
        .projectId(cloud.projectId())
        .credentials(cloud.credentials())
        .timeSource(cloud.time());
  }

  /**
   * Returns the public IP addresses, as version 3 of the API shows them; their names are called
   * {@code alias}. {@code add} generates id, address, status ({@code DOWN}, or one that fits the
   * instance), pool, bandwidth and timestamps if they are not set. The bandwidth is a new one
   * unless the model has the id of an existing one; {@link #bandwidths()} changes it.
   *
   * @return the public IP addresses
   */
  public FakeStatefulResources<PublicIp, PublicIpStatus> publicIps() {
    return new FakeStatefulResources<>(
        resources.publicIps(),
        name -> PublicIp.builder().alias(name).build(),
        (name, status) -> PublicIp.builder().alias(name).status(status).build(),
        (model, status) -> model.toBuilder().status(status).build());
  }

  /**
   * Returns the bandwidths, both those of single addresses and shared ones. {@code add} adds a
   * shared one; it generates id, name, size, status ({@code NORMAL}) and timestamps if they are not
   * set. {@code add} and {@code remove} throw {@link IllegalArgumentException} for the bandwidth of
   * a single address, which comes and goes with the address. The addresses of a bandwidth cannot be
   * changed here.
   *
   * @return the bandwidths
   */
  public FakeStatefulResources<Bandwidth, BandwidthStatus> bandwidths() {
    return new FakeStatefulResources<>(
        resources.bandwidths(),
        name -> Bandwidth.builder().name(name).build(),
        (name, status) -> Bandwidth.builder().name(name).status(status).build(),
        (model, status) -> model.toBuilder().status(status).build());
  }
}
