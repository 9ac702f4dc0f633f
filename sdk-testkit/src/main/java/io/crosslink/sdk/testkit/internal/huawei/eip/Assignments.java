package io.crosslink.sdk.testkit.internal.huawei.eip;

import io.crosslink.sdk.huawei.eip.EipErrorCodes;
import io.crosslink.sdk.huawei.eip.model.Bandwidth;
import io.crosslink.sdk.huawei.eip.model.BandwidthShareType;
import io.crosslink.sdk.huawei.eip.model.PublicIp;
import io.crosslink.sdk.huawei.eip.model.PublicIpBandwidth;
import io.crosslink.sdk.huawei.eip.model.PublicIpBandwidthRequest;
import io.crosslink.sdk.huawei.eip.model.PublicIpInstanceType;
import io.crosslink.sdk.huawei.eip.model.PublicIpStatus;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import io.crosslink.sdk.testkit.internal.service.ErrorResponseException;
import io.crosslink.sdk.testkit.internal.service.Rejection;

/** Assigns public IP addresses to the project, and releases them. */
final class Assignments {
  private static final int QUOTA = 50;

  private final PublicAddresses pool;
  private final Bindings bindings;

  Assignments(PublicAddresses pool, Bindings bindings) {
    this.pool = pool;
    this.bindings = bindings;
  }

  /** Assigns an address, and returns its id. */
  String assign(PublicIp requested, PublicIpBandwidthRequest bandwidth) {
    if (pool.state().all().size() >= QUOTA) {
      throw new ErrorResponseException(
          409, Rejection.QUOTA_EXCEEDED, "The quota of " + QUOTA + " addresses is exhausted");
    }
    String wanted = requested.getPublicIpAddress();
    if (wanted != null && pool.state().isTaken(wanted)) {
      throw EipErrors.error(
          409, EipErrorCodes.IP_ADDRESS_IN_USE, "The address " + wanted + " is in use");
    }
    PublicIpInstanceType type = requested.getAssociateInstanceType();
    String instance = requested.getAssociateInstanceId();
    if ((type == null) != (instance == null)) {
      throw Call.invalid("an instance has both a type and an ID");
    }
    PublicIp bound = requested;
    if (type != null && instance != null) {
      bindings.checkInstance(type, instance);
      bound = PublicIpBinding.bound(requested, type, instance);
    }
    return pool.add(
        bound.toBuilder()
            .status(PublicIpStatus.PENDING_CREATE)
            .publicipPoolId(PublicIpPools.id(requested.getPublicipPoolName()))
            .bandwidth(bandwidth(bandwidth))
            .build());
  }

  private PublicIpBandwidth bandwidth(PublicIpBandwidthRequest request) {
    if (BandwidthShareType.WHOLE.equals(request.getShareType())) {
      Bandwidth shared =
          BandwidthRules.checkShared(pool.bandwidths().find(request.getId()), request.getId());
      BandwidthRules.checkRoom(pool.state().members(shared.getId()).size() + 1);
      return PublicIpState.reference(shared.getId());
    }
    if (request.getName() == null || request.getSize() == null) {
      throw EipErrors.invalidBandwidth("a new one requires a name and a size");
    }
    BandwidthRules.checkSize(request.getSize(), 1);
    return PublicIpBandwidth.builder()
        .name(request.getName())
        .size(request.getSize())
        .shareType(BandwidthShareType.PER)
        .chargeMode(request.getChargeMode())
        .build();
  }

  /**
   * Releases an address, which must not be bound.
   *
   * @param stillBound the code for one that is
   */
  void release(String id, String stillBound) {
    PublicIp address = bindings.findSettled(id).value();
    if (PublicIpBinding.isBound(address)) {
      throw EipErrors.error(
          409, stillBound, "The public IP address " + id + " is bound: unbind it first");
    }
    String order = address.getBillingInfo();
    if (order != null && !order.isEmpty()) {
      throw EipErrors.error(
          409, EipErrorCodes.YEARLY_MONTHLY, "The address was ordered by the month or year");
    }
    pool.update(id, old -> old.toBuilder().status(PublicIpStatus.PENDING_DELETE).build());
  }
}
