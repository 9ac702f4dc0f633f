package io.crosslink.sdk.core;

import io.crosslink.sdk.core.internal.json.Json;
import io.crosslink.sdk.core.internal.json.JsonModel;
import io.crosslink.sdk.core.internal.json.MaskedJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A model that is serialized as a JSON object. Models are immutable and retain unknown properties.
 */
@JsonModel
public interface ApiModel {

  /**
   * Returns the properties that are unknown to this version of the SDK. They are included when the
   * model is sent.
   *
   * @return property names and values (strings, numbers, booleans, lists, maps or null); empty if
   *     there are none; unmodifiable
   */
  Map<String, @Nullable Object> getAdditionalProperties();

  /**
   * Returns this object as JSON for display and logging: secrets and the values of unknown
   * properties are masked as {@code ***}, so the result cannot be sent to the service.
   *
   * @return compact JSON with the properties that are set
   * @throws IllegalStateException if a value of an additional property cannot be written as JSON
   */
  default String toJson() {
    return MaskedJson.write(this);
  }

  /**
   * Returns this object as the JSON that would be sent, with secrets in clear text, but without the
   * object in which some services wrap requests.
   *
   * @return compact JSON with the properties that are set
   * @throws IllegalStateException if a value of an additional property cannot be written as JSON
   */
  default String toJsonWithSecrets() {
    return Json.write(this);
  }
}
