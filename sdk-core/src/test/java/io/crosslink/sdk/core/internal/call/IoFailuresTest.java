package io.crosslink.sdk.core.internal.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ProtocolException;
import okhttp3.Request;
import org.junit.jupiter.api.Test;

/** What of a network failure people get to see. */
class IoFailuresTest {
  private static final RequestSecrets SECRETS =
      RequestSecrets.of(
          new Request.Builder()
              .url("https://service.example.com/")
              .header("Authorization", "Bearer s3cr3t-t0ken")
              .build());

  @Test
  void whatMayQuoteThePeerIsMasked() {
    ProtocolException problem = new ProtocolException("Unexpected status line: s3cr3t-t0ken");
    problem.initCause(new IOException("cause"));

    IOException shown = IoFailures.forUsers(problem, SECRETS);

    assertThat(shown)
        .isInstanceOf(ProtocolException.class)
        .hasMessage("Unexpected status line: ***")
        .hasCause(problem.getCause());
    assertThat(shown.getStackTrace()).isEqualTo(problem.getStackTrace());
  }

  @Test
  void anythingElseIsLeftAsItIs() {
    for (IOException problem :
        new IOException[] {new IOException("lost"), new ProtocolException()}) {
      assertThat(IoFailures.forUsers(problem, SECRETS)).isSameAs(problem);
    }
  }
}
