package io.crosslink.sdk.tests.codegen;

import io.crosslink.sdk.core.SigningExplanation;
import io.crosslink.sdk.core.client.ServiceClientBuilder;
import io.crosslink.sdk.core.internal.call.ClientRuntimes;
import io.crosslink.sdk.core.internal.call.ClientSettings;
import io.crosslink.sdk.core.internal.call.Endpoints;
import io.crosslink.sdk.core.internal.call.ErrorFormat;
import io.crosslink.sdk.core.internal.call.ProviderConfig;
import io.crosslink.sdk.core.internal.call.RequestSigner;
import io.crosslink.sdk.core.internal.call.ServiceDefinition;
import io.crosslink.sdk.core.internal.util.Arguments;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import okhttp3.Request;

/** The least that a generated client needs of its provider: no credentials, one project. */
public abstract class TortureClientBuilder<B extends TortureClientBuilder<B>>
    extends ServiceClientBuilder<B> {
  private static final ErrorFormat ERRORS =
      new ErrorFormat(
          List.of(new ErrorFormat.Pair("code", "message")),
          List.of("requestId"),
          List.of("X-Request-Id"),
          false,
          List.of());

  @SuppressWarnings("this-escape") // calls nothing before a client is built
  protected TortureClientBuilder() {
    ClientRuntimes.connect(this, this::providerConfig);
  }

  private ProviderConfig providerConfig(ServiceDefinition service, ClientSettings settings) {
    return new ProviderConfig(
        Endpoints.parse(Arguments.notNull("endpoint", endpoint()), false),
        new NoSigner(),
        (next, request, operation) -> next.header("X-Action", operation.action()),
        ERRORS,
        null,
        "p-1",
        Map.of("project_id", "p-1"),
        null);
  }

  private static final class NoSigner implements RequestSigner {
    @Override
    public boolean sign(Request request, Instant now, Request.Builder next) {
      return false;
    }

    @Override
    public SigningExplanation explain(Request request, Instant now) {
      return SigningExplanation.builder().build();
    }
  }
}
