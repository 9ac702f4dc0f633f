package io.crosslink.sdk.core.client;

import io.crosslink.sdk.core.CallEvent;
import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.core.TimeSource;
import io.crosslink.sdk.core.internal.call.ClientRuntimeFactory;
import io.crosslink.sdk.core.internal.call.ClientRuntimes;
import io.crosslink.sdk.core.internal.call.ClientSettings;
import io.crosslink.sdk.core.internal.call.ProviderConfig;
import io.crosslink.sdk.core.internal.call.ServiceDefinition;
import io.crosslink.sdk.core.internal.call.ServiceRuntime;
import io.crosslink.sdk.core.internal.util.Arguments;
import java.time.Duration;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * Settings shared by the builders of all service clients.
 *
 * @param <B> the builder's own type
 */
public abstract class ServiceClientBuilder<B extends ServiceClientBuilder<B>> {
  static {
    ClientRuntimes.register(
        (builder, provider) -> ((ServiceClientBuilder<?>) builder).provider = provider,
        (builder, service) -> ((ServiceClientBuilder<?>) builder).runtime(service));
  }

  private @Nullable String endpoint;
  private boolean plainHttpAllowed;
  private @Nullable OkHttpClient okHttpClient;
  private RetryPolicy retryPolicy = RetryPolicy.defaults();
  private Duration attemptTimeout = Duration.ofSeconds(30);
  private Duration totalTimeout = Duration.ofMinutes(2);
  private TimeSource timeSource = TimeSource.system();
  private String userAgentSuffix = "";
  private @Nullable Consumer<? super CallEvent> callListener;
  private boolean bodiesLogged;
  private @Nullable BiFunction<ServiceDefinition, ClientSettings, ProviderConfig> provider;

  /** For subclasses. */
  protected ServiceClientBuilder() {}

  /** {@return this builder, as its own type} */
  protected abstract B self();

  /**
   * Overrides the provider's own endpoint, for example with a test server or a gateway.
   *
   * @param url scheme, host, optional port and optional path prefix; {@code https}, or {@code http}
   *     on the local machine
   * @return this builder
   * @throws IllegalArgumentException if the URL is null or blank; it is validated further when the
   *     client is built
   */
  public B endpoint(String url) {
    endpoint = Arguments.notBlank("endpoint", url);
    return self();
  }

  /**
   * Sets whether an endpoint may use {@code http} on another machine. Such requests are signed, but
   * anyone on the network path can read and modify them: for test networks only. Default: false.
   *
   * @param allowed whether plain HTTP is allowed
   * @return this builder
   */
  public B allowPlainHttp(boolean allowed) {
    plainHttpAllowed = allowed;
    return self();
  }

  /**
   * Sets your own HTTP client, with its proxy, TLS settings, interceptors and event listeners. The
   * service client derives its own from it and never closes it. Redirects are not followed,
   * regardless of its settings; requests are signed after all of its application interceptors.
   *
   * <p>The attempt timeout replaces its call timeout, while its connect, read and write timeouts
   * remain in effect, 10 seconds each unless set. Its dispatcher limits how many asynchronous calls
   * run concurrently, 5 per host unless set.
   *
   * @param client the HTTP client
   * @return this builder
   * @throws IllegalArgumentException if the HTTP client is null
   */
  public B okHttpClient(OkHttpClient client) {
    okHttpClient = Arguments.notNull("client", client);
    return self();
  }

  /**
   * Sets how often and after which delays failed calls are retried. Default: {@link
   * RetryPolicy#defaults()}.
   *
   * @param policy the policy
   * @return this builder
   * @throws IllegalArgumentException if the policy is null
   */
  public B retryPolicy(RetryPolicy policy) {
    retryPolicy = Arguments.notNull("policy", policy);
    return self();
  }

  /**
   * Limits one attempt of a call, from connecting to the last byte of the response. Default: 30
   * seconds.
   *
   * @param timeout the limit, longer than zero
   * @return this builder
   * @throws IllegalArgumentException if the limit is not longer than zero
   */
  public B attemptTimeout(Duration timeout) {
    attemptTimeout = Arguments.positive("attemptTimeout", timeout);
    return self();
  }

  /**
   * Limits a whole call with all its attempts and the delays between them. Default: 2 minutes.
   *
   * @param timeout the limit, longer than zero
   * @return this builder
   * @throws IllegalArgumentException if the limit is not longer than zero
   */
  public B totalTimeout(Duration timeout) {
    totalTimeout = Arguments.positive("totalTimeout", timeout);
    return self();
  }

  /**
   * Sets the source of time, for tests.
   *
   * @param time the source
   * @return this builder
   * @throws IllegalArgumentException if the source is null
   */
  public B timeSource(TimeSource time) {
    timeSource = Arguments.notNull("time", time);
    return self();
  }

  /**
   * Appends a text to the {@code User-Agent} header, such as the name of your program.
   *
   * @param suffix the text, printable ASCII
   * @return this builder
   * @throws IllegalArgumentException if the text is null or contains other characters
   */
  public B userAgentSuffix(String suffix) {
    Arguments.header("User-Agent", suffix);
    userAgentSuffix = suffix;
    return self();
  }

  /**
   * Sets a listener that receives the events of every call: its start, each attempt, each retry,
   * its end. For metrics, traces and audit trails.
   *
   * @param listener the listener, called by many threads concurrently
   * @return this builder
   * @throws IllegalArgumentException if the listener is null
   */
  public B callListener(Consumer<? super CallEvent> listener) {
    callListener = Arguments.notNull("listener", listener);
    return self();
  }

  /**
   * Sets whether request and response bodies are logged when the logger {@code
   * io.crosslink.sdk.calls} is at TRACE. Values that the service's reference documents as secret
   * and the values of unknown properties are masked; names, addresses and ids are not. Default:
   * false.
   *
   * @param logged whether bodies are logged
   * @return this builder
   */
  public B logBodies(boolean logged) {
    bodiesLogged = logged;
    return self();
  }

  /** {@return the endpoint that was set, or null for the provider's own} */
  protected final @Nullable String endpoint() {
    return endpoint;
  }

  /** {@return whether plain HTTP is allowed} */
  protected final boolean isPlainHttpAllowed() {
    return plainHttpAllowed;
  }

  /** {@return the HTTP client that was set, or the one that all clients share} */
  protected final OkHttpClient okHttpClient() {
    return ClientRuntimeFactory.httpClient(okHttpClient);
  }

  /**
   * Copies the settings that do not depend on the service to another builder: HTTP client, retry
   * policy, timeouts, time source, user agent suffix and listener, and whether plain HTTP is
   * allowed and bodies are logged.
   *
   * @param other the other builder
   * @param <O> its type
   * @return the other builder
   */
  protected final <O extends ServiceClientBuilder<?>> O copySettingsTo(O other) {
    ServiceClientBuilder<?> to = other;
    to.plainHttpAllowed = plainHttpAllowed;
    to.okHttpClient = okHttpClient;
    to.retryPolicy = retryPolicy;
    to.attemptTimeout = attemptTimeout;
    to.totalTimeout = totalTimeout;
    to.timeSource = timeSource;
    to.userAgentSuffix = userAgentSuffix;
    to.callListener = callListener;
    to.bodiesLogged = bodiesLogged;
    return other;
  }

  /** {@return the source of time} */
  protected final TimeSource timeSource() {
    return timeSource;
  }

  private ServiceRuntime runtime(ServiceDefinition service) {
    ClientSettings settings = settings();
    ProviderConfig config = Arguments.notNull("provider", provider).apply(service, settings);
    return ClientRuntimeFactory.createForUser(service, config, settings);
  }

  private ClientSettings settings() {
    return new ClientSettings(
        okHttpClient,
        retryPolicy,
        attemptTimeout,
        totalTimeout,
        timeSource,
        userAgentSuffix,
        callListener,
        bodiesLogged);
  }
}
