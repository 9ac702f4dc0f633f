package io.crosslink.sdk.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.crosslink.sdk.core.Paginator;
import io.crosslink.sdk.tests.NamedTest;
import io.crosslink.sdk.tests.spec.Place;
import io.crosslink.sdk.tests.spec.SpecOperation;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every method that lists all items returns those of the spec's example, blocking and
 * asynchronously.
 */
@ExtendWith(WireServer.Resolver.class)
class ListingTest {
  @TestFactory
  Stream<DynamicTest> listings(WireServer server) {
    return GeneratedService.all().stream()
        .flatMap(
            service -> {
              Object client = Cloud.client(service, server.url());
              return service.spec().operations().stream()
                  .filter(operation -> !method(operation).text().isEmpty())
                  .map(operation -> new ExampleCall(service, operation, Form.BLOCKING))
                  .map(
                      call ->
                          NamedTest.of(
                              call.operation().toString(),
                              () -> assertListed(server, client, call)));
            });
  }

  private static Place method(SpecOperation operation) {
    return operation.extension("x-pagination").get("method");
  }

  private static void assertListed(WireServer server, Object client, ExampleCall call) {
    SpecOperation operation = call.operation();
    server.respond(
        operation.method(),
        SentRequest.path(operation),
        WireServer.json(operation.successStatus(), operation.response().example()));
    Object resource = call.resource(client);
    List<Method> forms = Reflect.named(resource.getClass(), method(operation).text());
    assertThat(forms).isNotEmpty();
    for (Method form : forms) {
      Paginator<?, ?> listing =
          (Paginator<?, ?>) Reflect.call(resource, form, chosen(call.arguments(), form));

      List<?> items = listing.toList();

      assertSameAsExample(operation, items);
      assertThat(Form.await(listing.toListAsync())).isEqualTo(items);
      assertThat(listing).hasToString("Paginator[" + operation.id() + "]");
    }
  }

  /** Returns the arguments of the operation that a method has, which are in the same order. */
  private static Object[] chosen(Object[] arguments, Method form) {
    Deque<Object> left = new ArrayDeque<>(List.of(arguments));
    return Arrays.stream(form.getParameterTypes())
        .map(
            type -> {
              while (!type.isInstance(left.peek())) {
                left.remove();
              }
              return left.remove();
            })
        .toArray();
  }

  private static void assertSameAsExample(SpecOperation operation, List<?> items) {
    String property =
        operation.extension("x-pagination").fields().values().stream()
            .map(kind -> kind.get("items"))
            .filter(Place::exists)
            .findFirst()
            .orElseThrow()
            .text();
    JsonNode expected = operation.response().value().path(property);
    assertThat(expected).as("items in the example").isNotEmpty();
    assertThat(
            Differences.between(
                expected,
                ExampleCall.write(items),
                operation.response().model().property(property)))
        .isEmpty();
  }
}
