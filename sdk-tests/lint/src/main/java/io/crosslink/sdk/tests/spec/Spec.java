package io.crosslink.sdk.tests.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One API: {@code specs/<provider>/<service>/openapi.yaml} and the files next to it. */
public final class Spec {
  private static final Map<Path, List<Spec>> READ = new ConcurrentHashMap<>();
  private static final String ROOT = "openapi.yaml";
  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "patch", "head", "options", "trace");

  private final String name;
  private final SpecFiles files;
  private final JsonNode settings; // the generator's configuration
  private List<SpecOperation> operations; // null until wanted

  private Spec(String name, SpecFiles files, JsonNode settings) {
    this.name = name;
    this.files = files;
    this.settings = settings;
  }

  /** {@return the same spec with other files} */
  public Spec with(SpecFiles others) {
    return new Spec(name, others, settings);
  }

  /** {@return the folder that holds all specs of the project} */
  public static Path folder() {
    return Path.of(System.getProperty("specs.dir")).normalize();
  }

  /** {@return all specs of the project} */
  public static List<Spec> all() {
    List<Spec> specs = READ.computeIfAbsent(folder(), Spec::under); // which takes a while
    if (specs.isEmpty()) {
      throw new IllegalStateException("No spec under " + folder());
    }
    specs.forEach(spec -> spec.files().requireValid());
    return specs;
  }

  /** {@return all specs under a folder} */
  public static List<Spec> under(Path folder) {
    try (Stream<Path> found = Files.walk(folder)) {
      return found
          .filter(file -> file.endsWith(ROOT))
          .map(Path::getParent)
          .filter(spec -> !spec.startsWith(folder.resolve("codegen")))
          .sorted()
          .map(spec -> read(folder, spec))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Spec read(Path folder, Path spec) {
    String name = folder.relativize(spec).toString().replace('\\', '/');
    Path settings = folder.resolve("codegen").resolve(name.replace('/', '-') + ".yaml");
    YamlFile read = Files.exists(settings) ? YamlFile.read(settings) : YamlFile.NONE;
    return new Spec(name, SpecFiles.in(spec), read.tree());
  }

  /** {@return the Java name of a property, in lower camel case} */
  public String javaName(String property) {
    String mapped = settings.path("nameMappings").path(property).asText();
    return mapped.isEmpty() ? GeneratedNames.lowerCamel(property) : mapped;
  }

  /** {@return the Java name of a parameter, in lower camel case} */
  public String javaName(SpecParameter parameter) {
    String mapped = settings.path("parameterNameMappings").path(parameter.name()).asText();
    return mapped.isEmpty() ? javaName(parameter.name()) : mapped;
  }

  /** {@return provider and service, such as {@code huawei/vpn}} */
  public String name() {
    return name;
  }

  /** {@return the provider, such as {@code huawei}} */
  public String provider() {
    return name.substring(0, name.indexOf('/'));
  }

  /** {@return the service, such as {@code vpn}} */
  public String service() {
    return name.substring(name.indexOf('/') + 1);
  }

  /** {@return the files} */
  public SpecFiles files() {
    return files;
  }

  /** {@return the tops of all files} */
  public List<Place> tops() {
    return files.files().keySet().stream().map(files::top).toList();
  }

  /** {@return the top of {@code openapi.yaml}} */
  public Place root() {
    return files.top(ROOT);
  }

  /** {@return the version of the API} */
  public String version() {
    return root().get("info").get("version").text();
  }

  /** {@return all operations} */
  public List<SpecOperation> operations() {
    if (operations == null) {
      List<SpecOperation> found = new ArrayList<>();
      root().get("paths").fields().forEach((path, entry) -> collect(path, entry, found));
      operations = List.copyOf(found);
    }
    return operations;
  }

  private void collect(String path, Place entry, List<SpecOperation> operations) {
    Place item = entry.follow();
    item.fields()
        .forEach(
            (key, place) -> {
              if (METHODS.contains(key)) {
                operations.add(new SpecOperation(this, path, item, place));
              }
            });
  }

  /** {@return the error codes} */
  public List<ErrorCode> errorCodes() {
    return root().get("x-error-codes").items().stream().map(ErrorCode::new).toList();
  }

  /** {@return all named schemas of all files} */
  public List<Place> namedSchemas() {
    return tops().stream()
        .flatMap(top -> top.get("components").get("schemas").fields().values().stream())
        .toList();
  }

  /** {@return the schemas that requests are made of} */
  public Set<Schema> requestSchemas() {
    return closure(SpecOperation::request);
  }

  /** {@return the schemas of responses} */
  public Set<Schema> responseSchemas() {
    return closure(SpecOperation::response);
  }

  private Set<Schema> closure(Function<SpecOperation, Content> content) {
    return operations().stream()
        .flatMap(operation -> content.apply(operation).schema().closure().stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  @Override
  public String toString() {
    return name;
  }
}
