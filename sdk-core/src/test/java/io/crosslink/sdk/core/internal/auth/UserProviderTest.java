package io.crosslink.sdk.core.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crosslink.sdk.core.error.CredentialsException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a user's code does, the SDK gets a value or a {@link CredentialsException}. */
class UserProviderTest {
  private static final UserProvider PATIENT = new UserProvider("p", Duration.ofMinutes(3), null);

  @Test
  void bringsWhatTheProviderReturnsFromAThreadOfItsOwn() {
    CompletableFuture<Thread> thread = new CompletableFuture<>();

    assertThat(
            PATIENT.<String>run(
                () -> {
                  thread.complete(Thread.currentThread());
                  return "value";
                }))
        .isEqualTo("value");
    assertThat(thread.join()).isNotSameAs(Thread.currentThread());
    assertThat(thread.join().isDaemon()).isTrue();
  }

  static Stream<Throwable> thrown() {
    return Stream.of(
        new IOException("hunter2"),
        new IllegalStateException("hunter2"),
        new InterruptedException("hunter2"),
        new StackOverflowError("hunter2"));
  }

  @ParameterizedTest
  @MethodSource("thrown")
  void whatItThrowsIsTheCauseAndItsTextIsNotRepeated(Throwable thrown) {
    Callable<String> failing =
        () -> {
          if (thrown instanceof Error error) {
            throw error;
          }
          throw (Exception) thrown;
        };

    assertThatThrownBy(() -> PATIENT.run(failing))
        .isInstanceOf(CredentialsException.class)
        .hasMessage(
            "The credentials provider p threw "
                + thrown.getClass().getName()
                + ": see the cause, and correct the provider or what it depends on")
        .hasCause(thrown);
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  @Test
  void whatIsMeantForUsersIsRepeated() {
    CredentialsException meant = new CredentialsException("the vault is sealed");

    assertThatThrownBy(
            () ->
                PATIENT.run(
                    () -> {
                      throw meant;
                    }))
        .isInstanceOf(CredentialsException.class)
        .hasMessage("The credentials provider p failed: the vault is sealed")
        .hasCause(meant);
  }

  @Test
  void nullIsNoCredentials() {
    Callable<@Nullable String> nothing = () -> null;

    assertThatThrownBy(() -> PATIENT.<String>run(nothing))
        .isInstanceOf(CredentialsException.class)
        .hasMessage(
            "The credentials provider p returned null: return credentials, or throw an exception"
                + " that says why not");
  }

  @Test
  void oneThatBlocksIsInterruptedAndGivenUp() {
    CompletableFuture<Boolean> interrupted = new CompletableFuture<>();

    assertThatThrownBy(
            () ->
                new UserProvider("p", Duration.ofMillis(20), null)
                    .run(
                        () -> {
                          try {
                            new CountDownLatch(1).await();
                          } catch (InterruptedException e) {
                            interrupted.complete(true);
                          }
                          return "too late";
                        }))
        .isInstanceOf(CredentialsException.class)
        .hasMessage(
            "The credentials provider p did not return within 20 ms and was interrupted: give it"
                + " a time limit of its own");
    assertThat(interrupted.orTimeout(2, TimeUnit.MINUTES).join()).isTrue();
  }

  @Test
  void whoWaitsMayBeInterrupted() {
    CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(
              () ->
                  PATIENT.run(
                      () -> {
                        try {
                          new CountDownLatch(1).await();
                        } catch (InterruptedException e) {
                          interrupted.complete(true);
                        }
                        return "too late";
                      }))
          .isInstanceOf(CredentialsException.class)
          .hasMessage("The credentials provider p was interrupted")
          .hasCauseInstanceOf(InterruptedException.class);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void isNamedByItsClass() {
    Callable<String> lambda = () -> "value";

    assertThat(UserProvider.of(lambda))
        .hasToString("The credentials provider " + UserProviderTest.class.getName() + " (lambda)");
    assertThat(UserProvider.of(new Shy()))
        .hasToString("The credentials provider " + Shy.class.getName());
  }

  private static final class Shy {
    @Override
    public String toString() {
      return "hunter2";
    }
  }
}
