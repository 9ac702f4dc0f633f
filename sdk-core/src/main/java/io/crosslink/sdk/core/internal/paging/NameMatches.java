package io.crosslink.sdk.core.internal.paging;

import io.crosslink.sdk.core.CloudResource;
import io.crosslink.sdk.core.error.AmbiguousNameException;
import io.crosslink.sdk.core.error.AmbiguousNameException.Candidate;
import io.crosslink.sdk.core.error.MissingPropertyException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the resources that have exactly one name, of which there should be at most one. Filters of
 * services are fuzzy, so every resource is compared. A resource that moves to the next page while
 * the listing is read counts once.
 *
 * @param <T> the type of the resource
 */
public final class NameMatches<T extends CloudResource> implements Consumer<T> {
  private final String what;
  private final String name;
  private final Map<Object, T> found = new LinkedHashMap<>();

  /**
   * Creates an empty collection.
   *
   * @param what the type of the resource, for messages
   * @param name the name
   */
  public NameMatches(String what, String name) {
    this.what = what;
    this.name = name;
  }

  @Override
  public void accept(T resource) {
    if (name.equals(resource.resourceName())) {
      String id = id(resource);
      found.put(id == null ? resource : id, resource);
      if (found.size() > AmbiguousNameException.MOST_CANDIDATES) {
        throw ambiguous();
      }
    }
  }

  /** Returns the only match of a list that is complete. */
  public Optional<T> in(List<T> resources) {
    resources.forEach(this);
    return only();
  }

  /** Returns the only match. */
  Optional<T> only() {
    if (found.size() > 1) {
      throw ambiguous();
    }
    return found.values().stream().findFirst();
  }

  private AmbiguousNameException ambiguous() {
    return new AmbiguousNameException(
        what,
        name,
        found.values().stream()
            .map(it -> new Candidate(id(it), name, it.resourceStatus()))
            .toList());
  }

  private static @Nullable String id(CloudResource resource) {
    try {
      return resource.resourceId();
    } catch (MissingPropertyException e) {
      return null;
    }
  }
}
