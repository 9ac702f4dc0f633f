package io.crosslink.sdk.testkit.internal.huawei.dc;

import io.crosslink.sdk.huawei.dc.model.VirtualInterface;
import org.jspecify.annotations.Nullable;

/**
 * The partner at the other ends of hosted direct connects, which it orders for its customers.
 * Called with the lock of the cloud held, before each request to Direct Connect is handled and
 * before a test reads the resources.
 */
public interface Partner {

  /** Brings the hosted direct connects up to date: adds, changes and removes them. */
  void update();

  /** Removes all hosted direct connects of this partner, since another one takes its place. */
  void leave();

  /**
   * Returns whether the end of the partner is set up and mirrors a virtual interface: the same VLAN
   * and key, and the AS numbers and addresses the other way round.
   *
   * @return null if the partner has not ordered the direct connect of the interface
   */
  @Nullable Boolean mirrors(VirtualInterface virtualInterface);
}
