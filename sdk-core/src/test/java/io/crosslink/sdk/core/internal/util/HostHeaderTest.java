package io.crosslink.sdk.core.internal.util;

import static org.assertj.core.api.Assertions.assertThat;

import okhttp3.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostHeaderTest {

  @ParameterizedTest
  @CsvSource({
    "https://vpn.example.com/, vpn.example.com",
    "https://vpn.example.com:443/, vpn.example.com",
    "https://vpn.example.com:80/, vpn.example.com:80",
    "http://localhost/, localhost",
    "http://localhost:8443/, localhost:8443",
    "https://VPN.Example.COM/, vpn.example.com",
    "http://[::1]/, [::1]",
    "http://[::1]:8080/, [::1]:8080",
    "https://münchen.example/, xn--mnchen-3ya.example",
  })
  void isTheHostWithThePortThatTheSchemeDoesNotImply(String url, String expected) {
    assertThat(HostHeader.of(new Request.Builder().url(url).build())).isEqualTo(expected);
  }

  @Test
  void isTheCallersOwnIfThereIsOne() {
    Request request =
        new Request.Builder().url("https://10.0.0.1/").header("Host", "vpn.example.com").build();

    assertThat(HostHeader.of(request)).isEqualTo("vpn.example.com");
  }
}
