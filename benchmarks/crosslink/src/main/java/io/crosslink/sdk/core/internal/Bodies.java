package io.crosslink.sdk.core.internal;

import okhttp3.RequestBody;

/** Lends the benchmarks a request body as calls have it. */
public final class Bodies {
  private Bodies() {}

  /** Returns a body of some bytes. */
  public static RequestBody of(byte[] bytes) {
    return JsonBody.of(bytes);
  }
}
