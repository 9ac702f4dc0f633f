package io.crosslink.sdk.core.error;

import java.io.Serializable;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a service said when it did not answer with success.
 *
 * @param statusCode the HTTP status
 * @param code the provider's error code, such as {@code VPN.0001}, or null if the answer had none
 * @param message the provider's words, or an explanation where it gave none
 * @param retryable whether a later attempt may succeed unchanged
 * @param retryAfter how long the service asked callers to wait, or null if it did not say
 * @param bodyExcerpt the beginning of a body that was no error object, secrets masked, or null
 */
public record ServiceError(
    int statusCode,
    @Nullable String code,
    String message,
    boolean retryable,
    @Nullable Duration retryAfter,
    @Nullable String bodyExcerpt)
    implements Serializable {}
