package io.crosslink.sdk.core;

import org.jspecify.annotations.Nullable;

/**
 * A model of a cloud resource, such as a gateway or a port: something that is created, has its own
 * id, and is deleted. For code that handles resources of any type, such as an inventory or a log.
 *
 * <p>The methods return values of the resource's own properties, under names that are the same for
 * all types. They are not additional properties and are not written to JSON.
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
   * @return the name, or null if it is not set or resources of this type have none
   */
  @Nullable String resourceName();

  /**
   * Returns the status of the resource.
   *
   * @return the status as the service spells it, or null if it is not set or resources of this type
   *     have none
   */
  @Nullable String resourceStatus();
}
