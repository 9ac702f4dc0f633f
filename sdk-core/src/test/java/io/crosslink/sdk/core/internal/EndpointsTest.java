package io.crosslink.sdk.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointsTest {
  @ParameterizedTest
  @CsvSource({
    "https://host, https://host/",
    "https://host/, https://host/",
    "https://host:8443/a/b, https://host:8443/a/b/",
    "https://host/a/, https://host/a/",
    "HTTPS://HOST, https://host/",
    "http://localhost:80, http://localhost/",
    "http://127.0.0.1:8080, http://127.0.0.1:8080/",
    "http://127.1.2.3, http://127.1.2.3/",
    "http://[::1]:8080/x, http://[::1]:8080/x/"
  })
  void becomeBaseUrls(String endpoint, String baseUrl) {
    assertThat(Endpoints.parse(endpoint, false)).hasToString(baseUrl);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://host",
        "http://127.0.0.1.evil.example",
        "http://127.evil.example",
        "http://localhost.evil.example",
        "http://[::2]"
      })
  void mustBeSafeUnlessTheyAreLocal(String endpoint) {
    assertThatThrownBy(() -> Endpoints.parse(endpoint, false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("use https, or allowPlainHttp()");
    assertThat(Endpoints.parse(endpoint, true).isHttps()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "host",
        "host:80",
        "ftp://host",
        "https://",
        "https://host?a=b",
        "https://host#f",
        "https://user@host",
        "https://user:pass@host"
      })
  void mustBePlainUrls(String endpoint) {
    assertThatThrownBy(() -> Endpoints.parse(endpoint, true))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("endpoint must");
  }

  @Test
  void messagesShowNoPassword() {
    for (String endpoint : new String[] {"https://me:pass@host", "htps://me:pass@host"}) {
      assertThatThrownBy(() -> Endpoints.parse(endpoint, true)).hasMessageNotContaining("pass@");
    }
  }
}
