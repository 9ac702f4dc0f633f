package io.crosslink.sdk.testkit.internal.state;

import io.crosslink.sdk.core.internal.util.Arguments;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The resources of one type by id, in the order in which they were added. Of removed resources only
 * the ids and their places in that order are kept.
 *
 * @param <T> the type of their values
 */
public final class Store<T> implements Edits<T> {
  private final Map<String, Resource<T>> resources = new LinkedHashMap<>();
  private final Map<String, Integer> ranks = new HashMap<>();
  private final Function<T, @Nullable Object> status;
  private final Consumer<Resource<T>> begin;
  private final Consumer<T> gone;
  private int lastRank;

  /** Creates a store of resources without a status. */
  public Store() {
    this(value -> null, resource -> {});
  }

  /**
   * Creates a store of resources with a status.
   *
   * @param status returns the status
   * @param begin begins the transition of a resource that a test has set to its status, if that is
   *     a transitional one
   */
  public Store(Function<T, @Nullable Object> status, Consumer<Resource<T>> begin) {
    this(status, begin, value -> {});
  }

  /**
   * Creates a store of resources with a status, on which others depend.
   *
   * @param status returns the status
   * @param begin begins the transition of a resource that a test has set to its status, if that is
   *     a transitional one
   * @param gone is called with each resource that has been removed, once
   */
  public Store(
      Function<T, @Nullable Object> status, Consumer<Resource<T>> begin, Consumer<T> gone) {
    this.status = status;
    this.begin = begin;
    this.gone = gone;
  }

  /** Adds a resource; from a transitional status it moves on. */
  public Resource<T> add(String id, T value) {
    checkNew(find(id) == null, "resource with the id " + id);
    Resource<T> resource = new Resource<>(value);
    resources.put(id, resource);
    ranks.put(id, ++lastRank);
    begin.accept(resource);
    return resource;
  }

  /** Fails if a test adds what exists. */
  public static void checkNew(boolean isNew, String resource) {
    if (!isNew) {
      throw new IllegalArgumentException(
          "There is already a " + resource + ": use change(id, …), or remove(id) before add(…)");
    }
  }

  @Override
  public void change(String id, UnaryOperator<T> change) {
    Resource<T> resource = Objects.requireNonNull(find(id));
    T next = resource.next();
    if (keepsStatus(resource.value(), change) && (next == null || keepsStatus(next, change))) {
      resource.update(change);
    } else {
      T after = change.apply(resource.value());
      Arguments.notNull("status", status.apply(after));
      resource.set(after);
      begin.accept(resource);
    }
  }

  private boolean keepsStatus(T value, UnaryOperator<T> change) {
    return Objects.equals(status.apply(value), status.apply(change.apply(value)));
  }

  /** Returns a resource, or null if there is none with this id. */
  public @Nullable Resource<T> find(String id) {
    dropRemoved();
    return resources.get(id);
  }

  /** Returns whether a resource with this id exists or has existed. */
  public boolean hasExisted(String id) {
    return ranks.containsKey(id);
  }

  /** Returns a number that orders resources as they were added, or null if the id is unknown. */
  public @Nullable Integer rank(String id) {
    return ranks.get(id);
  }

  @Override
  public void remove(String id) {
    Resource<T> removed = resources.remove(id);
    if (removed != null) {
      gone.accept(removed.value());
    }
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
    List<Resource<T>> removed = resources.values().stream().filter(Resource::isRemoved).toList();
    resources.values().removeAll(removed);
    removed.forEach(resource -> gone.accept(resource.value()));
  }
}
