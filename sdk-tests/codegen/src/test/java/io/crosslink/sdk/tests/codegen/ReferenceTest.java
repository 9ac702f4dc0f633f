package io.crosslink.sdk.tests.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.core.error.ServiceException;
import io.crosslink.sdk.tests.codegen.torture.Fittings;
import io.crosslink.sdk.tests.codegen.torture.Gadgets;
import io.crosslink.sdk.tests.codegen.torture.TortureClient;
import io.crosslink.sdk.tests.codegen.torture.Widgets;
import io.crosslink.sdk.tests.codegen.torture.model.CreateWidgetRequest;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares the reference with the code that is generated from the same spec. */
class ReferenceTest {
  private static final Path REFERENCE = Path.of("target/generated-reference/torture");
  private static final Path DOCUMENT =
      Path.of("target/generated-resources/openapi/META-INF/openapi/tests/torture/openapi.json");
  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @ValueSource(classes = {Fittings.class, Gadgets.class, Widgets.class})
  void everyMethodIsLinked(Class<?> client) throws IOException {
    String page = page(client.getSimpleName().toLowerCase(Locale.ROOT));
    Pattern link = Pattern.compile(client.getName().replace('.', '/') + "\\.html#([^ )]*\\))");
    List<String> linked = link.matcher(page).results().map(it -> it.group(1)).toList();

    List<String> all = anchors(client, method -> true);
    List<String> blocking = anchors(client, ReferenceTest::isShort);
    assertThat(linked).isSubsetOf(all);
    assertThat(linked).containsAll(blocking);
    assertThat(blocking).hasSizeGreaterThan(3);
  }

  private static List<String> anchors(Class<?> client, Predicate<Method> included) {
    return Arrays.stream(client.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(included)
        .map(
            method ->
                Arrays.stream(method.getParameterTypes())
                    .map(Class::getCanonicalName)
                    .collect(Collectors.joining(",", method.getName() + "(", ")")))
        .toList();
  }

  /** Returns whether it is neither a form of another method nor one that takes more than that. */
  private static boolean isShort(Method method) {
    List<Class<?>> parameters = List.of(method.getParameterTypes());
    return !method.getName().matches("toString|.*Async|.*WithResponse")
        && !parameters.contains(RequestOptions.class)
        && !parameters.contains(Predicate.class);
  }

  @Test
  void everyOperationIsDescribed() throws IOException {
    String names = page("names");
    for (JsonNode operation : operations(JSON.readTree(DOCUMENT.toFile()))) {
      String id = operation.path("operationId").asText();
      String group = operation.path("tags").path(0).asText().toLowerCase(Locale.ROOT);
      String method = operation.path("x-method").asText();
      assertThat(page(group))
          .contains("\n## %s {#%s}\n".formatted(id, id))
          .contains("torture.%s().%s(".formatted(group, method));
      assertThat(names)
          .contains("%s.md#%s) | `torture.%s().%s`".formatted(group, id, group, method));
    }
  }

  @Test
  void documentHasTheJavaCallAndIsElseThatOfTheJar() throws IOException {
    JsonNode shown = JSON.readTree(REFERENCE.resolve("http/openapi.json").toFile());
    JsonNode jar = JSON.readTree(DOCUMENT.toFile());
    assertThat(operations(shown)).hasSameSizeAs(operations(jar));
    for (JsonNode operation : operations(shown)) {
      String id = operation.path("operationId").asText();
      assertThat(operation.at("/x-codeSamples/0/source").asText()).contains("torture.");
      assertThat(operation.path("description").asText()).endsWith(".html#" + id + ")");
    }
    assertThat(withoutJava(shown)).isEqualTo(withoutJava(jar));
  }

  private static JsonNode withoutJava(JsonNode document) {
    operations(document)
        .forEach(it -> ((ObjectNode) it).remove(List.of("x-codeSamples", "description")));
    return document;
  }

  private static List<JsonNode> operations(JsonNode document) {
    return document.path("paths").findParents("operationId");
  }

  /** What the reference says of the codes, as name, exception, status and retries. */
  static Stream<MatchResult> errorCodes() throws IOException {
    Pattern code =
        Pattern.compile(
            "## (\\S+) .*?\\*\\*Exception\\*\\*: \\[`(\\w+)`][^\\n]*?(?:HTTP status (\\d+))?\\.[^.\\n]*\\n"
                + "- \\*\\*Retries\\*\\*: ([^\\n]*)\\n",
            Pattern.DOTALL);
    return code.matcher(page("errors")).results();
  }

  @ParameterizedTest
  @MethodSource("errorCodes")
  void errorCodesBecomeTheExceptionAndAreRetriedAsStated(MatchResult stated) {
    String code = stated.group(1);
    int status = stated.group(3) == null ? 400 : Integer.parseInt(stated.group(3));
    String retries = stated.group(4);
    boolean isAlways = retries.startsWith("every operation");
    boolean isIfIdempotent = retries.startsWith("idempotent operations");

    assertThat(exception(code, status, isAlways || isIfIdempotent, it -> it.gadgets().get("g-1")))
        .isEqualTo(stated.group(2));
    assertThat(
            exception(
                code, status, isAlways, it -> it.widgets().create(CreateWidgetRequest.of("w"))))
        .isEqualTo(stated.group(2));
  }

  /** Returns the name of what a call throws, after one attempt or two. */
  private static String exception(
      String code, int status, boolean isRetried, java.util.function.Consumer<TortureClient> call) {
    RetryPolicy twice =
        RetryPolicy.builder().maxAttempts(2).baseDelay(Duration.ofMillis(1)).pacing(false).build();
    String error = "{\"code\":\"%s\",\"message\":\"m\"}".formatted(code);
    try (RecordingServer server = new RecordingServer();
        TortureClient client =
            TortureClient.builder().endpoint(server.url()).retryPolicy(twice).build()) {
      server.answer(status, error).answer(status, error);
      ServiceException thrown =
          catchThrowableOfType(ServiceException.class, () -> call.accept(client));
      assertThat(server.requests()).isEqualTo(isRetried ? 2 : 1);
      return Objects.requireNonNull(thrown).getClass().getSimpleName();
    }
  }

  @Test
  void allErrorCodesWithAnExceptionAreCompared() throws IOException {
    assertThat(errorCodes()).hasSize(7);
  }

  private static String page(String name) throws IOException {
    return Files.readString(REFERENCE.resolve(name + ".md"));
  }
}
