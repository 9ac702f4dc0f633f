package io.crosslink.sdk.testkit.internal.huawei.er;

import io.crosslink.sdk.testkit.internal.state.Resource;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What binds attachments to route tables: associations and propagations.
 *
 * @param <T> the model of a binding
 */
abstract class Bindings<T> extends TableEntries<T> {
  private final Function<T, String> attachmentId;
  private final String busy;

  /**
   * Creates the bindings of one type.
   *
   * @param what the name of the type, for messages
   * @param notFound the code for a binding that does not exist
   * @param busy the code for one that is being changed
   */
  Bindings(
      Lifecycle<T> lifecycle,
      Function<T, String> id,
      Function<T, String> tableId,
      Function<T, String> attachmentId,
      String what,
      String notFound,
      String busy) {
    super(lifecycle, id, tableId, what, notFound);
    this.attachmentId = attachmentId;
    this.busy = busy;
  }

  /** Returns the first binding of an attachment among some, or null if there is none. */
  final @Nullable Resource<T> first(List<Resource<T>> some, String attachment) {
    return some.stream()
        .filter(each -> attachment.equals(attachmentId.apply(each.value())))
        .findFirst()
        .orElse(null);
  }

  /** Returns the binding of an attachment in a route table, or null if there is none. */
  final @Nullable Resource<T> find(String table, String attachment) {
    return first(in(table), attachment);
  }

  /** Removes those of an attachment that has gone. */
  final void removeOf(String attachment) {
    lifecycle().values().stream()
        .filter(each -> attachment.equals(attachmentId.apply(each)))
        .forEach(each -> lifecycle().remove(idOf(each)));
  }

  /** Rejects a change of a binding that is being changed. */
  final void checkSettled(Resource<T> found) {
    T value = found.value();
    if (lifecycle().isTransitional(value)) {
      throw ErErrors.error(
          busy, "The " + what() + " " + idOf(value) + " is " + lifecycle().stateOf(value));
    }
  }
}
