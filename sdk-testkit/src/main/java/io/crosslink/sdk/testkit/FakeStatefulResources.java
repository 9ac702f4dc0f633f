package io.crosslink.sdk.testkit;

import io.crosslink.sdk.core.internal.util.Arguments;
import io.crosslink.sdk.testkit.internal.state.ResourceAccess;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The resources of one type in a fake, which have names and a status.
 *
 * @param <T> the model of the resources
 * @param <S> the type of their status
 */
public sealed class FakeStatefulResources<T, S> extends FakeNamedResources<T>
    permits FakeDc.DirectConnects,
        FakeSdn.Ports,
        FakeVpc.Vpcs,
        FakeVpc.Subnets,
        FakeVpn.VpnConnections {
  private final BiFunction<String, S, T> withNameAndStatus;
  private final BiFunction<T, S, T> withStatus;

  FakeStatefulResources(
      ResourceAccess<T> access,
      Function<String, T> withName,
      BiFunction<String, S, T> withNameAndStatus,
      BiFunction<T, S, T> withStatus) {
    super(access, withName);
    this.withNameAndStatus = withNameAndStatus;
    this.withStatus = withStatus;
  }

  /**
   * Adds a resource in a status, as {@link #add(Object)} does.
   *
   * @param name the name of the resource
   * @param status the status of the resource; from a transitional one, such as {@code
   *     PENDING_CREATE} or {@code DELETING}, the resource moves on
   * @return the id of the resource
   * @throws IllegalArgumentException if an argument is null, or if a resource cannot be added in
   *     this status
   */
  public final String add(String name, S status) {
    return add(
        withNameAndStatus.apply(
            Arguments.notNull("name", name), Arguments.notNull("status", status)));
  }

  /**
   * Sets the status of a resource, as {@link #change} does: a transition in progress ends.
   *
   * @param id the id of the resource
   * @param status its status; from a transitional one, such as {@code PENDING_UPDATE}, the resource
   *     moves on
   * @throws IllegalArgumentException if an argument is null, if there is no resource with this id,
   *     or if a test cannot set this status
   */
  public final void setStatus(String id, S status) {
    Arguments.notNull("status", status);
    change(id, model -> withStatus.apply(model, status));
  }
}
