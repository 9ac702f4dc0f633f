package io.crosslink.sdk.tests.lint;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchemaException;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.oas.OpenApi30;
import io.crosslink.sdk.tests.spec.Place;
import io.crosslink.sdk.tests.spec.Schema;
import io.crosslink.sdk.tests.spec.Spec;
import java.util.regex.Pattern;

/**
 * Validates examples against their schemas. All schemas of the spec are put into one document, and
 * objects are closed, so that a property which the schema does not know is a problem too.
 */
final class ExampleValidator {
  private static final String SCHEMAS = "/components/schemas/";

  private static final JsonMetaSchema DIALECT =
      JsonMetaSchema.builder(OpenApi30.getInstance())
          .keyword(new NonValidationKeyword("components"))
          .keyword(new NonValidationKeyword("x-is-free-form"))
          .keyword(new NonValidationKeyword("x-aliases"))
          .keyword(new NonValidationKeyword("x-wrapper"))
          .keyword(new NonValidationKeyword("x-bare-list"))
          .keyword(new NonValidationKeyword("x-of"))
          .keyword(new NonValidationKeyword("x-was-required"))
          .keyword(new NonValidationKeyword("x-not-in-of"))
          .keyword(new NonValidationKeyword("x-always"))
          .keyword(new NonValidationKeyword("x-type-exception"))
          .keyword(new NonValidationKeyword("x-constant"))
          .keyword(new NonValidationKeyword("x-syntax"))
          .keyword(new NonValidationKeyword("x-within"))
          .keyword(new NonValidationKeyword("x-family"))
          .keyword(new NonValidationKeyword("x-peer-of"))
          .keyword(new NonValidationKeyword("x-bounded"))
          .keyword(new NonValidationKeyword("x-unless"))
          .keyword(new NonValidationKeyword("x-enum-varnames"))
          .keyword(new NonValidationKeyword("x-enum-descriptions"))
          .build();
  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(
          SpecVersion.VersionFlag.V4,
          builder -> builder.metaSchema(DIALECT).defaultMetaSchemaIri(DIALECT.getIri()));
  private static final SchemaValidatorsConfig CONFIG =
      SchemaValidatorsConfig.builder()
          .formatAssertionsEnabled(true)
          .pathType(PathType.JSON_POINTER)
          .build();

  private final ObjectNode components = JsonNodeFactory.instance.objectNode();

  ExampleValidator(Spec spec) {
    ObjectNode schemas = components.putObject("schemas");
    spec.namedSchemas().forEach(schema -> schemas.set(schema.name(), closed(schema)));
  }

  void validate(Place schema, Place example, Report report) {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    document.putArray("allOf").add(closed(schema));
    document.set("components", components);
    try {
      FACTORY
          .getSchema(document, CONFIG)
          .validate(example.node())
          .forEach(message -> add(message, Schema.at(schema), example, report));
    } catch (JsonSchemaException e) {
      report.add(example, "cannot be validated: " + e.getMessage());
    }
  }

  private static void add(ValidationMessage message, Schema schema, Place example, Report report) {
    String pointer = message.getInstanceLocation().toString();
    Place place = example.at(pointer);
    String text = message.getMessage().replaceFirst("^" + Pattern.quote(pointer) + ": ", "");
    if (message.getType().equals("additionalProperties")) {
      Schema owner = within(schema, pointer);
      String hint = Nearest.hint(message.getProperty(), owner.properties().keySet());
      report.add(place.get(message.getProperty()), "is not a property of " + owner.name() + hint);
    } else if (place.node().isContainerNode()) {
      report.add(place, "is not valid: " + text);
    } else {
      report.add(place, Found.is(place) + ": " + text);
    }
  }

  /** The schema of a part of the example. */
  private static Schema within(Schema schema, String pointer) {
    Schema part = schema;
    for (JsonPointer rest = JsonPointer.compile(pointer); !rest.matches(); rest = rest.tail()) {
      part = part.isA("array") ? part.items() : part.property(rest.getMatchingProperty());
    }
    return part;
  }

  private static JsonNode closed(Place schema) {
    ObjectNode copy = schema.node().deepCopy();
    copy.remove("x-resource"); // the validator would take its id for that of the schema
    copy.findParents("$ref").forEach(ExampleValidator::toThisDocument);
    copy.findParents("x-constant")
        .forEach(it -> ((ObjectNode) it).putArray("enum").add(it.get("x-constant")));
    close(copy);
    return copy;
  }

  private static void toThisDocument(JsonNode owner) {
    String reference = owner.path("$ref").asText();
    int start = reference.indexOf(SCHEMAS);
    if (start >= 0) {
      ((ObjectNode) owner).put("$ref", "#" + reference.substring(start));
    }
  }

  private static void close(ObjectNode schema) {
    if (schema.has("properties") && !schema.has("additionalProperties")) {
      schema.put("additionalProperties", false);
    }
  }
}
