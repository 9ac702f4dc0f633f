package io.crosslink.sdk.core;

import io.crosslink.sdk.core.internal.json.Json;
import io.crosslink.sdk.core.internal.json.JsonModel;
import io.crosslink.sdk.core.internal.json.MaskedJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value that travels as a JSON object. All models are immutable and keep what they do not know.
 */
@JsonModel
public interface ApiModel {

  /**
   * Returns the properties that this version of the SDK does not know. They are written back when
   * the value is sent.
   *
   * @return property names and values (strings, numbers, booleans, lists, maps or null); empty if
   *     there are none; unmodifiable
   */
  Map<String, @Nullable Object> getAdditionalProperties();

  /**
   * Returns this object as JSON for people and logs: secrets, and the values of properties that
   * this version of the SDK does not know, are replaced with {@code ***}. It cannot be sent to the
   * service.
   *
   * @return compact JSON with the properties that are set
   * @throws IllegalStateException if a value of an additional property cannot be written as JSON
   */
  default String toJson() {
    return MaskedJson.write(this);
  }

  /**
   * Returns this object as the JSON that would be sent, secrets in clear text; without the object
   * that some services want around a request.
   *
   * @return compact JSON with the properties that are set
   * @throws IllegalStateException if a value of an additional property cannot be written as JSON
   */
  default String toJsonWithSecrets() {
    return Json.write(this);
  }
}
