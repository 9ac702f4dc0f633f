package io.crosslink.sdk.tests.contract;

import io.crosslink.sdk.core.ApiResponse;
import io.crosslink.sdk.tests.spec.SpecOperation;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** The forms of every operation. */
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

  /** Returns the result of a call, waiting if it is asynchronous; throws its exception. */
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

  /** Returns the value in a result. */
  static Object value(Object result) {
    return result instanceof ApiResponse<?> response ? response.value() : result;
  }
}
