package io.crosslink.sdk.testkit.internal;

import io.crosslink.sdk.testkit.Fault;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link io.crosslink.sdk.testkit.RecordedCall} tells; only that is shown to users, so that
 * it can grow.
 *
 * @param number the number of the call, the first being 1
 * @param operation the operation id, or {@code unknown}
 * @param request path, query and body without secrets
 * @param status the HTTP status, or 0
 * @param errorCode the provider's error code, or null
 * @param fault the kind of the injected fault, or null
 */
public record CallRecord(
    int number,
    String operation,
    String request,
    int status,
    @Nullable String errorCode,
    Fault.@Nullable Kind fault) {}
