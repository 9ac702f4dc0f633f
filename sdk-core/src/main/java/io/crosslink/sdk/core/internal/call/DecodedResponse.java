package io.crosslink.sdk.core.internal.call;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A decoded answer of a service.
 *
 * @param <T> the type of the value, {@link Void} for answers without content
 * @param value the value, null only for answers without content
 * @param siblings the other properties of the envelope
 */
public record DecodedResponse<T>(@Nullable T value, Map<String, @Nullable Object> siblings) {}
