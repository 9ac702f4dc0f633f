package io.crosslink.sdk.core.internal.waiting;

import io.crosslink.sdk.core.CloudResource;
import io.crosslink.sdk.core.Paginator;
import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.error.ResourceReference;
import io.crosslink.sdk.core.internal.mask.Excerpt;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

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
  void find(RequestOptions options, List<CloudResource> found) {
    for (U each : listing.apply(options)) {
      if (uses.test(each)) {
        found.add(each);
      }
    }
  }

  CompletableFuture<@Nullable Void> findAsync(RequestOptions options, List<CloudResource> found) {
    return listing
        .apply(options)
        .forEachAsync(
            each -> {
              if (uses.test(each)) {
                found.add(each);
              }
            });
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
