package io.crosslink.sdk.core.internal.json;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import io.crosslink.sdk.core.internal.mask.SecretValue;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes models without secrets. Unknown properties may be secret, too. */
public final class MaskedJson {
  private static final ObjectMapper MAPPER =
      Json.newMapper().setAnnotationIntrospector(new Introspector());

  private MaskedJson() {}

  /** Returns a model with secrets replaced. */
  public static String write(Object model) {
    return Json.write(MAPPER, model);
  }

  /** Finds the members to mask. An explicit null reveals nothing and stays. */
  private static final class Introspector extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable Object findSerializer(Annotated member) {
      return member.hasAnnotation(SecretValue.class) ? new Mask() : super.findSerializer(member);
    }

    @Override
    public @Nullable Object findContentSerializer(Annotated member) {
      return member.hasAnnotation(JsonAnyGetter.class)
          ? new Mask()
          : super.findContentSerializer(member);
    }
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
