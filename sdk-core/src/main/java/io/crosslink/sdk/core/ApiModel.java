package io.crosslink.sdk.core;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value that travels as a JSON object. All models are immutable and keep what they do not know.
 */
public interface ApiModel {

  /**
   * Returns the properties that this version of the SDK does not know. They are written back when
   * the value is sent.
   *
   * @return property names and values (strings, numbers, booleans, lists, maps or null); empty if
   *     there are none; unmodifiable
   */
  Map<String, @Nullable Object> getAdditionalProperties();
}
