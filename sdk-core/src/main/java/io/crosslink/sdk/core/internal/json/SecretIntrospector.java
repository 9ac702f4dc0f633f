package io.crosslink.sdk.core.internal.json;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import io.crosslink.sdk.core.internal.mask.SecretValue;
import org.jspecify.annotations.Nullable;

/** Gives the secret and the additional properties of models serializers of their own. */
final class SecretIntrospector extends JacksonAnnotationIntrospector {
  private static final long serialVersionUID = 1L;

  private final transient JsonSerializer<Object> secret;
  private final transient JsonSerializer<Object> additional;

  private SecretIntrospector(JsonSerializer<Object> secret, JsonSerializer<Object> additional) {
    this.secret = secret;
    this.additional = additional;
  }

  /**
   * Returns a mapper. Explicit nulls reveal nothing and are written as they are.
   *
   * @param secret writes values that the spec marks as secret
   * @param additional writes values of additional properties, one by one
   */
  static ObjectMapper mapper(JsonSerializer<Object> secret, JsonSerializer<Object> additional) {
    return Json.newMapper().setAnnotationIntrospector(new SecretIntrospector(secret, additional));
  }

  @Override
  public @Nullable Object findSerializer(Annotated member) {
    return member.hasAnnotation(SecretValue.class) ? secret : super.findSerializer(member);
  }

  @Override
  public @Nullable Object findContentSerializer(Annotated member) {
    return member.hasAnnotation(JsonAnyGetter.class)
        ? additional
        : super.findContentSerializer(member);
  }
}
