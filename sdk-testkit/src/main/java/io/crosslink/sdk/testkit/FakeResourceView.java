package io.crosslink.sdk.testkit;

import io.crosslink.sdk.testkit.internal.state.ResourceAccess;
import java.util.List;
import java.util.Optional;

/**
 * The resources of one type in a fake, read-only: resources that only calls to the fake create,
 * such as jobs.
 *
 * <p>Reads return what the service would return for the resource at this moment. They are neither
 * recorded as calls nor counted as polls, so no transition advances.
 *
 * <p>Instances come from a service of a fake, such as {@link FakeVpn}. They hold no copy of the
 * resources, and are safe for use by multiple threads.
 *
 * @param <T> the model of the resources
 */
public sealed class FakeResourceView<T> permits FakeResources {
  private final ResourceAccess<T> access;

  FakeResourceView(ResourceAccess<T> access) {
    this.access = access;
  }

  final ResourceAccess<T> access() {
    return access;
  }

  /**
   * Returns the resource with an id.
   *
   * @param id the id of the resource
   * @return the resource, or empty if there is none with this id
   * @throws IllegalArgumentException if {@code id} is null
   */
  public final Optional<T> find(String id) {
    return access.find(id);
  }

  /** {@return all resources, in the order of their creation; an immutable copy} */
  public final List<T> list() {
    return access.list();
  }

  /** {@return the resources, as a text for messages and debuggers} */
  @Override
  public final String toString() {
    return list().toString();
  }
}
