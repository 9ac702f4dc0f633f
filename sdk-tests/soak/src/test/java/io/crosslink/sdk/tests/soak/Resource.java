package io.crosslink.sdk.tests.soak;

import org.jspecify.annotations.Nullable;

/**
 * A customer gateway or a private connect.
 *
 * @param id its id; empty if it has none yet
 * @param owner the caller who made it; nobody else may touch it
 * @param name its name
 * @param recycled whether it lies in the recycle bin
 */
record Resource(String id, String owner, String name, boolean recycled) {

  Resource named(String other) {
    return new Resource(id, owner, other, recycled);
  }

  Resource recycle() {
    return new Resource(id, owner, name, true);
  }

  /** Compares all but the id, which only the server knows beforehand. Null stands for "gone". */
  static boolean alike(@Nullable Resource a, @Nullable Resource b) {
    if (a == null || b == null) {
      return a == null && b == null;
    }
    return a.owner.equals(b.owner) && a.name.equals(b.name) && a.recycled == b.recycled;
  }
}
