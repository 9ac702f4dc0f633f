package io.crosslink.sdk.core.error;

import org.jspecify.annotations.Nullable;

/**
 * The root of everything a Crosslink client throws, except {@link IllegalArgumentException} and
 * {@link IllegalStateException} for misuse that is noticed before anything is sent.
 *
 * <p>The direct subclasses say how far the work got: {@link CallException} for one call to a
 * service, {@link WaiterException} for a wait that ended badly, {@link CredentialsException} when
 * there was nothing to sign with, {@link MissingPropertyException} for a response without a
 * property that should always be there.
 */
public abstract sealed class SdkException extends RuntimeException
    permits CallException, CredentialsException, MissingPropertyException, WaiterException {
  private static final long serialVersionUID = 1L;

  SdkException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
