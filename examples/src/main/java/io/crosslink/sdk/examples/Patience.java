package io.crosslink.sdk.examples;

import io.crosslink.sdk.core.error.WaiterException;
import io.crosslink.sdk.core.error.WaiterException.Reason;
import io.crosslink.sdk.examples.CrossingException.Kind;
import java.util.concurrent.CompletableFuture;

/** Waits for what people have to do, and that may not have happened yet when they end. */
final class Patience {
  private Patience() {}

  /** Explains a timeout: what is missing, and that the program can be run again. */
  static <T> CompletableFuture<T> orNotYet(CompletableFuture<T> wait, String missing) {
    return wait.exceptionally(
        problem -> {
          RuntimeException cause = Together.unchecked(problem);
          throw cause instanceof WaiterException timeout && timeout.reason() == Reason.TIMEOUT
              ? notYet(missing, timeout)
              : cause;
        });
  }

  static CrossingException notYet(String missing, Throwable cause) {
    return new CrossingException(Kind.NOT_YET, missing + " Run the program again later.", cause);
  }
}
