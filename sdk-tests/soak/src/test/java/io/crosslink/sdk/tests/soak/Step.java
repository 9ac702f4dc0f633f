package io.crosslink.sdk.tests.soak;

import io.crosslink.sdk.core.ApiResponse;
import io.crosslink.sdk.core.RequestOptions;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A call that somebody wants to make, in both forms, and what is to be true afterwards.
 *
 * @param operation the operation's name
 * @param kind what it does
 * @param id the id of the resource; empty if it is to be created
 * @param before the resource as the caller knows it, or null if it is not there
 * @param wanted what it is to become, or null if it is to disappear
 * @param blocking makes the call in the calling thread
 * @param async makes it without
 * @param right whether a value is right, given how the resource then is
 */
record Step<T extends @Nullable Object>(
    String operation,
    Kind kind,
    String id,
    @Nullable Resource before,
    @Nullable Resource wanted,
    Function<RequestOptions, ApiResponse<T>> blocking,
    Function<RequestOptions, CompletableFuture<ApiResponse<T>>> async,
    BiPredicate<T, @Nullable Resource> right) {

  @Override
  public String toString() {
    return operation + " " + id + ", before " + before + ", wanted " + wanted;
  }

  /** What a call does. */
  enum Kind {
    LOOK,
    CREATE,
    CHANGE,
    /** Changes something, and the service does not say that doing it again would do no harm. */
    CHANGE_ONCE,
    REMOVE;

    /** {@return whether the SDK may send it again after it may have been applied} */
    boolean isRepeatable() {
      return this != CREATE && this != CHANGE_ONCE;
    }

    /** {@return whether the engine may send it again without telling the SDK} */
    boolean isRepeatableByEngine() {
      return this == LOOK || this == CHANGE;
    }
  }
}
