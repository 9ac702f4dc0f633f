package io.crosslink.sdk.tests.soak;

import io.crosslink.sdk.core.RequestOptions;
import java.time.Duration;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** The common part of blocking and asynchronous callers: a script, and one call at a time. */
abstract class Caller {
  private static final int ONE_SHORT_CALL_IN = 20;

  private final String name;
  private final Script script;
  private final OutcomeChecker checker;
  private final RequestLedger ledger;
  private final long endsAt;
  private final int pause;
  final RandomGenerator random;

  /** A call in progress. */
  record Call<T extends @Nullable Object>(
      Step<T> step, String mark, RequestOptions options, Duration limit, long startedAt) {

    Duration took() {
      return Duration.ofNanos(System.nanoTime() - startedAt);
    }
  }

  Caller(
      String name,
      Script script,
      OutcomeChecker checker,
      ServerState state,
      long endsAt,
      int pause,
      RandomGenerator random) {
    this.name = name;
    this.script = script;
    this.checker = checker;
    this.ledger = state.ledger(name);
    this.endsAt = endsAt;
    this.pause = pause;
    this.random = random;
  }

  final boolean isOver() {
    return System.nanoTime() - endsAt >= 0;
  }

  final Step<?> next() {
    return script.next();
  }

  /** {@return the milliseconds to wait before the next call} */
  final int pause() {
    return pause == 0 ? 0 : random.nextInt(2 * pause);
  }

  final <T extends @Nullable Object> Call<T> begin(Step<T> step) {
    String mark = name + "/" + ledger.begin(step.kind().isRepeatable());
    RequestOptions.Builder options = RequestOptions.builder().header(Request.CALL, mark);
    Duration limit = Settings.TOTAL_TIMEOUT;
    if (random.nextInt(ONE_SHORT_CALL_IN) == 0) {
      limit = Settings.SHORT_TOTAL_TIMEOUT;
      options.totalTimeout(limit);
    }
    return new Call<>(step, mark, options.build(), limit, System.nanoTime());
  }

  final <T extends @Nullable Object> void end(Call<T> call, CallOutcome<T> outcome) {
    script.completed(checker.check(call.mark(), ledger, call.step(), outcome));
  }
}
