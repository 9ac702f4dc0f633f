package io.crosslink.sdk.core.internal.call;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import io.crosslink.sdk.core.RequestOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The token by which a service recognises the attempts of one call. */
class TokenHeaderTest {
  @RegisterExtension
  static final WireMockExtension SERVER = WireMockExtension.newInstance().build();

  private final Things things = Things.at(SERVER.baseUrl()).build();

  @ParameterizedTest
  @EnumSource
  void isTheSameForAllAttemptsOfACall(Mode mode) {
    Responses.inTurn(SERVER, Responses.error(503), Responses.error(429), Responses.thing("t-1"));

    mode.call(things, things.order(Thing.of("t-1")));

    assertThat(tokens()).hasSize(3).containsOnly(tokens().get(0));
    assertThat(UUID.fromString(tokens().get(0)).version()).isEqualTo(4);
  }

  @ParameterizedTest
  @EnumSource
  void isAnotherForEveryCall(Mode mode) {
    Responses.inTurn(SERVER, Responses.thing("t-1"));

    mode.call(things, things.order(Thing.of("t-1")));
    mode.call(things, things.order(Thing.of("t-1")));

    assertThat(tokens()).hasSize(2).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource
  void mayBeGivenByTheCaller(Mode mode) {
    Responses.inTurn(SERVER, Responses.error(503), Responses.thing("t-1"));
    RequestOptions own = RequestOptions.builder().header("x-order-token", "mine").build();

    mode.call(things.caller(), things.order(Thing.of("t-1")), own);

    assertThat(tokens()).containsExactly("mine", "mine");
  }

  @ParameterizedTest
  @EnumSource
  void isSentOnlyWhereTheServiceTakesOne(Mode mode) {
    Responses.inTurn(SERVER, Responses.thing("t-1"));

    mode.call(things, things.create(Thing.of("t-1")));

    assertThat(tokens()).containsOnlyNulls().hasSize(1);
  }

  /** The token of each request, in the order they came. */
  private static List<@Nullable String> tokens() {
    List<@Nullable String> tokens = new ArrayList<>();
    for (ServeEvent event : SERVER.getAllServeEvents()) { // the latest comes first
      tokens.add(0, event.getRequest().getHeader("X-Order-Token"));
    }
    return tokens;
  }
}
