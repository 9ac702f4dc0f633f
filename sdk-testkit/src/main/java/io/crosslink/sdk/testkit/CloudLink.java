package io.crosslink.sdk.testkit;

import io.crosslink.sdk.core.internal.util.Arguments;
import io.crosslink.sdk.huawei.dc.model.DirectConnect;
import io.crosslink.sdk.huawei.dc.model.GlobalDcGateway;
import io.crosslink.sdk.huawei.dc.model.VirtualGateway;
import io.crosslink.sdk.huawei.dc.model.VirtualInterface;
import io.crosslink.sdk.testkit.internal.link.HostedConnects;
import io.crosslink.sdk.zenlayer.sdn.model.BgpConnection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The link between the fakes of both clouds: what is ordered at Zenlayer appears at Huawei Cloud.
 *
 * <pre>{@code
 * VirtualTime time = new VirtualTime();
 * try (FakeZenlayer zenlayer = FakeZenlayer.start(time, 0);
 *     FakeHuaweiCloud huawei = FakeHuaweiCloud.start(time, 0)) {
 *   CloudLink.between(zenlayer, huawei);
 *   …
 * }
 * }</pre>
 *
 * <p>An end of a private connect, or an edge point of a cloud router, with the cloud {@code
 * HUAWEI_CLOUD} and the {@linkplain FakeHuaweiCloud#accountId() account} or the {@linkplain
 * FakeHuaweiCloud#projectId() project} of that fake is a hosted direct connect there, with its
 * name, VLAN and bandwidth:
 *
 * <ul>
 *   <li>The direct connect appears when the private connect or cloud router is in service, and is
 *       ready to use. Changes of the bandwidth follow when they are complete.
 *   <li>It is {@code DOWN} while the private connect or cloud router is in the recycle bin, and
 *       disappears when that, or the edge point, no longer exists.
 *   <li>A virtual interface of the direct connect is {@code ACTIVE} if one of its peers mirrors the
 *       router at the far end, otherwise {@code DOWN}: addresses, AS numbers and key (MD5) of both
 *       sides are the same ones, the other way round. The status follows changes of either side.
 *       Creating an interface with another VLAN than that of the direct connect is rejected.
 * </ul>
 *
 * <p>The router at the far end is the cloud router, with the AS number 62610 unless its edge point
 * has another one. A private connect only transports frames: there, it is the customer's own
 * router, which is assumed to mirror the interface unless a test {@linkplain #customerRouter
 * describes} it.
 *
 * <p>What no source documents is invented: that the direct connect needs no confirmation and no
 * payment, that it appears at once and disappears by itself, its name, and that the account may be
 * named by either id. Regions are not compared, as the fake of Huawei Cloud has one.
 *
 * <p>Safe for use by multiple threads. A function that a test passes to {@code change} of a
 * resource must not use the fakes: it runs while its cloud is locked.
 */
public final class CloudLink {
  private final HostedConnects connects;
  private final String ends;

  private CloudLink(FakeZenlayer zenlayer, FakeHuaweiCloud huawei) {
    Account account = new Account(huawei.dc(), Set.of(huawei.accountId(), huawei.projectId()));
    connects = new HostedConnects(zenlayer.sdn()::cloudConnections, account);
    ends = zenlayer + " and " + huawei;
    huawei.dc().partner(connects);
  }

  /**
   * Links two fakes, from now on and for what has been ordered before. Linking the fake of Huawei
   * Cloud again, also with another fake of Zenlayer, replaces its link and the direct connects that
   * this brought.
   *
   * @param zenlayer the fake of Zenlayer
   * @param huawei the fake of Huawei Cloud
   * @return the link
   * @throws IllegalArgumentException if an argument is null, or if the fakes do not share a {@link
   *     VirtualTime}
   */
  public static CloudLink between(FakeZenlayer zenlayer, FakeHuaweiCloud huawei) {
    Arguments.notNull("zenlayer", zenlayer);
    Arguments.notNull("huawei", huawei);
    Arguments.check(
        zenlayer.time() == huawei.time(),
        "The fakes must share a time: start both with the same VirtualTime");
    return new CloudLink(zenlayer, huawei);
  }

  /**
   * Describes the customer's router at the far end of a private connect.
   *
   * @param privateConnectId the id of the private connect, which need not exist yet
   * @param ipAddress the address of the router, with the length of the prefix, such as {@code
   *     10.255.10.2/30}
   * @param session its BGP session: its own AS number as {@code localAsn}, address and AS number of
   *     the cloud as those of the peer, and the key as {@code password}; null for static routes
   * @return this link
   * @throws IllegalArgumentException if the id or the address is null
   */
  public CloudLink customerRouter(
      String privateConnectId, String ipAddress, @Nullable BgpConnection session) {
    connects.customerRouter(
        Arguments.notNull("privateConnectId", privateConnectId),
        Arguments.notNull("ipAddress", ipAddress),
        session);
    return this;
  }

  /** {@return the fakes that are linked} */
  @Override
  public String toString() {
    return "CloudLink between " + ends;
  }

  /** The account at Huawei Cloud, as the partner sees it. */
  private record Account(FakeDc dc, Set<String> accounts) implements HostedConnects.Cloud {
    @Override
    public String add(DirectConnect connect) {
      return dc.directConnects().add(connect);
    }

    @Override
    public void change(String id, DirectConnect changed) {
      dc.directConnects().change(id, before -> changed);
    }

    @Override
    public @Nullable DirectConnect find(String id) {
      return dc.directConnects().find(id).orElse(null);
    }

    @Override
    public void remove(String id) {
      dc.directConnects().remove(id);
    }

    @Override
    public @Nullable Long asn(VirtualInterface virtualInterface) {
      String virtual = virtualInterface.getVgwId();
      String global = virtualInterface.getGatewayId();
      if (virtual != null) {
        return dc.virtualGateways().find(virtual).map(VirtualGateway::getBgpAsn).orElse(null);
      }
      return global == null
          ? null
          : dc.globalDcGateways().find(global).map(GlobalDcGateway::getBgpAsn).orElse(null);
    }
  }
}
