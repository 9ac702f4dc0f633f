package io.crosslink.sdk.testkit.internal.link;

import io.crosslink.sdk.huawei.dc.model.RouteMode;
import io.crosslink.sdk.huawei.dc.model.VirtualInterface;
import io.crosslink.sdk.huawei.dc.model.VirtualInterfacePeer;
import io.crosslink.sdk.testkit.internal.huawei.network.IpPrefix;
import io.crosslink.sdk.zenlayer.sdn.model.BgpConnection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The router at the far end of a hosted direct connect: a cloud router, or the customer's router
 * behind a private connect.
 *
 * @param ipAddress its address, with the length of the prefix
 * @param session its BGP session, or null for static routes
 */
record FarEnd(@Nullable String ipAddress, @Nullable BgpConnection session) {

  /** Returns whether one of the peers of an interface mirrors this end. */
  boolean mirrors(VirtualInterface one, @Nullable Long cloudAsn) {
    return one.getVifPeers().stream()
        .anyMatch(
            peer ->
                isAddress(ipAddress, peer.getRemoteGatewayIp()) && hasSameRouting(peer, cloudAsn));
  }

  private boolean hasSameRouting(VirtualInterfacePeer peer, @Nullable Long cloudAsn) {
    if (session == null) {
      return RouteMode.STATIC.equals(peer.getRouteMode());
    }
    return RouteMode.BGP.equals(peer.getRouteMode())
        && isAddress(session.getPeerIpAddress(), peer.getLocalGatewayIp())
        && Objects.equals(session.getLocalAsn(), peer.getBgpAsn())
        && (cloudAsn == null || cloudAsn.equals(session.getPeerAsn()))
        && key(session.getPassword()).equals(key(peer.getBgpMd5()));
  }

  /** Compares addresses, of which the first one may lack the length of its prefix. */
  private static boolean isAddress(@Nullable String given, String full) {
    IpPrefix wanted = IpPrefix.parse(full);
    if (given == null || wanted == null) {
      return false;
    }
    return wanted.equals(
        IpPrefix.parse(given.indexOf('/') < 0 ? given + "/" + wanted.bits() : given));
  }

  private static String key(@Nullable String given) {
    return given == null ? "" : given;
  }
}
