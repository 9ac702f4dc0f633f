package io.crosslink.sdk.examples;

import io.crosslink.sdk.core.TimeSource;
import io.crosslink.sdk.core.error.WaiterException;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.examples.CrossingException.Kind;
import io.crosslink.sdk.huawei.dc.DcClient;
import io.crosslink.sdk.huawei.dc.model.DirectConnect;
import io.crosslink.sdk.huawei.dc.model.DirectConnectType;
import io.crosslink.sdk.huawei.dc.model.VirtualInterface;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The hosted connections that partners such as Zenlayer make at Huawei Cloud. They are not created
 * by a call of the tenant's: they appear.
 */
final class HostedConnections {
  private final DcClient dc;
  private final Crossing crossing;
  private final Terminal terminal;
  private final TimeSource time;

  HostedConnections(DcClient dc, Crossing crossing, Terminal terminal, TimeSource time) {
    this.dc = dc;
    this.crossing = crossing;
    this.terminal = terminal;
    this.time = time;
  }

  /**
   * Waits until the connection has appeared and is set up.
   *
   * @param vlan its VLAN id
   * @throws CrossingException if it does not appear in time, or if several may be meant
   */
  DirectConnect await(int vlan, Optional<VirtualInterface> user, WaitOptions patient) {
    DirectConnect appeared = appeared(vlan, user, patient);
    terminal.step("hosted connection  " + appeared.getId() + ": " + appeared.getStatus());
    try {
      return dc.directConnects().waitUntilReady(appeared.getId(), patient);
    } catch (WaiterException e) {
      if (e.reason() != WaiterException.Reason.TIMEOUT) {
        throw e;
      }
      throw Patience.notYet(
          "The hosted connection "
              + appeared.getId()
              + " is still "
              + e.lastStatus()
              + ": see in the console of Direct Connect whether it has to be confirmed or paid for.",
          e);
    }
  }

  private DirectConnect appeared(int vlan, Optional<VirtualInterface> user, WaitOptions patient) {
    return Appearance.await(
            () -> find(vlan, user),
            () -> terminal.step("waiting for a hosted connection with VLAN " + vlan + " to appear"),
            time,
            patient)
        .orElseThrow(
            () ->
                new CrossingException(
                    Kind.NOT_YET,
                    "No hosted connection with VLAN "
                        + vlan
                        + " has appeared at Huawei Cloud. See in the console of Direct Connect"
                        + " whether one waits to be accepted, and whether "
                        + crossing.account()
                        + " is this account. Run the program again later."));
  }

  /**
   * Returns the connection that is meant: the one that was named, the one that the virtual
   * interface is on already, or the only hosted one with this VLAN id and without a virtual
   * interface, of which it can have only one.
   *
   * @throws CrossingException if several may be meant
   */
  Optional<DirectConnect> find(int vlan, Optional<VirtualInterface> user) {
    Optional<String> known =
        Optional.ofNullable(crossing.directConnect())
            .or(() -> user.map(VirtualInterface::getDirectConnectId));
    if (known.isPresent()) {
      return dc.directConnects().find(known.get());
    }
    Set<String> taken =
        dc.virtualInterfaces().listAll().stream()
            .flatMap(each -> Stream.ofNullable(each.getDirectConnectId()))
            .collect(Collectors.toSet());
    List<DirectConnect> candidates =
        dc.directConnects().listAll().stream()
            .filter(each -> DirectConnectType.HOSTED.equals(each.getType()))
            .filter(each -> Objects.equals(vlan, each.getVlan()))
            .filter(each -> !taken.contains(each.getId()))
            .toList();
    if (candidates.size() > 1) {
      throw new CrossingException(
          Kind.IMPOSSIBLE,
          "Several hosted connections have VLAN "
              + vlan
              + ": "
              + String.join(", ", candidates.stream().map(DirectConnect::getId).toList())
              + ". Choose one with --direct-connect.");
    }
    return candidates.stream().findFirst();
  }
}
