package io.crosslink.sdk.tests.soak;

import io.crosslink.sdk.core.ApiResponse;
import io.crosslink.sdk.core.RequestOptions;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A call to make, in both forms, and its expected result.
 *
 * @param operation the operation id
 * @param kind the kind of the call
 * @param id the id of the resource; empty if it is to be created
 * @param before the resource before the call, or null if it is absent
 * @param wanted the resource after the call, or null if it is to be deleted
 * @param blocking makes the call in the calling thread
 * @param async makes the call asynchronously
 * @param isCorrect whether a value is correct, given the resource after the call
 */
record Step<T extends @Nullable Object>(
    String operation,
    Kind kind,
    String id,
    @Nullable Resource before,
    @Nullable Resource wanted,
    Function<RequestOptions, ApiResponse<T>> blocking,
    Function<RequestOptions, CompletableFuture<ApiResponse<T>>> async,
    BiPredicate<T, @Nullable Resource> isCorrect) {

  @Override
  public String toString() {
    return operation + " " + id + ", before " + before + ", wanted " + wanted;
  }

  /** The kinds of calls. */
  enum Kind {
    READ,
    CREATE,
    CHANGE,
    /** Changes a resource, and is not documented to be idempotent. */
    CHANGE_ONCE,
    REMOVE;

    /** {@return whether the SDK may repeat a request that may have been applied} */
    boolean isRepeatable() {
      return this != CREATE && this != CHANGE_ONCE;
    }

    /** {@return whether the HTTP client may repeat a request without the SDK} */
    boolean isRepeatableByHttpClient() {
      return this == READ || this == CHANGE;
    }
  }
}
