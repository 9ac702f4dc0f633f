package io.crosslink.sdk.testkit;

import java.time.Duration;
import java.time.Instant;
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
 * @param time when the response was determined, in the time of the fake
 * @param duration how long that took, in real time
 */
record CallRecord(
    int number,
    String operation,
    String request,
    int status,
    @Nullable String errorCode,
    Fault.@Nullable Kind fault,
    Instant time,
    Duration duration) {}
