package io.crosslink.sdk.core.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.crosslink.sdk.core.error.CallDetails;
import io.crosslink.sdk.core.error.CredentialsException;
import io.crosslink.sdk.core.error.RateLimitedException;
import io.crosslink.sdk.core.error.ServiceError;
import io.crosslink.sdk.core.internal.auth.RefreshingValue.Fetched;
import io.crosslink.sdk.core.internal.call.Attempt;
import io.crosslink.sdk.core.internal.call.Attempts;
import io.crosslink.sdk.core.internal.call.FakeTime;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import okhttp3.Call;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;

class RefreshingValueTest {
  private static final Duration DAY = Duration.ofHours(24);
  private static final Instant TOMORROW = FakeTime.START.plus(DAY);

  private static final Path LOG =
      Path.of(System.getProperty("org.slf4j.simpleLogger.logFile", "target/test.log"));

  private double random = 1;
  private final FakeTime time = new FakeTime();
  private final RefreshingValue<String> renewed =
      new RefreshingValue<>("thing", time, () -> random);
  private final AtomicInteger fetches = new AtomicInteger();

  /** The first logger of a JVM empties the file of the run before. */
  @BeforeAll
  static void beginTheLog() {
    assertThat(LoggerFactory.getLogger(RefreshingValueTest.class).isErrorEnabled()).isTrue();
  }

  private static Attempt attempt() {
    return Attempts.first();
  }

  /** Fetches v1, v2 and so on. */
  private Supplier<Fetched<String>> until(@Nullable Instant expiresAt) {
    return () -> new Fetched<>("v" + fetches.incrementAndGet(), expiresAt);
  }

  private Supplier<Fetched<String>> failing(RuntimeException problem) {
    return () -> {
      fetches.incrementAndGet();
      throw problem;
    };
  }

  private String get(Supplier<Fetched<String>> fetch) throws IOException {
    return renewed.get(attempt(), fetch);
  }

  /** Gets the value, and lets the fetch that this begins come to its end. */
  private String getAndSettle(Supplier<Fetched<String>> fetch) throws Exception {
    CompletableFuture<Thread> fetcher = new CompletableFuture<>();
    String value =
        get(
            () -> {
              fetcher.complete(Thread.currentThread());
              return fetch.get();
            });
    fetcher.orTimeout(2, TimeUnit.MINUTES).join().join();
    return value;
  }

  @Test
  void isFetchedOnceAndKeptForEverUnlessItExpires() throws Exception {
    assertThat(get(until(null))).isEqualTo("v1");
    time.advance(Duration.ofDays(36_500));
    assertThat(get(until(null))).isEqualTo("v1");
    assertThat(fetches).hasValue(1);
  }

  @Test
  void isFetchedByAThreadOfItsOwnThatKeepsNothingAlive() throws Exception {
    CompletableFuture<Thread> thread = new CompletableFuture<>();
    get(
        () -> {
          thread.complete(Thread.currentThread());
          return new Fetched<>("v", null);
        });

    assertThat(thread.join()).isNotSameAs(Thread.currentThread());
    assertThat(thread.join().isDaemon()).isTrue();
    assertThat(thread.join().getName()).isEqualTo("crosslink-thing");
  }

  /** A rate-limited login would only be made worse by one more for each call. */
  @Test
  void isNotFetchedEarlierThanTheServiceAskedFor() throws Exception {
    RuntimeException limited = limited(Duration.ofMinutes(2));

    for (int i = 0; i < 20; i++) {
      assertThatThrownBy(() -> get(failing(limited)))
          .isInstanceOf(CredentialsException.class)
          .hasMessageStartingWith("rate-limited")
          .hasCauseInstanceOf(RateLimitedException.class);
      time.advance(Duration.ofSeconds(5));
    }
    assertThat(fetches).hasValue(1);

    time.advance(Duration.ofSeconds(20));
    assertThat(get(until(null))).isEqualTo("v2");
  }

  @Test
  void noServiceCanPutItOffForMoreThanADay() throws Exception {
    RuntimeException limited = limited(Duration.ofDays(3000));
    assertThatThrownBy(() -> get(failing(limited)));
    time.advance(Duration.ofDays(1));

    assertThat(get(until(null))).isEqualTo("v2");
  }

  private static RuntimeException limited(Duration retryAfter) {
    CallDetails call = CallDetails.builder().provider("Acme").operation("logIn").build();
    ServiceError error = ServiceError.builder(429, "slow down").retryAfter(retryAfter).build();
    return new CredentialsException("rate-limited", new RateLimitedException(error, call));
  }

  @Test
  void isFetchedOnceHoweverManyWait() throws Exception {
    CountDownLatch allWait = new CountDownLatch(1);
    List<CompletableFuture<String>> waiting =
        inThreads(
            () -> {
              awaitQuietly(allWait);
              return until(TOMORROW).get();
            });
    allWait.countDown();

    assertThat(waiting.stream().map(CompletableFuture::join)).containsOnly("v1");
    assertThat(fetches).hasValue(1);
  }

  @Test
  void aFailureIsSharedByThoseWhoWaitEachWithAnExceptionOfItsOwn() throws Exception {
    CountDownLatch allWait = new CountDownLatch(1);
    IOException cause = new IOException("why");
    List<CompletableFuture<String>> waiting =
        inThreads(
            () -> {
              awaitQuietly(allWait);
              return failing(new CredentialsException("none", cause)).get();
            });
    allWait.countDown();
    List<Throwable> problems =
        waiting.stream().map(future -> catchThrowable(future::join).getCause()).toList();

    assertThat(problems)
        .doesNotHaveDuplicates()
        .allSatisfy(
            problem ->
                assertThat(problem)
                    .isInstanceOf(CredentialsException.class)
                    .hasMessage("none")
                    .hasCause(cause));
    assertThat(fetches).hasValue(1);
  }

  /** Gets the value in many threads, and comes back once all of them wait. */
  private List<CompletableFuture<String>> inThreads(Supplier<Fetched<String>> fetch)
      throws Exception {
    List<CompletableFuture<String>> results = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      CompletableFuture<String> result = new CompletableFuture<>();
      Thread thread =
          new Thread(
              () -> {
                try {
                  result.complete(get(fetch));
                } catch (Throwable e) {
                  result.completeExceptionally(e);
                }
              });
      thread.start();
      eventually(() -> thread.getState() == Thread.State.TIMED_WAITING);
      results.add(result);
    }
    return results;
  }

  private static void eventually(Callable<Boolean> condition) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (!condition.call()) {
      assertThat(System.nanoTime() - end).as("time passed beyond 20 s").isNegative();
      Thread.sleep(1);
    }
  }

  private static void joinQuietly(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aFailedFetchIsTriedAgainByTheNextWhoAsks() throws Exception {
    assertThatThrownBy(() -> get(failing(new CredentialsException("none"))))
        .isInstanceOf(CredentialsException.class);
    assertThat(get(until(TOMORROW))).isEqualTo("v2");
  }

  @Test
  void aBugIsNotHidden() {
    RuntimeException bug = new NumberFormatException("a bug");
    assertThatThrownBy(() -> get(failing(bug)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("thing could not be fetched")
        .hasCause(bug);
  }

  @Test
  void isRenewedAheadOfItsEndWhileTheOldOneServes() throws Exception {
    get(until(TOMORROW));
    time.advance(DAY.minusMinutes(40).minusNanos(1));
    assertThat(get(until(TOMORROW))).isEqualTo("v1");
    assertThat(fetches).hasValue(1);

    time.advance(Duration.ofNanos(1));
    CountDownLatch old = new CountDownLatch(1);
    assertThat(get(blockedBy(old))).isEqualTo("v1");
    assertThat(get(blockedBy(old))).isEqualTo("v1"); // and is not fetched a second time
    assertThat(fetches).hasValue(1);
    old.countDown();
    eventually(() -> get(blockedBy(old)).equals("v2"));
    assertThat(fetches).hasValue(2);
  }

  @ParameterizedTest
  @CsvSource({"1, 40", "0.5, 36", "0, 32"})
  void howEarlyIsAMatterOfChanceSoThatAFleetDoesNotComeAtOnce(double chance, int minutes)
      throws Exception {
    random = chance;
    get(until(TOMORROW));
    time.advance(DAY.minusMinutes(minutes).minusMillis(1));
    assertThat(get(until(TOMORROW))).isEqualTo("v1");
    assertThat(fetches).hasValue(1);

    time.advance(Duration.ofMillis(1));
    assertThat(getAndSettle(until(TOMORROW.plus(DAY)))).isEqualTo("v1");
    assertThat(fetches).hasValue(2);
  }

  @ParameterizedTest
  @CsvSource({"1, 15", "0, 12"})
  void soItIsForWhatLivesShortly(double chance, int minutes) throws Exception {
    random = chance;
    Instant end = FakeTime.START.plus(Duration.ofMinutes(30));
    get(until(end));
    time.advance(Duration.ofMinutes(30 - minutes).minusMillis(1));
    get(until(end));
    assertThat(fetches).hasValue(1);

    time.advance(Duration.ofMillis(1));
    assertThat(getAndSettle(until(TOMORROW))).isEqualTo("v1");
    assertThat(fetches).hasValue(2);
  }

  @Test
  void theLogTellsOfAFailureOnlyIfTheOldValueIsStillGood() throws Exception {
    get(until(TOMORROW));
    time.advance(DAY.minusMinutes(32));
    long before = Files.size(LOG);
    getAndSettle(failing(new CredentialsException("not now")));
    assertThat(Files.readString(LOG).substring((int) before))
        .contains(
            "WARN io.crosslink.sdk.calls - Could not refresh the thing; the current value stays in"
                + " use until it expires at "
                + TOMORROW
                + ": io.crosslink.sdk.core.error.CredentialsException: not now");

    time.advance(Duration.ofDays(2));
    before = Files.size(LOG);
    assertThatThrownBy(() -> get(failing(new CredentialsException("too late"))))
        .hasMessage("too late");
    assertThat(Files.readString(LOG).substring((int) before)).doesNotContain("too late");
  }

  @Test
  void mayBeginWithAValueThatIsKnown() throws Exception {
    renewed.begin("v0");
    time.advance(Duration.ofDays(36_500));
    assertThat(get(until(null))).isEqualTo("v0");
    renewed.invalidate("v0");
    assertThat(get(until(null))).isEqualTo("v1");
  }

  @Test
  void whatLivesShortlyIsRenewedAtHalfItsLife() throws Exception {
    Instant end = FakeTime.START.plus(Duration.ofMinutes(30));
    get(until(end));
    time.advance(Duration.ofMinutes(15).minusNanos(1));
    get(until(end));
    assertThat(fetches).hasValue(1);

    time.advance(Duration.ofNanos(1));
    assertThat(getAndSettle(until(TOMORROW))).isEqualTo("v1");
    assertThat(get(until(TOMORROW))).isEqualTo("v2");
  }

  @Test
  void whatCannotBeRenewedYetServesOnAndIsTriedAgainAfterAMinute() throws Exception {
    get(until(TOMORROW));
    time.advance(DAY.minusMinutes(40));
    assertThat(getAndSettle(failing(new CredentialsException("not now")))).isEqualTo("v1");

    time.advance(Duration.ofSeconds(59));
    assertThat(get(until(TOMORROW))).isEqualTo("v1");
    assertThat(fetches).hasValue(2);

    time.advance(Duration.ofSeconds(1));
    assertThat(getAndSettle(until(TOMORROW))).isEqualTo("v1");
    assertThat(get(until(TOMORROW))).isEqualTo("v3");
  }

  /** Whoever has read the clock before a fetch failed must not start another at once. */
  @Test
  void aFetchThatFailsWhileACallReadsTheClockIsNotRepeatedAtOnce() throws Exception {
    get(until(TOMORROW));
    time.advance(DAY.minusMinutes(40));
    CountDownLatch release = new CountDownLatch(1);
    CompletableFuture<Thread> fetcher = new CompletableFuture<>();
    Supplier<Fetched<String>> failing =
        () -> {
          fetcher.complete(Thread.currentThread());
          awaitQuietly(release);
          return failing(new CredentialsException("not now")).get();
        };
    get(failing);
    Thread fetching = fetcher.orTimeout(2, TimeUnit.MINUTES).join();

    time.atNextReading(
        () -> {
          release.countDown();
          joinQuietly(fetching);
        });
    assertThat(get(until(TOMORROW))).isEqualTo("v1");
    eventually(() -> fetchersAlive() == 0); // one that was started may not have begun yet
    assertThat(fetches).hasValue(2);
  }

  private static long fetchersAlive() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("crosslink-thing"))
        .count();
  }

  @Test
  void aValueWhoseRefreshFailedShortlyBeforeItExpiredIsNotUsedAfterwards() throws Exception {
    get(until(TOMORROW));
    time.advance(DAY.minusSeconds(30));
    getAndSettle(failing(new CredentialsException("not now")));
    time.advance(Duration.ofSeconds(31));
    assertThat(get(until(TOMORROW.plus(DAY)))).isEqualTo("v3");
  }

  @Test
  void whatHasExpiredIsWaitedFor() throws Exception {
    get(until(TOMORROW));
    time.advance(DAY);
    assertThat(get(until(TOMORROW.plus(DAY)))).isEqualTo("v2");
  }

  @Test
  void whatHasExpiredWhenItComesIsBetterThanNothing() throws Exception {
    assertThat(get(until(FakeTime.START.minus(DAY)))).isEqualTo("v1");
    assertThat(get(until(TOMORROW))).isEqualTo("v2");
  }

  @Test
  void whatIsNoGoodIsFetchedAgainOnce() throws Exception {
    String first = get(until(TOMORROW));
    renewed.invalidate(first);
    String second = get(until(TOMORROW));
    renewed.invalidate(first); // by another call that was refused with it

    assertThat(second).isEqualTo("v2");
    assertThat(get(until(TOMORROW))).isEqualTo("v2");
  }

  @Test
  void whoIsCancelledDoesNotWait() throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    Call carrier =
        new OkHttpClient().newCall(new Request.Builder().url("http://localhost").build());
    Attempt attempt = Attempts.sentBy(carrier);
    carrier.cancel();

    assertThatThrownBy(() -> renewed.get(attempt, blockedBy(never)))
        .isInstanceOf(IOException.class)
        .hasMessage("The attempt ended while it waited for the thing");
    never.countDown();
    assertThat(get(until(null))).isEqualTo("v1"); // what it had begun goes on
  }

  @Test
  void whoIsInterruptedDoesNotWait() {
    CountDownLatch never = new CountDownLatch(1);
    Thread.currentThread().interrupt();

    List<Boolean> interrupted = new ArrayList<>();
    assertThatThrownBy(
            () -> {
              try {
                get(blockedBy(never));
              } finally {
                interrupted.add(Thread.interrupted());
              }
            })
        .isInstanceOf(InterruptedIOException.class);
    assertThat(interrupted).containsExactly(true);
    never.countDown();
  }

  private Supplier<Fetched<String>> blockedBy(CountDownLatch latch) {
    return () -> {
      awaitQuietly(latch);
      return until(null).get();
    };
  }
}
