package io.crosslink.sdk.core.waiting;

import io.crosslink.sdk.core.CloudResource;
import io.crosslink.sdk.core.internal.util.Arguments;
import java.util.List;

/**
 * What {@code ensure} did: it created a resource, or found one with the name.
 *
 * @param <T> the type of the resource
 */
public final class EnsureResult<T extends CloudResource> {
  private final T resource;
  private final boolean created;
  private final List<Difference> differences;

  /**
   * A property that the request sets and the existing resource has with another value.
   *
   * @param property the name of the property in the JSON
   * @param requested the value in the request, or {@code ***} if it is secret
   * @param existing the value of the resource, or {@code ***} if it is secret
   */
  public record Difference(String property, String requested, String existing) {}

  private EnsureResult(T resource, boolean created, List<Difference> differences) {
    this.resource = Arguments.notNull("resource", resource);
    this.created = created;
    this.differences = Arguments.listOf("differences", differences);
  }

  /**
   * Creates the result of a call that created the resource; useful in tests.
   *
   * @param resource the resource
   * @param differences how it differs from the request, if at all
   * @param <T> the type of the resource
   * @return the result
   */
  public static <T extends CloudResource> EnsureResult<T> created(
      T resource, List<Difference> differences) {
    return new EnsureResult<>(resource, true, differences);
  }

  /**
   * Creates the result of a call that found the resource; useful in tests.
   *
   * @param resource the resource
   * @param differences how it differs from the request, if at all
   * @param <T> the type of the resource
   * @return the result
   */
  public static <T extends CloudResource> EnsureResult<T> found(
      T resource, List<Difference> differences) {
    return new EnsureResult<>(resource, false, differences);
  }

  /** {@return the resource as the service showed it last, in whatever status} */
  public T resource() {
    return resource;
  }

  /**
   * Returns whether this call created the resource. If the response to the create was lost, that is
   * almost certain, but another program may have created it at the same time.
   *
   * @return false if it existed before
   */
  public boolean created() {
    return created;
  }

  /** {@return whether the resource existed before this call, which then sent no create} */
  public boolean found() {
    return !created;
  }

  /**
   * Returns the properties whose values differ from those of the request. Compared are texts,
   * numbers, booleans, and lists of these in any order, that both have, also in nested objects
   * ({@code request_vpc_info.vpc_id}); lists of objects, such as tags and routes, are not. Nothing
   * is changed. A service may spell a value in another way than the request.
   *
   * @return the differences, in the order of the request; unmodifiable
   */
  public List<Difference> differences() {
    return differences;
  }

  /** {@return what was done, with secrets masked} */
  @Override
  public String toString() {
    return "EnsureResult["
        + (created ? "created " : "found ")
        + resource
        + ", differences="
        + differences
        + "]";
  }
}
