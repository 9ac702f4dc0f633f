package io.crosslink.sdk.core.internal.call;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import retrofit2.Retrofit;

/** Assembles the parts of a service client. */
public final class ClientRuntimeFactory {
  private ClientRuntimeFactory() {}

  /** Returns the user's HTTP client, or the shared one. */
  public static OkHttpClient httpClient(@Nullable OkHttpClient own) {
    return own != null ? own : SharedHttpClient.shared();
  }

  /** Creates the runtime of a client that its user closes. */
  public static ServiceRuntime createForUser(
      ServiceDefinition service, ProviderConfig provider, ClientSettings settings) {
    ServiceRuntime runtime = create(service, provider, settings);
    if (settings.okHttpClient() == null) {
      runtime.caller().onClose(SharedHttpClient.use());
    }
    return runtime;
  }

  /** Creates a runtime. */
  public static ServiceRuntime create(
      ServiceDefinition service, ProviderConfig provider, ClientSettings settings) {
    return create(service, provider, settings, () -> ThreadLocalRandom.current().nextDouble());
  }

  static ServiceRuntime create(
      ServiceDefinition service,
      ProviderConfig provider,
      ClientSettings settings,
      DoubleSupplier random) {
    CallConfig config = CallConfig.of(service, provider, settings, random);
    Retrofit retrofit =
        new Retrofit.Builder()
            .baseUrl(provider.endpoint())
            .callFactory(callFactory(config))
            .addConverterFactory(new JsonConverterFactory(provider.errorFormat()))
            .build();
    return new ServiceRuntime(new CallExecutor(config), retrofit);
  }

  private static OkHttpClient callFactory(CallConfig config) {
    ClientSettings settings = config.client();
    ProviderConfig provider = config.provider();
    boolean tagged = settings.okHttpClient() != null; // it may have interceptors
    SigningInterceptor last =
        new SigningInterceptor(provider.signer(), config.clock(), config.log(), tagged);
    OkHttpClient.Builder builder =
        httpClient(settings.okHttpClient())
            .newBuilder()
            .followRedirects(false)
            .followSslRedirects(false)
            .callTimeout(Duration.ZERO) // calls have limits of their own
            .addInterceptor(last)
            .addNetworkInterceptor(last::markSending);
    String userAgent = UserAgent.of(settings.userAgentSuffix());
    AttemptInterceptor first = new AttemptInterceptor(provider.customizer(), userAgent, tagged);
    builder.interceptors().add(0, first); // before the user's own
    return builder.build();
  }
}
