package io.crosslink.sdk.tests.vendor;

import io.crosslink.sdk.tests.vendor.Operation.Parameter;
import io.crosslink.sdk.tests.vendor.Shape.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which of our types stand for the vendor's: those found at the same places of operations that
 * correspond.
 */
final class TypePairs {
  /** Our types by the vendor's class; none if there is no counterpart. */
  private final Map<String, Set<String>> models = new TreeMap<>();

  /** Our types by the vendor's enum; none if there is no counterpart. */
  private final Map<String, Set<String>> enums = new TreeMap<>();

  /** What the vendor's envelopes hold, by their classes. */
  private final Map<String, Set<String>> envelopes = new TreeMap<>();

  /** Our enums by the vendor's properties that are plain strings. */
  private final Map<String, Set<String>> strings = new TreeMap<>();

  private final Map<String, Map<String, String>> constants = new TreeMap<>();
  private final Set<List<String>> compared = new HashSet<>();
  private final Set<String> collected = new HashSet<>();

  /** Adds the types of two operations that correspond. */
  void add(OurMethod our, VendorMethod their) {
    Parameter ourBody = our.operation().request();
    Parameter theirBody = their.operation().request();
    if (ourBody != null && theirBody != null) {
      if (!our.requestContent().isEmpty()) {
        envelope(theirBody.shape(), our.requestContent());
      }
      compare("", ourBody.shape(), theirBody.shape());
    }
    Shape ourResponse = our.operation().response();
    Shape theirResponse = their.operation().response();
    if (ourResponse != null && theirResponse != null) {
      Shape content = content(our, ourResponse, theirResponse);
      if (content == ourResponse && !our.responseContent().isEmpty()) {
        envelope(theirResponse, our.responseContent());
      }
      compare("", content, theirResponse);
    }
    our.operation()
        .parameters()
        .forEach((place, parameter) -> compare(their, place, parameter.shape()));
    collect(their.request());
    collect(their.response());
  }

  /** The vendor's class of a request has parameters as properties, under their names. */
  private void compare(VendorMethod their, String place, Shape our) {
    Parameter same = their.operation().parameters().get(place);
    if (same != null) {
      String name = place.substring(place.indexOf(' ') + 1);
      compare(their.request().name() + "." + name, our, same.shape());
    }
  }

  /** Zenlayer's SDK shows what is in the envelope of a response, Huawei's the envelope, too. */
  private static Shape content(OurMethod method, Shape our, Shape their) {
    String property = method.responseProperty();
    Shape content = our.properties().get(property);
    return content == null || their.properties().containsKey(property) ? our : content;
  }

  private void envelope(Shape their, String content) {
    envelopes.computeIfAbsent(their.name(), it -> new TreeSet<>()).add(content);
  }

  private void compare(String place, Shape our, Shape their) {
    if (!their.values().isEmpty()) {
      String type = our.values().isEmpty() ? javaType(our) : our.name();
      enums.computeIfAbsent(their.name(), it -> new TreeSet<>()).add(type);
    } else if (our.kind() == their.kind()) {
      switch (our.kind()) {
        case LIST, MAP -> compare(place, our.element(), their.element());
        case OBJECT -> compareObjects(our, their);
        case STRING -> {
          if (!our.values().isEmpty()) {
            strings.computeIfAbsent(place, it -> new TreeSet<>()).add(our.name());
          }
        }
        default -> {}
      }
    }
  }

  private void compareObjects(Shape our, Shape their) {
    if (!envelopes.containsKey(their.name())) {
      models.computeIfAbsent(their.name(), it -> new TreeSet<>()).add(our.name());
    }
    if (compared.add(List.of(our.name(), their.name()))) {
      Map<String, Shape> properties = their.properties();
      our.properties()
          .forEach(
              (name, property) -> {
                Shape same = properties.get(name);
                if (same != null) {
                  compare(their.name() + "." + name, property, same);
                }
              });
    }
  }

  /** Integers with listed values have no enum in our specs. */
  private static String javaType(Shape our) {
    return our.kind() == Kind.INTEGER ? our.isLong() ? "Long" : "Integer" : "String";
  }

  /** Adds what has no counterpart. */
  private void collect(Shape their) {
    if (!their.values().isEmpty()) {
      enums.computeIfAbsent(their.name(), it -> new TreeSet<>());
      constants.put(their.name(), ((VendorShape) their).constants());
    } else if (their.kind() == Kind.LIST || their.kind() == Kind.MAP) {
      collect(their.element());
    } else if (their.kind() == Kind.OBJECT && collected.add(their.name())) {
      if (!envelopes.containsKey(their.name())) {
        models.computeIfAbsent(their.name(), it -> new TreeSet<>());
      }
      their.properties().values().forEach(this::collect);
    }
  }

  Map<String, Set<String>> models() {
    return models;
  }

  Map<String, Set<String>> enums() {
    return enums;
  }

  Map<String, Set<String>> envelopes() {
    return envelopes;
  }

  Map<String, Set<String>> strings() {
    return strings;
  }

  /** {@return the constants of an enum of the vendor's by their values} */
  Map<String, String> constants(String name) {
    return constants.getOrDefault(name, Map.of());
  }
}
