package io.crosslink.sdk.core.internal.call;

import okhttp3.OkHttpClient;

/** Gives the soak access to the HTTP client that clients share. */
public final class SharedHttpClientAccess {
  private SharedHttpClientAccess() {}

  /** {@return the HTTP client of all clients without one of their own} */
  public static OkHttpClient get() {
    return SharedHttpClient.shared();
  }
}
