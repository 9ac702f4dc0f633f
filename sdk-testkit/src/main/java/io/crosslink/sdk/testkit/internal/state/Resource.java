package io.crosslink.sdk.testkit.internal.state;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A resource, possibly in transition to another value. A transition completes after a number of
 * polls or an amount of virtual time, so tests do not sleep and do not depend on timing.
 *
 * @param <T> the type of its immutable value
 */
public final class Resource<T> {
  private T value;
  private @Nullable Transition transition;
  private @Nullable T next; // null if the transition removes the resource
  private Function<T, @Nullable T> course = present -> null;
  private boolean removed;

  Resource(T value) {
    this.value = value;
  }

  /** {@return the current value; does not count as a poll} */
  public T value() {
    advance();
    return value;
  }

  /** {@return the current value for a response; counts as a poll} */
  public T poll() {
    advance();
    if (transition != null) {
      transition.poll();
    }
    return value;
  }

  /** Changes the current value, and the value after the transition if there is one. */
  public void update(UnaryOperator<T> change) {
    value = change.apply(value());
    if (next != null) {
      next = change.apply(next);
    }
  }

  /** Sets the value; a transition in progress ends. */
  public void set(T other) {
    value = other;
    next = null;
    transition = null;
  }

  /** Returns the value after the transition in progress, or null if there is none. */
  @Nullable T next() {
    advance();
    return next;
  }

  void change(T during, T after, Transition begun) {
    begin(during, after, begun);
  }

  void remove(T during, Transition begun) {
    begin(during, null, begun);
  }

  /**
   * Sets what becomes of this resource by itself: a function of a value that no transition is to
   * change, which returns the next value, or null if there is none.
   */
  void follow(Function<T, @Nullable T> given, Transition begun) {
    course = given;
    if (!isChanging()) {
      continueBy(begun);
    }
  }

  private void continueBy(Transition begun) {
    T following = course.apply(value);
    if (following != null) {
      begin(value, following, begun);
    }
  }

  /** {@return whether a transition is in progress} */
  public boolean isChanging() {
    advance();
    return transition != null;
  }

  boolean isRemoved() {
    advance();
    return removed;
  }

  private void begin(T during, @Nullable T after, Transition begun) {
    value = during;
    next = after;
    transition = begun;
  }

  private void advance() {
    while (transition != null && transition.isComplete()) {
      Transition completed = transition;
      transition = null;
      if (next == null) {
        removed = true;
      } else {
        value = next;
        next = null;
        continueBy(completed.again());
      }
    }
  }
}
