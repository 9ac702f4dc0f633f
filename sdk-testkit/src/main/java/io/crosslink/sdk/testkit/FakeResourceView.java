package io.crosslink.sdk.testkit;

import io.crosslink.sdk.testkit.internal.state.ResourceAccess;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The resources of one type in a fake, which a test can read, change and remove. Those that only
 * calls to the fake create, such as jobs, have no {@code add}.
 *
 * <p>Reads return what the service would return for the resource at this moment. They are neither
 * recorded as calls nor counted as polls, so no transition advances. Changes and removals are what
 * someone else would do, in the console or with another tool: they take effect immediately, and
 * nothing is checked that the service would check, such as whether another resource uses this one.
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

  /**
   * Changes a resource, without a call to the fake. A transition in progress goes on, and its
   * result has the change too, unless the status changes: then the resource leaves the transition,
   * and from a transitional status it moves on. Properties that the service computes, such as
   * counts and the names of other resources, cannot be changed.
   *
   * <pre>{@code
   * huawei.vpn().customerGateways()
   *     .change(id, gateway -> gateway.toBuilder().name("renamed").build());
   * }</pre>
   *
   * @param id the id of the resource
   * @param change returns the changed resource, with the same id; without side effects, as it can
   *     be called more than once
   * @throws IllegalArgumentException if an argument is null, if there is no resource with this id,
   *     or if the result is null, or has another id, no status or one that a test cannot set
   */
  public final void change(String id, UnaryOperator<T> change) {
    access.change(id, change);
  }

  /**
   * Removes a resource immediately, without a call to the fake. What belongs to it, such as the
   * users of a VPN server, is removed as well.
   *
   * @param id the id of the resource
   * @throws IllegalArgumentException if {@code id} is null, if there is no resource with this id,
   *     or if it cannot be removed, which applies to the default user group, security group and
   *     route table
   */
  public final void remove(String id) {
    access.remove(id);
  }

  /** {@return the resources, as a text for messages and debuggers} */
  @Override
  public final String toString() {
    return list().toString();
  }
}
