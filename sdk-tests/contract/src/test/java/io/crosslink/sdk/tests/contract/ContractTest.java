package io.crosslink.sdk.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.crosslink.sdk.core.ApiResponse;
import io.crosslink.sdk.tests.NamedTest;
import io.crosslink.sdk.tests.spec.Content;
import io.crosslink.sdk.tests.spec.SpecOperation;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Calls every operation of every spec in every form: sends the spec's example, compares the request
 * with the spec, returns the spec's example, and serializes the typed response to the same JSON.
 */
@ExtendWith(WireServer.Resolver.class)
class ContractTest {
  private static final String REQUEST_ID = "id-in-a-header";

  @TestFactory
  Stream<DynamicNode> operations(WireServer server) {
    return GeneratedService.all().stream()
        .map(
            service -> {
              Object client = Cloud.client(service, server.url());
              return dynamicContainer(
                  service.toString(),
                  service.spec().operations().stream()
                      .map(operation -> forms(server, client, service, operation)));
            });
  }

  private static DynamicNode forms(
      WireServer server, Object client, GeneratedService service, SpecOperation operation) {
    return dynamicContainer(
        operation.id(),
        ExampleCall.all(service, operation)
            .map(call -> NamedTest.of(call.toString(), () -> assertKept(server, client, call))));
  }

  private static void assertKept(WireServer server, Object client, ExampleCall call) {
    SpecOperation operation = call.operation();
    server.respond(operation.method(), SentRequest.path(operation), response(operation));

    Object result = call.makeWith(client);

    new SentRequest(server.received(), operation).assertIsAsSpecified(call.form(), call.shape());
    assertValue(Form.value(result), operation.response());
    if (result instanceof ApiResponse<?> response) {
      assertThat(response.statusCode()).isEqualTo(operation.successStatus());
      assertThat(response.requestId()).as("request id").isEqualTo(requestId(operation));
      assertThat(response.attempts()).isEqualTo(1);
    }
  }

  private static ResponseDefinitionBuilder response(SpecOperation operation) {
    Content content = operation.response();
    ResponseDefinitionBuilder response =
        content.exists()
            ? WireServer.json(operation.successStatus(), content.example())
            : WireServer.empty(operation.successStatus());
    return idInBody(operation).isMissingNode()
        ? response.withHeader(Cloud.REQUEST_ID_HEADER, REQUEST_ID)
        : response;
  }

  private static String requestId(SpecOperation operation) {
    return idInBody(operation).asText(REQUEST_ID);
  }

  private static JsonNode idInBody(SpecOperation operation) {
    return operation.response().example().path(Cloud.of(operation.spec()).requestIdProperty());
  }

  private static void assertValue(Object value, Content content) {
    if (content.exists()) {
      assertThat(UnknownProperties.in(value)).as("properties unknown to the model").isEmpty();
      JsonNode written = ExampleCall.write(value);
      assertThat(Differences.between(content.value(), written, content.model()))
          .as("response, serialized again")
          .isEmpty();
    } else {
      assertThat(value).isNull();
    }
  }
}
