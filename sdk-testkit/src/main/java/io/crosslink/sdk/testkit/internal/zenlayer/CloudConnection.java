package io.crosslink.sdk.testkit.internal.zenlayer;

import io.crosslink.sdk.zenlayer.sdn.model.CloudRouterEdgePoint;
import io.crosslink.sdk.zenlayer.sdn.model.CloudType;
import org.jspecify.annotations.Nullable;

/**
 * A connection to a public cloud: an end of a private connect, or an edge point of a cloud router.
 *
 * @param id the id that both return for it
 * @param name its name, or the id
 * @param owner the id of the private connect or cloud router
 * @param cloud the cloud
 * @param account the account in that cloud
 * @param vlan the VLAN id
 * @param bandwidthMbps the bandwidth on the cloud's side
 * @param state whether it is in service
 * @param edgePoint the edge point, or null if it is an end of a private connect
 */
public record CloudConnection(
    String id,
    String name,
    String owner,
    CloudType cloud,
    @Nullable String account,
    @Nullable Integer vlan,
    int bandwidthMbps,
    State state,
    @Nullable CloudRouterEdgePoint edgePoint) {

  /** Whether a connection is in service. */
  public enum State {
    /** Being built: the cloud does not know it yet. */
    ORDERED,
    /** In service. */
    UP,
    /** In service, while a change is being made; until then, the cloud has the values before. */
    CHANGING,
    /** Switched off: in the recycle bin, or on the way to it or from it. */
    OFF
  }
}
