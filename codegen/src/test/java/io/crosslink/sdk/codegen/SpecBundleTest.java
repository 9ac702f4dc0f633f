package io.crosslink.sdk.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openapitools.codegen.serializer.SerializerUtils;

class SpecBundleTest {
  private static final String MAIN =
      """
      openapi: 3.0.3
      info: {title: Zoo, version: '1'}
      paths:
        /zoos/{zoo}/animals:
          $ref: animals.yaml#/paths/animals
      """;
  private static final String ANIMALS =
      """
      paths:
        animals:
          parameters:
            - $ref: common.yaml#/components/parameters/Zoo
          post:
            operationId: create
            requestBody:
              content:
                application/json: {schema: {$ref: '#/components/schemas/CreateRequest'}}
            responses:
              '200':
                description: The animal.
                content:
                  application/json: {schema: {$ref: '#/components/schemas/Animal'}}
          get:
            operationId: list
            parameters:
              - {name: limit, in: query, schema: {$ref: common.yaml#/components/schemas/Limit}}
            responses:
              '200':
                description: The animals.
                content:
                  application/json:
                    schema: {type: array, items: {$ref: '#/components/schemas/Animal'}}
      components:
        schemas:
          CreateRequest:
            type: object
            properties:
              items: {type: string}
              food: {$ref: '#/components/schemas/Food'}
          Animal:
            type: object
            properties:
              owner: {allOf: [{$ref: common.yaml#/components/schemas/Owner}], description: Whose.}
              young: {type: array, items: {$ref: '#/components/schemas/Animal'}}
          Food: {type: string, enum: [HAY]}
          Unused: {type: string}
      """;
  private static final String COMMON =
      """
      components:
        parameters:
          Zoo: {name: zoo, in: path, required: true, schema: {type: string}}
        schemas:
          Limit: {type: integer, format: int32}
          Owner:
            type: object
            properties:
              name: {type: string}
      """;

  private final Path folder;

  SpecBundleTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    write("openapi.yaml", MAIN);
    write("animals.yaml", ANIMALS);
    write("common.yaml", COMMON);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private String bundle() {
    return SpecBundle.read(folder.resolve("openapi.yaml"));
  }

  private static JsonNode json(String text) throws JsonProcessingException {
    return new JsonMapper().readTree(text);
  }

  @Test
  void isWhatTheParserMakesOfTheFiles() {
    ParseOptions options = new ParseOptions();
    options.setResolve(true);
    OpenAPIV3Parser parser = new OpenAPIV3Parser();
    OpenAPI ofFiles = parser.read(folder.resolve("openapi.yaml").toString(), null, options);
    OpenAPI ofBundle = parser.readContents(bundle(), null, options).getOpenAPI();
    SpecDocument.withoutDefaults(ofFiles);
    SpecDocument.withoutDefaults(ofBundle);
    assertThat(SerializerUtils.toJsonString(ofBundle))
        .isEqualTo(SerializerUtils.toJsonString(ofFiles));
  }

  @Test
  void leavesNoReferenceToAFile() throws IOException {
    List<String> references = new ArrayList<>();
    json(bundle()).findValues("$ref").forEach(it -> references.add(it.asText()));
    assertThat(references).isNotEmpty().allMatch(it -> it.startsWith("#/components/"));
  }

  @Test
  void holdsWhatIsReferredTo() throws IOException {
    JsonNode schemas = json(bundle()).at("/components/schemas");
    assertThat(schemas.fieldNames())
        .toIterable()
        .containsExactlyInAnyOrder("Animal", "CreateRequest", "Food", "Limit", "Owner");
  }

  @Test
  void aReferenceThatLeadsNowhere() throws IOException {
    write("animals.yaml", ANIMALS.replace("schemas/Food'", "schemas/Drink'"));
    assertThatIllegalArgumentException()
        .isThrownBy(this::bundle)
        .withMessage("animals.yaml#/components/schemas/Drink does not exist");
  }

  @Test
  void aReferenceToAWholeFile() throws IOException {
    write("openapi.yaml", MAIN.replace("animals.yaml#/paths/animals", "animals.yaml"));
    assertThatIllegalArgumentException()
        .isThrownBy(this::bundle)
        .withMessage("animals.yaml in openapi.yaml points at no part of a file");
  }

  @Test
  void twoComponentsOfOneName() throws IOException {
    write("common.yaml", COMMON.replace("Owner:", "Food:"));
    write("animals.yaml", ANIMALS.replace("schemas/Owner", "schemas/Food"));
    assertThatIllegalArgumentException()
        .isThrownBy(this::bundle)
        .withMessageMatching(".*#/components/schemas/Food has the name of .*/Food");
  }
}
