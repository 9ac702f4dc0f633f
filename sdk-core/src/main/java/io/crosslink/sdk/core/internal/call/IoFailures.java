package io.crosslink.sdk.core.internal.call;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.UnknownServiceException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.function.Predicate;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** Interprets network failures: describes them to users and decides whether a retry can help. */
public final class IoFailures {
  private IoFailures() {}

  /** {@return whether another attempt would fail in the same way; also for our own exceptions} */
  public static boolean isHopeless(@Nullable Throwable problem) {
    return hasCause(problem, SSLPeerUnverifiedException.class)
        || hasCause(problem, UnknownServiceException.class)
        || hasCause(problem, CertificateException.class)
        || lacksProxyCredentials(problem);
  }

  /** Returns the failure; if it quotes the peer, its text is shortened and masked. */
  static IOException forUsers(IOException problem, RequestSecrets secrets) {
    IOException masked = masked(problem, secrets);
    if (masked != problem) {
      masked.initCause(problem.getCause());
      masked.setStackTrace(problem.getStackTrace());
      for (Throwable suppressed : problem.getSuppressed()) {
        masked.addSuppressed(
            suppressed instanceof IOException other ? forUsers(other, secrets) : suppressed);
      }
    }
    return masked;
  }

  /** Returns the failure of a request; if it quotes the peer, its text is shortened and masked. */
  public static IOException forUsers(IOException problem, Request request) {
    return forUsers(problem, RequestSecrets.of(request));
  }

  private static IOException masked(IOException problem, RequestSecrets secrets) {
    String text = problem.getMessage();
    if (text != null && problem instanceof ProtocolException) { // quotes the status line
      return new ProtocolException(secrets.show(text));
    }
    if (text != null && problem instanceof SSLPeerUnverifiedException) { // quotes the certificate
      return new SSLPeerUnverifiedException(secrets.show(text));
    }
    return problem;
  }

  static String describe(IOException problem, String provider, boolean sent, boolean stopped) {
    if (stopped) {
      return Thread.currentThread().isInterrupted()
          ? "The thread was interrupted during the call"
          : "The call was cancelled";
    }
    return sent ? describeResponse(problem, provider) : describeConnection(problem, provider);
  }

  private static String describeResponse(IOException problem, String provider) {
    if (problem instanceof SocketTimeoutException) {
      return provider + " was silent for longer than the HTTP client's own timeout";
    }
    // OkHttp uses this type for a body that is shorter than announced, too.
    return problem instanceof ProtocolException
            && !"unexpected end of stream".equals(problem.getMessage())
        ? "The response of " + provider + " violates HTTP: check endpoint and proxy"
        : "The connection to " + provider + " broke before the whole response arrived";
  }

  private static String describeConnection(IOException problem, String provider) {
    if (problem instanceof UnknownHostException) {
      return "The host name of "
          + provider
          + "'s endpoint cannot be resolved: check endpoint, region and DNS";
    }
    if (problem instanceof SSLException tls) {
      return describeTls(tls, provider);
    }
    if (lacksProxyCredentials(problem)) {
      return "The proxy on the way to "
          + provider
          + " asks for credentials: give the OkHttpClient a proxyAuthenticator";
    }
    if (isRejectedByProxy(problem)) {
      return "The proxy rejects connections to " + provider;
    }
    return problem instanceof ConnectException || problem instanceof SocketTimeoutException
        ? "No connection to " + provider + ": check endpoint, proxy and firewall"
        : "The connection to " + provider + " failed before anything was sent";
  }

  private static String describeTls(SSLException problem, String provider) {
    if (problem instanceof SSLPeerUnverifiedException) {
      return "The certificate of "
          + provider
          + "'s endpoint is for another host: check endpoint and proxy";
    }
    if (hasCause(problem, CertificateExpiredException.class)
        || hasCause(problem, CertificateNotYetValidException.class)) {
      return "The certificate of "
          + provider
          + "'s endpoint has expired or is not valid yet: check the clock of this machine";
    }
    return hasCause(problem, CertificateException.class)
        ? "The certificate of "
            + provider
            + "'s endpoint is not trusted: check trust store, endpoint and proxy"
        : "TLS with " + provider + " failed: check endpoint, proxy and TLS settings";
  }

  // There are no types for these either.

  private static boolean lacksProxyCredentials(@Nullable Throwable problem) {
    return hasCause(
        problem, cause -> "Failed to authenticate with proxy".equals(cause.getMessage()));
  }

  private static boolean isRejectedByProxy(IOException problem) {
    String message = problem.getMessage();
    return message != null && message.startsWith("Unexpected response code for CONNECT");
  }

  private static boolean hasCause(@Nullable Throwable problem, Class<?> type) {
    return hasCause(problem, type::isInstance);
  }

  private static boolean hasCause(@Nullable Throwable problem, Predicate<Throwable> wanted) {
    for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
      if (wanted.test(cause)) {
        return true;
      }
    }
    return false;
  }
}
