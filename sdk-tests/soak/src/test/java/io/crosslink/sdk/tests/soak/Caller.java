package io.crosslink.sdk.tests.soak;

import io.crosslink.sdk.core.RequestOptions;
import java.time.Duration;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** What blocking and asynchronous callers have in common: a script, and a call at a time. */
abstract class Caller {
  private static final int ONE_SHORT_CALL_IN = 20;

  private final String name;
  private final Script script;
  private final Judge judge;
  private final Ledger ledger;
  private final long endsAt;
  private final int pause;
  final RandomGenerator random;

  /** A call under way. */
  record Call<T extends @Nullable Object>(
      Step<T> step, String mark, RequestOptions options, Duration limit, long startedAt) {

    Duration took() {
      return Duration.ofNanos(System.nanoTime() - startedAt);
    }
  }

  Caller(
      String name,
      Script script,
      Judge judge,
      Truth truth,
      long endsAt,
      int pause,
      RandomGenerator random) {
    this.name = name;
    this.script = script;
    this.judge = judge;
    this.ledger = truth.ledger(name);
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

  /** {@return how many milliseconds to wait before the next call} */
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

  final <T extends @Nullable Object> void end(Call<T> call, Ended<T> ended) {
    script.ended(judge.judge(call.mark(), ledger, call.step(), ended));
  }
}
