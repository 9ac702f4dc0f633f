package io.crosslink.sdk.huawei.internal.signing;

import static org.assertj.core.api.Assertions.assertThat;

import okhttp3.HttpUrl;
import okhttp3.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalRequestTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "https://h, /",
        "https://h/, /",
        "https://h/a, /a/",
        "https://h/a/, /a/",
        "https://h/a//b, /a//b/",
        "https://h/-_.~/09azAZ, /-_.~/09azAZ/",
        "https://h/a b, /a%20b/",
        "https://h/a+b, /a%2Bb/",
        "https://h/!$&'()*+;=:@, /%21%24%26%27%28%29%2A%2B%3B%3D%3A%40/",
        "https://h/%41%7e%2d, /A~-/",
        "https://h/a%2fb, /a%2Fb/",
        "https://h/100%, /100%25/",
        "https://h/%zz%4, /%25zz%254/",
        "https://h/ü€😀, /%C3%BC%E2%82%AC%F0%9F%98%80/",
        "https://h/%ff, /%FF/",
        "https://h/a#b, /a/",
      })
  void writesEveryPathInTheOneEncodingThatEndsInASlash(String url, String expected) {
    assertThat(line(url, 1)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      emptyValue = "",
      value = {
        "https://h/ | ``",
        "https://h/? | ``",
        "https://h/?&&a=1& | a=1",
        "https://h/?b=2&a=1 | a=1&b=2",
        "https://h/?a | a=",
        "https://h/?a= | a=",
        "https://h/?=1 | =1",
        "https://h/?a=b=c | a=b%3Dc",
        "https://h/?a=2&b=0&a=1&a | a=2&a=1&a=&b=0",
        "https://h/?a-b=1&a=2&a.b=3&A=4&a0=5 | A=4&a=2&a-b=1&a.b=3&a0=5",
        "https://h/?a=1+1%2B1 | a=1%201%2B1",
        "https://h/?a=/?:@!$'()*,; | a=%2F%3F%3A%40%21%24%27%28%29%2A%2C%3B",
        "https://h/?%61=%7e%2d | a=~-",
        "https://h/?ü=€ | %C3%BC=%E2%82%AC",
        "https://h/?a=50%&b=%f | a=50%25&b=%25f",
      })
  void writesTheQuerySortedByEncodedName(String url, String expected) {
    assertThat(line(url, 2)).isEqualTo(expected);
  }

  @Test
  void encodesWhatIsAddedPieceByPieceOnce() {
    HttpUrl url =
        new HttpUrl.Builder()
            .scheme("https")
            .host("h")
            .addPathSegment("a/b%2F c")
            .addQueryParameter("k+", "100% & more")
            .addQueryParameter("none", null)
            .build();

    assertThat(line(url.toString(), 1)).isEqualTo("/a%2Fb%252F%20c/");
    assertThat(line(url.toString(), 2)).isEqualTo("k%2B=100%25%20%26%20more&none=");
  }

  private static String line(String url, int number) {
    Request request = new Request.Builder().url(url).build();
    return CanonicalRequest.of(request, new SignedHeaders(0)).readUtf8().split("\n", -1)[number];
  }
}
