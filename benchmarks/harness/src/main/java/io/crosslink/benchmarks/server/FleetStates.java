package io.crosslink.benchmarks.server;

import java.util.HashMap;
import java.util.Map;

/**
 * The states of the resources: existing, then in transition after each of their deletions, of which
 * a private connect needs two.
 */
final class FleetStates {
  private final Map<String, Long> deletedAt = new HashMap<>();
  private final Map<String, Long> destroyedAt = new HashMap<>();
  private final long transition;

  FleetStates(long transition) {
    this.transition = transition;
  }

  void delete(String id, long now) {
    deletedAt.putIfAbsent(id, now);
  }

  void destroy(String id, long now) {
    destroyedAt.putIfAbsent(id, now);
  }

  /** {@return the status of a private connect, or null if it is gone} */
  String ofConnect(String id, long now) {
    Long destroyed = destroyedAt.get(id);
    if (destroyed != null) {
      return now - destroyed < transition ? "DESTROYING" : null;
    }
    Long deleted = deletedAt.get(id);
    return deleted == null ? "RUNNING" : now - deleted < transition ? "DELETING" : "RECYCLED";
  }

  /** {@return the status of a VPN connection, or null if it is gone} */
  String ofConnection(String id, long now) {
    Long deleted = deletedAt.get(id);
    return deleted == null ? "ACTIVE" : now - deleted < transition ? "PENDING_DELETE" : null;
  }
}
