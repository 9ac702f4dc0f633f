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

/** What a test does to the peers of a virtual interface, which are part of the interface. */
final class PeerEdits implements Edits<VirtualInterfacePeer> {
  private final VirtualInterfaceState interfaces;
  private final String interfaceId;

  PeerEdits(VirtualInterfaceState interfaces, String interfaceId) {
    this.interfaces = interfaces;
    this.interfaceId = interfaceId;
  }

  List<VirtualInterfacePeer> values() {
    Resource<VirtualInterface> owner = interfaces.store().find(interfaceId);
    return owner == null ? List.of() : owner.value().getVifPeers();
  }

  String add(VirtualInterfacePeer given) {
    String id = given.hasId() ? given.getId() : UUID.randomUUID().toString();
    Store.checkNew(interfaces.ownerOf(id) == null, "resource with the id " + id);
    VirtualInterfacePeer peer = given.toBuilder().id(id).build();
    owner().update(each -> Peers.added(each, Peers.complete(peer, each)));
    return id;
  }

  @Override
  public void change(String id, UnaryOperator<VirtualInterfacePeer> change) {
    owner()
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
    owner().update(each -> Peers.removed(each, id));
  }

  private Resource<VirtualInterface> owner() {
    Resource<VirtualInterface> owner = interfaces.store().find(interfaceId);
    Arguments.check(owner != null, "There is no virtual interface " + interfaceId);
    return Objects.requireNonNull(owner);
  }
}
