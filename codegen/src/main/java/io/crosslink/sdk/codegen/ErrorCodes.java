package io.crosslink.sdk.codegen;

import io.crosslink.sdk.codegen.ErrorCode.OperationPage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openapitools.codegen.CodegenOperation;

/** The error codes of a service, and the operations that document them. */
final class ErrorCodes {
  private final Map<String, ErrorCode> codes = new LinkedHashMap<>();

  /**
   * Reads the codes of a spec.
   *
   * @param extension the list of its error codes, or null
   */
  ErrorCodes(@Nullable Object extension) {
    Extensions.maps(extension).stream().map(ErrorCode::of).forEach(it -> codes.put(it.code(), it));
  }

  /** Returns all codes, in the order of the spec. */
  Collection<ErrorCode> all() {
    return codes.values();
  }

  /** Adds an operation to the codes that it documents, and these to its extensions. */
  void add(CodegenOperation operation, String page) {
    List<ErrorCode> documented = new ArrayList<>();
    for (String text : Extensions.texts(operation.vendorExtensions.get("x-error-codes"))) {
      ErrorCode code = codes.get(text);
      if (code == null) {
        throw new IllegalArgumentException(operation.operationId + " documents unknown " + text);
      }
      code.operations().add(new OperationPage(operation.operationId, page));
      documented.add(code);
    }
    operation.vendorExtensions.put("errors", documented);
  }
}
