package io.crosslink.sdk.codegen;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openapitools.codegen.CodegenModel;
import org.openapitools.codegen.CodegenOperation;
import org.openapitools.codegen.CodegenProperty;

/** What the templates of the reference print of an operation besides {@link OperationData}. */
final class ReferenceData {
  private ReferenceData() {}

  /**
   * Adds the data to the extensions of an operation that has its {@link OperationData}.
   *
   * @param client the expression for the resource client, such as {@code vpn.vpnGateways()}
   * @param models all models by name
   */
  static void add(CodegenOperation operation, String client, Map<String, CodegenModel> models) {
    Map<String, Object> extensions = operation.vendorExtensions;
    Object idempotent = extensions.get("x-idempotent");
    extensions.put("call", call(operation, client));
    extensions.put("wirePath", "/" + operation.path.replaceFirst("#.*", "")); // Retrofit has none
    extensions.put("idempotent", Boolean.TRUE.equals(idempotent));
    extensions.put("undocumented", "unknown".equals(idempotent));
    extensions.put(
        "reads", operation.httpMethod.equals("GET") || extensions.containsKey("x-read-only"));
    extensions.put("terraform", terraform(operation));
    extensions.put("hasParameters", !String.valueOf(extensions.get("parameterTypes")).isEmpty());
    extensions.put(
        "applied",
        Extensions.texts(extensions.get("x-applied-codes")).stream().map(AppliedCode::of).toList());
    addAsync(extensions);
    addRequest(extensions, models.get(String.valueOf(extensions.get("bodyType"))));
  }

  /**
   * A code that proves that an earlier attempt was applied.
   *
   * @param code the code
   * @param text what its message must contain, or null
   */
  record AppliedCode(String code, @Nullable String text) {
    static AppliedCode of(String codeAndText) {
      String[] parts = codeAndText.split(" ", 2);
      return new AppliedCode(parts[0], parts.length == 1 ? null : parts[1]);
    }
  }

  /** Adds the pages of other resource clients whose waiters wait for the operation. */
  private static void addAsync(Map<String, Object> extensions) {
    Map<String, Object> async = Extensions.map(extensions.get("x-async"));
    List<Map<String, Object>> waiters = Extensions.maps(async.get("waiters"));
    waiters.forEach(
        it -> it.put("pageName", ReferencePage.name(String.valueOf(it.get("resource")))));
    if (!waiters.isEmpty()) {
      async.put("waiters", waiters);
      extensions.put("x-async", async);
    }
  }

  /** Adds to the operations of a resource client the removals that they are steps of. */
  static void addRemovals(List<CodegenOperation> operations) {
    for (CodegenOperation finder : operations) {
      Map<String, Object> find = Extensions.map(finder.vendorExtensions.get("find"));
      for (Map<String, Object> waiter : Extensions.maps(find.get("waiters"))) {
        Map<String, Object> removal = Extensions.map(waiter.get("remove"));
        removal.put("what", find.get("what"));
        Set<Object> steps = new HashSet<>();
        Extensions.maps(removal.get("steps")).stream()
            .filter(step -> !step.containsKey("resource")) // a method of another client
            .forEach(step -> steps.add(step.get("method")));
        operations.stream()
            .map(it -> it.vendorExtensions)
            .filter(it -> steps.contains(it.get("method")))
            .forEach(it -> it.put("removal", removal));
      }
    }
  }

  /** Returns what does the same in Terraform: that of the operation, or that of its tag. */
  private static List<String> terraform(CodegenOperation operation) {
    Object own = operation.vendorExtensions.get("x-terraform");
    Map<String, Object> ofTag = Extensions.map(operation.tags.get(0).getExtensions());
    return Extensions.texts(own != null ? own : ofTag.get("x-terraform"));
  }

  /** Returns the statement that makes the call. */
  private static String call(CodegenOperation operation, String client) {
    Map<String, Object> extensions = operation.vendorExtensions;
    List<?> forms = (List<?>) Objects.requireNonNull(extensions.get("forms"));
    String arguments =
        forms.stream()
            .map(Form.class::cast)
            .filter(Form::main)
            .map(Form::arguments)
            .findFirst()
            .orElseThrow();
    String result = operation.returnType == null ? "" : extensions.get("resultType") + " result = ";
    return "%s%s.%s(%s);"
        .formatted(result, client, extensions.get("method"), arguments.replaceFirst(", $", ""));
  }

  private static void addRequest(Map<String, Object> extensions, @Nullable CodegenModel request) {
    if (request == null) {
      return;
    }
    extensions.put(
        "requiredProperties",
        request.requiredVars.stream()
            .filter(it -> !it.vendorExtensions.containsKey("x-constant"))
            .map(it -> it.name)
            .toList());
    List<CodegenProperty> factory = ModelData.factory(request);
    if (!factory.isEmpty()) {
      StringBuilder parameters = new StringBuilder();
      factory.forEach(
          it -> parameters.append(it.datatypeWithEnum).append(' ').append(it.name).append(", "));
      extensions.put("factory", "%s.of(%s)".formatted(request.classname, parameters));
    }
  }
}
