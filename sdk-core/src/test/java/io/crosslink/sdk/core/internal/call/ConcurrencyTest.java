package io.crosslink.sdk.core.internal.call;

import static io.crosslink.sdk.core.internal.call.RawServer.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.core.TimeSource;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/** Many asynchronous calls at a time on the shared engine. */
class ConcurrencyTest {
  private static final Duration LONG = Duration.ofMinutes(1);

  /** Nobody is answered before all have asked. */
  @Test
  void threeHundredCallsToOneHostRunAtATime() throws IOException {
    int calls = 300;
    CountDownLatch all = new CountDownLatch(calls);
    try (RawServer server =
        new RawServer(
            (socket, request) -> {
              all.countDown();
              await(all);
              RawServer.send(socket, json(200, "{\"id\": \"t-1\"}"));
            })) {
      Things things = Things.at(server.url()).build();

      for (CompletableFuture<Thing> future : start(calls, () -> things)) {
        assertThat(Mode.get(future).getId()).isEqualTo("t-1");
      }

      assertThat(server.heads()).hasSize(calls);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private interface Client {
    Things get();
  }

  private static List<CompletableFuture<Thing>> start(int calls, Client client) {
    List<CompletableFuture<Thing>> futures = new ArrayList<>();
    for (int i = 0; i < calls; i++) {
      Things things = client.get();
      futures.add(things.caller().callAsync(things.show("t-1")));
    }
    return futures;
  }

  /** The pauses are real, and longer than the test. */
  @Test
  void twoHundredCallsInABackOffHoldNoThread() throws IOException {
    int calls = 200;
    Semaphore pausing = new Semaphore(0);
    try (RawServer server = new RawServer(RawServer.says(json(503, "")))) {
      // Clients of their own have retry budgets of their own.
      Client client =
          () ->
              Things.at(server.url())
                  .time(new TellingTime(pausing))
                  .retryPolicy(
                      RetryPolicy.builder().maxAttempts(4).baseDelay(LONG).maxDelay(LONG).build())
                  .totalTimeout(LONG.multipliedBy(10))
                  .build();
      ThreadPoolExecutor threads =
          (ThreadPoolExecutor) SharedHttpClient.shared().dispatcher().executorService();
      long others = otherThreads();

      List<CompletableFuture<Thing>> futures = start(calls, client);
      assertThat(acquire(pausing, calls)).as("all pause").isTrue();

      assertThat(soon(() -> threads.getActiveCount() == 0)).as("no thread is at work").isTrue();
      assertThat(SharedHttpClient.shared().dispatcher().runningCallsCount()).isZero();
      assertThat(otherThreads() - others).as("threads elsewhere").isLessThan(10);
      assertThat(futures).noneMatch(CompletableFuture::isDone);
      futures.forEach(future -> future.cancel(true));
    }
  }

  private static boolean acquire(Semaphore semaphore, int permits) {
    try {
      return semaphore.tryAcquire(permits, 20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** The number of threads that are neither the engine's nor the server's. */
  private static long otherThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .map(Thread::getName)
        .filter(name -> !name.startsWith("crosslink-") && !name.equals("raw-server"))
        .count();
  }

  private static boolean soon(BooleanSupplier condition) {
    long start = System.nanoTime();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() - start > TimeUnit.SECONDS.toNanos(20)) {
        return false;
      }
      Thread.onSpinWait();
    }
    return true;
  }

  /** The system's time; tells when somebody begins to pause. */
  private record TellingTime(Semaphore begun) implements TimeSource {
    @Override
    public Instant now() {
      return TimeSource.system().now();
    }

    @Override
    public long nanoTime() {
      return TimeSource.system().nanoTime();
    }

    @Override
    public void sleep(Duration duration) throws InterruptedException {
      TimeSource.system().sleep(duration);
    }

    @Override
    public Future<?> schedule(Duration delay, Runnable task) {
      Future<?> due = TimeSource.system().schedule(delay, task);
      begun.release();
      return due;
    }
  }
}
