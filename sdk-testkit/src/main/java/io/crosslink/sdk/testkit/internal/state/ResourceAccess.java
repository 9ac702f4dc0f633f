package io.crosslink.sdk.testkit.internal.state;

import io.crosslink.sdk.core.internal.util.Arguments;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Lets a test read, add and edit resources of one type, never while a request is being handled.
 * Reading is not a poll.
 *
 * @param <T> the model of the resources
 */
public final class ResourceAccess<T> {
  private final Object lock;
  private final Function<T, String> adder;
  private final Supplier<List<T>> values;
  private final Function<T, @Nullable String> id;
  private final Edits<T> edits;

  /**
   * Creates the access.
   *
   * @param lock held while the fake handles a request
   * @param adder adds a resource and returns its id
   * @param values returns all resources in order of creation
   * @param id returns the id of a resource
   * @param edits changes and removes resources
   */
  public ResourceAccess(
      Object lock,
      Function<T, String> adder,
      Supplier<List<T>> values,
      Function<T, @Nullable String> id,
      Edits<T> edits) {
    this.lock = lock;
    this.adder = adder;
    this.values = values;
    this.id = id;
    this.edits = edits;
  }

  /** Adds a resource and returns its id. */
  public String add(T model) {
    Arguments.notNull("model", model);
    synchronized (lock) {
      return adder.apply(model);
    }
  }

  /** Returns the resource with this id, or empty. */
  public Optional<T> find(String wanted) {
    Arguments.notNull("id", wanted);
    return list().stream().filter(each -> wanted.equals(id.apply(each))).findFirst();
  }

  /** Changes an existing resource. */
  public void change(String wanted, UnaryOperator<T> change) {
    Arguments.notNull("change", change);
    synchronized (lock) {
      checkExists(wanted);
      edits.change(
          wanted,
          value -> {
            T changed = Arguments.notNull("the result of change", change.apply(value));
            Arguments.check(
                wanted.equals(id.apply(changed)),
                "The id of a resource must not change: " + wanted);
            return changed;
          });
    }
  }

  /** Removes an existing resource immediately. */
  public void remove(String wanted) {
    synchronized (lock) {
      checkExists(wanted);
      edits.remove(wanted);
    }
  }

  private void checkExists(String wanted) {
    Arguments.check(find(wanted).isPresent(), "There is no resource with the id " + wanted);
  }

  /** Returns the id of a resource. */
  public @Nullable String id(T resource) {
    return id.apply(resource);
  }

  /** {@return all resources; an immutable copy} */
  public List<T> list() {
    synchronized (lock) {
      return List.copyOf(values.get());
    }
  }
}
