package io.crosslink.sdk.tests.soak;

import io.crosslink.sdk.core.ApiResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of a call, as seen by the caller.
 *
 * @param response the response, or null
 * @param problem the exception, or null
 * @param took the duration
 * @param limit the total timeout
 * @param cancelled whether the caller cancelled it
 */
record CallOutcome<T extends @Nullable Object>(
    @Nullable ApiResponse<T> response,
    @Nullable Throwable problem,
    Duration took,
    Duration limit,
    boolean cancelled) {}
