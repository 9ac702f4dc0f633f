package io.crosslink.sdk.testkit.internal.huawei.er;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The enterprise routers as the services of gateways see them. A fake that has never had a router
 * knows none, and other services then accept all ids.
 */
public final class Hubs {
  private final ErState state;
  private final Gateways gateways;

  Hubs(ErState state, Gateways gateways) {
    this.state = state;
    this.gateways = gateways;
  }

  /** Adds a service whose gateways may be at routers, which appear as their attachments. */
  public void addGateways(Supplier<List<AttachedGateway>> source) {
    gateways.addSource(source);
  }

  /** {@return whether ids are checked: there is or has been a router} */
  public boolean areKnown() {
    return state.routers().isInUse();
  }

  /** Returns whether a router exists. */
  public boolean hasRouter(@Nullable String id) {
    return id != null && state.routers().lifecycle().find(id) != null;
  }

  /** Returns the id of the attachment of a gateway, or null if it has none. */
  public @Nullable String attachmentOf(String gatewayId) {
    gateways.refresh();
    return state.attachments().lifecycle().values().stream()
        .filter(each -> gatewayId.equals(each.getAttachedResourceId()))
        .map(each -> each.getId())
        .findFirst()
        .orElse(null);
  }
}
