package io.crosslink.sdk.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.crosslink.sdk.core.CloudResource;
import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.error.AmbiguousNameException;
import io.crosslink.sdk.core.internal.json.Json;
import io.crosslink.sdk.tests.NamedTest;
import io.crosslink.sdk.tests.spec.Place;
import io.crosslink.sdk.tests.spec.SpecOperation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every method that finds by name, in all its forms, finds what the spec's example of the listing
 * contains, and sends the filter that the spec names.
 */
@ExtendWith(WireServer.Resolver.class)
class FindByNameTest {
  @TestFactory
  Stream<DynamicTest> found(WireServer server) {
    return each(
        server,
        (client, call, form) -> {
          List<CloudResource> listed = listed(call, form);
          CloudResource wanted = listed.get(listed.size() - 1);
          respond(server, call.operation(), call.operation().response().example());

          assertThat(find(client, call, form, wanted.resourceName()))
              .isEqualTo(Optional.of(wanted));

          assertFiltered(server.received(), call.operation(), wanted.resourceName());
        });
  }

  @TestFactory
  Stream<DynamicTest> absent(WireServer server) {
    return each(
        server,
        (client, call, form) -> {
          respond(server, call.operation(), call.operation().response().example());
          String prefix = listed(call, form).get(0).resourceName().substring(0, 1);

          assertThat(find(client, call, form, prefix)).isEmpty();
        });
  }

  /** The first resource of the example is listed again, under another id. */
  @TestFactory
  Stream<DynamicTest> ambiguous(WireServer server) {
    return each(
        server,
        (client, call, form) -> {
          JsonNode example = call.operation().response().example().deepCopy();
          CloudResource twice = listed(call, form).get(0);
          String again = twice.resourceId() + "-2";
          ArrayNode items = items(call, example);
          items.add(parsed(ExampleCall.write(twice).toString().replace(twice.resourceId(), again)));
          example
              .findParents("totalCount")
              .forEach(page -> ((ObjectNode) page).put("totalCount", items.size()));
          respond(server, call.operation(), example);

          assertThatThrownBy(() -> find(client, call, form, twice.resourceName()))
              .isInstanceOfSatisfying(
                  AmbiguousNameException.class,
                  problem ->
                      assertThat(problem.candidates())
                          .extracting(AmbiguousNameException.Candidate::id)
                          .containsExactly(twice.resourceId(), again));
        });
  }

  @TestFactory
  Stream<DynamicTest> names(WireServer server) {
    return each(
        server,
        (client, call, form) -> {
          server.reset();
          for (String bad : new String[] {null, "", " "}) {
            assertThatIllegalArgumentException()
                .isThrownBy(() -> start(client, call, form, bad))
                .withMessageStartingWith("name must ");
          }
          server.receivedNothing();
        });
  }

  private interface Check {
    void accept(Object client, ExampleCall call, Method form);
  }

  private static Stream<DynamicTest> each(WireServer server, Check check) {
    return GeneratedService.all().stream()
        .flatMap(
            service -> {
              Object client = Cloud.client(service, server.url());
              return service.spec().operations().stream()
                  .filter(operation -> method(operation).exists())
                  .map(operation -> new ExampleCall(service, operation, Form.BLOCKING))
                  .flatMap(
                      call ->
                          forms(call)
                              .map(
                                  form ->
                                      NamedTest.of(
                                          "%s %s with %d parameters"
                                              .formatted(
                                                  call.operation(),
                                                  form.getName(),
                                                  form.getParameterCount()),
                                          () -> check.accept(client, call, form))));
            });
  }

  private static Place method(SpecOperation operation) {
    return operation.extension("x-find-by-name").get("method");
  }

  private static Stream<Method> forms(ExampleCall call) {
    Class<?> resource = call.service().resource(call.operation().tag());
    String name = method(call.operation()).text();
    return Stream.of(name, name + "Async").flatMap(each -> Reflect.named(resource, each).stream());
  }

  private static Object start(Object client, ExampleCall call, Method form, String name) {
    List<Object> arguments = new ArrayList<>();
    call.usersPathParameters().forEach(owner -> arguments.add(owner.example().asText()));
    arguments.add(name);
    if (Arrays.asList(form.getParameterTypes()).contains(RequestOptions.class)) {
      arguments.add(RequestOptions.none());
    }
    return Reflect.call(call.resource(client), form, arguments.toArray());
  }

  private static Optional<?> find(Object client, ExampleCall call, Method form, String name) {
    return (Optional<?>) Form.await(start(client, call, form, name));
  }

  /** The resources of the example that have a name; their names differ. */
  private static List<CloudResource> listed(ExampleCall call, Method form) {
    String schema =
        call.operation().response().model().property(itemsProperty(call)).items().name();
    List<CloudResource> listed = new ArrayList<>();
    items(call, call.operation().response().example())
        .forEach(
            item ->
                listed.add((CloudResource) ExampleCall.read(item, call.service().model(schema))));
    listed.removeIf(resource -> resource.resourceName() == null);
    assertThat(listed)
        .as("%s", form)
        .isNotEmpty()
        .extracting(CloudResource::resourceName)
        .doesNotHaveDuplicates();
    return listed;
  }

  private static ArrayNode items(ExampleCall call, JsonNode example) {
    return (ArrayNode) example.findValue(itemsProperty(call));
  }

  private static String itemsProperty(ExampleCall call) {
    return call.operation().extension("x-pagination").fields().values().stream()
        .map(kind -> kind.get("items"))
        .filter(Place::exists)
        .findFirst()
        .orElseThrow()
        .text();
  }

  private static JsonNode parsed(String json) {
    try {
      return Json.mapper().readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void respond(WireServer server, SpecOperation operation, JsonNode body) {
    server.respond(
        operation.method(),
        SentRequest.path(operation),
        WireServer.json(operation.successStatus(), withoutNextPage(body)));
  }

  /** There is one page only. */
  private static JsonNode withoutNextPage(JsonNode body) {
    JsonNode last = body.deepCopy();
    last.findParents("next_marker").forEach(info -> ((ObjectNode) info).remove("next_marker"));
    return last;
  }

  private static void assertFiltered(LoggedRequest sent, SpecOperation operation, String name) {
    String filter = operation.extension("x-find-by-name").get("filter").text();
    if (operation.request().model().property(filter).exists()) {
      assertThat(parsed(sent.getBodyAsString()).path(filter).asText()).isEqualTo(name);
    } else if (!filter.isEmpty()) {
      assertThat(sent.queryParameter(filter).values()).containsExactly(name);
    }
  }
}
