package io.crosslink.sdk.core.internal.call;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A decoded response.
 *
 * @param <T> the type of the value, {@link Void} for responses without content
 * @param value the value, null only for responses without content
 * @param siblings the other properties of the envelope
 */
public record DecodedResponse<T>(@Nullable T value, Map<String, @Nullable Object> siblings) {}
