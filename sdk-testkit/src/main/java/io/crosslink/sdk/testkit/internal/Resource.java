package io.crosslink.sdk.testkit.internal;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A resource that may be on its way from one state to another. It gets there once it has been
 * looked at a number of times, so tests need neither sleep nor luck.
 *
 * @param <T> the type of its immutable value
 */
public final class Resource<T> {
  private T value;
  private boolean changing;
  private @Nullable T next; // null: gone
  private int looksLeft;
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
    looksLeft--;
    return value;
  }

  /** Changes its value at once, and what it is about to become. */
  public void update(UnaryOperator<T> change) {
    value = change.apply(value());
    if (next != null) {
      next = change.apply(next);
    }
  }

  /** Is one thing for a number of looks, and another one after that. */
  public void change(T during, T after, int looks) {
    begin(during, after, looks);
  }

  /** Is one thing for a number of looks, and gone after that. */
  public void disappear(T during, int looks) {
    begin(during, null, looks);
  }

  boolean isGone() {
    settle();
    return gone;
  }

  private void begin(T during, @Nullable T after, int looks) {
    value = during;
    next = after;
    looksLeft = looks;
    changing = true;
  }

  private void settle() {
    if (changing && looksLeft <= 0) {
      changing = false;
      if (next == null) {
        gone = true;
      } else {
        value = next;
        next = null;
      }
    }
  }
}
