package io.crosslink.sdk.testkit;

import io.crosslink.sdk.core.internal.util.Arguments;
import io.crosslink.sdk.testkit.internal.state.ResourceAccess;
import java.util.function.Function;

/**
 * The resources of one type in a fake, which have names.
 *
 * @param <T> the model of the resources
 */
public sealed class FakeNamedResources<T> extends FakeResources<T> permits FakeStatefulResources {
  private final Function<String, T> withName;

  FakeNamedResources(ResourceAccess<T> access, Function<String, T> withName) {
    super(access);
    this.withName = withName;
  }

  /**
   * Adds a resource of which only the name matters, as {@link #add(Object)} does.
   *
   * @param name the name of the resource
   * @return the id of the resource
   * @throws IllegalArgumentException if {@code name} is null
   */
  public final String add(String name) {
    return add(withName.apply(Arguments.notNull("name", name)));
  }
}
