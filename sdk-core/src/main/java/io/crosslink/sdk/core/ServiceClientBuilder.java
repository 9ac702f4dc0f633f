package io.crosslink.sdk.core;

import io.crosslink.sdk.core.internal.Arguments;
import io.crosslink.sdk.core.internal.Provider;
import io.crosslink.sdk.core.internal.RuntimeFactory;
import io.crosslink.sdk.core.internal.ServiceDefinition;
import io.crosslink.sdk.core.internal.ServiceRuntime;
import java.time.Duration;
import java.util.function.Consumer;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * The settings that the builders of all service clients have in common.
 *
 * @param <B> the builder's own type
 */
public abstract class ServiceClientBuilder<B extends ServiceClientBuilder<B>> {
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

  /** For subclasses. */
  protected ServiceClientBuilder() {}

  /** {@return this builder, typed} */
  protected abstract B self();

  /**
   * Sends requests to another endpoint than the provider's own, such as a test server or a gateway.
   *
   * @param url scheme, host, optional port and optional path prefix; {@code https}, or {@code http}
   *     on this machine
   * @return this builder
   */
  public B endpoint(String url) {
    endpoint = Arguments.notBlank("endpoint", url);
    return self();
  }

  /**
   * Allows an endpoint with {@code http} on another machine. Requests are signed but neither secret
   * nor safe from change: for test networks only.
   *
   * @return this builder
   */
  public B allowPlainHttp() {
    plainHttpAllowed = true;
    return self();
  }

  /**
   * Uses your own HTTP engine, with its proxy, TLS settings, interceptors and event listeners. The
   * client derives its own from it and never closes it. Redirects are off whatever its settings;
   * requests are signed after all of its application interceptors.
   *
   * <p>The attempt timeout replaces its call timeout, while its connect, read and write timeouts
   * stay in force, 10 seconds each unless set. Its dispatcher limits how many asynchronous calls
   * run at a time, 5 per host unless set.
   *
   * @param client the engine
   * @return this builder
   */
  public B okHttpClient(OkHttpClient client) {
    okHttpClient = Arguments.notNull("client", client);
    return self();
  }

  /**
   * Sets how often and how fast failed calls are tried again. Default: {@link
   * RetryPolicy#defaults()}.
   *
   * @param policy the policy
   * @return this builder
   */
  public B retryPolicy(RetryPolicy policy) {
    retryPolicy = Arguments.notNull("policy", policy);
    return self();
  }

  /**
   * Limits one attempt of a call, from connecting to the last byte of the answer. Default: 30
   * seconds.
   *
   * @param timeout the limit, more than zero
   * @return this builder
   */
  public B attemptTimeout(Duration timeout) {
    attemptTimeout = Arguments.positive("attemptTimeout", timeout);
    return self();
  }

  /**
   * Limits a whole call with all its attempts and the pauses between them. Default: 2 minutes.
   *
   * @param timeout the limit, more than zero
   * @return this builder
   */
  public B totalTimeout(Duration timeout) {
    totalTimeout = Arguments.positive("totalTimeout", timeout);
    return self();
  }

  /**
   * Takes the time from somewhere else. For tests.
   *
   * @param time the source
   * @return this builder
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
   */
  public B userAgentSuffix(String suffix) {
    Arguments.header("User-Agent", suffix);
    userAgentSuffix = suffix;
    return self();
  }

  /**
   * Tells a listener of every call: its start, each attempt, each retry, its end. For metrics,
   * traces and audit trails.
   *
   * @param listener the listener, called by many threads at a time
   * @return this builder
   */
  public B callListener(Consumer<? super CallEvent> listener) {
    callListener = Arguments.notNull("listener", listener);
    return self();
  }

  /**
   * Logs what is sent and received, once the logger {@code io.crosslink.sdk.calls} is set to TRACE.
   * Values that the service's reference calls secret, and those of properties that the SDK does not
   * know, are masked; names, addresses and ids are not.
   *
   * @return this builder
   */
  public B logBodies() {
    bodiesLogged = true;
    return self();
  }

  /** {@return the endpoint that was set, or null for the provider's own} */
  protected final @Nullable String endpoint() {
    return endpoint;
  }

  /** {@return whether plain HTTP was allowed} */
  protected final boolean isPlainHttpAllowed() {
    return plainHttpAllowed;
  }

  /** {@return the HTTP engine: the user's, or the one that all clients share} */
  protected final OkHttpClient okHttpClient() {
    return RuntimeFactory.engine(okHttpClient);
  }

  /**
   * Gives another builder what is not a matter of the service called: engine, policies, limits,
   * time and listeners.
   *
   * @param other the other builder
   * @param <O> its type
   * @return the other builder
   */
  protected final <O extends ServiceClientBuilder<?>> O shareWith(O other) {
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

  /** {@return where time comes from} */
  protected final TimeSource timeSource() {
    return timeSource;
  }

  /**
   * Makes what a client runs on.
   *
   * @param service the service called
   * @param provider what the provider's builder has worked out
   * @return the runtime
   */
  protected final ServiceRuntime runtime(ServiceDefinition service, Provider provider) {
    return RuntimeFactory.create(
        service,
        provider,
        new RuntimeFactory.Settings(
            okHttpClient,
            retryPolicy,
            attemptTimeout,
            totalTimeout,
            timeSource,
            userAgentSuffix,
            callListener,
            bodiesLogged));
  }
}
