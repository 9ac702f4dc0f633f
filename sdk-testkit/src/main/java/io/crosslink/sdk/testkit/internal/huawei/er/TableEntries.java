package io.crosslink.sdk.testkit.internal.huawei.er;

import io.crosslink.sdk.testkit.internal.state.Resource;
import java.util.List;
import java.util.function.Function;

/**
 * What belongs to a route table.
 *
 * @param <T> the model of an entry
 */
abstract class TableEntries<T> {
  private final Lifecycle<T> lifecycle;
  private final Function<T, String> id;
  private final Function<T, String> tableId;
  private final String what;
  private final String notFound;

  /**
   * Creates the entries of one type.
   *
   * @param what the name of the type, for messages
   * @param notFound the code for an entry that does not exist
   */
  TableEntries(
      Lifecycle<T> lifecycle,
      Function<T, String> id,
      Function<T, String> tableId,
      String what,
      String notFound) {
    this.lifecycle = lifecycle;
    this.id = id;
    this.tableId = tableId;
    this.what = what;
    this.notFound = notFound;
  }

  final Lifecycle<T> lifecycle() {
    return lifecycle;
  }

  final String what() {
    return what;
  }

  final String idOf(T entry) {
    return id.apply(entry);
  }

  /** Returns those of a route table. */
  final List<Resource<T>> in(String table) {
    return lifecycle.all().stream()
        .filter(each -> table.equals(tableId.apply(each.value())))
        .toList();
  }

  /** Returns an entry that a request names, which is in a route table. */
  final Resource<T> existing(String table, String wanted) {
    return in(table).stream()
        .filter(each -> wanted.equals(idOf(each.value())))
        .findFirst()
        .orElseThrow(() -> ErErrors.notFound(notFound, what, wanted));
  }

  /** Removes those in a route table that has gone. */
  final void removeIn(String table) {
    in(table).forEach(each -> lifecycle.remove(idOf(each.value())));
  }
}
