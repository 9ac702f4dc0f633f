package io.crosslink.sdk.testkit.internal.state;

import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a test does to existing resources of one type, as if someone else had: without a call, and
 * without what the service would check.
 *
 * @param <T> the model of the resources
 */
public interface Edits<T> {

  /** Changes a resource, which exists; in another status it leaves its transition. */
  void change(String id, UnaryOperator<T> change);

  /** Removes a resource, which exists, immediately. */
  void remove(String id);

  /** Returns edits from their parts. */
  static <T> Edits<T> of(BiConsumer<String, UnaryOperator<T>> change, Consumer<String> remove) {
    return new Edits<>() {
      @Override
      public void change(String id, UnaryOperator<T> how) {
        change.accept(id, how);
      }

      @Override
      public void remove(String id) {
        remove.accept(id);
      }
    };
  }

  /**
   * Returns the value of a property that depends on another one which a test has changed.
   *
   * @param old the value before
   * @param changed the value after, which the test may have chosen itself
   * @param dependent the value that follows from the other property
   */
  static <V> @Nullable V dependent(@Nullable V old, @Nullable V changed, @Nullable V dependent) {
    return Objects.equals(old, changed) ? dependent : changed;
  }
}
