package io.crosslink.sdk.tests.vendor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.crosslink.sdk.huawei.HuaweiRegion;
import io.crosslink.sdk.tests.vendor.Operation.Parameter;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A service of ours, by the OpenAPI document that {@code sdk-huawei} carries. */
record OurService(String name, JsonNode document) {
  private static final String FOLDER = "META-INF/openapi/huawei";
  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "patch", "head");

  /** {@return all services, found by their documents} */
  static List<OurService> all() throws Exception {
    URI home = HuaweiRegion.class.getProtectionDomain().getCodeSource().getLocation().toURI();
    Path path = Path.of(home);
    if (Files.isDirectory(path)) {
      return in(path.resolve(FOLDER));
    }
    try (FileSystem jar = FileSystems.newFileSystem(path)) {
      return in(jar.getPath(FOLDER));
    }
  }

  private static List<OurService> in(Path folder) throws IOException {
    List<OurService> services = new ArrayList<>();
    try (Stream<Path> folders = Files.list(folder)) {
      for (Path service : folders.sorted().toList()) {
        byte[] document = Files.readAllBytes(service.resolve("openapi.json"));
        String name = service.getFileName().toString().replace("/", "");
        services.add(new OurService(name, new JsonMapper().readTree(document)));
      }
    }
    return services;
  }

  @Override
  public String toString() {
    return name;
  }

  List<Operation> operations() {
    List<Operation> operations = new ArrayList<>();
    JsonNode paths = document.get("paths");
    paths
        .fieldNames()
        .forEachRemaining(
            path -> {
              for (String method : METHODS) {
                if (paths.get(path).has(method)) {
                  operations.add(operation(method, path, paths.get(path).get(method)));
                }
              }
            });
    return operations;
  }

  private Operation operation(String method, String path, JsonNode operation) {
    return new Operation(
        method.toUpperCase(Locale.ROOT),
        path.replaceFirst("#.*", ""), // which tells apart what has one path
        operation.get("x-provider-operation").textValue(),
        parameters(operation),
        request(operation),
        response(operation));
  }

  private Map<String, Parameter> parameters(JsonNode operation) {
    Map<String, Parameter> parameters = new TreeMap<>();
    for (JsonNode it : operation.path("parameters")) {
      // What the client fills in by itself, the vendor's does, too, and does not list it.
      if (!it.has("x-client-value")) {
        String name = it.get("in").textValue() + " " + it.get("name").textValue();
        parameters.put(name, new Parameter(shape(it), it.path("required").asBoolean()));
      }
    }
    if (operation.path("x-client-token").asBoolean()) {
      JsonNode text = new JsonMapper().createObjectNode().put("type", "string");
      Shape shape = new DocumentShape(document, text, "X-Client-Token");
      parameters.put("header X-Client-Token", new Parameter(shape, false));
    }
    return parameters;
  }

  private @Nullable Parameter request(JsonNode operation) {
    JsonNode body = operation.path("requestBody");
    JsonNode content = body.at("/content/application~1json");
    return content.isMissingNode()
        ? null
        : new Parameter(shape(content), body.path("required").asBoolean());
  }

  private @Nullable Shape response(JsonNode operation) {
    // The specs have one successful response for each operation.
    for (String status : List.of("200", "201", "202")) {
      JsonNode schema = operation.at("/responses/" + status + "/content/application~1json");
      if (!schema.isMissingNode()) {
        return shape(schema);
      }
    }
    return null;
  }

  private Shape shape(JsonNode holder) {
    return DocumentShape.of(document, holder.get("schema"), holder.path("name").asText());
  }
}
