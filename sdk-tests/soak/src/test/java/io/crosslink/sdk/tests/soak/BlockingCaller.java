package io.crosslink.sdk.tests.soak;

import io.crosslink.sdk.core.ApiResponse;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Makes one call after the other in a thread of its own. */
final class BlockingCaller extends Caller implements Runnable {
  private final Mischief mischief;
  private final Tally tally;

  BlockingCaller(
      String name,
      Script script,
      Judge judge,
      Truth truth,
      long endsAt,
      int pause,
      RandomGenerator random,
      Mischief mischief,
      Tally tally) {
    super(name, script, judge, truth, endsAt, pause, random);
    this.mischief = mischief;
    this.tally = tally;
  }

  @Override
  public void run() {
    while (!isOver()) {
      make(next());
      rest();
    }
  }

  private void rest() {
    try {
      Thread.sleep(pause());
    } catch (InterruptedException e) {
      tally.wrong("interrupted after the call: " + e);
    }
  }

  private <T extends @Nullable Object> void make(Step<T> step) {
    Call<T> call = begin(step);
    Mischief.Interruption interruption = mischief.perhapsInterrupt(random);
    ApiResponse<T> response = null;
    Throwable problem = null;
    try {
      response = step.blocking().apply(call.options());
    } catch (Throwable e) {
      problem = e;
    }
    boolean interrupted = interruption.over();
    if (Thread.interrupted() != interrupted) {
      tally.wrong(
          call.mark()
              + " must leave the interrupt flag as it is, set: "
              + interrupted
              + "; "
              + problem);
    }
    end(call, new Ended<>(response, problem, call.took(), call.limit(), false));
  }
}
