package io.crosslink.sdk.tests.soak;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** The resources of the server, and the requests of its callers. */
final class ServerState {
  private final ConcurrentSkipListMap<String, Resource> resources = new ConcurrentSkipListMap<>();
  private final Map<String, RequestLedger> ledgers = new ConcurrentHashMap<>();
  private final AtomicLong ids = new AtomicLong();
  private final Statistics statistics;

  ServerState(Statistics statistics) {
    this.statistics = statistics;
  }

  RequestLedger ledger(String caller) {
    return ledgers.computeIfAbsent(caller, name -> new RequestLedger(name, statistics));
  }

  @Nullable Resource find(String id) {
    return resources.get(id);
  }

  /** {@return the resource if it exists, for a caller that must be its owner} */
  @Nullable Resource find(String id, String caller) {
    Resource found = resources.get(id);
    if (found != null && !found.owner().equals(caller)) {
      statistics.wrong("A request of " + caller + " asks for " + found);
    }
    return found;
  }

  /** {@return resources with this id prefix, from an id on} */
  List<Resource> from(String first, String prefix, int max) {
    return resources.tailMap(first).values().stream()
        .takeWhile(resource -> resource.id().startsWith(prefix))
        .limit(max)
        .toList();
  }

  Resource add(String prefix, String owner, String name) {
    if (!name.startsWith(owner + "-")) {
      statistics.wrong("A request of " + owner + " creates " + name);
    }
    String id = "%s%010d".formatted(prefix, ids.incrementAndGet());
    return put(new Resource(id, owner, name, false));
  }

  Resource put(Resource resource) {
    resources.put(resource.id(), resource);
    return resource;
  }

  void remove(String id) {
    resources.remove(id);
  }
}
