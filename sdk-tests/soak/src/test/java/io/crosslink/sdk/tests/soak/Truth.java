package io.crosslink.sdk.tests.soak;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** What there really is, and what was really done for whom. */
final class Truth {
  private final ConcurrentSkipListMap<String, Resource> resources = new ConcurrentSkipListMap<>();
  private final Map<String, Ledger> ledgers = new ConcurrentHashMap<>();
  private final AtomicLong ids = new AtomicLong();
  private final Tally tally;

  Truth(Tally tally) {
    this.tally = tally;
  }

  Ledger ledger(String caller) {
    return ledgers.computeIfAbsent(caller, name -> new Ledger(name, tally));
  }

  @Nullable Resource find(String id) {
    return resources.get(id);
  }

  /** {@return the resource, if it is there, on behalf of a caller who has to be its owner} */
  @Nullable Resource find(String id, String caller) {
    Resource found = resources.get(id);
    if (found != null && !found.owner().equals(caller)) {
      tally.wrong("A request of " + caller + " asks for " + found);
    }
    return found;
  }

  /** {@return resources with this kind of id, from a given one on} */
  List<Resource> from(String first, String kind, int most) {
    return resources.tailMap(first).values().stream()
        .takeWhile(resource -> resource.id().startsWith(kind))
        .limit(most)
        .toList();
  }

  Resource add(String kind, String owner, String name) {
    if (!name.startsWith(owner + "-")) {
      tally.wrong("A request of " + owner + " creates " + name);
    }
    String id = "%s%010d".formatted(kind, ids.incrementAndGet());
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
