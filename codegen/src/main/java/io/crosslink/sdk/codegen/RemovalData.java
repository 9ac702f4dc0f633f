package io.crosslink.sdk.codegen;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openapitools.codegen.CodegenModel;
import org.openapitools.codegen.CodegenProperty;
import org.openapitools.codegen.languages.JavaClientCodegen;

/** What templates print of a removal: see {@code remove} in the README of the specs. */
final class RemovalData {
  private static final List<String> KINDS = List.of("keep", "take");
  private static final List<String> DELETIONS = List.of("atOnce", "untilGone");
  private static final List<String> STATUSES = List.of("only", "except");
  private static final List<String> CHOICE =
      List.of("keep", "take", "option", "method", "hasMethod", "notOnPartner");

  private RemovalData() {}

  /**
   * Prepares a removal.
   *
   * @param remove the extension
   * @param type the type of the resource
   */
  static Map<String, Object> of(
      Map<String, Object> remove,
      String type,
      Map<String, CodegenModel> models,
      JavaClientCodegen names) {
    Extensions.rename(remove, "method", "remover");
    List<Map<String, Object>> steps = Extensions.maps(remove.get("steps"));
    for (Map<String, Object> step : steps) {
      List<String> ids = Extensions.texts(step.get("ids"));
      step.put("ids", ids.stream().map(id -> id(id, type, models, names)).collect(joining(", ")));
      DELETIONS.forEach(kind -> step.putIfAbsent(kind, false));
      Extensions.change(step, name -> JavaName.of(name, names), "within");
      step.putIfAbsent("within", false);
      step.putIfAbsent("request", false);
      step.put("usual", DELETIONS.stream().noneMatch(kind -> Boolean.TRUE.equals(step.get(kind))));
      step.put("hasMethod", step.containsKey("method"));
      step.put("itself", KINDS.stream().noneMatch(step::containsKey));
      KINDS.forEach(kind -> step.put("is" + kind, step.containsKey(kind)));
      STATUSES.forEach(kind -> step.put(kind, Extensions.texts(step.get(kind))));
      if (Boolean.FALSE.equals(step.get("itself"))) {
        CHOICE.stream().filter(step::containsKey).forEach(key -> remove.put(key, step.get(key)));
        remove.put("choice", true);
      }
    }
    remove.put("isDefaulted", !Boolean.FALSE.equals(remove.get("hasMethod")));
    List<Map<String, Object>> users = Extensions.maps(remove.get("usedBy"));
    for (Map<String, Object> user : users) {
      Extensions.change(user, name -> JavaName.of(name, names), "property");
      user.putIfAbsent("sameOwner", false);
      user.putIfAbsent("within", false);
    }
    remove.put("steps", steps);
    remove.put("usedBy", users);
    remove.put("isUsed", !users.isEmpty());
    remove.put(
        "users", users.stream().map(it -> String.valueOf(it.get("what"))).collect(joining(", ")));
    remove.put(
        "insists", steps.stream().anyMatch(step -> Boolean.TRUE.equals(step.get("untilGone"))));
    return remove;
  }

  /** Returns whether the removal uses other resources of the service. */
  static boolean usesOthers(Map<String, Object> remove) {
    return remove.containsKey("take") || Boolean.TRUE.equals(remove.get("isUsed"));
  }

  /** Returns the names of the models that the removal may need. */
  static List<String> models(
      Map<String, Object> remove, String type, Map<String, CodegenModel> models) {
    Stream<Object> used = Extensions.maps(remove.get("usedBy")).stream().map(it -> it.get("type"));
    Stream<Object> sent =
        Extensions.maps(remove.get("steps")).stream().map(it -> it.get("request"));
    Stream<String> parts =
        remove.containsKey("keep")
            ? properties(type, models).map(it -> it.complexType)
            : Stream.of();
    return Stream.of(used, sent, parts).flatMap(it -> it).map(String::valueOf).toList();
  }

  /** Returns the expression for an id in a resource: of a property, or of a property of one. */
  private static String id(
      String path, String type, Map<String, CodegenModel> models, JavaClientCodegen names) {
    int dot = path.indexOf('.');
    if (dot < 0) {
      return "Removal.id(seen, %s::%s)".formatted(type, JavaName.of(path, names).getter());
    }
    CodegenProperty part =
        properties(type, models)
            .filter(it -> it.baseName.equals(path.substring(0, dot)))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException(type + " has no " + path));
    return "Removal.id(seen.%s(), %s::%s)"
        .formatted(
            part.getter, part.complexType, JavaName.of(path.substring(dot + 1), names).getter());
  }

  private static Stream<CodegenProperty> properties(String type, Map<String, CodegenModel> models) {
    CodegenModel model = models.get(type);
    return model == null ? Stream.of() : model.vars.stream();
  }
}
