package io.crosslink.sdk.testkit.internal.huawei.eip;

import static java.util.Objects.requireNonNull;

import io.crosslink.sdk.huawei.eip.model.Bandwidth;
import io.crosslink.sdk.huawei.eip.model.PublicIp;
import io.crosslink.sdk.huawei.eip.model.PublicIpInstanceType;
import io.crosslink.sdk.huawei.eip.model.PublicIpStatus;
import io.crosslink.sdk.huawei.vpn.model.Eip;
import io.crosslink.sdk.testkit.internal.huawei.eip.GatewayAddresses.Held;
import io.crosslink.sdk.testkit.internal.state.Resource;
import io.crosslink.sdk.testkit.internal.state.TransitionTimer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The public IP addresses of the project, which EIP and the gateways of VPN share. An address that
 * is bound to a gateway is kept by both, and each learns what the other changes: {@link #pull()}
 * reads what the gateways have, before anything else is done, and every change here is passed on to
 * the gateway.
 */
public final class PublicAddresses {
  private final BandwidthState bandwidths;
  private final PublicIpState addresses;
  private final FreeAddresses free = new FreeAddresses();
  private @Nullable GatewayAddresses gateways;
  private boolean hasOwn;

  PublicAddresses(TransitionTimer timer) {
    bandwidths = new BandwidthState(timer);
    addresses = new PublicIpState(bandwidths, free, timer);
  }

  /** Sets the gateways, once. */
  public void connect(GatewayAddresses all) {
    gateways = all;
  }

  private GatewayAddresses gateways() {
    return requireNonNull(gateways);
  }

  BandwidthState bandwidths() {
    return bandwidths;
  }

  /** {@return the addresses, to read; changes must reach the gateways} */
  PublicIpState state() {
    return addresses;
  }

  /** Reads what the gateways have. Those that have been deleted release their addresses. */
  void pull() {
    Map<String, Held> held = new LinkedHashMap<>();
    gateways()
        .held()
        .filter(each -> each.eip().getId() != null)
        .forEach(each -> held.putIfAbsent(requireNonNull(each.eip().getId()), each));
    for (PublicIp address : addresses.values()) {
      String gateway = PublicIpBinding.gatewayId(address);
      if (gateway != null && !held.containsKey(address.getId()) && gateways().hasExisted(gateway)) {
        letGo(requireNonNull(address.getId()), gateways().has(gateway));
      }
    }
    held.forEach(this::pull);
    endUnusedBandwidths();
  }

  private void letGo(String id, boolean isKept) {
    if (isKept) {
      addresses.change(
          id, old -> PublicIpBinding.unbound(old).toBuilder().status(PublicIpStatus.DOWN).build());
    } else {
      addresses.remove(id);
    }
  }

  private void pull(String id, Held held) {
    Resource<PublicIp> known = addresses.find(id);
    if (known == null) {
      addresses.add(bound(imported(held.eip()), held.gatewayId()));
      return;
    }
    if (!held.gatewayId().equals(PublicIpBinding.gatewayId(known.value()))) {
      addresses.change(id, old -> bound(old, held.gatewayId()));
    }
    merge(id, held.eip());
  }

  private static PublicIp bound(PublicIp address, String gatewayId) {
    return PublicIpBinding.bound(address, PublicIpInstanceType.VPN, gatewayId).toBuilder()
        .status(PublicIpStatus.VPN)
        .build();
  }

  private PublicIp imported(Eip eip) {
    String known = eip.getBandwidthId();
    String bandwidth =
        bandwidths.find(known) != null
            ? requireNonNull(known)
            : bandwidths.add(EipViews.bandwidth(eip));
    return EipViews.merged(
        PublicIp.builder().id(eip.getId()).bandwidth(PublicIpState.reference(bandwidth)).build(),
        eip);
  }

  /** Takes over what a gateway shows; of a shared bandwidth nothing, as it shows it repeatedly. */
  private void merge(String id, Eip eip) {
    addresses.change(id, old -> EipViews.merged(old, eip));
    Bandwidth bandwidth = bandwidths.find(eip.getBandwidthId());
    if (bandwidth != null && !BandwidthState.isShared(bandwidth)) {
      bandwidths.change(bandwidth.getId(), old -> EipViews.merged(old, eip));
    }
  }

  private void endUnusedBandwidths() {
    Set<@Nullable String> used = new HashSet<>();
    addresses.values().forEach(each -> used.add(PublicIpState.bandwidthId(each)));
    bandwidths.retain(used::contains);
  }

  /** Passes an address on to the gateway that it is bound to now. */
  void push(String id) {
    Resource<PublicIp> found = addresses.find(id);
    String gateway = found == null ? null : PublicIpBinding.gatewayId(found.value());
    Optional<Held> held = held(id);
    if (held.isPresent() && held.get().gatewayId().equals(gateway)) {
      gateways().change(id, old -> eip(id));
      return;
    }
    if (held.isPresent()) {
      gateways().change(id, old -> null);
    }
    if (gateway != null) {
      gateways().bind(gateway, eip(id));
    }
  }

  private Optional<Held> held(String id) {
    return gateways().held().filter(each -> id.equals(each.eip().getId())).findFirst();
  }

  private Eip eip(String id) {
    return EipViews.toEip(addresses.shown(requireNonNull(addresses.find(id)).value()));
  }

  /** Adds an address as a test does: from now on gateways can only use addresses that exist. */
  String add(PublicIp given) {
    hasOwn = true;
    String id = addresses.add(given);
    push(id);
    return id;
  }

  /** Changes an address as a test does. */
  void change(String id, UnaryOperator<PublicIp> change) {
    addresses.change(
        id,
        old -> {
          PublicIp changed = change.apply(addresses.shown(old));
          return changed.toBuilder()
              .bandwidth(PublicIpState.reference(PublicIpState.bandwidthId(changed)))
              .build();
        });
    push(id);
  }

  /** Changes an address as a request does. */
  void update(String id, UnaryOperator<PublicIp> change) {
    addresses.update(id, change);
    push(id);
  }

  /** Releases an address immediately. */
  void remove(String id) {
    addresses.remove(id);
    push(id);
  }

  /** Changes a bandwidth, and what gateways show of it. */
  void changeBandwidth(String id, UnaryOperator<Bandwidth> change) {
    bandwidths.change(id, change);
    addresses.members(id).forEach(each -> push(requireNonNull(each.getId())));
  }

  /** Returns whether an instance can be a VPN gateway: any, as long as there are none. */
  boolean canBeGateway(String id) {
    return gateways().has(id) || gateways().isEmpty();
  }

  /** Returns whether a VPN gateway can have one more address. */
  boolean hasRoom(String gatewayId) {
    return gateways().isEmpty() || gateways().hasRoom(gatewayId);
  }

  /** {@return an IPv6 address for a public IP address} */
  String nextV6Address() {
    return free.nextV6();
  }

  /** {@return an IPv4 address for a new public IP address} */
  public String nextAddress() {
    return free.next(addresses::isTaken);
  }

  /** {@return whether EIP has ever had an address that no gateway brought along} */
  public boolean hasOwn() {
    return hasOwn;
  }

  /** Returns an address as responses contain it, or null if it does not exist. */
  public @Nullable PublicIp find(String id) {
    pull();
    Resource<PublicIp> found = addresses.find(id);
    return found == null ? null : addresses.shown(found.value());
  }

  /** Returns a bandwidth, or null if it does not exist. */
  public @Nullable Bandwidth findBandwidth(String id) {
    pull();
    return bandwidths.find(id);
  }

  /** Returns an address as VPN shows it, or null if it does not exist. */
  public @Nullable Eip findEip(String id) {
    return find(id) == null ? null : eip(id);
  }

  /** {@return the addresses that are not bound to a gateway, as VPN shows them} */
  public List<Eip> eipsWithoutGateway() {
    pull();
    return addresses.values().stream()
        .filter(each -> held(requireNonNull(each.getId())).isEmpty())
        .map(each -> eip(requireNonNull(each.getId())))
        .toList();
  }

  /** Keeps an address that a gateway has let go. */
  public void keep(Eip eip) {
    pull();
    String id = requireNonNull(eip.getId());
    if (addresses.find(id) == null) {
      addresses.add(imported(eip));
    }
  }

  /** Changes an address as VPN shows it; releases it if the result is null. */
  public void changeEip(String id, Function<Eip, @Nullable Eip> change) {
    pull();
    Eip after = change.apply(held(id).map(Held::eip).orElseGet(() -> findEip(id)));
    if (after == null) {
      remove(id);
      return;
    }
    gateways().change(id, old -> after);
    merge(id, after);
  }
}
