package io.crosslink.sdk.tests.soak;

import org.jspecify.annotations.Nullable;

/**
 * A customer gateway or a private connect.
 *
 * @param id the id, empty before the creation
 * @param owner the caller that created it, the only one that uses it
 * @param name the name
 * @param recycled whether it is in the recycle bin
 */
record Resource(String id, String owner, String name, boolean recycled) {

  Resource named(String other) {
    return new Resource(id, owner, other, recycled);
  }

  Resource recycle() {
    return new Resource(id, owner, name, true);
  }

  /**
   * Compares everything but the id, which the server generates. Null stands for an absent resource.
   */
  static boolean same(@Nullable Resource a, @Nullable Resource b) {
    if (a == null || b == null) {
      return a == null && b == null;
    }
    return a.owner.equals(b.owner) && a.name.equals(b.name) && a.recycled == b.recycled;
  }
}
