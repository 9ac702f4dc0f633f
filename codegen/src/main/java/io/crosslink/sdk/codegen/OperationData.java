package io.crosslink.sdk.codegen;

import static java.util.stream.Collectors.joining;

import io.crosslink.sdk.codegen.Form.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openapitools.codegen.CodegenModel;
import org.openapitools.codegen.CodegenOperation;
import org.openapitools.codegen.CodegenParameter;
import org.openapitools.codegen.CodegenProperty;
import org.openapitools.codegen.languages.JavaClientCodegen;

/** What templates print of an operation, worked out of the spec. */
final class OperationData {
  private static final List<String> PAGINATIONS = List.of("page", "marker", "offset", "single");
  private static final String CLIENT_VALUE = "x-client-value";

  private final CodegenOperation operation;
  private final JavaClientCodegen names;
  private final Map<String, Object> extensions;
  private final Map<String, CodegenModel> models;
  private final List<CodegenParameter> own;
  private final String bodyType;
  private final String valueType;

  /**
   * Reads an operation.
   *
   * @param models all models by name
   * @param names turns names of the spec into names of Java
   */
  OperationData(
      CodegenOperation operation, Map<String, CodegenModel> models, JavaClientCodegen names) {
    this.operation = operation;
    this.models = models;
    this.names = names;
    extensions = operation.vendorExtensions;
    own =
        Stream.concat(
                operation.pathParams.stream().filter(it -> !isClientValue(it)),
                operation.headerParams.stream())
            .toList();
    CodegenParameter body = operation.bodyParam;
    bodyType = envelope("x-request-envelope", body == null ? "" : body.dataType);
    valueType =
        envelope(
            "x-response-envelope", operation.returnType == null ? "Void" : operation.returnType);
  }

  /** Adds the data to the extensions of the operation. */
  void add() {
    String paramsType = operation.operationIdCamelCase + "Params";
    Forms forms = new Forms(operation, own, bodyType, paramsType);
    extensions.put("method", String.valueOf(extensions.get("x-method")));
    extensions.put("bodyType", bodyType);
    extensions.put("valueType", valueType);
    extensions.put("resultType", operation.returnType == null ? "void" : valueType);
    extensions.put("paramsType", paramsType);
    extensions.put("parameterTypes", parameterTypes(paramsType));
    extensions.put("pathArguments", pathArguments());
    extensions.put("wireArguments", wireArguments());
    extensions.put("forms", forms.ofOperation(value()));
    addCodes("appliedCodes", extensions.get("x-applied-codes"));
    addCodes("confirmedCodes", Extensions.map(extensions.get("x-confirmed-codes")).get("codes"));
    addPagination(forms);
    addFind();
    addFindByName();
    addEnsure();
  }

  /** Returns the names of the models that the operation needs besides those of its parameters. */
  Set<String> models() {
    Set<String> types = new TreeSet<>(List.of(bodyType, valueType));
    Map<String, Object> pagination = Extensions.map(extensions.get("pagination"));
    types.add(String.valueOf(pagination.get("itemType")));
    Map<String, Object> find = Extensions.map(extensions.get("find"));
    String found = String.valueOf(find.get("type"));
    types.add(found);
    removals().forEach(it -> types.addAll(RemovalData.models(it, found, models)));
    Extensions.maps(find.get("parts")).forEach(it -> types.add(String.valueOf(it.get("type"))));
    types.add(String.valueOf(Extensions.map(extensions.get("ensure")).get("type")));
    CodegenProperty value = valueProperty();
    if (value != null) {
      types.add(String.valueOf(value.complexType));
    }
    types.retainAll(models.keySet());
    return types;
  }

  /** Returns whether the operation needs the clients of other resources. */
  boolean usesOthers() {
    return removals().anyMatch(RemovalData::usesOthers);
  }

  private Stream<Map<String, Object>> removals() {
    Map<String, Object> find = Extensions.map(extensions.get("find"));
    return Extensions.maps(find.get("waiters")).stream()
        .filter(it -> it.containsKey("remove"))
        .map(it -> Extensions.map(it.get("remove")));
  }

  private void addCodes(String key, @Nullable Object codes) {
    List<String> texts = Extensions.texts(codes);
    if (!texts.isEmpty()) {
      extensions.put(key, texts.stream().collect(joining("\", \"", "\"", "\"")));
    }
  }

  private void addPagination(Forms forms) {
    Map<String, Object> pagination = Extensions.map(extensions.get("x-pagination"));
    if (pagination.containsKey("last")) { // a marker, but found elsewhere
      Map<String, Object> last = Extensions.map(pagination.remove("last"));
      Extensions.rename(last, "id", "last");
      last.put("byId", true);
      pagination.put("marker", last);
    }
    for (String kind : PAGINATIONS) {
      if (pagination.containsKey(kind)) {
        Map<String, Object> keys = Extensions.map(pagination.get(kind));
        Extensions.rename(keys, "scalarType", "itemType");
        pagination.put("itemType", keys.get("itemType"));
        pagination.put(kind, named(keys, "page", "size", "marker", "limit", "offset"));
        keys.put("inBody", isInBody(keys.get("offset")));
        named(keys, "items", "total", "pageInfo", "next", "last");
        Extensions.rename(pagination, "method", "lister");
        pagination.put("forms", forms.ofListing());
        extensions.put("pagination", pagination);
      }
    }
  }

  /** Returns whether what pages are turned by is a property of the request. */
  private boolean isInBody(@Nullable Object name) {
    CodegenModel body = models.get(bodyType);
    return name instanceof JavaName wanted
        && body != null
        && body.vars.stream().anyMatch(it -> it.baseName.equals(wanted.wire()));
  }

  private void addFind() {
    if (!extensions.containsKey("x-find")) {
      return;
    }
    Map<String, Object> find = named(Extensions.map(extensions.get("x-find")), "status");
    Extensions.rename(find, "method", "finder");
    for (String kind : List.of("listing", "pages")) {
      find.computeIfPresent(
          kind, (same, keys) -> named(Extensions.map(keys), "filter", "items", "total", "id"));
    }
    // Or the template would find the filter of something around it.
    find.computeIfPresent("pages", (same, keys) -> orFalse(Extensions.map(keys), "filter"));
    find.computeIfPresent("show", (same, keys) -> named(Extensions.map(keys), "property"));
    addOwners(find, owners(find));
    extensions.put("find", find);
    List<Map<String, Object>> waiters = Extensions.maps(extensions.get("x-waiters"));
    for (Map<String, Object> waiter : waiters) {
      Extensions.rename(waiter, "method", "waiter");
      Extensions.rename(waiter, "status", "ownStatus"); // or the template would find no other one
      named(waiter, "ownStatus");
      Extensions.change(waiter, it -> it.toUpperCase(Locale.ROOT), "absent");
      waiter.computeIfPresent("hints", (same, hints) -> hints(Extensions.map(hints)));
      waiter.computeIfPresent(
          "remove",
          (same, keys) ->
              RemovalData.of(
                  Extensions.map(keys), String.valueOf(find.get("type")), models, names));
    }
    find.put("waiters", waiters);
    find.put("isShared", !waiters.isEmpty() && isShared(find));
    find.put("parts", parts(find));
  }

  /** Returns whether several resources can be polled together. */
  private boolean isShared(Map<String, Object> find) {
    Map<String, Object> pagination = Extensions.map(extensions.get("pagination"));
    return find.containsKey("pages")
        || find.containsKey("together")
        || (find.containsKey("listing") && pagination.containsKey("page"));
  }

  /** Returns whether waits of the resource share their polls. */
  boolean sharesPolls() {
    return Boolean.TRUE.equals(Extensions.map(extensions.get("find")).get("isShared"));
  }

  /** Adds the size of the pages of the listing that shows resources together, if it has pages. */
  void addTogether(List<OperationData> all) {
    Map<String, Object> find = Extensions.map(extensions.get("find"));
    if (!find.containsKey("together")) {
      return;
    }
    find.put("pageSizeTogether", "Together.ANY_NUMBER");
    for (OperationData other : all) {
      Map<String, Object> pagination = Extensions.map(other.extensions.get("pagination"));
      if (find.get("together").equals(pagination.get("lister"))) {
        PAGINATIONS.stream()
            .map(kind -> Extensions.map(pagination.get(kind)).get("pageSize"))
            .filter(Objects::nonNull)
            .forEach(size -> find.put("pageSizeTogether", size));
      }
    }
    extensions.put("find", find);
  }

  private static List<Map<String, Object>> hints(Map<String, Object> hints) {
    return hints.entrySet().stream()
        .map(hint -> Map.of("status", hint.getKey(), "text", hint.getValue()))
        .toList();
  }

  /** Returns the parameters before the id, which is the last of a GET and none of a listing. */
  private List<CodegenParameter> owners(Map<String, Object> find) {
    return find.containsKey("show")
        ? own.subList(0, own.size() - 1)
        : find.containsKey("pages") ? own : List.of();
  }

  /** What is found within a resource that a listing finds. */
  private List<Map<String, Object>> parts(Map<String, Object> find) {
    List<Map<String, Object>> parts = Extensions.maps(find.remove("parts"));
    for (Map<String, Object> part : parts) {
      Extensions.rename(part, "method", "partFinder");
      part.putIfAbsent("byName", false); // or the template would find that of the operation
      part.put("owner", find.get("what"));
      part.put("ownerType", find.get("type"));
      if (Extensions.map(find.get("listing")).get("id") instanceof JavaName id) {
        part.put("ownerId", id.name());
      }
      named(part, "items");
    }
    return parts;
  }

  private void addFindByName() {
    Map<String, Object> byName = Extensions.map(extensions.get("x-find-by-name"));
    if (byName.isEmpty()) {
      return;
    }
    Map<String, Object> pagination = Extensions.map(extensions.get("pagination"));
    byName.put("total", false);
    for (String kind : PAGINATIONS) {
      Map<String, Object> keys = Extensions.map(pagination.get(kind));
      keys.computeIfPresent("items", byName::put);
      if (!kind.equals("marker")) { // it ends where there is no marker, whatever the total
        keys.computeIfPresent("total", byName::put);
      }
    }
    addOwners(byName, own);
    String filter = String.valueOf(byName.get("filter"));
    byName.put("filtered", byName.containsKey("filter"));
    byName.put("listerArguments", byName.get("ownerArguments") + filteredBy(filter));
    pagination.put("byName", byName);
    extensions.put("pagination", pagination);
  }

  private void addEnsure() {
    Map<String, Object> ensure = named(Extensions.map(extensions.get("x-ensure")), "name", "id");
    if (!ensure.isEmpty()) {
      Extensions.rename(ensure, "method", "ensurer");
      addOwners(ensure, own);
      extensions.put("ensure", ensure);
    }
  }

  /** The request and the parameters of a listing, filtered by the variable {@code name}. */
  private String filteredBy(String filter) {
    List<String> arguments = new ArrayList<>();
    CodegenModel body = models.get(bodyType);
    if (operation.getHasBodyParam() && body != null) {
      Optional<CodegenProperty> by =
          body.vars.stream().filter(it -> it.baseName.equals(filter)).findFirst();
      arguments.add(filtered(bodyType, by.map(it -> setter(it.name, it.isArray)).orElse("")));
    }
    if (operation.getHasQueryParams()) {
      Optional<CodegenParameter> by =
          operation.queryParams.stream().filter(it -> it.baseName.equals(filter)).findFirst();
      String type = operation.operationIdCamelCase + "Params";
      arguments.add(filtered(type, by.map(it -> setter(it.paramName, it.isArray)).orElse("")));
    }
    return String.join(", ", arguments);
  }

  private static String filtered(String type, String setter) {
    return type + ".builder()" + setter + ".build()";
  }

  private static String setter(String filter, boolean isList) {
    return "." + filter + (isList ? "(List.of(name))" : "(name)");
  }

  /** Adds the parameters that name what a resource belongs to. */
  private static void addOwners(Map<String, Object> data, List<CodegenParameter> owners) {
    data.put(
        "owners",
        owners.stream()
            .map(it -> Map.of("name", it.paramName, "text", it.unescapedDescription))
            .toList());
    data.put(
        "ownerParameters",
        owners.stream().map(it -> it.dataType + " " + it.paramName + ", ").collect(joining()));
    data.put(
        "ownerSignature",
        owners.stream().map(it -> it.dataType + " " + it.paramName).collect(joining(", ")));
    data.put("ownerArguments", owners.stream().map(it -> it.paramName + ", ").collect(joining()));
    data.put(
        "checkedOwners",
        owners.stream()
            .map(it -> "Arguments.pathValue(\"%1$s\", %1$s)".formatted(it.paramName))
            .collect(joining(", ")));
    data.put("owned", !owners.isEmpty());
    data.put("ownerNames", owners.stream().map(it -> it.paramName).collect(joining(", ")));
  }

  private static Map<String, Object> orFalse(Map<String, Object> map, String key) {
    map.putIfAbsent(key, false);
    return map;
  }

  private Map<String, Object> named(Map<String, Object> map, String... keys) {
    Extensions.change(map, name -> JavaName.of(name, names), keys);
    return map;
  }

  private @Nullable Value value() {
    CodegenProperty property = valueProperty();
    return property == null
        ? null
        : new Value(property.baseName, property.name, property.datatypeWithEnum);
  }

  /**
   * Returns the only property of the request, if there is a form that takes it: not where callers
   * could swap it with a value of the path.
   */
  private @Nullable CodegenProperty valueProperty() {
    CodegenModel model = models.get(bodyType);
    List<CodegenProperty> only = model == null ? List.of() : ModelData.factory(model);
    boolean isText = only.size() == 1 && only.get(0).isString;
    boolean takesTexts = own.stream().anyMatch(it -> it.isString);
    return only.size() == 1 && !(isText && takesTexts) ? only.get(0) : null;
  }

  private String envelope(String extension, String other) {
    return Extensions.map(extensions.get(extension)).getOrDefault("type", other).toString();
  }

  private String parameterTypes(String paramsType) {
    return own.stream().map(it -> it.dataType + ", ").collect(joining())
        + (operation.getHasBodyParam() ? bodyType + ", " : "")
        + (operation.getHasQueryParams() ? paramsType + ", " : "");
  }

  private String pathArguments() {
    return own.stream().map(it -> it.paramName + ", ").collect(joining());
  }

  private String wireArguments() {
    StringBuilder arguments = new StringBuilder();
    for (CodegenParameter parameter : operation.pathParams) {
      Object supplied = parameter.vendorExtensions.get(CLIENT_VALUE);
      arguments.append(
          supplied == null
              ? parameter.paramName
              : "caller.clientValue(\"%s\")".formatted(supplied));
      arguments.append(", ");
    }
    operation.headerParams.forEach(it -> arguments.append(it.paramName).append(", "));
    operation.queryParams.forEach(
        it -> arguments.append("params.").append(it.paramName).append(", "));
    return arguments.append(operation.getHasBodyParam() ? "request, " : "").toString();
  }

  private static boolean isClientValue(CodegenParameter parameter) {
    return parameter.vendorExtensions.containsKey(CLIENT_VALUE);
  }
}
