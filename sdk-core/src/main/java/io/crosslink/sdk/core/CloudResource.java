package io.crosslink.sdk.core;

import org.jspecify.annotations.Nullable;

/**
 * A model of a resource in the cloud, such as a gateway or a port: something that is created, has
 * an id of its own, and is deleted. It allows code that handles resources of any kind, such as an
 * inventory or a log.
 *
 * <p>The values are those of the resource's own properties, under names that are the same for all
 * kinds. They are no properties of their own and are not written to JSON.
 */
public interface CloudResource extends ApiModel {

  /**
   * Returns the id of the resource.
   *
   * @return the id
   * @throws io.crosslink.sdk.core.error.MissingPropertyException if the resource has no id
   */
  String resourceId();

  /**
   * Returns the name of the resource.
   *
   * @return the name, or null if it is not set or resources of this kind have none
   */
  @Nullable String resourceName();

  /**
   * Returns the status of the resource.
   *
   * @return the status as the service spells it, or null if it is not set or resources of this kind
   *     have none
   */
  @Nullable String resourceStatus();
}
