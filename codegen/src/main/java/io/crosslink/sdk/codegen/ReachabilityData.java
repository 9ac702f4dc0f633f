package io.crosslink.sdk.codegen;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openapitools.codegen.CodegenModel;
import org.openapitools.codegen.CodegenOperation;
import org.openapitools.codegen.CodegenProperty;

/**
 * Which models are sent or received by which client, so that a native image has those of the
 * clients that its program uses, and no others.
 */
final class ReachabilityData {
  private static final Pattern BETWEEN_NAMES = Pattern.compile("\\W+");

  private final Map<String, Use> uses = new TreeMap<>();

  /**
   * Adds the models of an operation, and those in their properties.
   *
   * @param client the name of the resource client
   * @param operation an operation with its {@link OperationData}
   * @param models all models by name
   */
  void add(String client, CodegenOperation operation, Map<String, CodegenModel> models) {
    addAll(client, operation.vendorExtensions.get("bodyType"), models);
    addAll(client, operation.vendorExtensions.get("valueType"), models);
  }

  /** Adds the models that a Java type such as {@code List<Model>} names. */
  private void addAll(String client, @Nullable Object type, Map<String, CodegenModel> models) {
    BETWEEN_NAMES
        .splitAsStream(String.valueOf(type))
        .map(models::get)
        .filter(Objects::nonNull)
        .forEach(model -> add(client, model, models));
  }

  private void add(String client, CodegenModel model, Map<String, CodegenModel> models) {
    Use use = uses.computeIfAbsent(model.classname, it -> new Use(model));
    if (use.clients.add(client)) {
      for (CodegenProperty property : model.vars) {
        addAll(client, property.datatypeWithEnum, models);
      }
    }
  }

  /**
   * Returns the models by client, all in alphabetical order.
   *
   * @param serviceClient the client that programs have whichever resource clients they use: the
   *     models of several resource clients are listed there
   */
  Collection<Group> groups(String serviceClient) {
    Map<String, Group> groups = new TreeMap<>();
    for (Use use : uses.values()) {
      String client = use.clients.size() == 1 ? use.clients.iterator().next() : serviceClient;
      groups.computeIfAbsent(client, Group::new).models.add(use.model);
    }
    return groups.values();
  }

  private record Use(CodegenModel model, Set<String> clients) {
    Use(CodegenModel model) {
      this(model, new TreeSet<>());
    }
  }

  /**
   * The models of a client.
   *
   * @param client its name
   */
  record Group(String client, List<CodegenModel> models) {
    Group(String client) {
      this(client, new ArrayList<>());
    }
  }
}
