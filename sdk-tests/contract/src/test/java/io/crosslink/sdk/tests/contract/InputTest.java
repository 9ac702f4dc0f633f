package io.crosslink.sdk.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.tests.NamedTest;
import io.crosslink.sdk.tests.spec.GeneratedNames;
import io.crosslink.sdk.tests.spec.Place;
import io.crosslink.sdk.tests.spec.Schema;
import io.crosslink.sdk.tests.spec.SpecOperation;
import io.crosslink.sdk.tests.spec.SpecParameter;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every operation in every form rejects invalid arguments immediately, with the name of the
 * argument, and sends nothing to the service.
 */
@ExtendWith(WireServer.Resolver.class)
class InputTest {
  private static final String INJECTION = "1\r\nX-Injected: 1";

  /** Values that are not ids. */
  private static final List<String> INVALID_IDS =
      Arrays.asList(
          null, "", " \t", "x".repeat(257), "id\n", "\u0000", "a\u007fb", "a\u0085b", INJECTION);

  /** Values that would change the path, immediately or after decoding. */
  private static final List<String> UNSAFE_PATHS =
      List.of("a/b", "a\\b", ".", "..", "../../users", "%2e%2e%2f", "%2E%2E", "a%5cb", "%252e");

  private static final List<String> INVALID_PATH_VALUES =
      Stream.concat(INVALID_IDS.stream(), UNSAFE_PATHS.stream()).toList();

  @TestFactory
  Stream<DynamicTest> idsInPaths(WireServer server) {
    return calls(
        server,
        call -> !call.usersPathParameters().isEmpty(),
        (client, call) -> {
          List<SpecParameter> parameters = call.usersPathParameters();
          Function<Object[], Object> starter = call.starter(client);
          for (int i = 0; i < parameters.size(); i++) {
            String name = call.service().spec().javaName(parameters.get(i));
            for (Object[] arguments : call.argumentsWithPaths(i, INVALID_PATH_VALUES)) {
              assertRejected(name, () -> starter.apply(arguments));
            }
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> missingArguments(WireServer server) {
    return calls(
        server,
        call -> call.arity() > 0,
        (client, call) -> {
          Object[] all = call.arguments();
          Function<Object[], Object> starter = call.starter(client);
          for (int i = 0; i < all.length; i++) {
            Object[] arguments = all.clone();
            arguments[i] = null;
            assertThatIllegalArgumentException()
                .isThrownBy(() -> starter.apply(arguments))
                .withMessageMatching("\\w+ must not be null");
          }
        });
  }

  /** Bodies are checked when they are built, so the form does not matter. */
  @TestFactory
  Stream<DynamicTest> idsInBodies() {
    return GeneratedService.all().stream()
        .flatMap(
            service ->
                service.spec().requestSchemas().stream()
                    .filter(schema -> !schema.name().endsWith("Envelope"))
                    .flatMap(schema -> idsOf(service, schema)));
  }

  private static Stream<DynamicTest> idsOf(GeneratedService service, Schema schema) {
    return schema.place().get("required").texts().stream()
        .filter(name -> !schema.property(name).isA("string", "password")) // tokens are long
        .map(service::javaName)
        .filter(name -> name.matches("ids?|\\w+Ids?"))
        .map(
            name ->
                NamedTest.of(
                    service + " " + schema.name() + "." + name,
                    () -> assertIdsOnly(service.model(schema.name()), schema, name)));
  }

  private static void assertIdsOnly(Class<?> model, Schema schema, String property) {
    Object sample = ExampleCall.read(SampleValue.of(schema), model);
    for (String id : INVALID_IDS) {
      Object builder = Reflect.call(sample, "toBuilder");
      Method setter = Reflect.setter(builder.getClass(), property);
      boolean many = setter.getParameterTypes()[0] == List.class;
      assertThatIllegalArgumentException()
          .as("%s", id)
          .isThrownBy(
              () -> {
                Reflect.call(builder, setter, many ? Collections.singletonList(id) : id);
                Reflect.call(builder, "build");
              })
          .withMessageContaining(property);
    }
  }

  @TestFactory
  Stream<DynamicTest> idsToFindToWaitForAndToRemove(WireServer server) {
    return operations(
        server,
        (service, client, operation) ->
            GeneratedNames.pollers(operation)
                .map(Place::text)
                .flatMap(method -> Stream.of(method, method + "Async"))
                .map(
                    method ->
                        NamedTest.of(
                            operation.spec() + " " + method,
                            () -> {
                              server.reset();
                              assertIdsOnly(service, client, operation, method);
                              server.receivedNothing();
                            })));
  }

  private static void assertIdsOnly(
      GeneratedService service, Object client, SpecOperation operation, String name) {
    Object resource = Reflect.call(client, GeneratedNames.lowerCamel(operation.tag()));
    boolean inPath = operation.extension("x-find").get("show").exists();
    for (Method method : Reflect.named(service.resource(operation.tag()), name)) {
      Class<?>[] types = method.getParameterTypes();
      for (int i = 0; i < types.length && types[i] == String.class; i++) {
        for (String id : inPath ? INVALID_PATH_VALUES : INVALID_IDS) {
          Object[] arguments = Arrays.stream(types).map(type -> argument(type, "id-1")).toArray();
          arguments[i] = id;
          assertRejected("\\w*[iI]d", () -> Reflect.call(resource, method, arguments));
        }
      }
    }
  }

  private static Object argument(Class<?> type, String id) {
    if (type == Predicate.class) {
      return (Predicate<Object>) seen -> true;
    }
    if (type == RequestOptions.class) {
      return RequestOptions.none();
    }
    if (type == String.class) {
      return id;
    }
    return type == WaitOptions.class ? WaitOptions.defaults() : Reflect.offered(type);
  }

  @TestFactory
  Stream<DynamicTest> textsInQueries(WireServer server) {
    return operations(
        server,
        (service, client, operation) ->
            operation.queryParameters().stream()
                .filter(parameter -> parameter.schema().isA("string"))
                .filter(parameter -> !parameter.schema().isA("string", "date-time"))
                .map(
                    parameter ->
                        NamedTest.of(
                            operation + " " + parameter.name(),
                            () ->
                                assertStaysInQuery(
                                    server,
                                    client,
                                    new ExampleCall(service, operation, Form.BLOCKING),
                                    parameter))));
  }

  private static void assertStaysInQuery(
      WireServer server, Object client, ExampleCall call, SpecParameter parameter) {
    SpecOperation operation = call.operation();
    String value = INJECTION + "&a=b#c%0d%0a/../ä";
    server.respond(
        operation.method(),
        SentRequest.path(operation),
        WireServer.json(operation.successStatus(), operation.response().example()));

    Form.await(call.startWith(client, call.argumentsWithQuery(parameter, value)));

    LoggedRequest sent = server.received();
    assertThat(sent.queryParameter(parameter.name()).values()).containsExactly(value);
    assertThat(sent.getQueryParams()).hasSameSizeAs(operation.queryParameters());
    assertThat(sent.getAllHeaderKeys()).doesNotContain("X-Injected");
  }

  private interface Check {
    void accept(Object client, ExampleCall call);
  }

  private interface Tests {
    Stream<DynamicTest> of(GeneratedService service, Object client, SpecOperation operation);
  }

  private static Stream<DynamicTest> operations(WireServer server, Tests tests) {
    return GeneratedService.all().stream()
        .flatMap(
            service -> {
              Object client = Cloud.client(service, server.url());
              return service.spec().operations().stream()
                  .flatMap(operation -> tests.of(service, client, operation));
            });
  }

  /** Tests every operation in every form; rejected calls must not arrive. */
  private static Stream<DynamicTest> calls(
      WireServer server, Predicate<ExampleCall> wanted, Check check) {
    return operations(
        server,
        (service, client, operation) ->
            ExampleCall.all(service, operation)
                .filter(wanted)
                .map(
                    call ->
                        NamedTest.of(
                            call.toString(),
                            () -> {
                              server.reset();
                              check.accept(client, call);
                              server.receivedNothing();
                            })));
  }

  private static void assertRejected(String name, ThrowingCallable call) {
    assertThatIllegalArgumentException()
        .isThrownBy(call)
        .withMessageMatching("(?s)" + name + " (must|exceeds) .*")
        .withMessageNotContaining("X-Injected");
  }
}
