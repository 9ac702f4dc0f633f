package io.crosslink.sdk.testkit.internal.huawei.eip;

import io.crosslink.sdk.huawei.eip.model.Bandwidth;
import io.crosslink.sdk.huawei.eip.model.DedicatedBandwidthRequest;
import io.crosslink.sdk.huawei.eip.model.PublicIp;
import java.util.Objects;

/** Moves public IP addresses between bandwidths of their own and shared ones. */
final class BandwidthMoves {
  private final PublicAddresses pool;

  BandwidthMoves(PublicAddresses pool) {
    this.pool = pool;
  }

  /** Returns a shared bandwidth, which must exist. */
  Bandwidth shared(String id) {
    return BandwidthRules.checkShared(pool.bandwidths().find(id), id);
  }

  boolean isShared(PublicIp address) {
    Bandwidth bandwidth = pool.bandwidths().find(PublicIpState.bandwidthId(address));
    return bandwidth != null && BandwidthState.isShared(bandwidth);
  }

  /** Moves an address into a shared bandwidth; its own one ends. */
  void share(PublicIp address, Bandwidth shared) {
    if (!address.getAllowShareBandwidthTypes().contains(shared.getBandwidthType())) {
      throw EipErrors.invalidBandwidth(
          "the address may join " + address.getAllowShareBandwidthTypes() + " only");
    }
    BandwidthRules.checkRoom(pool.state().members(shared.getId()).size() + 1);
    move(address, shared.getId());
  }

  /** Moves an address out of a shared bandwidth into a new one of its own. */
  void dedicate(PublicIp address, DedicatedBandwidthRequest own) {
    BandwidthRules.checkSize(own.getSize(), 1);
    move(
        address,
        pool.bandwidths()
            .add(
                Bandwidth.builder()
                    .name(own.getName())
                    .size(own.getSize())
                    .chargeMode(own.getChargeMode())
                    .build()));
  }

  private void move(PublicIp address, String bandwidthId) {
    pool.update(
        Objects.requireNonNull(address.getId()),
        old -> old.toBuilder().bandwidth(PublicIpState.reference(bandwidthId)).build());
  }
}
