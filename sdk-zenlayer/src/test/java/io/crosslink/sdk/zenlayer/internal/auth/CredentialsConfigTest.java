package io.crosslink.sdk.zenlayer.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crosslink.sdk.core.internal.auth.CredentialsProgram.Output;
import io.crosslink.sdk.zenlayer.internal.signing.Credential;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CredentialsConfigTest {
  private static final Instant END = Instant.parse("2026-03-01T12:00:00Z");

  @Test
  void readsWhatAProgramPrints() {
    assertThat(CredentialsConfig.printed(new Output("a", "hunter2", null, null, "ignored", END)))
        .isEqualTo(Credential.accessKey("a", "hunter2").expiringAt(END));
    assertThat(CredentialsConfig.printed(new Output(null, null, null, "t", null, null)))
        .isEqualTo(Credential.token("t"));
    assertThatThrownBy(
            () ->
                CredentialsConfig.printed(new Output("a", "hunter2", "hunter2", null, null, null)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("SessionToken has no meaning for Zenlayer: omit it");
  }

  @Test
  void showsNoSecret() {
    Credential key = Credential.accessKey("a", "hunter2").expiringAt(END);

    assertThat(CredentialsConfig.fixed(key)).hasToString("accessKeyId=a, accessKeyPassword=***");
    assertThat(SessionSource.session(key).toString()).doesNotContain("hunter2");
  }
}
