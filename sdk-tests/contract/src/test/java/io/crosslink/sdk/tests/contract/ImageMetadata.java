package io.crosslink.sdk.tests.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What the jars tell GraalVM's native-image to keep. */
record ImageMetadata(JsonNode file) {
  private static final String FOLDER = "/META-INF/native-image/io.crosslink.sdk/";

  static ImageMetadata ofCore() {
    return read("sdk-core");
  }

  static ImageMetadata of(GeneratedService service) {
    return read("sdk-" + service);
  }

  private static ImageMetadata read(String folder) {
    String name = FOLDER + folder + "/reachability-metadata.json";
    try (InputStream in = ImageMetadata.class.getResourceAsStream(name)) {
      return new ImageMetadata(new ObjectMapper().readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns what is said of classes. */
  List<Entry> classes() {
    return entries("reflection").filter(entry -> entry.of("type").isTextual()).toList();
  }

  /** Returns what is said of the proxies of interfaces. */
  List<Entry> proxies() {
    return entries("reflection").filter(entry -> entry.of("type").isObject()).toList();
  }

  /** Returns what is said of resources. */
  List<Entry> resources() {
    return entries("resources").toList();
  }

  private Stream<Entry> entries(String kind) {
    return elements(file.path(kind)).map(Entry::new);
  }

  private static Stream<JsonNode> elements(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }

  /** What is kept if a condition is met. */
  record Entry(JsonNode json) {

    JsonNode of(String property) {
      return json.path(property);
    }

    /** Returns the class that a program must use. */
    String condition() {
      return of("condition").path("typeReached").asText();
    }

    /** Returns the name of the class, or of the only interface of the proxy. */
    String type() {
      JsonNode type = of("type");
      return type.isTextual() ? type.asText() : type.path("proxy").path(0).asText();
    }

    /** Returns the fields and methods that are listed one by one, methods with their parameters. */
    List<String> members() {
      return Stream.concat(
              elements(of("fields")).map(field -> field.path("name").asText()),
              elements(of("methods")).map(Entry::signature))
          .toList();
    }

    private static String signature(JsonNode method) {
      return elements(method.path("parameterTypes"))
          .map(JsonNode::asText)
          .collect(Collectors.joining(", ", method.path("name").asText() + "(", ")"));
    }

    /** Returns a field or method as it is listed. */
    static String listed(Member member) {
      return member instanceof Executable method
          ? Arrays.stream(method.getParameterTypes())
              .map(Class::getName)
              .collect(
                  Collectors.joining(
                      ", ", (method instanceof Method ? method.getName() : "<init>") + "(", ")"))
          : member.getName();
    }

    boolean includes(Member member) {
      return member.getDeclaringClass().getName().equals(type())
          && ((member instanceof Field && of("allDeclaredFields").asBoolean())
              || members().contains(listed(member)));
    }
  }
}
