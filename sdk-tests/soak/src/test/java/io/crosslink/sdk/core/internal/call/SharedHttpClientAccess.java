package io.crosslink.sdk.core.internal.call;

import okhttp3.OkHttpClient;

/** Lets the soak look into the engine that clients share, and at nothing else in here. */
public final class SharedHttpClientAccess {
  private SharedHttpClientAccess() {}

  /** {@return the engine of all clients that were given none} */
  public static OkHttpClient get() {
    return SharedHttpClient.shared();
  }
}
