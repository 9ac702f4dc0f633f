package io.crosslink.sdk.core.internal.auth;

import io.crosslink.sdk.core.error.CredentialsException;
import io.crosslink.sdk.core.internal.util.Durations;
import io.crosslink.sdk.core.internal.util.Threads;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Runs a user's credentials provider, which may return null, throw, or never return. It runs on a
 * separate thread, so that a blocked one can be abandoned.
 *
 * @param name its name in messages
 * @param limit how long it may take
 * @param loader the context class loader to run it with, or null
 */
public record UserProvider(String name, Duration limit, @Nullable ClassLoader loader) {
  private static final Duration LIMIT = Duration.ofMinutes(1);

  /** Describes a provider by its class: its {@code toString()} may show secrets. */
  public static UserProvider of(Object provider) {
    String type = provider.getClass().getName();
    int lambda = type.indexOf("$$Lambda");
    return new UserProvider(
        lambda < 0 ? type : type.substring(0, lambda) + " (lambda)",
        LIMIT,
        provider.getClass().getClassLoader());
  }

  /**
   * Runs the provider.
   *
   * @throws CredentialsException if it returns nothing; caused by the exception it threw, whose
   *     text is not repeated, as it may contain secrets
   */
  public <T> T run(Callable<? extends @Nullable T> fetch) {
    FutureTask<@Nullable T> task = new FutureTask<>(fetch::call);
    Thread thread = Threads.daemon("crosslink-credentials-provider", task);
    // Libraries may load classes and services through it.
    thread.setContextClassLoader(loader);
    thread.start();
    T value;
    try {
      value = task.get(limit.toNanos(), TimeUnit.NANOSECONDS);
    } catch (ExecutionException e) {
      throw failed(e.getCause());
    } catch (TimeoutException e) {
      task.cancel(true);
      throw new CredentialsException(
          this
              + " did not return within "
              + Durations.describe(limit)
              + " and was interrupted: give it a time limit of its own",
          e);
    } catch (InterruptedException e) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      throw new CredentialsException(this + " was interrupted", e);
    }
    if (value == null) {
      throw new CredentialsException(
          this + " returned null: return credentials, or throw an exception that says why not");
    }
    return value;
  }

  private CredentialsException failed(@Nullable Throwable thrown) {
    return thrown instanceof CredentialsException meant // its text is for users
        ? new CredentialsException(this + " failed: " + meant.getMessage(), meant)
        : new CredentialsException(
            this
                + " threw "
                + (thrown == null ? "an exception" : thrown.getClass().getName())
                + ": see the cause, and correct the provider or what it depends on",
            thrown);
  }

  /** {@return its name for the beginning of a message} */
  @Override
  public String toString() {
    return "The credentials provider " + name;
  }
}
