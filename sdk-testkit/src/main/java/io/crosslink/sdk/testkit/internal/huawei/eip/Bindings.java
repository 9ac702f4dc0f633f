package io.crosslink.sdk.testkit.internal.huawei.eip;

import io.crosslink.sdk.huawei.eip.EipErrorCodes;
import io.crosslink.sdk.huawei.eip.model.PublicIp;
import io.crosslink.sdk.huawei.eip.model.PublicIpInstanceType;
import io.crosslink.sdk.huawei.eip.model.PublicIpStatus;
import io.crosslink.sdk.huawei.eip.model.PublicIpType;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import io.crosslink.sdk.testkit.internal.state.Resource;

/** Binds public IP addresses to instances, and unbinds them. */
final class Bindings {
  private final PublicAddresses pool;

  Bindings(PublicAddresses pool) {
    this.pool = pool;
  }

  /** Returns an address, which must exist. */
  Resource<PublicIp> find(String id) {
    Resource<PublicIp> found = pool.state().find(id);
    if (found == null) {
      throw EipErrors.notFound(id);
    }
    return found;
  }

  /** Returns an address, which must not be in transition. */
  Resource<PublicIp> findSettled(String id) {
    Resource<PublicIp> found = find(id);
    if (found.isChanging()) {
      throw EipErrors.error(
          409,
          EipErrorCodes.PUBLIC_IP_BUSY,
          "The public IP address " + id + " is " + found.value().getStatus());
    }
    return found;
  }

  /** Rejects an instance that does not exist, or cannot have one more address. */
  void checkInstance(PublicIpInstanceType type, String instanceId) {
    boolean isFree =
        switch (type.known()) {
          case VPN -> {
            if (!pool.canBeGateway(instanceId)) {
              throw Call.invalid("there is no VPN gateway " + instanceId);
            }
            yield pool.hasRoom(instanceId);
          }
          case NATGW -> true;
          default ->
              pool.state().values().stream()
                  .noneMatch(each -> instanceId.equals(each.getAssociateInstanceId()));
        };
    if (!isFree) {
      throw EipErrors.error(
          409,
          EipErrorCodes.PORT_BOUND,
          "The instance " + instanceId + " already has a public IP address");
    }
  }

  /** Binds an address, which must not be bound. */
  void bind(String id, PublicIpInstanceType type, String instanceId) {
    PublicIp address = checkChangeable(id);
    if (PublicIpBinding.isBound(address)) {
      throw EipErrors.error(
          409, EipErrorCodes.PUBLIC_IP_BOUND, "The public IP address " + id + " is already bound");
    }
    checkInstance(type, instanceId);
    pool.update(
        id,
        old ->
            PublicIpBinding.bound(old, type, instanceId).toBuilder()
                .status(PublicIpStatus.BINDING)
                .build());
  }

  /** Unbinds an address, which must be bound. */
  void unbind(String id) {
    PublicIp address = checkChangeable(id);
    if (!PublicIpBinding.isBound(address)) {
      throw EipErrors.error(
          409, EipErrorCodes.NOT_BOUND, "The public IP address " + id + " is not bound");
    }
    pool.update(
        id,
        old ->
            PublicIpBinding.unbound(old).toBuilder().status(PublicIpStatus.PENDING_UPDATE).build());
  }

  private PublicIp checkChangeable(String id) {
    PublicIp address = findSettled(id).value();
    if (PublicIpType.DUALSTACK.equals(address.getType())) {
      throw Call.invalid("the binding of a dual-stack address cannot be changed");
    }
    return address;
  }
}
