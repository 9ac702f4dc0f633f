package io.crosslink.sdk.core.internal;

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
record Things(ApiCaller caller, ThingsApi api) {
  static final ErrorFormat HUAWEI =
      new ErrorFormat(
          List.of(
              new ErrorFormat.Pair("error_code", "error_msg"),
              new ErrorFormat.Pair("code", "message")),
          List.of("request_id"),
          List.of("X-Request-Id"));
  static final ErrorFormat ZENLAYER =
      new ErrorFormat(
          List.of(new ErrorFormat.Pair("code", "message")), List.of("requestId"), List.of());

  private static final ServiceDefinition SERVICE =
      new ServiceDefinition(
          "Acme",
          "Things",
          "2026-01-31",
          ErrorCatalog.builder()
              .retryable("TRY_LATER")
              .kind("TRY_LATER", ErrorKind.CONFLICT)
              .kind("SLOW_DOWN", ErrorKind.RATE_LIMITED)
              .kind("GONE", ErrorKind.NOT_FOUND)
              .kind("BROKEN", ErrorKind.SERVER)
              .build());

  /** {@return where errors say that a call to a server of the test went} */
  static String place(String url) {
    return " at " + url.substring(url.lastIndexOf('/') + 1) + ", region here-1, project p-1";
  }

  static Builder at(String endpoint) {
    return new Builder(endpoint);
  }

  WireCall<Thing> show(String id) {
    return attempt -> api.show(caller.clientValue("project_id"), id, attempt);
  }

  WireCall<Thing> list() {
    return attempt -> api.list(null, null, attempt);
  }

  WireCall<Thing> query(String id) {
    return attempt -> api.query(Thing.of(id), attempt);
  }

  WireCall<Thing> create(Thing thing) {
    return attempt -> api.create(thing, attempt);
  }

  WireCall<Thing> order(Thing thing) {
    return attempt -> api.order(thing, attempt);
  }

  WireCall<Void> start() {
    return api::start;
  }

  WireCall<Thing> register(Thing thing) {
    return attempt -> api.register(thing, attempt);
  }

  WireCall<Void> delete(String id) {
    return attempt -> api.delete(id, attempt);
  }

  WireCall<Thing> describe(String id) {
    return attempt -> api.describe(Thing.of(id), attempt);
  }

  WireCall<Thing> destroy(String id) {
    return attempt -> api.destroy(Thing.of(id), attempt);
  }

  static final class Builder {
    private final String endpoint;
    private RequestSigner signer = new RecordingSigner();
    private TimeSource time = new FakeTime();
    private ErrorFormat errors = HUAWEI;
    private RetryPolicy retryPolicy = RetryPolicy.defaults();
    private Duration attemptTimeout = Duration.ofSeconds(30);
    private Duration totalTimeout = Duration.ofMinutes(2);
    private DoubleSupplier random = () -> 1;
    private @Nullable OkHttpClient engine;
    private @Nullable Consumer<? super CallEvent> listener;
    private boolean bodiesLogged;
    private @Nullable String partner;

    private Builder(String endpoint) {
      this.endpoint = endpoint;
    }

    Builder signer(RequestSigner value) {
      signer = value;
      return this;
    }

    Builder time(TimeSource value) {
      time = value;
      return this;
    }

    Builder errors(ErrorFormat value) {
      errors = value;
      return this;
    }

    Builder retryPolicy(RetryPolicy value) {
      retryPolicy = value;
      return this;
    }

    Builder attemptTimeout(Duration value) {
      attemptTimeout = value;
      return this;
    }

    Builder totalTimeout(Duration value) {
      totalTimeout = value;
      return this;
    }

    Builder random(DoubleSupplier value) {
      random = value;
      return this;
    }

    Builder engine(@Nullable OkHttpClient value) {
      engine = value;
      return this;
    }

    Builder listener(Consumer<? super CallEvent> value) {
      listener = value;
      return this;
    }

    Builder logBodies() {
      bodiesLogged = true;
      return this;
    }

    Builder partner(String value) {
      partner = value;
      return this;
    }

    Things build() {
      ServiceRuntime runtime =
          RuntimeFactory.create(
              SERVICE,
              new Provider(
                  Endpoints.parse(endpoint, true),
                  signer,
                  (next, request, operation) -> next.header("X-Action", operation.action()),
                  errors,
                  "here-1",
                  "p-1",
                  Map.of("project_id", "p-1"),
                  partner),
              new RuntimeFactory.Settings(
                  engine,
                  retryPolicy,
                  attemptTimeout,
                  totalTimeout,
                  time,
                  "test/1",
                  listener,
                  bodiesLogged),
              random);
      return new Things(runtime.caller(), runtime.api(ThingsApi.class));
    }
  }
}
