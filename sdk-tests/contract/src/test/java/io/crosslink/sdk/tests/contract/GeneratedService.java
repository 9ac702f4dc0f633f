package io.crosslink.sdk.tests.contract;

import io.crosslink.sdk.tests.spec.Spec;
import java.util.List;
import java.util.Locale;

/**
 * The code that is generated from a spec, found by the names of its folders.
 *
 * @param spec the spec
 */
record GeneratedService(Spec spec) {
  private static final String BASE_PACKAGE = "io.crosslink.sdk.";

  static List<GeneratedService> all() {
    return Spec.all().stream().map(GeneratedService::new).toList();
  }

  /** The class of the service client, such as {@code SdnClient}. */
  Class<?> client() {
    return load(servicePackage() + "." + prefix() + "Client");
  }

  /** The class of a resource client, such as {@code PrivateConnects}. */
  Class<?> resource(String tag) {
    return load(servicePackage() + "." + tag);
  }

  /** The wire interface behind a resource client. */
  Class<?> wire(String tag) {
    return load(BASE_PACKAGE + provider() + ".internal." + service() + "." + tag + "Api");
  }

  /** The class with the constants for error codes. */
  Class<?> errorCodes() {
    return load(servicePackage() + "." + prefix() + "ErrorCodes");
  }

  /** The class of a named schema. */
  Class<?> model(String schema) {
    return load(servicePackage() + ".model." + schema);
  }

  /** The Java name of a property, in lower camel case. */
  String javaName(String property) {
    return spec.javaName(property);
  }

  private String provider() {
    return spec.name().substring(0, spec.name().indexOf('/'));
  }

  private String service() {
    return spec.name().substring(spec.name().indexOf('/') + 1);
  }

  private String servicePackage() {
    return BASE_PACKAGE + provider() + "." + service();
  }

  private String prefix() {
    return service().substring(0, 1).toUpperCase(Locale.ROOT) + service().substring(1);
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError("The generator has not generated " + name, e);
    }
  }

  @Override
  public String toString() {
    return spec.name();
  }
}
