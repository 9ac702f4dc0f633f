package io.crosslink.sdk.core;

import static org.assertj.core.api.Assertions.assertThat;

import okhttp3.Headers;
import org.junit.jupiter.api.Test;

class ApiResponseTest {
  @Test
  void textsDoNotShowWhatHeadersHold() {
    Headers headers = Headers.of("X-Subject-Token", "hunter2", "Date", "today");
    ApiResponse<String> response = new ApiResponse<>("value", 200, headers, "r-1", 2);

    assertThat(response)
        .hasToString(
            "ApiResponse[statusCode=200, requestId=r-1, attempts=2, headers=[Date,"
                + " X-Subject-Token], value=value]");
    assertThat(response.headers().get("X-Subject-Token")).isEqualTo("hunter2");
  }
}
