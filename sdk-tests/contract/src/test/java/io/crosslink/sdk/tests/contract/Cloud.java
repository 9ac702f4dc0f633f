package io.crosslink.sdk.tests.contract;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.core.ServiceClientBuilder;
import io.crosslink.sdk.huawei.HuaweiClientBuilder;
import io.crosslink.sdk.huawei.HuaweiCredentials;
import io.crosslink.sdk.tests.spec.GeneratedNames;
import io.crosslink.sdk.tests.spec.Spec;
import io.crosslink.sdk.tests.spec.SpecOperation;
import io.crosslink.sdk.tests.spec.SpecParameter;
import io.crosslink.sdk.zenlayer.ZenlayerClientBuilder;
import io.crosslink.sdk.zenlayer.ZenlayerCredentials;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What a provider does in its own way, whatever the service. */
enum Cloud {
  ZENLAYER("requestId") {
    @Override
    void authenticate(ServiceClientBuilder<?> builder) {
      ((ZenlayerClientBuilder<?>) builder).credentials(ZenlayerCredentials.of("key", "password"));
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
    void authenticate(ServiceClientBuilder<?> builder) {
      ((HuaweiClientBuilder<?>) builder).credentials(HuaweiCredentials.of("key", "secret"));
    }

    @Override
    Map<String, String> headers(SpecOperation operation) {
      return Map.of("X-Project-Id", clientValues(operation.spec()).get("project_id"));
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

  /** Where answers without a request id in their body have it. */
  static final String REQUEST_ID_HEADER = "X-Request-Id";

  private final String requestIdProperty;

  Cloud(String requestIdProperty) {
    this.requestIdProperty = requestIdProperty;
  }

  static Cloud of(Spec spec) {
    return valueOf(spec.provider().toUpperCase(Locale.ROOT));
  }

  abstract void authenticate(ServiceClientBuilder<?> builder);

  /** The headers that tell the provider what is called. */
  abstract Map<String, String> headers(SpecOperation operation);

  /** An error body as the provider writes it. */
  abstract ObjectNode error(String code, String message, String requestId);

  /** The property of a body that holds the request id. */
  String requestIdProperty() {
    return requestIdProperty;
  }

  /** A client that talks to an endpoint and never tries again. */
  static Object client(GeneratedService service, String endpoint) {
    ServiceClientBuilder<?> builder =
        (ServiceClientBuilder<?>) Reflect.callStatic(service.client(), "builder");
    builder.endpoint(endpoint);
    builder.retryPolicy(RetryPolicy.none());
    of(service.spec()).authenticate(builder);
    clientValues(service.spec())
        .forEach((name, value) -> Reflect.call(builder, GeneratedNames.lowerCamel(name), value));
    return Reflect.call(builder, "build");
  }

  /** What the client supplies instead of its users, from the examples of the parameters. */
  private static Map<String, String> clientValues(Spec spec) {
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
