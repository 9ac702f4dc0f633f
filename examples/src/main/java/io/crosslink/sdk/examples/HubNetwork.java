package io.crosslink.sdk.examples;

import io.crosslink.sdk.core.TimeSource;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.huawei.er.model.Attachment;
import io.crosslink.sdk.huawei.er.model.EnterpriseRouter;
import io.crosslink.sdk.huawei.er.model.RouteTable;
import io.crosslink.sdk.huawei.er.model.VpcAttachment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Two VPCs, an office and a data center at one enterprise router. Everything has a name made of
 * that of the router, by which a later run finds it: so both ways can be repeated at any time, also
 * after the program was killed, and lead to the end.
 *
 * <p>The table of the spokes has the routes to the office and the data center only, that of the
 * gateways the routes to the spokes only. So each spoke reaches both, and both reach each spoke,
 * but neither the spokes reach each other, nor the office the data center.
 */
final class HubNetwork implements Course.Network {
  private final HubClients clients;
  private final Hub hub;
  private final Terminal terminal;
  private final WaitOptions wait;
  private final HubRouter router;
  private final HubSpokes spokes;
  private final HubVpn vpn;
  private final HubDirectConnect directConnect;

  /**
   * Creates it; nothing is sent yet.
   *
   * @param time the clock that the clients use
   */
  HubNetwork(HubClients clients, Hub hub, Terminal terminal, TimeSource time) {
    this.clients = clients;
    this.hub = hub;
    this.terminal = terminal;
    this.wait = WaitOptions.defaults().withListener(StatusLines.byId(terminal));
    EnsureLines lines = new EnsureLines(terminal);
    this.router = new HubRouter(clients.er(), hub, terminal, time, wait);
    this.spokes = new HubSpokes(clients, hub, lines, wait);
    this.vpn = new HubVpn(clients.vpn(), hub, lines, wait);
    this.directConnect = new HubDirectConnect(clients.dc(), hub, lines, wait);
  }

  @Override
  public void build() {
    terminal.heading("Checking what is there");
    check();
    terminal.heading("Enterprise router " + hub.name() + ", AS " + hub.asn());
    String id = router.build();
    RouteTable spokesTable = router.table(id, hub.spokesTable());
    RouteTable gatewaysTable = router.table(id, hub.gatewaysTable());
    terminal.heading(
        "Spokes " + String.join(", ", hub.spokes().stream().map(Ipv4Block::toString).toList()));
    List<VpcAttachment> attachedSpokes = spokes.build(id);
    terminal.heading("VPN gateway to " + hub.office());
    String vpnGateway = vpn.build(id);
    vpn.connect(vpnGateway);
    terminal.heading("Virtual gateway to " + hub.dataCenter().network());
    String virtualGateway = directConnect.build(id);
    boolean connected = directConnect.connect(virtualGateway).isPresent();
    terminal.heading("Associations and propagations");
    List<Attachment> gateways =
        Stream.of(vpnGateway, virtualGateway).map(each -> router.attachmentOf(id, each)).toList();
    router.associate(id, spokesTable, attachedSpokes);
    router.associate(id, gatewaysTable, gateways);
    router.propagate(id, spokesTable, gateways);
    router.propagate(id, gatewaysTable, attachedSpokes);
    HubRoutes routes = new HubRoutes(clients.er(), terminal);
    terminal.heading("Routes of " + hub.spokesTable() + ", for traffic from the spokes");
    routes.show(id, spokesTable.getId(), outside(connected));
    terminal.heading("Routes of " + hub.gatewaysTable() + ", for traffic from the gateways");
    routes.show(id, gatewaysTable.getId(), hub.spokes());
  }

  private List<Ipv4Block> outside(boolean connected) {
    return connected
        ? List.of(hub.office().network(), hub.dataCenter().network())
        : List.of(hub.office().network());
  }

  /**
   * Checks what can be known before anything is ordered.
   *
   * @throws HubException if the network cannot be built
   */
  private void check() {
    List<String> problems = new ArrayList<>(spokes.differences());
    problems.addAll(directConnect.differences());
    router.find().map(this::differences).ifPresent(problems::addAll);
    if (router.zones().isEmpty()) {
      problems.add("Enterprise routers cannot be deployed in any availability zone.");
    }
    if (!problems.isEmpty()) {
      throw new HubException(String.join("\n", problems));
    }
    terminal.step("nothing is in the way");
  }

  private List<String> differences(EnterpriseRouter found) {
    List<String> differences = new ArrayList<>();
    if (found.getAsn() != hub.asn()) {
      differences.add(
          "The router " + hub.name() + " has AS " + found.getAsn() + ", not " + hub.asn() + ".");
    }
    if (Boolean.TRUE.equals(found.getEnableDefaultAssociation())
        || Boolean.TRUE.equals(found.getEnableDefaultPropagation())) {
      differences.add(
          "The router "
              + hub.name()
              + " associates or propagates attachments by default: they would reach each other.");
    }
    return differences;
  }

  /**
   * Removes what is there, in the order that the services require: what uses a gateway before the
   * gateway, all attachments before the router, and the attachments of VPCs before these. The
   * attachments of gateways disappear with them.
   */
  @Override
  public Removal remove() {
    Removal removal = new Removal(wait);
    terminal.heading("Removing the gateways");
    vpn.remove(removal);
    directConnect.remove(removal);
    terminal.heading("Removing the enterprise router");
    Optional<EnterpriseRouter> found = router.find();
    found
        .filter(each -> !HubRouter.isLeaving(each)) // then nothing is attached, and it is soon gone
        .ifPresent(each -> spokes.detach(each.getId(), removal));
    router.remove(found, removal);
    terminal.heading("Removing the spokes");
    spokes.remove(removal);
    return removal;
  }
}
