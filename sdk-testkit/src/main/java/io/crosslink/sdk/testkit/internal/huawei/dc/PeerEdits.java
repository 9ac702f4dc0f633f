package io.crosslink.sdk.testkit.internal.huawei.dc;

import io.crosslink.sdk.core.internal.util.Arguments;
import io.crosslink.sdk.huawei.dc.model.VirtualInterface;
import io.crosslink.sdk.huawei.dc.model.VirtualInterfacePeer;
import io.crosslink.sdk.testkit.internal.state.Edits;
import io.crosslink.sdk.testkit.internal.state.Resource;
import io.crosslink.sdk.testkit.internal.state.Store;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** What a test does to the peers of virtual interfaces, which are part of their interfaces. */
final class PeerEdits implements Edits<VirtualInterfacePeer> {
  private final VirtualInterfaceState interfaces;

  PeerEdits(VirtualInterfaceState interfaces) {
    this.interfaces = interfaces;
  }

  List<VirtualInterfacePeer> values() {
    return interfaces.store().values().stream()
        .flatMap(each -> each.getVifPeers().stream())
        .toList();
  }

  /** Adds a peer to its interface; one without an interface gets a new one. */
  String add(VirtualInterfacePeer given) {
    String id = given.hasId() ? given.getId() : UUID.randomUUID().toString();
    Store.checkNew(interfaces.ownerOf(id) == null, "resource with the id " + id);
    VirtualInterfacePeer peer = given.toBuilder().id(id).build();
    if (given.hasVifId()) {
      addTo(given.getVifId(), peer);
    } else {
      interfaces.add(VirtualInterface.builder().vifPeers(List.of(peer)).build());
    }
    return id;
  }

  private void addTo(String interfaceId, VirtualInterfacePeer peer) {
    Resource<VirtualInterface> owner = interfaces.store().find(interfaceId);
    Arguments.check(owner != null, "There is no virtual interface " + interfaceId);
    Objects.requireNonNull(owner).update(each -> Peers.added(each, Peers.complete(peer, each)));
  }

  @Override
  public void change(String id, UnaryOperator<VirtualInterfacePeer> change) {
    owner(id)
        .update(
            each ->
                Peers.replaced(
                    each,
                    change.apply(
                        each.getVifPeers().stream()
                            .filter(peer -> peer.getId().equals(id))
                            .findFirst()
                            .orElseThrow())));
  }

  @Override
  public void remove(String id) {
    owner(id).update(each -> Peers.removed(each, id));
  }

  private Resource<VirtualInterface> owner(String id) {
    VirtualInterface owner = Objects.requireNonNull(interfaces.ownerOf(id));
    return Objects.requireNonNull(interfaces.store().find(owner.getId()));
  }
}
