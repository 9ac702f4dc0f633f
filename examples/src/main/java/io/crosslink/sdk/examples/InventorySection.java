package io.crosslink.sdk.examples;

import io.crosslink.sdk.core.CloudResource;
import io.crosslink.sdk.core.error.SdkException;
import io.crosslink.sdk.examples.InventorySource.Place;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The resources of one kind in one place, or why they could not be listed.
 *
 * @param place where they are
 * @param kind the name of their kind
 * @param owner the id of the resource that they belong to; empty if there is none
 * @param resources the resources, by id; empty if the listing failed
 * @param failure why the listing failed; null if it succeeded
 * @param parts what belongs to these resources, listed meanwhile
 */
record InventorySection(
    Place place,
    String kind,
    String owner,
    List<? extends CloudResource> resources,
    @Nullable String failure,
    List<CompletableFuture<InventorySection>> parts) {

  /**
   * Lists everything in all sources, concurrently.
   *
   * @return the sections in the order of the sources and their kinds, parts after their owners
   */
  static List<InventorySection> takeAll(List<InventorySource> sources) {
    List<List<CompletableFuture<InventorySection>>> started =
        sources.stream().map(InventorySection::start).toList();
    return started.stream().flatMap(List::stream).flatMap(InventorySection::await).toList();
  }

  private static List<CompletableFuture<InventorySection>> start(InventorySource source) {
    try {
      return start(source.place(), "", source.kinds().get());
    } catch (SdkException | IllegalArgumentException e) { // no credentials, an invalid setting
      return List.of(
          CompletableFuture.completedFuture(
              failed(source.place(), "everything", "", String.valueOf(e.getMessage()))));
    }
  }

  private static List<CompletableFuture<InventorySection>> start(
      Place place, String owner, List<InventoryKind<?>> kinds) {
    return kinds.stream().map(kind -> start(place, owner, kind)).toList();
  }

  private static <T extends CloudResource> CompletableFuture<InventorySection> start(
      Place place, String owner, InventoryKind<T> kind) {
    return CompletableFuture.completedFuture(kind.listing())
        .thenCompose(Supplier::get) // glue: what it throws becomes a failure like any other
        .thenApply(found -> succeeded(place, kind, owner, found))
        .exceptionally(failure -> failed(place, kind.name(), owner, problem(failure))); // glue
  }

  private static Stream<InventorySection> await(CompletableFuture<InventorySection> started) {
    InventorySection section = started.join(); // glue
    return Stream.concat(
        Stream.of(section), section.parts().stream().flatMap(InventorySection::await)); // glue
  }

  private static <T extends CloudResource> InventorySection succeeded(
      Place place, InventoryKind<T> kind, String owner, List<T> found) {
    List<T> sorted = found.stream().sorted(Comparator.comparing(T::resourceId)).toList();
    List<CompletableFuture<InventorySection>> parts =
        sorted.stream()
            .flatMap(each -> start(place, each.resourceId(), kind.parts().apply(each)).stream())
            .toList();
    return new InventorySection(place, kind.name(), owner, sorted, null, parts);
  }

  private static InventorySection failed(
      Place place, String kind, String owner, @Nullable String problem) {
    return new InventorySection(place, kind, owner, List.of(), problem, List.of());
  }

  private static @Nullable String problem(Throwable failure) {
    return failure.getCause() instanceof UnsupportedOperationException
        ? null // this cloud does not offer such resources, so there are none
        : SdkException.from(failure).map(Throwable::getMessage).orElse(failure.toString());
  }
}
