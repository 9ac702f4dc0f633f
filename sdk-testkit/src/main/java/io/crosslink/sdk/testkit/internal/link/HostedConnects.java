package io.crosslink.sdk.testkit.internal.link;

import io.crosslink.sdk.huawei.dc.model.DirectConnect;
import io.crosslink.sdk.huawei.dc.model.DirectConnectStatus;
import io.crosslink.sdk.huawei.dc.model.DirectConnectType;
import io.crosslink.sdk.huawei.dc.model.VirtualInterface;
import io.crosslink.sdk.testkit.internal.huawei.dc.Partner;
import io.crosslink.sdk.testkit.internal.zenlayer.CloudConnection;
import io.crosslink.sdk.testkit.internal.zenlayer.CloudConnection.State;
import io.crosslink.sdk.zenlayer.sdn.model.BgpConnection;
import io.crosslink.sdk.zenlayer.sdn.model.CloudRouterEdgePoint;
import io.crosslink.sdk.zenlayer.sdn.model.CloudType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Zenlayer as a partner of Huawei Cloud: its connections to an account there are hosted direct
 * connects of that account.
 */
public final class HostedConnects implements Partner {
  /** The AS number of all cloud routers; it cannot be changed. */
  private static final long ZENLAYER_ASN = 62610;

  /** The last VLAN that Huawei Cloud has; Zenlayer has 4000, too. */
  private static final int LAST_VLAN = 3999;

  private final Supplier<List<CloudConnection>> connections;
  private final Cloud cloud;
  private final String hostingId = UUID.randomUUID().toString();
  private final Map<String, Hosted> hosted = new LinkedHashMap<>(); // by the id of the connection
  private final Map<String, FarEnd> customerRouters = new ConcurrentHashMap<>();

  /** What the partner can do at Huawei Cloud; without what the service would check. */
  public interface Cloud {
    /** {@return the ids by which the account may be named} */
    Set<String> accounts();

    /** Adds a hosted direct connect, and returns its id. */
    String add(DirectConnect connect);

    /** Changes a direct connect, unless the account has removed it. */
    void change(String id, DirectConnect changed);

    /** Returns a direct connect, or null if the account has removed it. */
    @Nullable DirectConnect find(String id);

    /** Removes a direct connect. */
    void remove(String id);

    /** Returns the AS number of the gateway of an interface, or null if it is not known. */
    @Nullable Long asn(VirtualInterface virtualInterface);
  }

  /**
   * A connection as it was when Huawei Cloud was last updated.
   *
   * @param id the id of the direct connect
   */
  private record Hosted(String id, CloudConnection connection) {}

  /** Creates a partner without connections. */
  public HostedConnects(Supplier<List<CloudConnection>> connections, Cloud cloud) {
    this.connections = connections;
    this.cloud = cloud;
  }

  /** Sets the customer's router behind a private connect. */
  public void customerRouter(
      String privateConnectId, String ipAddress, @Nullable BgpConnection session) {
    customerRouters.put(privateConnectId, new FarEnd(ipAddress, session));
  }

  @Override
  public void update() {
    Map<String, CloudConnection> present = new LinkedHashMap<>();
    for (CloudConnection each : connections.get()) {
      if (isOurs(each)) {
        present.put(each.id(), each);
      }
    }
    hosted.entrySet().removeIf(each -> isGone(each.getValue(), present));
    present.values().forEach(this::update);
  }

  @Override
  public void leave() {
    hosted.values().removeIf(each -> isGone(each, Map.of()));
  }

  private boolean isOurs(CloudConnection connection) {
    Integer vlan = connection.vlan();
    return connection.cloud().equals(CloudType.HUAWEI_CLOUD)
        && connection.account() != null
        && cloud.accounts().contains(connection.account())
        && (vlan == null || vlan <= LAST_VLAN);
  }

  private boolean isGone(Hosted known, Map<String, CloudConnection> present) {
    if (present.containsKey(known.connection().id())) {
      return false;
    }
    if (cloud.find(known.id()) != null) {
      cloud.remove(known.id());
    }
    return true;
  }

  private void update(CloudConnection now) {
    Hosted known = hosted.get(now.id());
    if (known == null) {
      if (now.state() != State.ORDERED) {
        hosted.put(now.id(), new Hosted(cloud.add(ordered(now)), now));
      }
    } else if (!known.connection().equals(now)) {
      hosted.put(now.id(), new Hosted(known.id(), followed(known, now)));
    }
  }

  private DirectConnect ordered(CloudConnection connection) {
    return DirectConnect.builder()
        .type(DirectConnectType.HOSTED)
        .hostingId(hostingId)
        .name(connection.name())
        .vlan(connection.vlan())
        .bandwidth(connection.bandwidthMbps())
        .status(status(connection))
        .build();
  }

  /** While a change is being made, the values are still those before. */
  private CloudConnection followed(Hosted known, CloudConnection now) {
    if (now.state() == State.CHANGING) {
      return known.connection();
    }
    DirectConnect connect = cloud.find(known.id());
    if (connect != null) {
      cloud.change(
          known.id(),
          connect.toBuilder()
              .vlan(now.vlan() == null ? connect.getVlan() : now.vlan())
              .bandwidth(now.bandwidthMbps())
              .status(status(now))
              .build());
    }
    return now;
  }

  private static DirectConnectStatus status(CloudConnection connection) {
    return connection.state() == State.OFF ? DirectConnectStatus.DOWN : DirectConnectStatus.ACTIVE;
  }

  @Override
  public @Nullable Boolean mirrors(VirtualInterface virtualInterface) {
    for (Hosted each : hosted.values()) {
      if (each.id().equals(virtualInterface.getDirectConnectId())) {
        return mirrors(each, virtualInterface);
      }
    }
    return null;
  }

  private boolean mirrors(Hosted known, VirtualInterface one) {
    CloudConnection connection = known.connection();
    DirectConnect connect = cloud.find(known.id());
    if (connection.state() == State.OFF
        || connect == null
        || !Objects.equals(connect.getVlan(), one.getVlan())) {
      return false;
    }
    FarEnd end = farEnd(connection);
    return end == null || end.mirrors(one, cloud.asn(one));
  }

  /** Returns the far end, or null if it is a customer's router of which nothing is known. */
  private @Nullable FarEnd farEnd(CloudConnection connection) {
    CloudRouterEdgePoint point = connection.edgePoint();
    if (point == null) {
      return customerRouters.get(connection.owner());
    }
    BgpConnection session = point.getBgpConnection();
    return new FarEnd(
        point.getIpAddress(),
        session == null || session.getLocalAsn() != null
            ? session
            : session.toBuilder().localAsn(ZENLAYER_ASN).build());
  }
}
