package io.crosslink.sdk.core.internal.util;

import org.jspecify.annotations.Nullable;

/**
 * The tag by which a request tells its call. It names no type of {@code core}, which reads it, so
 * that neither needs to know the class that implements it.
 */
public interface CallTag {
  /** {@return the {@code CallInfo} of the call, or null if it is not known yet} */
  @Nullable Object call();
}
