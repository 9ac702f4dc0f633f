package io.crosslink.sdk.testkit.internal;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A resource that may be on its way from one state to another. It gets there once it has been
 * looked at a number of times, or once virtual time has passed, so tests need neither sleep nor
 * luck.
 *
 * @param <T> the type of its immutable value
 */
public final class Resource<T> {
  private T value;
  private @Nullable Transition transition;
  private @Nullable T next; // null: gone
  private boolean gone;

  Resource(T value) {
    this.value = value;
  }

  /** {@return its value now; does not count as a look} */
  public T value() {
    settle();
    return value;
  }

  /** {@return its value, to be shown to a caller; counts as a look} */
  public T look() {
    settle();
    if (transition != null) {
      transition.look();
    }
    return value;
  }

  /** Changes its value at once, and what it is about to become. */
  public void update(UnaryOperator<T> change) {
    value = change.apply(value());
    if (next != null) {
      next = change.apply(next);
    }
  }

  /** Is one thing during a transition, and another one after that. */
  public void change(T during, T after, Transition way) {
    begin(during, after, way);
  }

  /** Is one thing during a transition, and gone after that. */
  public void disappear(T during, Transition way) {
    begin(during, null, way);
  }

  /** {@return whether it is on its way to another state} */
  public boolean isChanging() {
    settle();
    return transition != null;
  }

  boolean isGone() {
    settle();
    return gone;
  }

  private void begin(T during, @Nullable T after, Transition way) {
    value = during;
    next = after;
    transition = way;
  }

  private void settle() {
    if (transition != null && transition.isOver()) {
      transition = null;
      if (next == null) {
        gone = true;
      } else {
        value = next;
        next = null;
      }
    }
  }
}
