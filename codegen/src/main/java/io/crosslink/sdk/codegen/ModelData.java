package io.crosslink.sdk.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openapitools.codegen.CodegenModel;
import org.openapitools.codegen.CodegenProperty;
import org.openapitools.codegen.languages.JavaClientCodegen;

/** What templates print of a model, worked out of the spec. */
final class ModelData {
  /** Families of addresses; anything else is the property that holds one. */
  private static final Set<String> FAMILIES = Set.of("ipv4", "ipv6");

  private ModelData() {}

  /** Adds the data to the extensions of a model and of its properties. */
  static void add(CodegenModel model, JavaClientCodegen names) {
    List<CodegenProperty> factory = factory(model);
    if (!factory.isEmpty()) {
      model.vendorExtensions.put("factory", new Factory(factory));
    }
    model.vendorExtensions.computeIfPresent(
        "x-resource",
        (same, value) -> {
          Map<String, Object> resource = Extensions.map(value);
          Extensions.change(resource, it -> JavaName.of(it, names), "id", "name", "status");
          resource.putIfAbsent("name", false); // or the template would find that of the model
          resource.putIfAbsent("status", false);
          return resource;
        });
    for (CodegenProperty property : model.vars) {
      boolean always = property.vendorExtensions.containsKey("x-always");
      property.vendorExtensions.put("present", property.required || always);
      boolean secret = property.isPassword || (property.items != null && property.items.isPassword);
      property.vendorExtensions.put("secret", secret);
      property.vendorExtensions.put("rawType", rawType(property, names));
      addChecks(property, names);
    }
    problems(model).ifPresent(it -> model.vendorExtensions.put("problems", it));
  }

  /** Returns the full name of the class of a property, without type arguments. */
  private static String rawType(CodegenProperty property, JavaClientCodegen names) {
    String name = property.datatypeWithEnum.replaceFirst("<.*", "");
    return names.languageSpecificPrimitives().contains(name)
        ? "java.lang." + name
        : names.importMapping().getOrDefault(name, names.toModelImport(name));
  }

  /** Adds what is checked of a value before it is sent, besides that it is not missing. */
  private static void addChecks(CodegenProperty property, JavaClientCodegen names) {
    Object syntax = property.vendorExtensions.get("x-syntax");
    if (syntax != null) {
      property.vendorExtensions.put("syntax", names.toVarName(syntax.toString()));
    }
    Object block = property.vendorExtensions.get("x-within");
    if (block != null) {
      property.vendorExtensions.put("within", Map.of("block", names.toVarName(block.toString())));
    }
    Object family = property.vendorExtensions.get("x-family");
    if (family != null) {
      boolean isFixed = FAMILIES.contains(family.toString());
      property.vendorExtensions.put(
          "family", isFixed ? '"' + family.toString() + '"' : names.toVarName(family.toString()));
    }
    Object peer = property.vendorExtensions.get("x-peer-of");
    if (peer != null) {
      property.vendorExtensions.put("peer", Map.of("other", names.toVarName(peer.toString())));
    }
    if (property.vendorExtensions.containsKey("x-bounded")) {
      property.vendorExtensions.put(
          "bounds",
          Map.of(
              "minimum", bound(property.minimum, "Long.MIN_VALUE"),
              "maximum", bound(property.maximum, "Long.MAX_VALUE")));
    }
    Object unless = property.vendorExtensions.get("x-unless");
    if (unless != null) {
      property.vendorExtensions.put("unless", names.toVarName(unless.toString()));
    }
  }

  private static String bound(@Nullable String value, String none) {
    return value == null ? none : value + "L";
  }

  /** Returns what the builder rejects, if it rejects anything. */
  private static Optional<String> problems(CodegenModel model) {
    boolean checksSyntax = has(model, "syntax");
    boolean requires =
        model.requiredVars.stream().anyMatch(it -> !it.vendorExtensions.containsKey("x-constant"));
    List<String> problems = new ArrayList<>();
    if (requires) {
      problems.add("a required value is missing");
    }
    if (requires || checksSyntax) {
      problems.add((checksSyntax ? "a value" : "an id") + " is malformed");
    }
    if (has(model, "bounds")) {
      problems.add("a number is out of bounds");
    }
    if (has(model, "unless")) {
      problems.add("values exclude each other");
    }
    int last = problems.size() - 1;
    return last < 1
        ? problems.stream().findFirst()
        : Optional.of(String.join(", ", problems.subList(0, last)) + " or " + problems.get(last));
  }

  private static boolean has(CodegenModel model, String check) {
    return model.vars.stream().anyMatch(it -> it.vendorExtensions.containsKey(check));
  }

  /** Returns what the factory of a model takes, in this order; empty if it has none. */
  static List<CodegenProperty> factory(CodegenModel model) {
    return Extensions.texts(model.vendorExtensions.get("x-of")).stream()
        .map(name -> property(model, name))
        .toList();
  }

  private static CodegenProperty property(CodegenModel model, String name) {
    Optional<CodegenProperty> found =
        model.vars.stream().filter(it -> it.baseName.equals(name)).findFirst();
    return found.orElseThrow(
        () ->
            new IllegalArgumentException("x-of of " + model.name + " names no property: " + name));
  }

  /**
   * The factory {@code of}.
   *
   * @param properties what it takes
   */
  record Factory(List<CodegenProperty> properties) {}
}
