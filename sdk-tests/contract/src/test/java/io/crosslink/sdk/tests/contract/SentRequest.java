package io.crosslink.sdk.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.crosslink.sdk.tests.spec.SpecOperation;
import io.crosslink.sdk.tests.spec.SpecParameter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/**
 * A request that arrived at the server, to be compared with the spec.
 *
 * @param request the request
 * @param operation the operation that was called
 */
record SentRequest(LoggedRequest request, SpecOperation operation) {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Returns the path of an operation with its ids. */
  static String path(SpecOperation operation) {
    String path = operation.wirePath();
    for (SpecParameter parameter : operation.pathParameters()) {
      path = path.replace("{" + parameter.name() + "}", parameter.example().asText());
    }
    return path;
  }

  void assertIsAsSpecified(Form form, Shape shape) {
    assertThat(request.getMethod().getName()).as("method").isEqualTo(operation.method());
    assertThat(request.getUrl().replaceFirst("\\?.*", "")).as("path").isEqualTo(path(operation));
    assertThat(query()).as("query").isEqualTo(specifiedQuery(shape));
    assertHeaders(form);
    assertBody(shape);
  }

  private Map<String, List<String>> query() {
    Map<String, List<String>> query = new TreeMap<>();
    request.getQueryParams().forEach((name, parameter) -> query.put(name, parameter.values()));
    return query;
  }

  private Map<String, List<String>> specifiedQuery(Shape shape) {
    Map<String, List<String>> query = new TreeMap<>();
    for (SpecParameter parameter : shape.query(operation)) {
      JsonNode example = parameter.example();
      query.put(
          parameter.name(),
          example.isArray()
              ? StreamSupport.stream(example.spliterator(), false).map(JsonNode::asText).toList()
              : List.of(example.asText()));
    }
    return query;
  }

  private void assertHeaders(Form form) {
    Cloud.of(operation.spec())
        .headers(operation)
        .forEach((name, value) -> assertThat(header(name)).as(name).isEqualTo(value));
    assertThat(header("X-Client-Token") != null)
        .as("has an idempotency token")
        .isEqualTo(operation.extension("x-client-token").isTrue());
    for (SpecParameter parameter : operation.headerParameters()) {
      assertThat(header(parameter.name()))
          .as(parameter.name())
          .isEqualTo(parameter.example().asText());
    }
    if (operation.extension("x-unauthenticated").isTrue()) {
      assertThat(header("Authorization")).as("Authorization").isNull();
    } else {
      assertThat(header("Authorization")).as("Authorization").isNotBlank();
    }
    assertThat(header("Accept")).as("Accept").isEqualTo("application/json");
    assertThat(header("User-Agent")).as("User-Agent").isNotBlank();
    assertThat(header(ExampleCall.OPTION_HEADER))
        .as("header in the options of the call")
        .isEqualTo(form.hasOptions() ? operation.id() : null);
  }

  private void assertBody(Shape shape) {
    if (operation.request().exists()) {
      assertThat(header("Content-Type")).as("Content-Type").isEqualTo("application/json");
      JsonNode body = parse(request.getBodyAsString());
      assertThat(Differences.between(shape.body(operation), body)).as("body").isEmpty();
    } else {
      assertThat(request.getBody()).as("body").isEmpty();
    }
  }

  private String header(String name) {
    return request.getHeader(name);
  }

  private static JsonNode parse(String body) {
    try {
      return MAPPER.readTree(body);
    } catch (JsonProcessingException e) {
      throw new AssertionError("The body is not JSON: " + body, e);
    }
  }
}
