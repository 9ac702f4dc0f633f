package io.crosslink.sdk.huawei.internal.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import okhttp3.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenSignerTest {

  @Test
  void aTokenIsSentInsteadOfASignature() {
    Request request = new Request.Builder().url("https://vpn.example.com/").build();
    Credential token = new IamToken("hunter2");

    Request sent = token.signer(null).sign(request, Instant.EPOCH);
    assertThat(sent.headers().toMultimap()).hasSize(1);
    assertThat(sent.header("X-Auth-Token")).isEqualTo("hunter2");
    assertThat(token.signer(new SigningScope("eu-west-101", "vpn")).sign(request, Instant.EPOCH))
        .extracting(signed -> signed.header("X-Auth-Token"))
        .isEqualTo("hunter2");
    assertThat(token.signer(null).explain(request, Instant.EPOCH).algorithm())
        .isEqualTo("X-Auth-Token");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Authorization", "X-Auth-Token"})
  void aTokenDoesNotTakeThePlaceOfOwnCredentials(String header) {
    Request request =
        new Request.Builder().url("https://vpn.example.com/").header(header, "own").build();
    Credential token = new IamToken("hunter2");

    assertThat(token.signer(null).sign(request, Instant.EPOCH)).isSameAs(request);
    assertThat(token.signer(null).explain(request, Instant.EPOCH).algorithm()).isEqualTo("none");
  }
}
