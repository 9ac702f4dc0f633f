package io.crosslink.benchmarks;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The contender, shared by all callers. */
@State(Scope.Benchmark)
public class Calls {
  private static final String CONTENDER = "benchmark.contender";
  private static final String SERVER = "benchmark.server";

  private static final int IN_FLIGHT = 256;

  private final Semaphore free = new Semaphore(IN_FLIGHT);
  private Contender contender;
  private volatile Throwable problem;

  /** Creates the contender. */
  @Setup
  public void start() {
    contender = contender();
  }

  static Contender contender() {
    return Contender.of(System.getProperty(CONTENDER), System.getProperty(SERVER));
  }

  @Benchmark
  public void delete() {
    contender.delete();
  }

  @Benchmark
  public Object get() {
    return contender.get();
  }

  @Benchmark
  public Object list() {
    return contender.list();
  }

  @Benchmark
  public Object create() {
    return contender.create();
  }

  @Benchmark
  public Object error() {
    return contender.error();
  }

  @Benchmark
  public Object signDelete() {
    return contender.signDelete();
  }

  @Benchmark
  public Object signPost() {
    return contender.signPost();
  }

  @Benchmark
  public void deleteAsync() throws InterruptedException {
    free.acquire();
    releaseWhenDone(contender.deleteAsync());
  }

  @Benchmark
  public void listAsync() throws InterruptedException {
    free.acquire();
    releaseWhenDone(contender.listAsync());
  }

  private void releaseWhenDone(CompletableFuture<?> call) {
    call.whenComplete(
        (value, failure) -> {
          if (failure != null) {
            problem = failure;
          }
          free.release();
        });
  }

  /** Waits for the calls in flight; fails if one of them has failed. */
  @TearDown(Level.Iteration)
  public void finish() throws InterruptedException {
    free.acquire(IN_FLIGHT);
    free.release(IN_FLIGHT);
    if (problem != null) {
      throw new IllegalStateException("An asynchronous call failed", problem);
    }
  }
}
