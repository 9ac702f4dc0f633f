package io.crosslink.sdk.core.internal.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.SocketTimeoutException;
import java.net.UnknownServiceException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import okhttp3.Request;
import okhttp3.internal.http2.ConnectionShutdownException;
import okhttp3.internal.http2.ErrorCode;
import okhttp3.internal.http2.StreamResetException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What of a network failure people get to see, and what follows from it. */
class IoFailuresTest {
  private static final Request REQUEST =
      new Request.Builder()
          .url("https://service.example.com/")
          .header("Authorization", "Bearer s3cr3t-t0ken")
          .build();
  private static final RequestSecrets SECRETS = RequestSecrets.of(REQUEST);

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

  @Test
  void aCertificateIsMaskedToo() {
    SSLPeerUnverifiedException problem = new SSLPeerUnverifiedException("subject: s3cr3t-t0ken");
    ProtocolException other = new ProtocolException("line: s3cr3t-t0ken");
    IllegalStateException foreign = new IllegalStateException();
    problem.addSuppressed(other);
    problem.addSuppressed(foreign);

    IOException shown = IoFailures.forUsers(problem, REQUEST);

    assertThat(shown).isInstanceOf(SSLPeerUnverifiedException.class).hasMessage("subject: ***");
    assertThat(shown.getSuppressed()).hasSize(2).contains(foreign);
    assertThat(shown.getSuppressed()[0])
        .isInstanceOf(ProtocolException.class)
        .hasMessage("line: ***");
  }

  private static String describe(IOException problem) {
    return IoFailures.describe(problem, "Acme", false, false);
  }

  private static SSLException tls(@Nullable Throwable cause) {
    SSLException problem = new SSLException("no");
    problem.initCause(cause);
    return problem;
  }

  /** Each says what to look at. */
  @Test
  void whatIsWrongWithTlsIsNamed() {
    assertThat(describe(new SSLPeerUnverifiedException("no"))).contains("is for another host");
    assertThat(describe(tls(new CertificateExpiredException())))
        .isEqualTo(describe(tls(new CertificateNotYetValidException())))
        .contains("check the clock of this machine");
    assertThat(describe(tls(new CertificateException()))).contains("is not trusted");
    assertThat(describe(tls(null)))
        .isEqualTo("TLS with Acme failed: check endpoint, proxy and TLS settings");
  }

  @Test
  void whereAConnectionFailedIsNamed() {
    assertThat(describe(new ConnectException()))
        .isEqualTo(describe(new SocketTimeoutException()))
        .startsWith("No connection to Acme");
    assertThat(describe(new IOException()))
        .isEqualTo("The connection to Acme failed before anything was sent");
    assertThat(describe(new IOException("Unexpected response code for CONNECT: 407")))
        .isEqualTo("The proxy rejects connections to Acme");
    assertThat(describe(new StreamResetException(ErrorCode.REFUSED_STREAM)))
        .isEqualTo("The server of Acme rejected the request before it processed it");
  }

  @Test
  void onlyARefusedStreamIsCertainlyUnprocessed() {
    assertThat(IoFailures.isUnprocessed(new StreamResetException(ErrorCode.REFUSED_STREAM)))
        .isTrue();
    assertThat(IoFailures.isUnprocessed(new ConnectionShutdownException())).isTrue();
    assertThat(IoFailures.isUnprocessed(new StreamResetException(ErrorCode.CANCEL))).isFalse();
    assertThat(IoFailures.isUnprocessed(new IOException())).isFalse();
  }

  @Test
  void aBrokenResponseIsNamed() {
    assertThat(IoFailures.describe(new ProtocolException("odd"), "Acme", true, false))
        .contains("violates HTTP");
    assertThat(
            IoFailures.describe(
                new ProtocolException("unexpected end of stream"), "Acme", true, false))
        .isEqualTo(IoFailures.describe(new IOException(), "Acme", true, false))
        .contains("broke before the whole response arrived");
  }

  @Test
  void whatAnotherAttemptCannotHealIsHopeless() {
    for (Throwable cause :
        new Throwable[] {
          new SSLPeerUnverifiedException("no"),
          new UnknownServiceException("CLEARTEXT"),
          new CertificateException(),
          new IOException("Failed to authenticate with proxy")
        }) {
      assertThat(IoFailures.isHopeless(new IOException(cause))).as("%s", cause).isTrue();
    }
    assertThat(IoFailures.isHopeless(tls(null))).isFalse();
    assertThat(IoFailures.isHopeless(null)).isFalse();
  }
}
