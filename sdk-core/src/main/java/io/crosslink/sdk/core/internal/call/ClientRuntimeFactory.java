package io.crosslink.sdk.core.internal.call;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;
import javax.net.ssl.HostnameVerifier;
import okhttp3.OkHttpClient;
import okhttp3.internal.tls.OkHostnameVerifier;
import org.jspecify.annotations.Nullable;
import retrofit2.Retrofit;

/** Assembles the parts of a service client. */
public final class ClientRuntimeFactory {
  /**
   * OkHttp's verifier as an object of its own. With any other than its own one, OkHttp does not use
   * a connection to one host for another, which servers may reject (421) each time.
   */
  private static final HostnameVerifier OWN_HOST_ONLY =
      (host, session) -> OkHostnameVerifier.INSTANCE.verify(host, session);

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
    OkHttpClient base = httpClient(settings.okHttpClient());
    OkHttpClient.Builder builder =
        base.newBuilder()
            .hostnameVerifier(
                base.hostnameVerifier() == OkHostnameVerifier.INSTANCE
                    ? OWN_HOST_ONLY
                    : base.hostnameVerifier())
            .followRedirects(false)
            .followSslRedirects(false)
            .cache(null) // a wait would see the same response again and again
            .callTimeout(Duration.ZERO) // calls have limits of their own
            .addInterceptor(last)
            .addNetworkInterceptor(last::markSending);
    String userAgent = UserAgent.of(settings.userAgentSuffix());
    AttemptInterceptor first = new AttemptInterceptor(provider.customizer(), userAgent, tagged);
    builder.interceptors().add(0, first); // before the user's own
    builder.networkInterceptors().add(0, last::disguise);
    return builder.build();
  }
}
