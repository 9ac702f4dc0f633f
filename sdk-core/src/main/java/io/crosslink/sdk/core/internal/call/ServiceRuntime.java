package io.crosslink.sdk.core.internal.call;

import io.crosslink.sdk.core.RequestOptions;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import retrofit2.Retrofit;

/** What a service client runs on. */
public final class ServiceRuntime {
  private final CallExecutor caller;
  private final Retrofit retrofit;
  // Created on first use: most programs use a few of many.
  private final Map<Class<?>, Object> shared;

  ServiceRuntime(CallExecutor caller, Retrofit retrofit) {
    this(caller, retrofit, new ConcurrentHashMap<>(4));
  }

  private ServiceRuntime(CallExecutor caller, Retrofit retrofit, Map<Class<?>, Object> shared) {
    this.caller = caller;
    this.retrofit = retrofit;
    this.shared = shared;
  }

  /** Returns this runtime with other default options; closing it has no effect. */
  public ServiceRuntime withOptions(RequestOptions options) {
    return new ServiceRuntime(caller.withDefaults(options), retrofit, shared);
  }

  /** Rejects further calls, unless this runtime was derived from another. */
  public void close() {
    caller.close();
  }

  /** {@return the executor of calls} */
  public CallExecutor caller() {
    return caller;
  }

  /** {@return the implementation of a wire interface} */
  public <A> A api(Class<A> type) {
    return type.cast(shared.computeIfAbsent(type, retrofit::create));
  }

  /** {@return what this runtime shares with those derived from it, created on first use} */
  public <S> S shared(Class<S> type, Supplier<S> creation) {
    return type.cast(shared.computeIfAbsent(type, key -> creation.get()));
  }

  /** {@return provider, service and destination, no secrets} */
  @Override
  public String toString() {
    return caller.toString();
  }
}
