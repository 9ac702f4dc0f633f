package io.crosslink.sdk.core.internal;

import io.crosslink.sdk.core.CallEvent;
import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.core.TimeSource;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import retrofit2.Retrofit;

/** Puts the parts of a service client together. */
public final class RuntimeFactory {
  private RuntimeFactory() {}

  /**
   * What users set on a builder.
   *
   * @param okHttpClient the user's HTTP client, or null for the shared one
   * @param retryPolicy the retry policy
   * @param attemptTimeout the longest time for one attempt
   * @param totalTimeout the longest time for a call
   * @param time where the time comes from
   * @param userAgentSuffix what to append to the User-Agent
   * @param listener who hears of calls, or null for nobody
   * @param bodiesLogged whether to log what is sent and received
   */
  public record Settings(
      @Nullable OkHttpClient okHttpClient,
      RetryPolicy retryPolicy,
      Duration attemptTimeout,
      Duration totalTimeout,
      TimeSource time,
      String userAgentSuffix,
      @Nullable Consumer<? super CallEvent> listener,
      boolean bodiesLogged) {}

  /** Returns the user's HTTP client, or the shared one. */
  public static OkHttpClient engine(@Nullable OkHttpClient own) {
    return own != null ? own : Engine.shared();
  }

  /** Makes a runtime. */
  public static ServiceRuntime create(
      ServiceDefinition service, Provider provider, Settings settings) {
    return create(service, provider, settings, () -> ThreadLocalRandom.current().nextDouble());
  }

  static ServiceRuntime create(
      ServiceDefinition service, Provider provider, Settings settings, DoubleSupplier random) {
    ServiceClock clock = new ServiceClock(settings.time());
    CallLog log = new CallLog(service.provider(), settings.bodiesLogged());
    Retrofit retrofit =
        new Retrofit.Builder()
            .baseUrl(provider.endpoint())
            .callFactory(client(provider, settings, clock, log))
            .addConverterFactory(new JsonConverterFactory(provider.errorFormat()))
            .build();
    ApiCaller caller =
        new ApiCaller(
            new CallSettings(
                service,
                Location.of(provider),
                provider.errorFormat(),
                provider.clientValues(),
                provider.partner(),
                settings.retryPolicy(),
                new RetryBudget(),
                settings.attemptTimeout(),
                settings.totalTimeout(),
                settings.time(),
                clock,
                provider.signer(),
                random,
                log,
                settings.listener()));
    return new ServiceRuntime(caller, retrofit);
  }

  private static OkHttpClient client(
      Provider provider, Settings settings, ServiceClock clock, CallLog log) {
    boolean tagged = settings.okHttpClient() != null; // it may have interceptors
    SigningInterceptor last = new SigningInterceptor(provider.signer(), clock, log, tagged);
    OkHttpClient.Builder builder =
        engine(settings.okHttpClient())
            .newBuilder()
            .followRedirects(false)
            .followSslRedirects(false)
            .addInterceptor(last)
            .addNetworkInterceptor(last::markSending);
    String userAgent = UserAgent.of(settings.userAgentSuffix());
    AttemptInterceptor first = new AttemptInterceptor(provider.completer(), userAgent, tagged);
    builder.interceptors().add(0, first); // before the user's own
    return builder.build();
  }
}
