package io.crosslink.sdk.tests.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.error.ApiTimeoutException;
import io.crosslink.sdk.core.error.SdkException;
import io.crosslink.sdk.core.error.WaiterException;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.core.waiting.WaitProgress;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.huawei.vpn.model.CreateVpnConnectionRequest;
import io.crosslink.sdk.testkit.FakeHuaweiVpn;
import io.crosslink.sdk.testkit.FakeZenlayer;
import io.crosslink.sdk.tests.NamedTest;
import io.crosslink.sdk.tests.contract.EchoServer.End;
import io.crosslink.sdk.tests.contract.EchoServer.Received;
import io.crosslink.sdk.tests.contract.EchoServer.Reply;
import io.crosslink.sdk.tests.spec.GeneratedNames;
import io.crosslink.sdk.tests.spec.Place;
import io.crosslink.sdk.tests.spec.SpecOperation;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import io.crosslink.sdk.zenlayer.sdn.model.DestroyPrivateConnectRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
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
 * A secret is planted wherever there can be one: in credentials, in headers, in every property that
 * the specs call a password, in answers, and in what services and gateways say of a request. Then
 * every operation succeeds and fails in every way, and the secret must be in nothing that anybody
 * prints, logs, stores or asks an exception for.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecretsTest {
  private static final String SECRET = SampleValue.SECRET;
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** The secret as it is, and in Base64 at each of the three places it may start at. */
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
    return operations(calls -> calls.stream().flatMap(this::succeed));
  }

  private Stream<String> succeed(SecretCall call) {
    SpecOperation operation = call.call().operation();
    String answer =
        operation.response().exists()
            ? SampleValue.of(operation.response().schema()).toString()
            : "";
    server.answer(
        request ->
            Mishap.reply(
                operation.successStatus(),
                "X-Subject-Token: " + SECRET + "\r\nSet-Cookie: id=" + SECRET,
                answer));

    Object result = Form.await(call.begin(PATIENCE));

    assertThat(server.received())
        .singleElement()
        .extracting(Received::head)
        .asString()
        .contains(SECRET);
    return Stream.concat(
        leaks(call, "success", result), leaks(call + ", parts", call.parts()).stream());
  }

  /** Each failure is met in one of the ways to call; over all operations, all ways meet all. */
  @TestFactory
  Stream<DynamicTest> failures() {
    return operations(
        calls -> {
          SpecOperation operation = calls.get(0).call().operation();
          List<Mishap> mishaps = Mishap.of(operation);
          int first = Math.floorMod(operation.id().hashCode(), calls.size());
          return IntStream.range(0, mishaps.size())
              .boxed()
              .flatMap(i -> fail(calls.get((first + i) % calls.size()), mishaps.get(i)));
        });
  }

  private Stream<String> fail(SecretCall call, Mishap mishap) {
    server.answer(mishap.answer());

    Throwable problem = catchThrowable(() -> Form.await(call.begin(PATIENCE)));

    assertThat(server.received()).as("requests received, %s", mishap).hasSize(1);
    if (problem != null) { // an answer that should be empty may hold anything but an error
      assertThat(problem).as("%s", mishap).isInstanceOf(SdkException.class);
    }
    return leaks(call, mishap.name(), problem);
  }

  @TestFactory
  Stream<DynamicTest> timeouts() {
    return operations(
        calls ->
            calls.stream()
                .limit(1)
                .flatMap(
                    call -> {
                      server.answer(request -> new Reply("", End.SILENCE));
                      Throwable problem =
                          catchThrowable(() -> Form.await(call.begin(Duration.ofMillis(20))));
                      assertThat(problem).isInstanceOf(ApiTimeoutException.class);
                      return leaks(call, "timeout", problem);
                    }));
  }

  @TestFactory
  Stream<DynamicTest> badArguments() {
    return operations(calls -> calls.stream().flatMap(this::refuse));
  }

  private Stream<String> refuse(SecretCall call) {
    return IntStream.range(0, call.call().usersPathParameters().size())
        .boxed()
        .flatMap(
            parameter -> {
              Object[] arguments = call.arguments(PATIENCE);
              arguments[parameter] =
                  call.call().argumentsWithPath(parameter, SECRET + "/..")[parameter];
              Throwable problem = catchThrowable(() -> call.begin(arguments));
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
                .flatMap(method -> calls.stream().flatMap(call -> waitInVain(call, method))));
  }

  private Stream<String> waitInVain(SecretCall call, String method) {
    server.answer(
        request ->
            Mishap.reply(500, "X-Subject-Token: " + SECRET, "{\"token\":\"" + SECRET + "\"}"));
    List<WaitProgress> looks = new ArrayList<>();
    WaitOptions options =
        WaitOptions.defaults().withTimeout(Duration.ofMillis(1)).withListener(looks::add);

    Throwable problem =
        catchThrowable(
            () -> Reflect.call(call.call().resource(call.client()), method, "id", options));

    assertThat(problem).isInstanceOf(WaiterException.class);
    assertThat(looks).isNotEmpty();
    return Stream.concat(leaks(call, method, problem), leaks(call, method, looks));
  }

  @Test
  void fakes() {
    try (FakeHuaweiVpn huawei = FakeHuaweiVpn.start();
        FakeZenlayer zenlayer = FakeZenlayer.start();
        VpnClient vpn = huawei.client();
        SdnClient sdn = zenlayer.client()) {
      assertThatThrownBy(
          () ->
              vpn.vpnConnections()
                  .create(
                      CreateVpnConnectionRequest.builder()
                          .vgwId("vgw")
                          .vgwIp("192.0.2.1")
                          .cgwId("cgw")
                          .psk(SECRET)
                          .build()));
      RequestOptions options =
          RequestOptions.builder().header("Authorization", "Bearer " + SECRET).build();
      assertThatThrownBy(
          () ->
              sdn.privateConnects()
                  .destroyWithResponse(DestroyPrivateConnectRequest.of("pc-1"), options));

      assertThat(huawei.calls()).isNotEmpty();
      assertThat(zenlayer.calls()).isNotEmpty();
      for (Object calls : List.of(huawei.calls(), zenlayer.calls())) {
        assertThat(leaks("", PublicTexts.of("calls", calls))).isEmpty();
      }
      List<Object> fakes = List.of(huawei, zenlayer);
      assertThat(leaks("", Map.of("fakes", fakes.toString()))).isEmpty();
    }
  }

  /** The harness notices what it is there for. */
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

  /** Where the secret is found in what a call came to, and in what was told of it meanwhile. */
  private static Stream<String> leaks(SecretCall call, String what, Object outcome) {
    Map<String, String> texts = PublicTexts.of("outcome", outcome);
    texts.putAll(PublicTexts.of("told", call.told()));
    texts.put("log", CapturedLogs.take());
    return leaks(what + ", " + call, texts).stream();
  }

  private static List<String> leaks(String what, Map<String, String> texts) {
    return texts.entrySet().stream()
        .filter(text -> place(text.getValue()) >= 0)
        .map(text -> what + ": " + text.getKey() + ": " + aroundLeak(text.getValue()))
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
    return text.substring((8 * before + 5) / 6, bits / 6); // what depends on the secret alone
  }
}
