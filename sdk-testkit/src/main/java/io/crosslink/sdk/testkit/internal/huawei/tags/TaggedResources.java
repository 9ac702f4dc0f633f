package io.crosslink.sdk.testkit.internal.huawei.tags;

import io.crosslink.sdk.testkit.internal.service.ErrorResponseException;
import java.util.List;

/** The resources of one type, which have tags. */
public interface TaggedResources {

  /** {@return the tags of each resource} */
  List<Tags> all();

  /**
   * Returns the tags of a resource.
   *
   * @throws ErrorResponseException if it does not exist
   */
  Tags of(String id);

  /** Returns the tags of a resource, which exists, that the provider's own services have set. */
  default Tags ofSystem(String id) {
    return Tags.NONE;
  }

  /** Sets the tags of a resource, which exists. */
  void set(String id, Tags tags);
}
