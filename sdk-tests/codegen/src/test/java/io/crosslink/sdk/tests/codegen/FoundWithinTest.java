package io.crosslink.sdk.tests.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.crosslink.sdk.core.error.ServiceException;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.tests.codegen.torture.Fittings;
import io.crosslink.sdk.tests.codegen.torture.TortureClient;
import io.crosslink.sdk.tests.codegen.torture.model.Fitting;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Resources that are listed only within another one, and removed by a request. */
@Timeout(30)
class FoundWithinTest {
  private static final String LISTED = "GET /v1/p-1/gadgets/g-1/fittings?limit=50&part-nos=n-1";
  private static final String NONE = "{\"fittings\":[]}";
  private static final WaitOptions EAGERLY =
      WaitOptions.defaults().withPollInterval(Duration.ofMillis(1));

  private final RecordingServer server = new RecordingServer();
  private final TortureClient client = TortureClient.builder().endpoint(server.url()).build();
  private final Fittings fittings = client.fittings();

  @AfterEach
  void close() {
    client.close();
    server.close();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void theListingIsFilteredAndReadToItsEnd(boolean async) {
    server.answer(
        200, "{\"fittings\":[" + fitting("n-2", "1g") + "],\"page_info\":{\"next_marker\":\"m\"}}");
    server.answer(200, "{\"fittings\":[" + fitting("n-1", "1G") + "]}");
    assertThat(find(async)).map(Fitting::getPartNo).contains("n-1");
    assertThat(server.next().line()).isEqualTo(LISTED);
    assertThat(server.next().line()).contains("marker=m").contains("part-nos=n-1");
    server.answer(200, NONE);
    assertThat(find(async)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void withoutItsOwnerItIsAbsent(boolean async) {
    server.answer(404, "{\"code\":\"TORTURE.0002\",\"message\":\"m\",\"requestId\":\"r-1\"}");
    assertThat(find(async)).isEmpty();
    server.answer(400, "{\"code\":\"TORTURE.0009\",\"message\":\"m\",\"requestId\":\"r-1\"}");
    assertThatExceptionOfType(ServiceException.class)
        .isThrownBy(() -> joined(() -> find(async)))
        .withMessageContaining("TORTURE.0009");
  }

  @Test
  void theIdsAreChecked() {
    for (String bad : new String[] {null, "", "a/b"}) {
      assertThatIllegalArgumentException().isThrownBy(() -> fittings.find(bad, "n-1"));
    }
    assertThatIllegalArgumentException().isThrownBy(() -> fittings.find("g-1", " "));
    assertThat(server.requests()).isZero();
  }

  @Test
  void removalSendsARequestWithTheId() {
    String fast = "{\"fittings\":[" + fitting("n-1", "1G") + "]}";
    server.answer(200, "{\"fittings\":[" + fitting("n-1", "UNKNOWN") + "]}"); // not yet
    server.answer(200, fast).answer(202, "").answer(200, fast).answer(200, NONE).answer(200, NONE);
    assertThat(fittings.remove("g-1", "n-1", EAGERLY)).isTrue();
    assertThat(Stream.generate(server::next).limit(6).map(sent -> sent.line() + sent.body()))
        .containsExactly(
            LISTED,
            LISTED,
            "POST /v1/p-1/gadgets/g-1/detach{\"part-no\":\"n-1\"}",
            LISTED,
            LISTED,
            LISTED);
  }

  private Optional<Fitting> find(boolean async) {
    return async ? fittings.findAsync("g-1", "n-1").join() : fittings.find("g-1", "n-1");
  }

  /** Throws what a future failed with. */
  private static <T> T joined(Supplier<T> step) {
    try {
      return step.get();
    } catch (CompletionException e) {
      throw (RuntimeException) e.getCause();
    }
  }

  private static String fitting(String part, String speed) {
    return "{\"id\":\"f-1\",\"part-no\":\"%s\",\"speed\":\"%s\"}".formatted(part, speed);
  }
}
