package io.crosslink.sdk.tests.codegen.torture;

import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.internal.call.ClientRuntimes;
import io.crosslink.sdk.core.internal.call.ServiceRuntime;
import io.crosslink.sdk.tests.codegen.TortureClientBuilder;
import io.crosslink.sdk.tests.codegen.internal.torture.GadgetsApi;
import io.crosslink.sdk.tests.codegen.internal.torture.TortureService;
import io.crosslink.sdk.tests.codegen.internal.torture.WidgetsApi;

/**
 * A client of Example Cloud Torture, API version 2026-01-31.
 *
 * <p>Every trap in one place: "double" and 'single' quotes, {@code code}, a $ sign, C:\temp\new, 漢字
 * and naïve “curls”.
 *
 * <p>A second paragraph, with {@code code that runs on for quite a while so that it has to be
 * wrapped somewhere}, and a {brace}.
 *
 * <p>Clients are immutable and safe for use by many threads. They are cheap: all share one HTTP
 * client unless given another. Closing is optional; an open client does not keep the JVM alive.
 */
public final class TortureClient implements AutoCloseable {
  private final ServiceRuntime runtime;

  private TortureClient(ServiceRuntime runtime) {
    this.runtime = runtime;
  }

  /** {@return a builder of clients} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the {@link Gadgets} of this client} */
  public Gadgets gadgets() {
    return new Gadgets(runtime.caller(), runtime.api(GadgetsApi.class));
  }

  /** {@return the {@link Widgets} of this client} */
  public Widgets widgets() {
    return new Widgets(runtime.caller(), runtime.api(WidgetsApi.class));
  }

  /**
   * Returns a client with other defaults: the options apply to all its calls, listings and waits,
   * except where options of a single call say otherwise. The two clients share everything else.
   * Closing the returned client does nothing; it is closed with this one.
   *
   * @param options the defaults; what they leave unset stays as it is for this client
   * @return the client with these defaults
   */
  public TortureClient withOptions(RequestOptions options) {
    return new TortureClient(runtime.withOptions(options));
  }

  /**
   * Closes this client: later calls throw {@link IllegalStateException}. A shared or user-supplied
   * HTTP client stays open.
   */
  @Override
  public void close() {
    runtime.close();
  }

  /** {@return what this client calls and where, without secrets} */
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
     * Makes the client. Nothing is sent.
     *
     * @return the client
     * @throws IllegalArgumentException if a setting is missing or does not fit the others
     * @throws io.crosslink.sdk.core.error.CredentialsException if no credentials were set and none
     *     were found
     */
    public TortureClient build() {
      return new TortureClient(ClientRuntimes.create(this, TortureService.DEFINITION));
    }
  }
}
