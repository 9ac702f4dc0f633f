package io.crosslink.sdk.core.internal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import retrofit2.Retrofit;

/** What a service client runs on. */
public final class ServiceRuntime {
  private final ApiCaller caller;
  private final Retrofit retrofit;
  // Made when first used: most programs use a few of many.
  private final Map<Class<?>, Object> apis = new ConcurrentHashMap<>(4);

  ServiceRuntime(ApiCaller caller, Retrofit retrofit) {
    this.caller = caller;
    this.retrofit = retrofit;
  }

  /** {@return what runs calls} */
  public ApiCaller caller() {
    return caller;
  }

  /** {@return the implementation of a wire interface} */
  public <A> A api(Class<A> type) {
    return type.cast(apis.computeIfAbsent(type, retrofit::create));
  }

  /** {@return provider, service and where calls go: nothing secret, so that clients can show it} */
  @Override
  public String toString() {
    return caller.toString();
  }
}
