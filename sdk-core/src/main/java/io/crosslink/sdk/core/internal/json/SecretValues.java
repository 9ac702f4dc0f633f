package io.crosslink.sdk.core.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import io.crosslink.sdk.core.internal.mask.SecretNames;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * The secrets in a JSON value. A model knows which of its properties are secret; other JSON is
 * judged by the names of its properties.
 */
public final class SecretValues {
  private static final String FOUND = SecretValues.class.getName();

  private static final ObjectMapper MAPPER =
      SecretIntrospector.mapper(new Collector(true), new Collector(false));

  private SecretValues() {}

  /**
   * Returns the secrets of a model, of the models in it, and of their additional properties.
   *
   * @throws IOException if the model cannot be written as JSON
   */
  public static List<String> ofModel(Object model) throws IOException {
    List<String> found = new ArrayList<>();
    MAPPER.writer().withAttribute(FOUND, found).writeValue(OutputStream.nullOutputStream(), model);
    return found;
  }

  /** Returns the values under names of secrets, at any depth. */
  public static List<String> ofTree(JsonNode tree) {
    List<String> found = new ArrayList<>();
    addAll(tree, false, found);
    return found;
  }

  private static void addAll(JsonNode node, boolean secret, List<String> found) {
    if (secret && node.isValueNode()) {
      found.add(node.asText());
    }
    if (node.isArray()) {
      node.forEach(element -> addAll(element, secret, found));
    }
    node.fieldNames()
        .forEachRemaining(
            name -> addAll(node.path(name), secret || SecretNames.matches(name), found));
  }

  /** Adds values to the list that is an attribute of the writer. */
  private static final class Collector extends JsonSerializer<Object> {
    private final boolean secret;

    Collector(boolean secret) {
      this.secret = secret;
    }

    @Override
    @SuppressWarnings("unchecked") // set above
    public void serialize(Object value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      String name = json.getOutputContext().getCurrentName();
      addAll(
          Json.mapper().valueToTree(value),
          secret || SecretNames.matches(name),
          (List<String>) provider.getAttribute(FOUND));
      json.writeNull();
    }
  }
}
