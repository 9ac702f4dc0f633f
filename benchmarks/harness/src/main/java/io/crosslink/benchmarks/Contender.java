package io.crosslink.benchmarks;

import java.util.concurrent.CompletableFuture;

/**
 * A client under test, with a public constructor that takes the address of the server. Every method
 * makes one call and waits for its response, unless documented otherwise.
 */
public interface Contender {
  /** Deletes a customer gateway, or a private connect. */
  void delete();

  /** Gets a customer gateway, or a private connect. */
  Object get();

  /** Gets 50 VPN gateways, or private connects. */
  Object list();

  /** Creates a customer gateway, or a private connect. */
  Object create();

  /** Makes a call that the service rejects, and returns the exception. */
  Exception error();

  /** Does what {@link #delete} does, asynchronously. */
  CompletableFuture<?> deleteAsync();

  /** Does what {@link #list} does, asynchronously. */
  CompletableFuture<?> listAsync();

  /** Signs a request without a body; returns the result. */
  Object signDelete();

  /** Signs a request with a body of 4 KiB; returns the result. */
  Object signPost();

  /** Creates a contender. */
  static Contender of(String className, String server) {
    try {
      return (Contender)
          Class.forName(className).getDeclaredConstructor(String.class).newInstance(server);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(className + " is not a contender", e);
    }
  }
}
