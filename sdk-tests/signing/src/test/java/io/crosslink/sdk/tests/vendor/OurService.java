package io.crosslink.sdk.tests.vendor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.crosslink.sdk.core.ExtensibleEnum;
import io.crosslink.sdk.huawei.HuaweiRegion;
import io.crosslink.sdk.tests.vendor.Operation.Parameter;
import io.crosslink.sdk.zenlayer.ZenlayerCredentials;
import java.io.IOException;
import java.lang.reflect.Field;
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

/**
 * A service of ours, by the OpenAPI document that {@code sdk-huawei} or {@code sdk-zenlayer}
 * carries.
 */
record OurService(String provider, String name, JsonNode document) {
  private static final String FOLDER = "META-INF/openapi/";
  private static final Set<String> JDK_TYPES = Set.of("Integer", "Long", "String");
  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "patch", "head");

  /** {@return all services of Huawei Cloud, found by their documents} */
  static List<OurService> all() throws Exception {
    return of("huawei", HuaweiRegion.class);
  }

  /** {@return all services of Zenlayer} */
  static List<OurService> zenlayer() throws Exception {
    return of("zenlayer", ZenlayerCredentials.class);
  }

  private static List<OurService> of(String provider, Class<?> member) throws Exception {
    URI home = member.getProtectionDomain().getCodeSource().getLocation().toURI();
    Path path = Path.of(home);
    if (Files.isDirectory(path)) {
      return in(provider, path.resolve(FOLDER + provider));
    }
    try (FileSystem jar = FileSystems.newFileSystem(path)) {
      return in(provider, jar.getPath(FOLDER + provider));
    }
  }

  private static List<OurService> in(String provider, Path folder) throws IOException {
    List<OurService> services = new ArrayList<>();
    try (Stream<Path> folders = Files.list(folder)) {
      for (Path service : folders.sorted().toList()) {
        byte[] document = Files.readAllBytes(service.resolve("openapi.json"));
        String name = service.getFileName().toString().replace("/", "");
        services.add(new OurService(provider, name, new JsonMapper().readTree(document)));
      }
    }
    return services;
  }

  @Override
  public String toString() {
    return name;
  }

  /** {@return a public class of the service, by its name without the package} */
  Class<?> type(String type) {
    try {
      return Class.forName("io.crosslink.sdk." + provider + "." + name + "." + type);
    } catch (ClassNotFoundException e) {
      throw new AssertionError("The generator has not generated " + type, e);
    }
  }

  /** {@return the name of a model, enum or type of the JDK, which must exist} */
  String existing(String name) {
    return JDK_TYPES.contains(name) ? name : type("model." + name).getSimpleName();
  }

  /** {@return the constants of an enum by their values; none if it is a type of the JDK} */
  Map<String, String> constants(String name) {
    Map<String, String> constants = new TreeMap<>();
    if (!JDK_TYPES.contains(name)) {
      for (Field field : type("model." + name).getFields()) {
        if (field.getType() == field.getDeclaringClass()) {
          constants.put(value(field), field.getName());
        }
      }
    }
    return constants;
  }

  private static String value(Field constant) {
    try {
      return ((ExtensibleEnum) constant.get(null)).value();
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  List<Operation> operations() {
    return methods().stream().map(OurMethod::operation).toList();
  }

  /** {@return the operations with what the document says of their Java methods} */
  List<OurMethod> methods() {
    List<OurMethod> methods = new ArrayList<>();
    JsonNode paths = document.get("paths");
    paths
        .fieldNames()
        .forEachRemaining(
            path -> {
              for (String method : METHODS) {
                if (paths.get(path).has(method)) {
                  JsonNode node = paths.get(path).get(method);
                  methods.add(new OurMethod(this, operation(method, path, node), node));
                }
              }
            });
    return methods;
  }

  private Operation operation(String method, String path, JsonNode operation) {
    return new Operation(
        method.toUpperCase(Locale.ROOT),
        operation.has("x-action") ? path : path.replaceFirst("#.*", ""),
        operation.path("x-provider-operation").asText(operation.path("x-action").asText()),
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
