package io.crosslink.sdk.codegen;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openapitools.codegen.serializer.SerializerUtils;

/** The whole spec as the jar carries it, for tools and for the test kit. */
final class SpecDocument {
  private SpecDocument() {}

  /**
   * Writes the document, and its hash as {@code sha256sum -c} reads it.
   *
   * @return the document
   */
  static String write(OpenAPI spec, Path folder) throws IOException {
    String document = SerializerUtils.toJsonString(spec);
    String hash = Fingerprint.hash(document.getBytes(StandardCharsets.UTF_8));
    OutputFile.write(folder.resolve("openapi.json"), document);
    OutputFile.write(folder.resolve("openapi.json.sha256"), hash + " *openapi.json\n");
    return document;
  }

  /**
   * Takes away the defaults that the parser adds to parameters, but not to those in other files
   * than the first.
   */
  static void withoutDefaults(OpenAPI spec) {
    List<Parameter> parameters = new ArrayList<>();
    for (PathItem path : spec.getPaths().values()) {
      addAll(parameters, path.getParameters());
      path.readOperations().forEach(it -> addAll(parameters, it.getParameters()));
    }
    if (spec.getComponents() != null && spec.getComponents().getParameters() != null) {
      parameters.addAll(spec.getComponents().getParameters().values());
    }
    for (Parameter parameter : parameters) {
      parameter.setStyle(null);
      parameter.setExplode(null);
      if (Boolean.FALSE.equals(parameter.getRequired())) {
        parameter.setRequired(null);
      }
    }
  }

  private static void addAll(List<Parameter> parameters, @Nullable List<Parameter> more) {
    if (more != null) {
      parameters.addAll(more);
    }
  }
}
