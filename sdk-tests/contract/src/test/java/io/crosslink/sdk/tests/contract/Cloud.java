package io.crosslink.sdk.tests.contract;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.core.client.ServiceClientBuilder;
import io.crosslink.sdk.huawei.HuaweiCredentials;
import io.crosslink.sdk.tests.spec.GeneratedNames;
import io.crosslink.sdk.tests.spec.Spec;
import io.crosslink.sdk.tests.spec.SpecOperation;
import io.crosslink.sdk.tests.spec.SpecParameter;
import io.crosslink.sdk.zenlayer.ZenlayerCredentials;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The differences between the providers, common to all of their services. */
enum Cloud {
  ZENLAYER("requestId") {
    @Override
    List<Object> credentials(String secret) {
      return List.of(ZenlayerCredentials.of("key", secret), ZenlayerCredentials.ofToken(secret));
    }

    @Override
    Map<String, String> headers(SpecOperation operation) {
      return Map.of(
          "X-ZC-Service", operation.spec().service(),
          "X-ZC-Version", operation.spec().version(),
          "X-ZC-Action", operation.extension("x-action").text());
    }

    @Override
    ObjectNode error(String code, String message, String requestId) {
      return JsonNodeFactory.instance
          .objectNode()
          .put("requestId", requestId)
          .put("code", code)
          .put("message", message);
    }
  },

  HUAWEI("request_id") {
    @Override
    List<Object> credentials(String secret) {
      return List.of(
          HuaweiCredentials.of("key", secret),
          HuaweiCredentials.temporary("key", secret, secret),
          HuaweiCredentials.ofToken(secret));
    }

    @Override
    Map<String, String> headers(SpecOperation operation) {
      String project = clientValues(operation.spec()).get("project_id");
      return project == null ? Map.of() : Map.of("X-Project-Id", project);
    }

    @Override
    ObjectNode error(String code, String message, String requestId) {
      return JsonNodeFactory.instance
          .objectNode()
          .put("error_code", code)
          .put("error_msg", message)
          .put("request_id", requestId);
    }
  };

  private static final Map<Spec, Map<String, String>> CLIENT_VALUES = new ConcurrentHashMap<>();

  /** The header with the request id, for responses without one in their body. */
  static final String REQUEST_ID_HEADER = "X-Request-Id";

  private final String requestIdProperty;

  Cloud(String requestIdProperty) {
    this.requestIdProperty = requestIdProperty;
  }

  static Cloud of(Spec spec) {
    return valueOf(spec.provider().toUpperCase(Locale.ROOT));
  }

  /** Returns credentials of each kind with a secret. */
  abstract List<Object> credentials(String secret);

  /** Returns the headers that identify the operation. */
  abstract Map<String, String> headers(SpecOperation operation);

  /** Returns an error body in the format of the provider. */
  abstract ObjectNode error(String code, String message, String requestId);

  /** Returns the property of a body that contains the request id. */
  String requestIdProperty() {
    return requestIdProperty;
  }

  /** Returns a client of an endpoint, without retries. */
  static Object client(GeneratedService service, String endpoint) {
    Object credentials = of(service.spec()).credentials("secret").get(0);
    return Reflect.call(builder(service, endpoint, credentials), "build");
  }

  /** Returns the builder of such a client. */
  static ServiceClientBuilder<?> builder(
      GeneratedService service, String endpoint, Object credentials) {
    ServiceClientBuilder<?> builder =
        (ServiceClientBuilder<?>) Reflect.callStatic(service.client(), "builder");
    builder.endpoint(endpoint);
    builder.retryPolicy(RetryPolicy.none());
    Reflect.call(builder, "credentials", credentials);
    clientValues(service.spec())
        .forEach((name, value) -> Reflect.call(builder, GeneratedNames.lowerCamel(name), value));
    return builder;
  }

  /** Returns the values that the client supplies, from the examples of the parameters. */
  private static Map<String, String> clientValues(Spec spec) {
    return CLIENT_VALUES.computeIfAbsent(spec, Cloud::readClientValues);
  }

  private static Map<String, String> readClientValues(Spec spec) {
    return spec.operations().stream()
        .flatMap(operation -> operation.parameters().stream())
        .filter(SpecParameter::isClientValue)
        .distinct()
        .collect(
            Collectors.toMap(
                parameter -> parameter.place().get("x-client-value").text(),
                parameter -> parameter.example().asText()));
  }
}
