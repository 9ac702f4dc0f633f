package io.crosslink.sdk.core.internal.call;

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
    "http://[::1]:8080/x, http://[::1]:8080/x/",
    "http://[::ffff:127.0.0.1], http://127.0.0.1/",
    "https://[2001:db8::1]:8443, https://[2001:db8::1]:8443/",
    "'  https://host\n', https://host/",
    "https://bücher.example, https://xn--bcher-kva.example/",
    "https://host:65535/a.b/..c/%2f, https://host:65535/a.b/..c/%2f/"
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
        "http://127.0.0.256",
        "http://127.999.1.1",
        "http://10.0.0.1",
        "http://[::2]"
      })
  void mustBeSafeUnlessTheyAreLocal(String endpoint) {
    assertThatThrownBy(() -> Endpoints.parse(endpoint, false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("use https, or allowPlainHttp(true)");
    assertThat(Endpoints.parse(endpoint, true).isHttps()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\u00a0",
        "host",
        "host:80",
        "ftp://host",
        "https://",
        "https://host?a=b",
        "https://host#f",
        "https://user@host",
        "https://user:pass@host",
        "https://host:0",
        "https://host:70000",
        "https://host:-1",
        "https://host:port",
        "https://[::1",
        "https://[::zz]",
        "https://::1",
        "https://ho st",
        "https://host%2fpath",
        "https://host\r\nX-Evil: 1",
        "https://host/a\r\nb",
        "https://host/a\tb",
        "https://host/..",
        "https://host/a/../b",
        "https://host/a/./b",
        "https://host/a/%2e%2E/b",
        "https://host/.%2e/b",
        "https://host\\..\\b",
        "//host",
        "javascript:alert(1)"
      })
  void mustBePlainUrls(String endpoint) {
    assertThatThrownBy(() -> Endpoints.parse(endpoint, true))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("endpoint must");
  }

  @Test
  void messagesShowNoPassword() {
    for (String endpoint :
        new String[] {
          "https://me:s3cret@host",
          "htps://me:s3cret@host",
          "me:s3cret@host",
          "https://me:a/s3cret@host",
          "https://me:s3cret @host:x",
          "htps://host?access_token=s3cret"
        }) {
      assertThatThrownBy(() -> Endpoints.parse(endpoint, true))
          .as(endpoint)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageNotContaining("s3cret");
    }
  }
}
