package io.crosslink.sdk.zenlayer.internal.signing;

import static org.assertj.core.api.Assertions.assertThat;

import io.crosslink.sdk.core.SigningExplanation;
import io.crosslink.sdk.core.internal.call.RequestSigner;
import java.time.Instant;
import okhttp3.Request;
import org.junit.jupiter.api.Test;

class BearerSignerTest {
  private final RequestSigner signer = new BearerSigner("hunter2");
  private final Request request =
      new Request.Builder().url("https://console.zenlayer.com/api/v2/sdn").build();

  @Test
  void sendsTheTokenAndNothingElse() {
    Request signed = signer.sign(request, Instant.EPOCH);

    assertThat(signed.headers().names()).containsExactly("Authorization");
    assertThat(signed.header("Authorization")).isEqualTo("Bearer hunter2");
  }

  @Test
  void leavesARequestWithAuthorizationAlone() {
    Request own = request.newBuilder().header("Authorization", "Bearer own").build();

    assertThat(signer.sign(own, Instant.EPOCH)).isSameAs(own);
    assertThat(signer.explain(own, Instant.EPOCH).algorithm()).isEqualTo("none");
  }

  @Test
  void explainsThatNothingIsSigned() {
    assertThat(signer.explain(request, Instant.EPOCH))
        .isEqualTo(SigningExplanation.builder().algorithm("Bearer").build());
  }

  @Test
  void doesNotDependOnTheClock() {
    assertThat(signer.usesClock(request)).isFalse();
  }

  @Test
  void doesNotShowTheToken() {
    assertThat(signer.toString()).doesNotContain("hunter2");
  }
}
