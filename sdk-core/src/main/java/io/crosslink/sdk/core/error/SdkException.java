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
 * <p>The direct subclasses show what failed: a call to a service ({@link CallException}), a wait
 * ({@link WaiterException}), obtaining credentials ({@link CredentialsException}), finding one
 * resource by a name that several have ({@link AmbiguousNameException}), creating a resource once
 * ({@link CreationInDoubtException}), one operation for many resources ({@link BatchException}), or
 * reading a property that should always be present ({@link MissingPropertyException}).
 */
public abstract sealed class SdkException extends RuntimeException
    permits AmbiguousNameException,
        BatchException,
        CallException,
        CreationInDoubtException,
        CredentialsException,
        MissingPropertyException,
        WaiterException {
  private static final long serialVersionUID = 1L;
  private static final int DEEPEST = 100;

  SdkException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /** For subclasses that create their message when it is read. */
  SdkException(@Nullable Throwable cause) {
    super(null, cause);
  }

  /**
   * Unwraps the SDK's exception from one that asynchronous code throws: a {@link
   * CompletionException} from {@code join()}, an {@link ExecutionException} from {@code get()}, or
   * several of them nested. Only these are unwrapped: an SDK exception that is the cause of your
   * own exception belongs to that exception.
   *
   * @param thrown the exception that was thrown or that a callback of a future received; may be
   *     null
   * @return the SDK's exception, or empty if there is none
   */
  public static Optional<SdkException> from(@Nullable Throwable thrown) {
    Throwable problem = thrown;
    for (int depth = 0; depth < DEEPEST; depth++) { // causes may be circular
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
