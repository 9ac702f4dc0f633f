package io.crosslink.sdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import okhttp3.Headers;
import org.junit.jupiter.api.Test;

class ApiResponseTest {
  private static final Headers HEADERS = Headers.of("X-Subject-Token", "hunter2", "Date", "today");
  private static final CallInfo CALL =
      CallInfo.builder().id(7).provider("Acme").service("Things").operation("showThing").build();

  private final ApiResponse<String> response =
      ApiResponse.builder("value")
          .statusCode(201)
          .headers(HEADERS)
          .requestId("r-1")
          .attempts(2)
          .call(CALL)
          .build();

  @Test
  void textsDoNotShowWhatHeadersHold() {
    assertThat(response)
        .hasToString(
            "ApiResponse[statusCode=201, requestId=r-1, attempts=2, headers=[Date,"
                + " X-Subject-Token], value=value]");
    assertThat(response.headers().get("X-Subject-Token")).isEqualTo("hunter2");
  }

  @Test
  void testsNeedSetOnlyWhatTheyCareAbout() {
    ApiResponse<String> least = ApiResponse.builder("value").build();

    assertThat(least.value()).isEqualTo("value");
    assertThat(least.statusCode()).isEqualTo(200);
    assertThat(least.headers().size()).isZero();
    assertThat(least.requestId()).isNull();
    assertThat(least.attempts()).isEqualTo(1);
    assertThat(least.call()).isNull();
  }

  @Test
  void equalIfAllOfItIs() {
    assertThat(response.toBuilder().build()).isEqualTo(response).hasSameHashCodeAs(response);
    assertThat(response.toBuilder().statusCode(200).build()).isNotEqualTo(response);
    assertThat(response.toBuilder().headers(Headers.of()).build()).isNotEqualTo(response);
    assertThat(response.toBuilder().requestId(null).build()).isNotEqualTo(response);
    assertThat(response.toBuilder().attempts(1).build()).isNotEqualTo(response);
    assertThat(response.toBuilder().call(null).build()).isNotEqualTo(response);
    assertThat(ApiResponse.builder("other").build())
        .isNotEqualTo(ApiResponse.builder("value").build());
  }

  @Test
  @SuppressWarnings("NullAway") // on purpose
  void headersAreAlwaysThere() {
    assertThatThrownBy(() -> ApiResponse.builder("value").headers(null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("headers");
  }
}
