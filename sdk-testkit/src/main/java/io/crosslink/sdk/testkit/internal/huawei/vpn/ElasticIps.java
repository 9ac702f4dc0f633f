package io.crosslink.sdk.testkit.internal.huawei.vpn;

import static java.util.Objects.requireNonNullElse;

import io.crosslink.sdk.huawei.vpn.VpnErrorCodes;
import io.crosslink.sdk.huawei.vpn.model.Eip;
import io.crosslink.sdk.huawei.vpn.model.EipChargeMode;
import io.crosslink.sdk.huawei.vpn.model.EipShareType;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewayEipRequest;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import io.crosslink.sdk.testkit.internal.service.ErrorResponseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The elastic IPs: generates them, and keeps those that were unbound from a gateway. A bound one is
 * part of its VPN gateway or P2C VPN gateway, and released with it.
 */
final class ElasticIps {
  private static final int ADDRESSES = 254; // of 198.51.100.0/24, which is for documentation

  private final Map<String, Eip> unbound = new LinkedHashMap<>();
  private final Supplier<Stream<Eip>> bound;
  private int count;

  /**
   * Creates a pool.
   *
   * @param bound returns the elastic IPs of all gateways
   */
  ElasticIps(Supplier<Stream<Eip>> bound) {
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
    checkUnbound(request.getId());
    String bandwidth = Names.checked(request.getBandwidthName());
    boolean shared = request.getBandwidthId() != null;
    return existing(requireNonNullElse(request.getId(), UUID.randomUUID().toString())).toBuilder()
        .type(requireNonNullElse(request.getType(), "5_bgp"))
        .chargeMode(requireNonNullElse(request.getChargeMode(), EipChargeMode.TRAFFIC))
        .bandwidthId(requireNonNullElse(request.getBandwidthId(), UUID.randomUUID().toString()))
        .bandwidthSize(size)
        .bandwidthName(requireNonNullElse(bandwidth, "vpngw-bandwidth-" + count))
        .shareType(shared ? EipShareType.WHOLE : EipShareType.PER)
        .build();
  }

  /** Keeps an elastic IP that was unbound. */
  void unbind(@Nullable Eip eip) {
    if (eip != null) {
      unbound.put(Objects.requireNonNull(eip.getId()), eip);
    }
  }

  /** {@return the elastic IPs of the gateways, and those that were unbound from one} */
  List<Eip> all() {
    return Stream.concat(bound.get(), unbound.values().stream()).toList();
  }

  /** Changes an elastic IP that was unbound; releases it if the result is null. */
  void changeUnbound(String id, Function<Eip, @Nullable Eip> change) {
    unbound.computeIfPresent(id, (same, eip) -> change.apply(eip));
  }

  /** Rejects an elastic IP that a gateway has. */
  void checkUnbound(@Nullable String id) {
    if (id != null && bound.get().anyMatch(eip -> id.equals(eip.getId()))) {
      throw new ErrorResponseException(
          400, VpnErrorCodes.EIP_IN_USE, "The elastic IP " + id + " is bound to another instance");
    }
  }

  /** Hands an elastic IP over to its gateway. */
  void bind(@Nullable Eip eip) {
    if (eip != null) {
      unbound.remove(Objects.requireNonNull(eip.getId()));
    }
  }

  /** {@return an address for a new elastic IP} */
  String nextAddress() {
    count++;
    return "198.51.100." + (1 + count % ADDRESSES);
  }

  /** {@return an elastic IP that was unbound, or null if it is unknown} */
  @Nullable Eip unbound(String id) {
    return unbound.get(id);
  }

  /** Returns an existing elastic IP; generates one if it is unknown. */
  Eip existing(String id) {
    Eip known = unbound.get(id);
    if (known != null) {
      return known;
    }
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
