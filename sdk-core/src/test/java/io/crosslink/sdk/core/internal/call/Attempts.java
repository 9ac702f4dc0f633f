package io.crosslink.sdk.core.internal.call;

import io.crosslink.sdk.core.RequestOptions;
import okhttp3.Call;

/** Attempts for tests in other packages. */
public final class Attempts {
  private Attempts() {}

  public static Attempt first() {
    return new Attempt(1, RequestOptions.none());
  }

  public static Attempt sentBy(Call call) {
    Attempt attempt = first();
    attempt.started(call);
    return attempt;
  }
}
