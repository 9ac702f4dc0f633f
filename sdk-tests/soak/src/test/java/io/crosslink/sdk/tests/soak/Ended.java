package io.crosslink.sdk.tests.soak;

import io.crosslink.sdk.core.ApiResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a call ended, as its caller saw it.
 *
 * @param response what it returned, or null
 * @param problem what it threw, or null
 * @param took how long it took
 * @param limit its total timeout
 * @param cancelled whether the caller cancelled it
 */
record Ended<T extends @Nullable Object>(
    @Nullable ApiResponse<T> response,
    @Nullable Throwable problem,
    Duration took,
    Duration limit,
    boolean cancelled) {}
