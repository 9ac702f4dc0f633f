package io.crosslink.sdk.codegen;

import io.crosslink.sdk.codegen.Form.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openapitools.codegen.CodegenOperation;
import org.openapitools.codegen.CodegenParameter;

/**
 * The overloads of an operation and of its listing. Of what is required one day and was not the day
 * before, both forms stay, so that callers of either version link.
 */
final class Forms {
  private final String bodyType;
  private final String paramsType;
  private final boolean hasBody;
  private final boolean hasQuery;
  private final boolean isBodyOptional;
  private final List<CodegenParameter> own;

  /**
   * Reads an operation.
   *
   * @param own the parameters that are neither the request nor in the query
   */
  Forms(
      CodegenOperation operation, List<CodegenParameter> own, String bodyType, String paramsType) {
    this.own = own;
    this.bodyType = bodyType;
    this.paramsType = paramsType;
    hasBody = operation.getHasBodyParam();
    hasQuery = operation.getHasQueryParams();
    Object optional = operation.vendorExtensions.get("x-optional-body");
    isBodyOptional = optional != null && !optional.equals(false);
  }

  /** Returns the forms of the operation, the main one first. */
  List<Form> ofOperation(@Nullable Value value) {
    List<Form> forms = new ArrayList<>();
    forms.add(main());
    if (hasQuery) {
      forms.add(form(hasBody, false, null));
    }
    if (isBodyOptional) {
      forms.add(form(false, hasQuery, null));
    }
    if (isBodyOptional && hasQuery) {
      forms.add(form(false, false, null));
    }
    if (value != null) {
      forms.add(form(false, false, value));
    }
    return forms;
  }

  /** Returns the forms of the listing, the main one last. */
  List<Form> ofListing() {
    List<Form> forms = new ArrayList<>();
    if (hasQuery) {
      forms.add(form(hasBody, false, null));
    }
    if (isBodyOptional) {
      forms.add(form(false, false, null));
    }
    if (isBodyOptional && hasQuery) {
      forms.add(form(false, true, null));
    }
    forms.add(main());
    return forms;
  }

  private Form main() {
    return form(hasBody, hasQuery, null);
  }

  private Form form(boolean body, boolean query, @Nullable Value value) {
    return new Form(
        value == null && body == hasBody && query == hasQuery,
        body,
        query,
        value == null && !body && hasBody,
        value == null && !query && hasQuery,
        value,
        parameters(body, query, value),
        arguments(body, query, value));
  }

  private String parameters(boolean body, boolean query, @Nullable Value value) {
    StringBuilder text = new StringBuilder();
    own.forEach(it -> text.append(it.dataType).append(' ').append(it.paramName).append(", "));
    if (body) {
      text.append(bodyType).append(" request, ");
    }
    if (value != null) {
      text.append(value.type()).append(' ').append(value.name()).append(", ");
    }
    if (query) {
      text.append(paramsType).append(" params, ");
    }
    return text.toString();
  }

  private String arguments(boolean body, boolean query, @Nullable Value value) {
    StringBuilder text = new StringBuilder();
    own.forEach(it -> text.append(it.paramName).append(", "));
    if (value != null) {
      String checked = "Arguments.notNull(\"%s\", %s)".formatted(value.name(), value.name());
      text.append(bodyType).append(".of(").append(checked).append("), ");
    } else if (hasBody) {
      text.append(body ? "request, " : bodyType + ".builder().build(), ");
    }
    if (hasQuery) {
      text.append(query ? "params, " : paramsType + ".none(), ");
    }
    return text.toString();
  }
}
