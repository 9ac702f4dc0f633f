package io.crosslink.sdk.tests.contract;

import io.crosslink.sdk.core.ApiResponse;
import io.crosslink.sdk.tests.spec.SpecOperation;
import io.crosslink.sdk.tests.spec.SpecParameter;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** The forms that every operation comes in. */
enum Form {
  BLOCKING(""),
  /** The form for callers who have nothing to filter by. */
  WITHOUT_QUERY(""),
  ASYNC("Async"),
  WITH_RESPONSE("WithResponse"),
  WITH_RESPONSE_ASYNC("WithResponseAsync");

  private final String suffix;

  Form(String suffix) {
    this.suffix = suffix;
  }

  String methodName(String operationId) {
    return operationId + suffix;
  }

  boolean existsFor(SpecOperation operation) {
    return this != WITHOUT_QUERY || !operation.queryParameters().isEmpty();
  }

  /** The query parameters that a call in this form sends. */
  List<SpecParameter> query(SpecOperation operation) {
    return this == WITHOUT_QUERY ? List.of() : operation.queryParameters();
  }

  boolean hasOptions() {
    return this == WITH_RESPONSE || this == WITH_RESPONSE_ASYNC;
  }

  /** What a call came to, waited for if necessary; throws what the call failed with. */
  static Object await(Object result) {
    if (!(result instanceof CompletableFuture<?> future)) {
      return result;
    }
    try {
      return future.orTimeout(30, TimeUnit.SECONDS).join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException problem ? problem : e;
    }
  }

  /** The value in a result. */
  static Object value(Object result) {
    return result instanceof ApiResponse<?> response ? response.value() : result;
  }
}
