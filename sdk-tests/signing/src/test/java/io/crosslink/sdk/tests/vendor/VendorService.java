package io.crosslink.sdk.tests.vendor;

import com.huaweicloud.sdk.core.http.Field;
import com.huaweicloud.sdk.core.http.FieldExistence;
import com.huaweicloud.sdk.core.http.HttpRequestDef;
import com.huaweicloud.sdk.core.http.LocationType;
import io.crosslink.sdk.tests.vendor.Operation.Parameter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A service of the vendor's SDK, by the metadata that its clients call it with. */
record VendorService(String name, List<Class<?>> metadata) implements VendorSdk {

  /** {@return the service in all versions of its API that the class path has} */
  static VendorService of(String name) {
    String type = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + "Meta";
    List<Class<?>> metadata = new ArrayList<>();
    for (int version : IntStream.range(1, 20).toArray()) {
      try {
        metadata.add(Class.forName("com.huaweicloud.sdk.%s.v%d.%s".formatted(name, version, type)));
      } catch (ClassNotFoundException e) {
        // Another version may be there.
      }
    }
    return new VendorService(name, metadata);
  }

  boolean isPresent() {
    return !metadata.isEmpty();
  }

  /** {@return the jar that it is in, whose name has the version} */
  @Override
  public String jar() {
    return file().substring(file().lastIndexOf('/') + 1);
  }

  @Override
  public Set<String> types() throws IOException {
    Set<String> types = new TreeSet<>();
    try (JarFile jar = new JarFile(file())) {
      for (JarEntry entry : Collections.list(jar.entries())) {
        String path = entry.getName();
        if (path.matches(".*/model/[A-Z]\\w*(\\$[A-Z]\\w*)?\\.class")) {
          String type = path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
          types.add(type.replace('$', '.'));
        }
      }
    }
    return types;
  }

  private String file() {
    return metadata.get(0).getProtectionDomain().getCodeSource().getLocation().getPath();
  }

  Differences differences(OurService our) throws IllegalAccessException {
    if (isPresent()) {
      return Comparison.of(our.operations(), operations());
    }
    Differences differences = new Differences();
    differences.onlyOurs("service");
    return differences;
  }

  private List<Operation> operations() throws IllegalAccessException {
    return methods().stream().map(VendorMethod::operation).toList();
  }

  @Override
  public List<VendorMethod> methods() throws IllegalAccessException {
    List<VendorMethod> methods = new ArrayList<>();
    for (Class<?> version : metadata) {
      for (java.lang.reflect.Field field : version.getFields()) {
        if (field.getType() == HttpRequestDef.class) {
          HttpRequestDef<?, ?> call = (HttpRequestDef<?, ?>) field.get(null);
          methods.add(
              new VendorMethod(
                  operation(call),
                  new VendorShape(call.getRequestType()),
                  new VendorShape(call.getResponseType())));
        }
      }
    }
    return methods;
  }

  private static Operation operation(HttpRequestDef<?, ?> call) {
    Map<String, Parameter> parameters = new TreeMap<>();
    Parameter body = null;
    Map<String, Shape> shapes = new VendorShape(call.getRequestType()).properties();
    for (Field<?, ?> field : call.getRequestFields()) {
      Shape shape = Objects.requireNonNull(shapes.get(field.getName()), field.getName());
      boolean isRequired = field.getExistence() != FieldExistence.NULL_IGNORE;
      if (field.getLocation() == LocationType.Body) {
        body = new Parameter(shape, isRequired);
      } else {
        String place = field.getLocation().name().toLowerCase(Locale.ROOT);
        parameters.put(place + " " + field.getName(), new Parameter(shape, isRequired));
      }
    }
    return new Operation(
        call.getMethod().name(), call.getUri(), call.getName(), parameters, body, response(call));
  }

  /**
   * The class of a response has its body's properties, and the headers; or the body as a property.
   */
  private static @Nullable Shape response(HttpRequestDef<?, ?> call) {
    VendorShape response = new VendorShape(call.getResponseType());
    Set<String> headers = new HashSet<>();
    for (Field<?, ?> field : call.getResponseFields()) {
      if (field.getLocation() == LocationType.Body) {
        return response.properties().get(field.getName());
      }
      headers.add(field.getName());
    }
    Shape body = response.without(headers);
    return body.properties().isEmpty() ? null : body;
  }
}
