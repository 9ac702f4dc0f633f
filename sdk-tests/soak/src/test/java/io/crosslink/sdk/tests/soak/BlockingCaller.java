package io.crosslink.sdk.tests.soak;

import io.crosslink.sdk.core.ApiResponse;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Makes calls sequentially in its own thread. */
final class BlockingCaller extends Caller implements Runnable {
  private final ClientAborts aborts;
  private final Statistics statistics;

  BlockingCaller(
      String name,
      Script script,
      OutcomeChecker checker,
      ServerState state,
      long endsAt,
      int pause,
      RandomGenerator random,
      ClientAborts aborts,
      Statistics statistics) {
    super(name, script, checker, state, endsAt, pause, random);
    this.aborts = aborts;
    this.statistics = statistics;
  }

  @Override
  public void run() {
    while (!isOver()) {
      make(next());
      waitForNext();
    }
  }

  private void waitForNext() {
    try {
      Thread.sleep(pause());
    } catch (InterruptedException e) {
      statistics.wrong("interrupted after the call: " + e);
    }
  }

  private <T extends @Nullable Object> void make(Step<T> step) {
    Call<T> call = begin(step);
    ClientAborts.Interruption interruption = aborts.maybeInterrupt(random);
    ApiResponse<T> response = null;
    Throwable problem = null;
    try {
      response = step.blocking().apply(call.options());
    } catch (Throwable e) {
      problem = e;
    }
    boolean interrupted = interruption.end();
    if (Thread.interrupted() != interrupted) {
      statistics.wrong(
          call.mark()
              + " must not change the interrupt flag, expected: "
              + interrupted
              + "; "
              + problem);
    }
    end(call, new CallOutcome<>(response, problem, call.took(), call.limit(), false));
  }
}
