package io.crosslink.sdk.core.internal.waiting;

import io.crosslink.sdk.core.CloudResource;
import io.crosslink.sdk.core.Paginator;
import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.error.ResourceReference;
import io.crosslink.sdk.core.internal.mask.Excerpt;
import io.crosslink.sdk.core.internal.util.Futures;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Resources of a type that may use another resource, which cannot be deleted until they are gone.
 *
 * @param what their type, for messages
 * @param type the class of their type
 * @param listing lists them all
 * @param uses whether one of them uses the other resource
 * @param leaving statuses in which they are being deleted
 * @param <U> their type
 */
public record Users<U extends CloudResource>(
    String what,
    Class<U> type,
    Function<RequestOptions, Paginator<?, U>> listing,
    Predicate<U> uses,
    Set<String> leaving) {
  /** Adds those that use the other resource; if it blocks, the future is complete. */
  CompletableFuture<?> find(boolean blocking, RequestOptions options, List<CloudResource> found) {
    Paginator<?, U> all = listing.apply(options);
    Consumer<U> add =
        each -> {
          if (uses.test(each)) {
            found.add(each);
          }
        };
    return blocking
        ? Futures.completed(
            () -> {
              all.forEach(add);
              return found;
            })
        : all.forEachAsync(add);
  }

  boolean has(CloudResource user) {
    return type.isInstance(user);
  }

  boolean isLeaving(CloudResource user) {
    return has(user) && leaving.contains(String.valueOf(user.resourceStatus()));
  }

  /** Returns a reference to one of them, for an exception. */
  ResourceReference referenceTo(CloudResource user) {
    String name = user.resourceName();
    return ResourceReference.of(
        what, Excerpt.of(user.resourceId()), name == null ? null : Excerpt.of(name));
  }
}
