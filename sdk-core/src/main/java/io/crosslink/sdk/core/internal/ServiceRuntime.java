package io.crosslink.sdk.core.internal;

import retrofit2.Retrofit;

/**
 * What a service client runs on.
 *
 * @param caller runs calls
 * @param retrofit makes wire interfaces
 */
public record ServiceRuntime(ApiCaller caller, Retrofit retrofit) {
  /** {@return an implementation of a wire interface} */
  public <A> A api(Class<A> type) {
    return retrofit.create(type);
  }
}
