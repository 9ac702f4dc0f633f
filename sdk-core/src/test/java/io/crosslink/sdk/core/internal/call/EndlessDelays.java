package io.crosslink.sdk.core.internal.call;

import io.crosslink.sdk.core.TimeSource;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;

/** Time that stands still: the first pause begins, and never ends by itself. */
public final class EndlessDelays implements TimeSource {
  private final CompletableFuture<CompletableFuture<Void>> begun = new CompletableFuture<>();
  private volatile Runnable atTheBeginning = () -> {};

  /** {@return the pause, once it has begun} */
  public CompletableFuture<Void> pause() {
    return Mode.get(begun);
  }

  /** Runs something when a pause has begun, but whoever pauses does not know it yet. */
  public void atTheBeginning(Runnable action) {
    atTheBeginning = action;
  }

  @Override
  public Instant now() {
    return FakeTime.START;
  }

  @Override
  public long nanoTime() {
    return 0;
  }

  @Override
  public void sleep(Duration duration) {
    throw new AssertionError("Nothing here blocks");
  }

  @Override
  public Future<?> schedule(Duration delay, Runnable task) {
    CompletableFuture<Void> pause = new CompletableFuture<>();
    pause.thenRun(task);
    begun.complete(pause);
    atTheBeginning.run();
    return pause;
  }
}
