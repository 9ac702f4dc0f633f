package io.crosslink.sdk.testkit.internal.huawei.er;

import io.crosslink.sdk.testkit.internal.state.Edits;
import io.crosslink.sdk.testkit.internal.state.Resource;
import io.crosslink.sdk.testkit.internal.state.Store;
import io.crosslink.sdk.testkit.internal.state.TransitionTimer;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The resources of one type and their transitions, which are alike for all types of ER.
 *
 * @param <T> the model of the resources
 */
final class Lifecycle<T> {
  static final String PENDING = "pending";
  static final String AVAILABLE = "available";
  private static final String MODIFYING = "modifying";
  private static final String DELETING = "deleting";
  private static final String FAILED = "failed";
  private static final Set<String> TRANSITIONAL = Set.of(PENDING, MODIFYING, DELETING);

  private final Store<T> store;
  private final TransitionTimer timer;
  private final Function<T, @Nullable String> state;
  private final BiFunction<T, String, T> with;

  /**
   * Creates a type of resources.
   *
   * @param state returns the state of a resource, or null if it has none
   * @param with returns a resource in another state
   * @param gone is called with each resource that has been removed, once
   */
  Lifecycle(
      TransitionTimer timer,
      Function<T, @Nullable String> state,
      BiFunction<T, String, T> with,
      Consumer<T> gone) {
    this.timer = timer;
    this.state = state;
    this.with = with;
    this.store = new Store<>(value -> state.apply(value), this::begin, gone);
  }

  private void begin(Resource<T> added) {
    T value = added.value();
    String begun = String.valueOf(state.apply(value));
    switch (begun) {
      case PENDING, MODIFYING -> change(added, begun, value);
      case DELETING -> delete(added);
      default -> {}
    }
  }

  /** Adds a resource; from a transitional state it moves on. */
  void add(String id, T value) {
    store.add(id, value);
  }

  /** Starts the change of a resource that is in operation. */
  void modify(Resource<T> resource, T after) {
    change(resource, MODIFYING, after);
  }

  /** Starts the change of a resource that ends available. */
  void change(Resource<T> resource, String during, T after) {
    timer.change(
        resource,
        with.apply(after, during),
        with.apply(after, AVAILABLE),
        with.apply(after, FAILED));
  }

  /** Starts the removal of a resource, unless it has begun. */
  void delete(Resource<T> resource) {
    T value = resource.value();
    if (!resource.isChanging() || !isIn(value, DELETING)) {
      timer.remove(resource, with.apply(value, DELETING), with.apply(value, FAILED));
    }
  }

  /** Returns the state of a resource, or null if it has none. */
  @Nullable String stateOf(T value) {
    return state.apply(value);
  }

  /** Returns whether a resource is in a state. */
  boolean isIn(T value, String wanted) {
    return wanted.equals(state.apply(value));
  }

  /** Returns whether a resource is being created, changed or deleted. */
  boolean isTransitional(T value) {
    return TRANSITIONAL.contains(String.valueOf(state.apply(value)));
  }

  /** Returns whether a resource is being deleted. */
  boolean isLeaving(T value) {
    return isIn(value, DELETING);
  }

  /** Returns whether a resource carries traffic: it is available, or being changed. */
  boolean isInOperation(T value) {
    return isIn(value, AVAILABLE) || isIn(value, MODIFYING);
  }

  @Nullable Resource<T> find(String id) {
    return store.find(id);
  }

  List<Resource<T>> all() {
    return store.all();
  }

  List<T> values() {
    return store.values();
  }

  void remove(String id) {
    store.remove(id);
  }

  boolean hasExisted(String id) {
    return store.hasExisted(id);
  }

  Edits<T> edits() {
    return store;
  }

  OffsetDateTime now() {
    return timer.nowInMillis();
  }
}
