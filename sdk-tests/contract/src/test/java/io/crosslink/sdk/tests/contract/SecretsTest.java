package io.crosslink.sdk.tests.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.crosslink.sdk.core.error.ApiTimeoutException;
import io.crosslink.sdk.core.error.SdkException;
import io.crosslink.sdk.core.error.WaiterException;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.core.waiting.WaitProgress;
import io.crosslink.sdk.tests.NamedTest;
import io.crosslink.sdk.tests.contract.EchoServer.End;
import io.crosslink.sdk.tests.contract.EchoServer.Received;
import io.crosslink.sdk.tests.contract.EchoServer.Response;
import io.crosslink.sdk.tests.spec.GeneratedNames;
import io.crosslink.sdk.tests.spec.Place;
import io.crosslink.sdk.tests.spec.SpecOperation;
import java.io.IOException;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.slf4j.LoggerFactory;

/**
 * Plants a secret wherever there can be one: in credentials, in headers, in every property that the
 * specs mark as a password, in responses, and in errors of services and gateways that quote a
 * request. Then every operation succeeds and fails in every way, and the secret must not be in
 * anything that is printed, logged, stored or available from an exception.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecretsTest {
  private static final String SECRET = SampleValue.SECRET;
  private static final Duration TIMEOUT = Duration.ofSeconds(20);

  /** The secret in plain text, and in Base64 at each of the three possible offsets. */
  private static final List<String> FORMS =
      Stream.concat(Stream.of(SECRET), IntStream.range(0, 3).mapToObj(SecretsTest::encoded))
          .map(form -> form.toLowerCase(Locale.ROOT))
          .toList();

  private final EchoServer server = new EchoServer();
  private final CapturedLogs logs = CapturedLogs.start();

  @AfterAll
  void stop() throws IOException {
    logs.close();
    server.close();
  }

  @TestFactory
  Stream<DynamicTest> successes() {
    return some(calls -> calls.stream().flatMap(this::succeed));
  }

  private Stream<String> succeed(SecretCall call) {
    SpecOperation operation = call.call().operation();
    String body =
        operation.response().exists()
            ? SampleValue.of(operation.response().schema()).toString()
            : "";
    server.responder(
        request ->
            FaultCase.response(
                operation.successStatus(),
                "X-Subject-Token: " + SECRET + "\r\nSet-Cookie: id=" + SECRET,
                body));

    Object result = Form.await(call.start(TIMEOUT));

    assertThat(server.received())
        .singleElement()
        .extracting(Received::head)
        .asString()
        .contains(SECRET);
    return Stream.concat(
        leaks(call, "success", result), leaks(call + ", parts", call.parts()).stream());
  }

  /**
   * Each fault is used with one way to call, and without {@code -Dlong} for every sixth operation;
   * over all operations, all combinations occur.
   */
  @TestFactory
  Stream<DynamicTest> failures() {
    return operations(
        calls -> {
          SpecOperation operation = calls.get(0).call().operation();
          List<FaultCase> faultCases = FaultCase.of(operation);
          int first = Math.floorMod(operation.id().hashCode(), 6 * calls.size());
          int step = SecretCall.IS_LONG ? 1 : 6;
          return IntStream.range(0, faultCases.size())
              .filter(i -> (i + first) % step == 0)
              .boxed()
              .flatMap(i -> fail(calls.get((first + i) % calls.size()), faultCases.get(i)));
        });
  }

  private Stream<String> fail(SecretCall call, FaultCase faultCase) {
    server.responder(faultCase.responder());

    Throwable problem = catchThrowable(() -> Form.await(call.start(TIMEOUT)));

    assertThat(server.received()).as("requests received, %s", faultCase).hasSize(1);
    if (problem != null) { // a response without a model may contain anything
      assertThat(problem).as("%s", faultCase).isInstanceOf(SdkException.class);
    }
    return leaks(call, faultCase.name(), problem);
  }

  @TestFactory
  Stream<DynamicTest> timeouts() {
    return some(
        calls ->
            calls.stream()
                .limit(1)
                .flatMap(
                    call -> {
                      server.responder(request -> new Response("", End.STAYS_OPEN));
                      Throwable problem =
                          catchThrowable(() -> Form.await(call.start(Duration.ofMillis(20))));
                      assertThat(problem).isInstanceOf(ApiTimeoutException.class);
                      return leaks(call, "timeout", problem);
                    }));
  }

  @TestFactory
  Stream<DynamicTest> badArguments() {
    return some(calls -> calls.stream().flatMap(this::rejectArguments));
  }

  private Stream<String> rejectArguments(SecretCall call) {
    return IntStream.range(0, call.call().usersPathParameters().size())
        .boxed()
        .flatMap(
            parameter -> {
              Object[] arguments = call.arguments(TIMEOUT);
              arguments[parameter] =
                  call.call().argumentsWithPath(parameter, SECRET + "/..")[parameter];
              Throwable problem = catchThrowable(() -> call.start(arguments));
              assertThat(problem).isInstanceOf(IllegalArgumentException.class);
              return leaks(call, "bad argument", problem);
            });
  }

  @TestFactory
  Stream<DynamicTest> waits() {
    return operations(
        calls ->
            GeneratedNames.pollers(calls.get(0).call().operation())
                .map(Place::text)
                .filter(method -> !method.startsWith("find"))
                .flatMap(
                    method ->
                        calls.stream()
                            .limit(SecretCall.IS_LONG ? calls.size() : 1)
                            .flatMap(call -> waitWithoutSuccess(call, method))));
  }

  private Stream<String> waitWithoutSuccess(SecretCall call, String method) {
    server.responder(
        request ->
            FaultCase.response(
                500, "X-Subject-Token: " + SECRET, "{\"token\":\"" + SECRET + "\"}"));
    List<WaitProgress> polls = new ArrayList<>();
    WaitOptions options =
        WaitOptions.defaults().withTimeout(Duration.ofMillis(1)).withListener(polls::add);

    Throwable problem =
        catchThrowable(() -> poll(call.call().resource(call.client()), method, options));

    assertThat(problem).isInstanceOf(WaiterException.class);
    assertThat(polls).isNotEmpty();
    return Stream.concat(leaks(call, method, problem), leaks(call, method, polls));
  }

  /** Calls the shortest form. */
  private static void poll(Object resource, String name, WaitOptions options) {
    Method method =
        Reflect.named(resource.getClass(), name).stream()
            .min(Comparator.comparing(Method::getParameterCount))
            .orElseThrow();
    Object[] arguments =
        Arrays.stream(method.getParameterTypes())
            .map(
                type ->
                    type == String.class
                        ? "id"
                        : type == WaitOptions.class ? options : Reflect.offered(type))
            .toArray();
    Reflect.call(resource, method, arguments);
  }

  /** The harness finds leaks. */
  @Test
  void leaksAreFound() {
    IOException hidden = new IOException("psk=" + SECRET.toUpperCase(Locale.ROOT));
    Exception problem = new IllegalStateException("no");
    problem.addSuppressed(new IllegalStateException("no", hidden));
    LoggerFactory.getLogger("any").trace("of {}", SECRET);
    java.util.logging.Logger.getLogger(OkHttpClient.class.getName()).finest("of " + SECRET);

    assertThat(leaks("", PublicTexts.of("problem", problem)))
        .anyMatch(leak -> leak.contains("problem printed"))
        .anyMatch(leak -> leak.contains("problem serialized"))
        .anyMatch(leak -> leak.contains("problem.suppressed[].cause.message"));
    assertThat(CapturedLogs.take()).contains("any - of " + SECRET, "OkHttpClient - of " + SECRET);
    for (String before : List.of("", "1", "22")) {
      String encoded = Base64.getEncoder().encodeToString((before + SECRET + "33").getBytes(UTF_8));
      assertThat(leaks("", Map.of("text", "Basic " + encoded))).hasSize(1);
    }
  }

  private interface Scenario {
    Stream<String> leaks(List<SecretCall> calls);
  }

  /** All operations with {@code -Dlong}; else every tenth, as little of this depends on them. */
  private Stream<DynamicTest> some(Scenario scenario) {
    int step = SecretCall.IS_LONG ? 1 : 10;
    List<DynamicTest> all = operations(scenario).toList();
    return IntStream.range(0, all.size()).filter(i -> i % step == 0).mapToObj(all::get);
  }

  private Stream<DynamicTest> operations(Scenario scenario) {
    return GeneratedService.all().stream()
        .flatMap(
            service ->
                service.spec().operations().stream()
                    .map(
                        operation ->
                            NamedTest.of(
                                operation.toString(),
                                () ->
                                    assertThat(
                                            scenario.leaks(
                                                SecretCall.all(service, operation, server.url())))
                                        .isEmpty())));
  }

  /** Returns where the secret occurs in the outcome of a call, its events and the log. */
  private static Stream<String> leaks(SecretCall call, String name, Object outcome) {
    Map<String, String> texts = PublicTexts.of("outcome", outcome);
    texts.putAll(PublicTexts.of("events", call.events()));
    texts.put("log", CapturedLogs.take());
    return leaks(name + ", " + call, texts).stream();
  }

  private static List<String> leaks(String name, Map<String, String> texts) {
    return texts.entrySet().stream()
        .filter(text -> place(text.getValue()) >= 0)
        .map(text -> name + ": " + text.getKey() + ": " + aroundLeak(text.getValue()))
        .toList();
  }

  private static int place(String text) {
    String lowerCase = text.toLowerCase(Locale.ROOT);
    return FORMS.stream().mapToInt(lowerCase::indexOf).max().orElse(-1);
  }

  private static String aroundLeak(String text) {
    int place = place(text);
    return text.substring(Math.max(0, place - 80), Math.min(text.length(), place + 80));
  }

  private static String encoded(int before) {
    String text = Base64.getEncoder().encodeToString(("x".repeat(before) + SECRET).getBytes(UTF_8));
    int bits = 8 * (before + SECRET.length());
    return text.substring(
        (8 * before + 5) / 6, bits / 6); // the part that depends only on the secret
  }
}
