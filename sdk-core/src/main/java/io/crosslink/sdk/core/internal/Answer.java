package io.crosslink.sdk.core.internal;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A decoded answer of a service.
 *
 * @param <T> the type of the value, {@link Void} for answers without content
 * @param value the value, null only for answers without content
 * @param beside what stood beside the value in its envelope
 */
public record Answer<T>(@Nullable T value, Map<String, @Nullable Object> beside) {}
