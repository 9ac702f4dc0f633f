package io.crosslink.sdk.testkit.internal.state;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The resources of one type by id, in the order in which they were added. Only the ids of removed
 * resources are kept.
 *
 * @param <T> the type of their values
 */
public final class Store<T> {
  private final Map<String, Resource<T>> resources = new LinkedHashMap<>();
  private final Set<String> everAdded = new HashSet<>();

  /** Adds a resource. */
  public Resource<T> add(String id, T value) {
    if (find(id) != null) {
      throw new IllegalArgumentException("There is already a resource with the id " + id);
    }
    Resource<T> resource = new Resource<>(value);
    resources.put(id, resource);
    everAdded.add(id);
    return resource;
  }

  /** Returns a resource, or null if there is none with this id. */
  public @Nullable Resource<T> find(String id) {
    dropRemoved();
    return resources.get(id);
  }

  /** Returns whether a resource with this id exists or has existed. */
  public boolean hasExisted(String id) {
    return everAdded.contains(id);
  }

  /** Removes a resource immediately. */
  public void remove(String id) {
    resources.remove(id);
  }

  /** {@return all resources; a copy} */
  public List<Resource<T>> all() {
    dropRemoved();
    return List.copyOf(resources.values());
  }

  /** {@return the current values of all resources; does not count as a poll} */
  public List<T> values() {
    return all().stream().map(Resource::value).toList();
  }

  private void dropRemoved() {
    resources.values().removeIf(Resource::isRemoved);
  }
}
