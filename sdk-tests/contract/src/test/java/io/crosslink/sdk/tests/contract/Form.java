package io.crosslink.sdk.tests.contract;

import io.crosslink.sdk.core.ApiResponse;
import io.crosslink.sdk.tests.spec.SpecOperation;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** The forms that every operation comes in. */
enum Form {
  BLOCKING(""),
  ASYNC("Async"),
  WITH_RESPONSE("WithResponse"),
  WITH_RESPONSE_ASYNC("WithResponseAsync");

  private final String suffix;

  Form(String suffix) {
    this.suffix = suffix;
  }

  String methodName(SpecOperation operation) {
    return operation.methodName() + suffix;
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
