package io.crosslink.sdk.examples;

import io.crosslink.sdk.core.TimeSource;
import io.crosslink.sdk.core.error.WaiterException;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.examples.CrossingException.Kind;
import io.crosslink.sdk.huawei.dc.DcClient;
import io.crosslink.sdk.huawei.dc.model.DirectConnect;
import io.crosslink.sdk.huawei.dc.model.VirtualGateway;
import io.crosslink.sdk.huawei.dc.model.VirtualInterface;
import io.crosslink.sdk.huawei.dc.model.VirtualInterfaceStatus;
import io.crosslink.sdk.huawei.vpc.VpcClient;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import io.crosslink.sdk.zenlayer.sdn.model.Port;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * An office connected with a VPC across two clouds. Everything has the name of the crossing, by
 * which a later run finds it: so both ways can be repeated at any time, also after the program was
 * killed, and lead to the end.
 */
final class CrossingNetwork implements Course.Network {
  /** How long the BGP session may take, once both ends are set up. */
  private static final Duration SESSION = Duration.ofMinutes(5);

  /** How often to poll what people have to do. */
  private static final Duration RARELY = Duration.ofSeconds(30);

  private final Clients clients;
  private final Crossing crossing;
  private final Terminal terminal;
  private final WaitOptions wait;
  private final WaitOptions patient;
  private final ZenlayerEnd zenlayer;
  private final HuaweiEnd huawei;
  private final HostedConnections hostedConnections;

  /**
   * The clients of both clouds.
   *
   * @param sdn of Zenlayer
   * @param vpc of Huawei Cloud's VPCs
   * @param dc of Huawei Cloud's Direct Connect
   */
  record Clients(SdnClient sdn, VpcClient vpc, DcClient dc) {}

  /**
   * Creates it; nothing is sent yet.
   *
   * @param time the clock that the clients use
   * @param patience how long to wait for what people have to do, such as the cross connect
   */
  CrossingNetwork(
      Clients clients, Crossing crossing, Terminal terminal, TimeSource time, Duration patience) {
    this.clients = clients;
    this.crossing = crossing;
    this.terminal = terminal;
    this.wait = WaitOptions.defaults().withListener(StatusLines.byType(terminal));
    this.patient = wait.withTimeout(patience).withPollInterval(RARELY);
    this.zenlayer = new ZenlayerEnd(clients.sdn(), crossing, terminal);
    this.huawei = new HuaweiEnd(clients.vpc(), clients.dc(), crossing);
    this.hostedConnections = new HostedConnections(clients.dc(), crossing, terminal, time);
  }

  /**
   * Builds what is missing, and prints what stands.
   *
   * @throws CrossingException if the two ends do not mirror each other, or if it is not complete
   *     yet because people have to do something first
   */
  @Override
  public void build() {
    terminal.heading("Plan");
    Optional<OnRamp> existing = zenlayer.findOnRamp();
    CrossingPlan plan =
        new CrossingPlanner(clients.sdn(), clients.dc(), crossing)
            .plan(zenlayer.findPort().map(Port::getDcId), existing);
    plan.print(terminal);
    terminal.heading("Both ends: the port at Zenlayer, VPC and virtual gateway at Huawei Cloud");
    Together together = new Together();
    WaitOptions steps = together.endingOnFailure(wait);
    CompletableFuture<Port> port =
        zenlayer.port(plan.portDataCenter(), steps, together.endingOnFailure(patient));
    CompletableFuture<VirtualGateway> gateway = huawei.gateway(steps);
    together.join(port, gateway);
    terminal.heading(crossing.router() ? "Cloud router" : "Private connect");
    if (existing.isEmpty()) {
      huawei.removeInterface(
          new Removal(wait)); // if there is one, its connection is no longer there
    }
    OnRamp onRamp = zenlayer.connect(port.join(), plan, wait);
    terminal.heading("Direct Connect");
    int vlan = onRamp.vlan() == null ? plan.vlan() : onRamp.vlan();
    DirectConnect hosted = hostedConnections.await(vlan, huawei.findInterface(), patient);
    VirtualInterface attached = huawei.attach(hosted, gateway.join(), plan, wait);
    show(new Standing(plan, port.join(), onRamp, hosted, gateway.join(), withSession(attached)));
  }

  /** Waits for the session with a cloud router; the router of an office may be configured later. */
  private VirtualInterface withSession(VirtualInterface attached) {
    if (!crossing.router()) {
      return attached;
    }
    try {
      return clients
          .dc()
          .virtualInterfaces()
          .waitUntilActive(attached.getId(), wait.withTimeout(SESSION));
    } catch (WaiterException e) {
      if (e.reason() == WaiterException.Reason.TIMEOUT) {
        return attached; // the comparison of the ends says why
      }
      throw e;
    }
  }

  private void show(Standing standing) {
    terminal.heading("What stands");
    terminal.block(CrossingPicture.of(crossing, standing));
    List<String> differences = standing.differences(crossing);
    if (!differences.isEmpty()) {
      throw new CrossingException(
          Kind.ENDS_DISAGREE, "The ends do not agree. " + String.join("; ", differences) + ".");
    }
    terminal.step("Both ends agree.");
    if (!VirtualInterfaceStatus.ACTIVE.equals(standing.virtualInterface().getStatus())) {
      terminal.step(
          crossing.router()
              ? "The BGP session is not up yet."
              : "The BGP session comes up when the router of the office is configured: VLAN "
                  + standing.onRamp().portVlan()
                  + ", "
                  + standing.plan().session().withPrefix(2)
                  + ", AS "
                  + crossing.officeAsn()
                  + ", neighbor "
                  + standing.plan().session().address(1)
                  + " with AS "
                  + crossing.huaweiAsn()
                  + ", and the MD5 key.");
    }
  }

  /** Removes what is there, in the order that the services require. */
  @Override
  public Removal remove() {
    Removal removal = new Removal(wait);
    terminal.heading("Removing the virtual interface and the virtual gateway");
    Optional<DirectConnect> hosted =
        huawei
            .findInterface()
            .map(VirtualInterface::getDirectConnectId)
            .flatMap(id -> clients.dc().directConnects().find(id));
    huawei.removeInterface(removal);
    huawei.removeGateway(removal);
    terminal.heading("Removing the connection at Zenlayer");
    zenlayer.disconnect(removal);
    zenlayer.removePort(removal);
    terminal.heading("Removing subnet and VPC");
    huawei.removeNetwork(removal);
    hosted
        .flatMap(each -> clients.dc().directConnects().find(each.getId()))
        .ifPresent(
            each ->
                terminal.step(
                    "The hosted connection "
                        + each.getId()
                        + " is still listed: see in the console of Direct Connect whether it has to"
                        + " be removed there."));
    return removal;
  }
}
