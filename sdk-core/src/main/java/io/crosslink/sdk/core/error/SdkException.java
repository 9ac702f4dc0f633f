package io.crosslink.sdk.core.error;

import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * The root of all exceptions that a Crosslink client throws, except {@link
 * IllegalArgumentException} and {@link IllegalStateException} for misuse that is detected before
 * anything is sent.
 *
 * <p>The direct subclasses tell what failed: {@link CallException} for one call to a service,
 * {@link WaiterException} for a wait that ended without success, {@link CredentialsException} if
 * there were no credentials to sign with, {@link MissingPropertyException} for a response without a
 * property that should always be there.
 */
public abstract sealed class SdkException extends RuntimeException
    permits CallException, CredentialsException, MissingPropertyException, WaiterException {
  private static final long serialVersionUID = 1L;
  private static final int DEEPEST = 100;

  SdkException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /**
   * Finds the exception of the SDK behind what asynchronous code throws: a {@link
   * CompletionException} of {@code join()}, an {@link ExecutionException} of {@code get()}, or
   * several of them nested. Only these are unwrapped: an SDK exception that is the cause of an
   * exception of your own belongs to that exception.
   *
   * @param thrown what was thrown, or what a callback of a future received; may be null
   * @return the SDK's exception, or nothing if the problem is another one or there is none
   */
  public static Optional<SdkException> from(@Nullable Throwable thrown) {
    Throwable problem = thrown;
    for (int depth = 0; depth < DEEPEST; depth++) { // a cause may lead back to where it came from
      if (problem instanceof SdkException found) {
        return Optional.of(found);
      }
      if (!(problem instanceof CompletionException || problem instanceof ExecutionException)) {
        return Optional.empty();
      }
      problem = problem.getCause();
    }
    return Optional.empty();
  }
}
