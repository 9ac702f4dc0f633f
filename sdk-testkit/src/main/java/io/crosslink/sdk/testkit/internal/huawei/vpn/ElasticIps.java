package io.crosslink.sdk.testkit.internal.huawei.vpn;

import static java.util.Objects.requireNonNullElse;

import io.crosslink.sdk.huawei.eip.model.Bandwidth;
import io.crosslink.sdk.huawei.eip.model.PublicIp;
import io.crosslink.sdk.huawei.eip.model.PublicIpStatus;
import io.crosslink.sdk.huawei.vpn.VpnErrorCodes;
import io.crosslink.sdk.huawei.vpn.model.Eip;
import io.crosslink.sdk.huawei.vpn.model.EipChargeMode;
import io.crosslink.sdk.huawei.vpn.model.EipShareType;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewayEipRequest;
import io.crosslink.sdk.testkit.internal.huawei.eip.PublicAddresses;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import io.crosslink.sdk.testkit.internal.service.ErrorResponseException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The elastic IPs of gateways, which are addresses of EIP. A bound one is also part of its VPN
 * gateway or P2C VPN gateway, and released with it.
 */
final class ElasticIps {
  private final PublicAddresses addresses;
  private final Supplier<Stream<Eip>> bound;
  private int count;

  /**
   * Creates a view of the addresses.
   *
   * @param addresses the addresses, also those that no gateway has
   * @param bound returns the elastic IPs of all gateways
   */
  ElasticIps(PublicAddresses addresses, Supplier<Stream<Eip>> bound) {
    this.addresses = addresses;
    this.bound = bound;
  }

  /** Returns the elastic IP of a request, new or existing; null if the request is null. */
  @Nullable Eip of(@Nullable VpnGatewayEipRequest request, int maxBandwidth) {
    if (request == null) {
      return null;
    }
    if (request.getId() == null && request.getType() == null) {
      throw Call.invalid("an elastic IP requires an id, or a type to create one");
    }
    int size = requireNonNullElse(request.getBandwidthSize(), 5);
    if (size < 1 || size > maxBandwidth) {
      throw new ErrorResponseException(
          400,
          VpnErrorCodes.BANDWIDTH_SIZE_INVALID,
          "The bandwidth of an elastic IP must be 1 to " + maxBandwidth + " Mbit/s");
    }
    String bandwidth = Names.checked(request.getBandwidthName());
    Eip known = request.getId() == null ? null : unbound(request.getId());
    if (known != null) {
      return known;
    }
    return withBandwidth(
        unknown(requireNonNullElse(request.getId(), UUID.randomUUID().toString())).toBuilder()
            .type(requireNonNullElse(request.getType(), "5_bgp"))
            .chargeMode(requireNonNullElse(request.getChargeMode(), EipChargeMode.TRAFFIC))
            .bandwidthSize(size)
            .bandwidthName(requireNonNullElse(bandwidth, "vpngw-bandwidth-" + count))
            .build(),
        request.getBandwidthId());
  }

  /** Returns an elastic IP with a shared bandwidth, or its own if the id is null. */
  private Eip withBandwidth(Eip eip, @Nullable String sharedId) {
    if (sharedId == null) {
      return eip;
    }
    Bandwidth known = addresses.findBandwidth(sharedId);
    Eip.Builder shared = eip.toBuilder().bandwidthId(sharedId).shareType(EipShareType.WHOLE);
    return known == null
        ? shared.build()
        : shared.bandwidthName(known.getName()).bandwidthSize(known.getSize()).build();
  }

  /** Keeps an elastic IP that was unbound. */
  void unbind(@Nullable Eip eip) {
    if (eip != null) {
      addresses.keep(eip);
    }
  }

  /** {@return the elastic IPs of the gateways, then the other addresses of the project} */
  List<Eip> all() {
    return Stream.concat(bound.get(), addresses.eipsWithoutGateway().stream()).toList();
  }

  /** Changes an elastic IP; releases it if the result is null. */
  void change(String id, Function<Eip, @Nullable Eip> change) {
    addresses.changeEip(id, change);
  }

  /** {@return an address for a new elastic IP} */
  String nextAddress() {
    count++;
    return addresses.nextAddress();
  }

  /**
   * Returns an address that can be bound to a gateway, or null if it is unknown, which is accepted
   * as long as EIP has had no address of its own.
   */
  @Nullable Eip unbound(String id) {
    PublicIp address = addresses.find(id);
    if (address == null) {
      if (addresses.hasOwn()) {
        throw Call.invalid("the elastic IP " + id + " does not exist");
      }
      return null;
    }
    if (address.getAssociateInstanceId() != null || isBound(id)) {
      throw new ErrorResponseException(
          400, VpnErrorCodes.EIP_IN_USE, "The elastic IP " + id + " is bound to another instance");
    }
    if (!PublicIpStatus.DOWN.equals(address.getStatus())) {
      throw new ErrorResponseException(
          400,
          VpnErrorCodes.EIP_STATE_INVALID,
          "The elastic IP " + id + " is in state " + address.getStatus());
    }
    return addresses.findEip(id);
  }

  private boolean isBound(String id) {
    return bound.get().anyMatch(eip -> id.equals(eip.getId()));
  }

  /** Returns an existing elastic IP that can be bound; generates one if it is unknown. */
  Eip existing(String id) {
    Eip known = unbound(id);
    return known != null ? known : unknown(id);
  }

  private Eip unknown(String id) {
    return Eip.builder()
        .id(id)
        .ipVersion(4)
        .type("5_bgp")
        .ipAddress(nextAddress())
        .chargeMode(EipChargeMode.TRAFFIC)
        .bandwidthId(UUID.randomUUID().toString())
        .bandwidthSize(5)
        .bandwidthName("vpngw-bandwidth-" + count)
        .shareType(EipShareType.PER)
        .build();
  }
}
