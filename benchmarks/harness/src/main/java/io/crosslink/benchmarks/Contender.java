package io.crosslink.benchmarks;

import java.util.concurrent.CompletableFuture;

/**
 * A client under test, with a public constructor that takes the server's address. Every method
 * makes one call and waits for its answer, unless it says otherwise.
 */
public interface Contender {
  /** Deletes a customer gateway, or a private connect. */
  void delete();

  /** Gets one of them. */
  Object get();

  /** Gets 50 VPN gateways, or private connects. */
  Object list();

  /** Creates one. */
  Object create();

  /** Has something refused by the service, and returns the exception. */
  Exception error();

  /** Does what {@link #delete} does, holding no thread. */
  CompletableFuture<?> deleteAsync();

  /** Does what {@link #list} does, holding no thread. */
  CompletableFuture<?> listAsync();

  /** Signs a request that has no body; returns what came out. */
  Object signDelete();

  /** Signs a request with a body of 4 KiB; returns what came out. */
  Object signPost();

  /** Makes the contender of a class. */
  static Contender of(String className, String server) {
    try {
      return (Contender)
          Class.forName(className).getDeclaredConstructor(String.class).newInstance(server);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(className + " is no contender", e);
    }
  }
}
