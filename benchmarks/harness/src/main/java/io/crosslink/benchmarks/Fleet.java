package io.crosslink.benchmarks;

import java.util.concurrent.CompletableFuture;

/**
 * A client under test that works on many resources, with a public constructor that takes the
 * address of the server.
 */
public interface Fleet {
  /** Deletes a resource with one call. */
  void delete(String id);

  /** Removes a resource with all required calls, and completes when it is gone. */
  CompletableFuture<?> remove(String id);

  /** Waits for a change that does not come; cancelling the future ends the wait. */
  CompletableFuture<?> await(String id);

  /** Creates a client. */
  static Fleet of(String className, String server) {
    try {
      return (Fleet)
          Class.forName(className).getDeclaredConstructor(String.class).newInstance(server);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(className + " is not a client of fleets", e);
    }
  }
}
