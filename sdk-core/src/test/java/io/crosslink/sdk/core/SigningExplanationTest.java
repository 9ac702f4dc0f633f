package io.crosslink.sdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SigningExplanationTest {
  private static SigningExplanation.Builder whole() {
    return SigningExplanation.builder()
        .algorithm("A")
        .canonicalRequest("canonical")
        .stringToSign("to sign")
        .signedHeaders("host;x");
  }

  @Test
  void holdsWhatWasSet() {
    SigningExplanation explanation = whole().build();

    assertThat(explanation.algorithm()).isEqualTo("A");
    assertThat(explanation.canonicalRequest()).isEqualTo("canonical");
    assertThat(explanation.stringToSign()).isEqualTo("to sign");
    assertThat(explanation.signedHeaders()).isEqualTo("host;x");
    assertThat(explanation)
        .hasToString(
            "Algorithm: A\nSigned headers: host;x\n--- canonical request ---\ncanonical\n"
                + "--- string to sign ---\nto sign\n---");
  }

  @Test
  void saysThatNothingIsSignedUnlessSomethingWasSet() {
    SigningExplanation nothing = SigningExplanation.builder().build();

    assertThat(nothing.algorithm()).isEqualTo("none");
    assertThat(nothing.canonicalRequest()).isEmpty();
    assertThat(nothing.stringToSign()).isEmpty();
    assertThat(nothing.signedHeaders()).isEmpty();
  }

  @Test
  void isEqualToOneOfTheSameParts() {
    assertThat(whole().build()).isEqualTo(whole().build()).hasSameHashCodeAs(whole().build());
    for (SigningExplanation.Builder other :
        List.of(
            whole().algorithm("B"),
            whole().canonicalRequest("other"),
            whole().stringToSign("other"),
            whole().signedHeaders("other"))) {
      assertThat(other.build()).isNotEqualTo(whole().build());
    }
  }

  @Test
  @SuppressWarnings("NullAway") // what happens to callers who do not check
  void rejectsNull() {
    assertThatThrownBy(() -> whole().algorithm(null)).hasMessage("algorithm must not be null");
    assertThatThrownBy(() -> whole().canonicalRequest(null))
        .hasMessage("canonicalRequest must not be null");
    assertThatThrownBy(() -> whole().stringToSign(null))
        .hasMessage("stringToSign must not be null");
    assertThatThrownBy(() -> whole().signedHeaders(null))
        .hasMessage("signedHeaders must not be null");
  }
}
