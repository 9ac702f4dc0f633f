package io.crosslink.sdk.testkit;

import org.jspecify.annotations.Nullable;

/**
 * The values of a {@link RecordedCall}, apart from it because the constructor of a record is as
 * visible as the record.
 *
 * @param number the number of the call, the first being 1
 * @param operation the operation id, or {@code unknown}
 * @param request path, query and body, secrets masked
 * @param status the HTTP status, or 0
 * @param errorCode the provider's error code, or null
 * @param fault the kind of the injected fault, or null
 */
record CallRecord(
    int number,
    String operation,
    String request,
    int status,
    @Nullable String errorCode,
    Fault.@Nullable Kind fault) {}
