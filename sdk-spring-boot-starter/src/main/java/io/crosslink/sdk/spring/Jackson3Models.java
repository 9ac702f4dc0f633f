package io.crosslink.sdk.spring;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.annotation.JsonPOJOBuilder;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/**
 * Models for Jackson 3. It shares most annotations with Jackson 2, for which models are made, but
 * has its own ones for builders, which are needed to read models, and for how timestamps are
 * written.
 */
final class Jackson3Models extends JacksonModule {
  @Override
  public String getModuleName() {
    return "crosslink-models";
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public void setupModule(SetupContext context) {
    context.appendAnnotationIntrospector(new Jackson2Annotations());
  }

  /** Translates the annotations that Jackson 3 does not know. */
  private static final class Jackson2Annotations extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable Class<?> findPOJOBuilder(MapperConfig<?> config, AnnotatedClass type) {
      JsonDeserialize annotation = type.getAnnotation(JsonDeserialize.class);
      return annotation == null || annotation.builder() == Void.class ? null : annotation.builder();
    }

    @Override
    public JsonPOJOBuilder.@Nullable Value findPOJOBuilderConfig(
        MapperConfig<?> config, AnnotatedClass builder) {
      var annotation =
          builder.getAnnotation(com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder.class);
      return annotation == null
          ? null
          : new JsonPOJOBuilder.Value(annotation.buildMethodName(), annotation.withPrefix());
    }

    @Override
    public @Nullable Object findSerializer(MapperConfig<?> config, Annotated property) {
      return property.getRawType() == OffsetDateTime.class
              && property.hasAnnotation(JsonSerialize.class)
          ? new TimestampWriter()
          : null;
    }
  }

  /** Writes timestamps as the services do: in UTC, with 0, 3, 6 or 9 digits of the second. */
  private static final class TimestampWriter extends ValueSerializer<OffsetDateTime> {
    @Override
    public void serialize(
        OffsetDateTime value, JsonGenerator generator, SerializationContext context) {
      generator.writeString(DateTimeFormatter.ISO_INSTANT.format(value));
    }
  }
}
