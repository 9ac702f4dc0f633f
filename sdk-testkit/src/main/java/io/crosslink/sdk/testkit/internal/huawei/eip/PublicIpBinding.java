package io.crosslink.sdk.testkit.internal.huawei.eip;

import static java.util.Objects.requireNonNull;

import io.crosslink.sdk.huawei.eip.model.PublicIp;
import io.crosslink.sdk.huawei.eip.model.PublicIpInstanceType;
import io.crosslink.sdk.huawei.eip.model.PublicIpPort;
import io.crosslink.sdk.huawei.eip.model.PublicIpStatus;
import org.jspecify.annotations.Nullable;

/** What a public IP address is bound to, and the statuses that follow from it. */
final class PublicIpBinding {
  private PublicIpBinding() {}

  /** Returns whether an address is bound, or shown as if it were. */
  static boolean isBound(PublicIp address) {
    return address.getAssociateInstanceId() != null
        || switch (requireNonNull(address.getStatus()).known()) {
          case ACTIVE, ELB, VPN -> true;
          default -> false;
        };
  }

  static boolean isBoundTo(PublicIp address, PublicIpInstanceType type) {
    return type.equals(address.getAssociateInstanceType());
  }

  /** Returns the id of the VPN gateway that an address is bound to, or null. */
  static @Nullable String gatewayId(PublicIp address) {
    return isBoundTo(address, PublicIpInstanceType.VPN) ? address.getAssociateInstanceId() : null;
  }

  /** Returns the status of an address that is not in transition. */
  static PublicIpStatus status(PublicIp address) {
    PublicIpInstanceType type = address.getAssociateInstanceType();
    if (address.getAssociateInstanceId() == null || type == null) {
      return PublicIpStatus.DOWN;
    }
    return switch (type.known()) {
      case VPN -> PublicIpStatus.VPN;
      case ELB, ELBV1 -> PublicIpStatus.ELB;
      default -> PublicIpStatus.ACTIVE;
    };
  }

  /** Returns the status after a transition to a bound one, even if a test has set no instance. */
  static PublicIpStatus statusAfterBinding(PublicIp address) {
    PublicIpStatus status = status(address);
    return PublicIpStatus.DOWN.equals(status) ? PublicIpStatus.ACTIVE : status;
  }

  static PublicIp bound(PublicIp address, PublicIpInstanceType type, String instanceId) {
    return address.toBuilder()
        .associateInstanceType(type)
        .associateInstanceId(instanceId)
        .vnic(
            PublicIpInstanceType.PORT.equals(type)
                ? PublicIpPort.builder().portId(instanceId).build()
                : null)
        .build();
  }

  static PublicIp unbound(PublicIp address) {
    return address.toBuilder()
        .associateInstanceType(null)
        .associateInstanceId(null)
        .vnic(null)
        .build();
  }
}
