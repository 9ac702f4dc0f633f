package io.crosslink.sdk.tests.codegen.torture;

import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.internal.call.ClientRuntimes;
import io.crosslink.sdk.core.internal.call.ServiceRuntime;
import io.crosslink.sdk.tests.codegen.TortureClientBuilder;
import io.crosslink.sdk.tests.codegen.internal.torture.TortureService;

/**
 * A client for Example Cloud Torture, API version 2026-01-31.
 *
 * <p>Every trap in one place: "double" and 'single' quotes, {@code code}, a $ sign, C:\temp\new, 漢字
 * and naïve “curls”.
 *
 * <p>A second paragraph, with {@code code that runs on for quite a while so that it has to be
 * wrapped somewhere}, and a {brace}.
 *
 * <p>Clients are immutable, thread-safe and cheap: all share one HTTP client unless given another.
 * Closing is optional; an open client does not keep the JVM alive.
 */
public final class TortureClient implements AutoCloseable {
  private final ServiceRuntime runtime;

  private TortureClient(ServiceRuntime runtime) {
    this.runtime = runtime;
  }

  /** {@return a new client builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the {@link Fittings} of this client} */
  public Fittings fittings() {
    return new Fittings(runtime);
  }

  /** {@return the {@link Gadgets} of this client} */
  public Gadgets gadgets() {
    return new Gadgets(runtime);
  }

  /** {@return the {@link Widgets} of this client} */
  public Widgets widgets() {
    return new Widgets(runtime);
  }

  /**
   * Returns a client with different default options, which apply to all its calls, listings and
   * waits unless overridden per call. The two clients share everything else. Closing the returned
   * client has no effect; it is closed with this client.
   *
   * @param options the default options; options that are not set are inherited from this client
   * @return the client with these default options
   */
  public TortureClient withOptions(RequestOptions options) {
    return new TortureClient(runtime.withOptions(options));
  }

  /**
   * Closes this client: later calls throw {@link IllegalStateException}, also the next poll of a
   * wait or page of a listing. Calls in flight are completed. A user-supplied HTTP client stays
   * open. Once all clients that share the default HTTP client are closed, its idle connections are
   * closed, too.
   */
  @Override
  public void close() {
    runtime.close();
  }

  /** {@return the service and the endpoint of this client, without secrets} */
  @Override
  public String toString() {
    return "TortureClient{" + runtime + "}";
  }

  /** Builds {@link TortureClient}. */
  public static final class Builder extends TortureClientBuilder<Builder> {
    private Builder() {}

    @Override
    protected Builder self() {
      return this;
    }

    /**
     * Creates the client, without sending a request.
     *
     * @return the client
     * @throws IllegalArgumentException if a setting is missing or conflicts with another
     * @throws io.crosslink.sdk.core.error.CredentialsException if no credentials were set and none
     *     were found
     */
    public TortureClient build() {
      return new TortureClient(ClientRuntimes.create(this, TortureService.DEFINITION));
    }
  }
}
