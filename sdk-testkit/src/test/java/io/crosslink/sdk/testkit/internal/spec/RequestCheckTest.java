package io.crosslink.sdk.testkit.internal.spec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.crosslink.sdk.testkit.internal.spec.Violation.Kind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests, validated against their document. */
@NullUnmarked // a missing value fails the test
class RequestCheckTest {
  private static final String DOCUMENT =
      """
      {"paths": {"/things": {"parameters": [{"$ref": "#/components/parameters/Limit"}], "post": {
         "operationId": "createThing",
         "parameters": [{"name": "flag", "in": "query", "schema": {"type": "boolean"}}],
         "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}},
         "responses": {"200": {"content": {"application/json": {
             "schema": {"$ref": "#/components/schemas/Thing"},
             "example": {"id": "t-1", "list": [{"id": "t-2"}], "size": 1}}}}}}}},
       "components": {
         "parameters": {"Limit": {"name": "limit", "in": "query",
             "schema": {"type": "integer", "minimum": 1, "maximum": 10}}},
         "schemas": {
           "Thing": {"type": "object", "required": ["id", "note"], "properties": {
             "id": {"type": "string", "maxLength": 5, "minLength": 2},
             "note": {"type": "string", "minLength": 0},
             "secret": {"type": "string", "format": "password"},
             "size": {"type": "integer", "minimum": 1, "maximum": 10},
             "ratio": {"type": "number"},
             "on": {"type": "boolean"},
             "state": {"$ref": "#/components/schemas/State"},
             "list": {"type": "array", "minItems": 1, "maxItems": 2,
                      "items": {"allOf": [{"$ref": "#/components/schemas/Part"}], "description": "A part."}}}},
           "Part": {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}}},
           "State": {"type": "string", "enum": ["UP", "DOWN"]}}}}
      """;

  private final ObjectMapper mapper = new ObjectMapper();
  private final SpecDocument document = new SpecDocument(read(DOCUMENT));
  private final SpecOperation operation = document.operations().get(0);
  private final RequestCheck check = new RequestCheck(document);

  private JsonNode read(String json) {
    try {
      return mapper.readTree(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'id': 'ab'                                    | MISSING   | note",
        "'note': '', 'id': ' '                         | MISSING   | id",
        "'note': '', 'id': null                        | MISSING   | id",
        "'note': '', 'id': 'abcdef'                    | TOO_LONG  | id",
        "'note': '', 'id': 'a'                         | TOO_SHORT | id",
        "'note': '', 'id': 7                           | TYPE      | id",
        "'note': '', 'id': 'ab', 'size': 11            | TOO_LARGE | size",
        "'note': '', 'id': 'ab', 'size': 0             | TOO_SMALL | size",
        "'note': '', 'id': 'ab', 'size': 1.5           | TYPE      | size",
        "'note': '', 'id': 'ab', 'ratio': 'x'          | TYPE      | ratio",
        "'note': '', 'id': 'ab', 'on': 'true'          | TYPE      | on",
        "'note': '', 'id': 'ab', 'list': []            | TOO_SHORT | list",
        "'note': '', 'id': 'ab', 'list': [1, 2, 3]     | TOO_LONG  | list",
        "'note': '', 'id': 'ab', 'list': {}            | TYPE      | list",
        "'note': '', 'id': 'ab', 'list': [1]           | TYPE      | list[0]",
        "'note': '', 'id': 'ab', 'list': [{'id': 'x'}, {}] | MISSING | list[1].id"
      })
  void noticesWhatIsWrong(String properties, Kind kind, String where) {
    Violation violation = check.body(operation, body(properties));
    assertThat(violation).isNotNull();
    assertThat(violation.kind()).isEqualTo(kind);
    assertThat(violation.where()).isEqualTo(where);
    assertThat(violation.text()).startsWith(where);
  }

  private JsonNode body(String properties) {
    return read("{" + properties.replace('\'', '"') + "}");
  }

  @Test
  void letsPassWhatMayBeNew() {
    assertThat(
            check.body(
                operation,
                body("'note': '', 'id': 'ab', 'state': 'SIDEWAYS', 'ratio': 0.5, 'new': [1]")))
        .isNull();
    assertThat(check.body(operation, read("[]"))).extracting(Violation::kind).isEqualTo(Kind.TYPE);
  }

  @Test
  void looksAtTheQueryToo() {
    assertThat(query("limit", "10")).isNull();
    assertThat(query("limit", "11")).extracting(Violation::kind).isEqualTo(Kind.TOO_LARGE);
    assertThat(query("limit", "many")).extracting(Violation::kind).isEqualTo(Kind.TYPE);
    assertThat(query("flag", "yes")).extracting(Violation::where).isEqualTo("flag");
    assertThat(query("unknown", "yes")).isNull();
  }

  private Violation query(String name, String value) {
    return check.query(operation, asked -> asked.equals(name) ? List.of(value) : List.of());
  }

  @Test
  void answersWithTheExampleAndTheValuesOfTheRequest() {
    assertThat(
            ExampleResponses.body(operation, Map.of("id", read("\"mine\""), "size", read("\"x\""))))
        .isEqualTo(read("{\"id\":\"mine\",\"list\":[{\"id\":\"mine\"}],\"size\":1}"));
    assertThat(operation.responseExample().path("id").asText()).isEqualTo("t-1");
  }

  @Test
  void showsNoSecrets() {
    assertThat(
            Masking.request(
                operation,
                body("'id': 'ab', 'secret': 's', 'new': {'a': 1}, 'list': [{'id': 'x'}]")))
        .isEqualTo(body("'id': 'ab', 'secret': '***', 'new': '***', 'list': [{'id': 'x'}]"));
  }

  @Test
  void makesAnswersOfLaterVersions() {
    assertThat(UnknownValues.withEnumValue(operation, body("'id': 'ab', 'state': 'UP'")))
        .isEqualTo(body("'id': 'ab', 'state': 'BRAND_NEW'"));
    assertThat(UnknownValues.withEnumValue(operation, body("'id': 'ab'")))
        .isEqualTo(body("'id': 'ab'"));
    assertThat(
            UnknownValues.withProperty(operation, body("'id': 'ab'")).path("brandNew").isObject())
        .isTrue();
  }
}
