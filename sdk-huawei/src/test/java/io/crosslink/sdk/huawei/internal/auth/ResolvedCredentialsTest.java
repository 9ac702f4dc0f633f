package io.crosslink.sdk.huawei.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crosslink.sdk.core.internal.auth.CredentialsProgram;
import io.crosslink.sdk.core.internal.auth.SigningSession;
import io.crosslink.sdk.huawei.internal.signing.AccessKey;
import io.crosslink.sdk.huawei.internal.signing.IamToken;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResolvedCredentialsTest {
  private static final Instant END = Instant.parse("2026-03-01T12:00:00Z");

  @Test
  void theirPartsShowNoSecretEither() {
    AccessKey key = new AccessKey("ak-1", "hunter2", "hunter2");
    List<Object> parts =
        List.of(
            ResolvedCredentials.of(key),
            new SigningSession<>(
                ResolvedCredentials.of(new IamToken("hunter2")), key.signer(null), null),
            new PasswordLogin("a", "u", "hunter2"),
            new MetadataClient.Result(200, "hunter2", null),
            new IamToken("hunter2").signer(null));

    assertThat(parts.toString()).doesNotContain("hunter2");
  }

  @Test
  void areMadeOfWhatAProgramPrints() {
    assertThat(
            ResolvedCredentials.printed(
                new CredentialsProgram.Output("a", "hunter2", "st", null, null, END)))
        .isEqualTo(ResolvedCredentials.of(new AccessKey("a", "hunter2", "st")).expiringAt(END));
    assertThat(
            ResolvedCredentials.printed(
                new CredentialsProgram.Output("a", "hunter2", null, null, "p-1", null)))
        .isEqualTo(ResolvedCredentials.of(new AccessKey("a", "hunter2", null)).forProject("p-1"));
    assertThat(
            ResolvedCredentials.printed(
                new CredentialsProgram.Output(null, null, null, "t", null, null)))
        .isEqualTo(ResolvedCredentials.of(new IamToken("t")));
    assertThatThrownBy(
            () ->
                ResolvedCredentials.printed(
                    new CredentialsProgram.Output("a", "hunter2", null, null, "../hunter2", null)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "ProjectId must not be '.' or '..' and not contain slashes or percent-encoded"
                + " characters");
  }
}
