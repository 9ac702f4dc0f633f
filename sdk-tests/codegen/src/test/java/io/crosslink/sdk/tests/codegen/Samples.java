package io.crosslink.sdk.tests.codegen;

import com.fasterxml.jackson.core.type.TypeReference;
import io.crosslink.sdk.core.ApiModel;
import io.crosslink.sdk.core.ExtensibleEnum;
import io.crosslink.sdk.core.internal.json.Json;
import io.crosslink.sdk.huawei.vpn.model.VpnConnection;
import io.crosslink.sdk.tests.codegen.torture.model.Everything;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnect;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Models of the torture spec, found and filled by reflection, and their JSON. */
final class Samples {
  private static final OffsetDateTime MOMENT = OffsetDateTime.parse("2026-01-31T08:30:00Z");

  /** Values of the properties that builders check. */
  private static final Map<String, Object> CHECKED =
      Map.ofEntries(
          Map.entry("netBlock", "10.0.0.0/8"),
          Map.entry("moreBlocks", List.of("10.0.0.0/8")),
          Map.entry("gateWay", "10.0.0.1"),
          Map.entry("otherEnd", "::1"),
          Map.entry("openPorts", "22-80"),
          Map.entry("deadEnd", false),
          Map.entry("nearEnd", "10.0.0.1/30"),
          Map.entry("farEnd", "10.0.0.2/30"),
          Map.entry("nextHop", "::1"),
          Map.entry("vlanId", 3999),
          Map.entry("cost", 10L),
          Map.entry("localAsn", 4_200_000_000L),
          Map.entry("peerAsn", 4_200_000_000L),
          Map.entry("prefix", "10.0.0.0/8"),
          Map.entry("cidr", "10.0.0.0/8"),
          Map.entry("ipAddress", "10.0.0.1/30"),
          Map.entry("peerIpAddress", "10.0.0.2"));

  private Samples() {}

  /** All models of the torture spec. */
  static Stream<Class<?>> models() {
    return generated(Everything.class).filter(ApiModel.class::isAssignableFrom);
  }

  /** All open enums of the torture spec. */
  static Stream<Class<?>> enums() {
    return generated(Everything.class).filter(ExtensibleEnum.class::isAssignableFrom);
  }

  /** All models of all specs. */
  static Stream<Class<?>> everyModel() {
    return everything().filter(ApiModel.class::isAssignableFrom);
  }

  /** All open enums of all specs. */
  static Stream<Class<?>> everyEnum() {
    return everything().filter(ExtensibleEnum.class::isAssignableFrom);
  }

  private static Stream<Class<?>> everything() {
    return Stream.of(Everything.class, PrivateConnect.class, VpnConnection.class)
        .flatMap(Samples::generated);
  }

  /** The classes in the package of another, be it in a folder or in a jar. */
  private static Stream<Class<?>> generated(Class<?> sibling) {
    String name = sibling.getName().replace('.', '/') + ".class";
    try {
      URI uri = sibling.getClassLoader().getResource(name).toURI();
      if (!uri.getScheme().equals("jar")) {
        return classesBeside(sibling, Path.of(uri));
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return classesBeside(sibling, jar.getPath(name));
      }
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Stream<Class<?>> classesBeside(Class<?> sibling, Path file) throws IOException {
    try (Stream<Path> files = Files.list(file.getParent())) {
      return files
          .map(path -> path.getFileName().toString())
          .filter(name -> name.endsWith(".class") && !name.matches(".*(\\$|package-info).*"))
          .sorted()
          .<Class<?>>map(
              name -> load(sibling, name.substring(0, name.length() - ".class".length())))
          .toList()
          .stream();
    }
  }

  private static Class<?> load(Class<?> sibling, String name) {
    try {
      return Class.forName(sibling.getPackageName() + "." + name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A model of this class with a value for every property. */
  static ApiModel filled(Class<?> model) {
    return filled(model, 2);
  }

  private static ApiModel filled(Class<?> model, int depth) {
    try {
      Object builder = model.getMethod("builder").invoke(null);
      for (Method setter : setters(builder)) {
        Object value = CHECKED.get(setter.getName());
        if (value == null) {
          value = value(setter.getGenericParameterTypes()[0], depth);
        }
        if (value != null) {
          setter.invoke(builder, value);
        }
      }
      return (ApiModel) builder.getClass().getMethod("build").invoke(builder);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Method> setters(Object builder) {
    return Arrays.stream(builder.getClass().getMethods())
        .filter(method -> method.getReturnType() == builder.getClass())
        .filter(method -> method.getParameterCount() == 1 && !method.isVarArgs())
        .toList();
  }

  private static Object value(Type type, int depth) throws ReflectiveOperationException {
    if (type instanceof ParameterizedType container) {
      Type[] arguments = container.getActualTypeArguments();
      Object element = value(arguments[arguments.length - 1], depth);
      boolean map = container.getRawType() == Map.class;
      return element == null ? null : map ? Map.of("key", element) : List.of(element);
    }
    Class<?> simple = (Class<?>) type;
    if (ApiModel.class.isAssignableFrom(simple)) {
      return depth == 0 ? null : filled(simple, depth - 1);
    }
    if (ExtensibleEnum.class.isAssignableFrom(simple)) {
      return simple.getMethod("of", String.class).invoke(null, "1g");
    }
    return switch (simple.getSimpleName()) {
      case "String" -> "text";
      case "Integer" -> 7;
      case "Long" -> 1L << 40;
      case "BigDecimal" -> new BigDecimal("0.10");
      case "Double" -> 0.5;
      case "Float" -> 0.25f;
      case "Boolean" -> true;
      case "OffsetDateTime" -> MOMENT;
      default -> throw new IllegalStateException("No sample of " + simple);
    };
  }

  static String write(Object value) {
    try {
      return Json.mapper().writeValueAsString(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static <T> T read(Class<T> type, String json) {
    try {
      return Json.mapper().readValue(json, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The properties that stand in a model's JSON. */
  static Map<String, Object> properties(Object model) {
    try {
      return Json.mapper()
          .readValue(write(model), new TypeReference<LinkedHashMap<String, Object>>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
