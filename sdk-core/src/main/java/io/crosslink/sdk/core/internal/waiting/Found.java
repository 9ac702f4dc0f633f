package io.crosslink.sdk.core.internal.waiting;

import java.util.Optional;

/**
 * What was found of several resources.
 *
 * @param <T> the type of a resource
 */
@FunctionalInterface
public interface Found<T> {
  /**
   * Returns the resource with an id, or empty if it is absent.
   *
   * @throws io.crosslink.sdk.core.error.ResponseFormatException if that is unknown
   */
  Optional<T> of(String id);
}
