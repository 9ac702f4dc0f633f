package io.crosslink.sdk.core.internal.util;

import org.jspecify.annotations.Nullable;

/**
 * The tag of a request that identifies its call. It refers to no type of {@code core}, which reads
 * it, so that {@code util} depends on nothing.
 */
public interface CallTag {
  /** {@return the {@code CallInfo} of the call, or null if it is not known yet} */
  @Nullable Object call();
}
