package io.crosslink.sdk.testkit.internal.huawei.dc;

import io.crosslink.sdk.huawei.dc.model.VirtualInterface;
import io.crosslink.sdk.huawei.dc.model.VirtualInterfaceStatus;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether the other ends of virtual interfaces respond: {@code ACTIVE} if so, else {@code DOWN}.
 */
final class OtherEnds {
  private final DirectConnectState connects;
  private final Set<String> shutDown = new HashSet<>();
  private @Nullable Partner partner;
  private boolean up = true;

  OtherEnds(DirectConnectState connects) {
    this.connects = connects;
  }

  /** Sets whether other ends respond of which nothing is known. */
  void up(boolean respond) {
    up = respond;
  }

  void partner(Partner other) {
    Partner before = partner;
    partner = other;
    if (before != null) {
      before.leave();
    }
  }

  /** Brings what the partner has ordered up to date. */
  void update() {
    if (partner != null) {
      partner.update();
    }
  }

  /** Shuts an interface down for a switch-over test, or ends that. */
  void shutDown(String interfaceId, boolean isDown) {
    if (isDown) {
      shutDown.add(interfaceId);
    } else {
      shutDown.remove(interfaceId);
    }
  }

  /** Returns the status of an interface that has been set up. */
  VirtualInterfaceStatus status(VirtualInterface one) {
    VirtualInterfaceStatus known = known(one);
    return known != null ? known : status(up);
  }

  /** Returns the status that follows from what is known of an interface; null if nothing is. */
  @Nullable VirtualInterfaceStatus known(VirtualInterface one) {
    if (shutDown.contains(one.getId())) {
      return VirtualInterfaceStatus.ADMIN_SHUTDOWN;
    }
    if (hasLostConnection(one.getDirectConnectId())) {
      return VirtualInterfaceStatus.DOWN;
    }
    Boolean mirrored = partner == null ? null : partner.mirrors(one);
    return mirrored == null ? null : status(mirrored);
  }

  private boolean hasLostConnection(@Nullable String connectId) {
    return connectId != null
        && connects.store().find(connectId) == null
        && connects.store().hasExisted(connectId);
  }

  private static VirtualInterfaceStatus status(boolean isUp) {
    return isUp ? VirtualInterfaceStatus.ACTIVE : VirtualInterfaceStatus.DOWN;
  }
}
