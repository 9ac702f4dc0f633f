package io.crosslink.sdk.examples;

import io.crosslink.sdk.core.CloudResource;
import io.crosslink.sdk.core.Paginator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A kind of resources, and how to list them.
 *
 * @param name the name of the kind
 * @param listing starts to list the resources
 * @param parts the kinds that belong to one of these resources, such as the users of a VPN server
 * @param <T> the type of a resource
 */
record InventoryKind<T extends CloudResource>(
    String name,
    Supplier<CompletableFuture<List<T>>> listing,
    Function<T, List<InventoryKind<?>>> parts) {

  static <T extends CloudResource> InventoryKind<T> kind(String name, Paginator<?, T> listing) {
    return kind(name, listing, resource -> List.of());
  }

  static <T extends CloudResource> InventoryKind<T> kind(
      String name, Paginator<?, T> listing, Function<T, List<InventoryKind<?>>> parts) {
    return new InventoryKind<>(name, listing::toListAsync, parts);
  }

  /** A kind of which there is one at most. */
  static <T extends CloudResource> InventoryKind<T> single(
      String name, Supplier<CompletableFuture<Optional<T>>> search) {
    return new InventoryKind<>(
        name, () -> search.get().thenApply(found -> found.stream().toList()), one -> List.of());
  }

  /** A kind that is part of a resource in hand. */
  static <T extends CloudResource> InventoryKind<T> within(String name, Supplier<List<T>> part) {
    return new InventoryKind<>(
        name, () -> CompletableFuture.completedFuture(part.get()), one -> List.of());
  }
}
