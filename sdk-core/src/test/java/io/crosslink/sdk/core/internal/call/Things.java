package io.crosslink.sdk.core.internal.call;

import io.crosslink.sdk.core.CallEvent;
import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.core.TimeSource;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** The client under test, put together like a generated one. */
public record Things(CallExecutor caller, ThingsApi api) {
  public static final ErrorFormat HUAWEI =
      new ErrorFormat(
          List.of(
              new ErrorFormat.Pair("error_code", "error_msg"),
              new ErrorFormat.Pair("type", "message", "NeutronError"),
              new ErrorFormat.Pair("code", "message")),
          List.of("request_id"),
          List.of("X-Request-Id"),
          false,
          List.of("GATE."));
  public static final ErrorFormat ZENLAYER =
      new ErrorFormat(
          List.of(new ErrorFormat.Pair("code", "message")),
          List.of("requestId"),
          List.of(),
          true,
          List.of());

  private static final ServiceDefinition SERVICE = service(ErrorCatalog.builder());

  /** {@return the service, with further settings of its error codes} */
  public static ServiceDefinition service(ErrorCatalog.Builder errors) {
    return new ServiceDefinition(
        "Acme",
        "Things",
        "things",
        "things",
        "2026-01-31",
        errors
            .retryable("TRY_LATER")
            .kind("TRY_LATER", ErrorKind.CONFLICT)
            .kind("SLOW_DOWN", ErrorKind.RATE_LIMITED)
            .kind("GONE", ErrorKind.NOT_FOUND)
            .kind("BROKEN", ErrorKind.SERVER)
            .kind("LEAVING", ErrorKind.CONFLICT)
            .retryable("LEAVING")
            .deleting("LEAVING")
            .kind("BUSY", ErrorKind.PERMISSION_DENIED)
            .conflict("BUSY", "CREATING")
            .conflict("BUSY", "DELETING")
            .build());
  }

  /** {@return where errors say that a call to a server of the test went} */
  public static String place(String url) {
    return " at " + url.substring(url.lastIndexOf('/') + 1) + ", region here-1, project p-1";
  }

  public static Builder at(String endpoint) {
    return new Builder(endpoint);
  }

  public WireCall<Thing> show(String id) {
    return attempt -> api.show(caller.clientValue("project_id"), id, attempt);
  }

  public WireCall<Thing> list() {
    return attempt -> api.list(null, null, attempt);
  }

  public WireCall<Thing> query(String id) {
    return attempt -> api.query(Thing.of(id), attempt);
  }

  public WireCall<Thing> create(Thing thing) {
    return attempt -> api.create(thing, attempt);
  }

  public WireCall<Thing> order(Thing thing) {
    return attempt -> api.order(thing, attempt);
  }

  public WireCall<Void> start() {
    return api::start;
  }

  public WireCall<Thing> register(Thing thing) {
    return attempt -> api.register(thing, attempt);
  }

  public WireCall<Void> discard(String id) {
    return WireCall.confirmed(attempt -> api.discard(id, attempt), show(id));
  }

  public WireCall<Void> delete(String id) {
    return attempt -> api.delete(id, attempt);
  }

  public WireCall<Thing> describe(String id) {
    return attempt -> api.describe(Thing.of(id), attempt);
  }

  public WireCall<Thing> destroy(String id) {
    return attempt -> api.destroy(Thing.of(id), attempt);
  }

  public static final class Builder {
    private final String endpoint;
    private RequestSigner signer = new RecordingSigner();
    private TimeSource time = new FakeTime();
    private ErrorFormat errors = HUAWEI;
    private ServiceDefinition service = SERVICE;
    private RetryPolicy retryPolicy = RetryPolicy.defaults();
    private Duration attemptTimeout = Duration.ofSeconds(30);
    private Duration totalTimeout = Duration.ofMinutes(2);
    private DoubleSupplier random = () -> 1;
    private @Nullable OkHttpClient engine;
    private @Nullable Consumer<? super CallEvent> listener;
    private boolean bodiesLogged;
    private @Nullable String partner;
    private RequestCustomizer customizer =
        (next, request, operation) -> next.header("X-Action", operation.action());

    private Builder(String endpoint) {
      this.endpoint = endpoint;
    }

    public Builder signer(RequestSigner value) {
      signer = value;
      return this;
    }

    public Builder time(TimeSource value) {
      time = value;
      return this;
    }

    public Builder errors(ErrorFormat value) {
      errors = value;
      return this;
    }

    /** Sets how the service's own error codes begin. */
    public Builder codesBeginWith(String... prefixes) {
      ErrorCatalog.Builder catalog = ErrorCatalog.builder();
      for (String prefix : prefixes) {
        catalog.prefix(prefix);
      }
      service = service(catalog);
      return this;
    }

    public Builder retryPolicy(RetryPolicy value) {
      retryPolicy = value;
      return this;
    }

    public Builder attemptTimeout(Duration value) {
      attemptTimeout = value;
      return this;
    }

    public Builder totalTimeout(Duration value) {
      totalTimeout = value;
      return this;
    }

    public Builder random(DoubleSupplier value) {
      random = value;
      return this;
    }

    public Builder engine(@Nullable OkHttpClient value) {
      engine = value;
      return this;
    }

    public Builder listener(Consumer<? super CallEvent> value) {
      listener = value;
      return this;
    }

    public Builder logBodies() {
      bodiesLogged = true;
      return this;
    }

    public Builder customizer(RequestCustomizer value) {
      customizer = value;
      return this;
    }

    public Builder partner(String value) {
      partner = value;
      return this;
    }

    private ProviderConfig provider() {
      return new ProviderConfig(
          Endpoints.parse(endpoint, true),
          signer,
          customizer,
          errors,
          "here-1",
          "p-1",
          Map.of("project_id", "p-1"),
          partner);
    }

    private ClientSettings settings() {
      return new ClientSettings(
          engine,
          retryPolicy,
          attemptTimeout,
          totalTimeout,
          time,
          "test/1",
          listener,
          bodiesLogged);
    }

    /** What a client has for all of its calls, for tests of one call without its client. */
    CallConfig config() {
      return CallConfig.of(service, provider(), settings(), random);
    }

    public Things build() {
      ServiceRuntime runtime = ClientRuntimeFactory.create(service, provider(), settings(), random);
      return new Things(runtime.caller(), runtime.api(ThingsApi.class));
    }
  }
}
