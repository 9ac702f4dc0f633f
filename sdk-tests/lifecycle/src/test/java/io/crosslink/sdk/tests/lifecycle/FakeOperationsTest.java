package io.crosslink.sdk.tests.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.crosslink.sdk.testkit.FakeCloud;
import io.crosslink.sdk.testkit.FakeHuaweiCloud;
import io.crosslink.sdk.testkit.FakeZenlayer;
import io.crosslink.sdk.testkit.RecordedCall;
import io.crosslink.sdk.tests.spec.Content;
import io.crosslink.sdk.tests.spec.Spec;
import io.crosslink.sdk.tests.spec.SpecOperation;
import io.crosslink.sdk.tests.spec.SpecParameter;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The fakes identify every operation of the specs by its operation id, and none of them fails
 * because of the example in its spec. Without our clients, so that both are held against the specs.
 */
class FakeOperationsTest {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  /** JUnit's own timeout does not apply to dynamic tests. */
  private static final Duration TIMEOUT = Duration.ofMinutes(2);

  private final FakeZenlayer zenlayer = FakeZenlayer.start();
  private final FakeHuaweiCloud huawei = FakeHuaweiCloud.start();

  @AfterEach
  void stop() {
    zenlayer.close();
    huawei.close();
  }

  @TestFactory
  Stream<DynamicTest> zenlayer() {
    Map<String, String> headers = Map.of("Authorization", "Bearer " + zenlayer.token());
    return operations("zenlayer", operation -> assertKnown(zenlayer, operation, headers));
  }

  @TestFactory
  Stream<DynamicTest> huawei() throws Exception {
    Map<String, String> headers = Map.of("X-Auth-Token", huaweiToken());
    return operations("huawei", operation -> assertKnown(huawei, operation, headers));
  }

  private interface Check {
    void accept(SpecOperation operation) throws Exception;
  }

  private static Stream<DynamicTest> operations(String provider, Check check) {
    return Spec.all().stream()
        .filter(spec -> spec.provider().equals(provider))
        .flatMap(spec -> spec.operations().stream())
        .map(
            operation ->
                DynamicTest.dynamicTest(operation.toString(), () -> check.accept(operation)));
  }

  private void assertKnown(
      FakeCloud<?> fake, SpecOperation operation, Map<String, String> credentials)
      throws Exception {
    int before = fake.calls().size();
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(fake.endpoint() + path(operation)))
            .method(operation.method(), body(operation.request()));
    credentials.forEach(request::header);
    if (!operation.fragment().isEmpty()) {
      request.header("X-ZC-Action", operation.fragment());
      request.header("X-ZC-Version", operation.spec().version());
    }
    if (operation.request().exists()) {
      request.header("Content-Type", "application/json");
    }
    operation
        .headerParameters()
        .forEach(header -> request.header(header.name(), header.example().asText()));

    HttpResponse<String> response = send(request);

    // The fake may reject the example, as it has no such resource.
    assertThat(response.statusCode()).as("%s: %s", operation, response.body()).isLessThan(500);
    List<RecordedCall> made = fake.calls();
    assertThat(made.subList(before, made.size()))
        .as("%s", operation)
        .extracting(RecordedCall::operation)
        .containsExactly(operation.id());
  }

  private String path(SpecOperation operation) {
    String path = operation.wirePath();
    for (SpecParameter parameter : operation.pathParameters()) {
      String value =
          parameter.name().equals("project_id") ? huawei.projectId() : parameter.example().asText();
      path = path.replace("{" + parameter.name() + "}", value);
    }
    return path;
  }

  private static HttpRequest.BodyPublisher body(Content request) {
    return request.exists()
        ? HttpRequest.BodyPublishers.ofString(request.example().toString())
        : HttpRequest.BodyPublishers.noBody();
  }

  private String huaweiToken() throws Exception {
    String login =
        """
        {"auth": {"identity": {"methods": ["password"], "password": {"user": {
          "name": "%s", "password": "%s", "domain": {"name": "%s"}}}},
          "scope": {"project": {"name": "%s"}}}}
        """
            .formatted(huawei.user(), huawei.password(), huawei.account(), huawei.region());
    HttpResponse<String> response =
        send(
            HttpRequest.newBuilder(URI.create(huawei.endpoint() + "/v3/auth/tokens"))
                .POST(HttpRequest.BodyPublishers.ofString(login)));
    return response.headers().firstValue("X-Subject-Token").orElseThrow();
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return HTTP.send(request.timeout(TIMEOUT).build(), HttpResponse.BodyHandlers.ofString());
  }
}
