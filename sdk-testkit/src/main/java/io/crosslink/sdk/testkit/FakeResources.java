package io.crosslink.sdk.testkit;

import io.crosslink.sdk.testkit.internal.state.ResourceAccess;

/**
 * The resources of one type in a fake, which a test can add to.
 *
 * @param <T> the model of the resources
 */
public sealed class FakeResources<T> extends FakeResourceView<T>
    permits FakeNamedResources, FakeVpn.ConnectionMonitors, FakeVpn.VpnServers {

  FakeResources(ResourceAccess<T> access) {
    super(access);
  }

  /**
   * Adds a resource without a call to the fake. The fake generates an id if the model has none, and
   * fills in other properties that the model lacks. A resource that is added in a transitional
   * status, such as {@code PENDING_CREATE}, completes its transition.
   *
   * @param model the resource as the service should return it
   * @return the id of the resource
   * @throws IllegalArgumentException if {@code model} is null, if a resource with its id exists,
   *     which {@link #change} changes, or if it refers to a resource that is required to exist and
   *     does not
   */
  public final String add(T model) {
    return access().add(model);
  }
}
