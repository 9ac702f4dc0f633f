package io.crosslink.sdk.core.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;

/** Writes models without secrets. Unknown properties may be secret, too. */
public final class MaskedJson {
  private static final ObjectMapper MAPPER = SecretIntrospector.mapper(new Mask(), new Mask());

  private MaskedJson() {}

  /** Returns a model with secrets replaced. */
  public static String write(Object model) {
    return Json.write(MAPPER, model);
  }

  /** Replaces a value as a whole, so that not even the number of secrets in a list shows. */
  private static final class Mask extends JsonSerializer<Object> {
    @Override
    public void serialize(Object value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString("***");
    }
  }
}
