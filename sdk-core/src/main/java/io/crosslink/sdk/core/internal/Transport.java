package io.crosslink.sdk.core.internal;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.UnknownServiceException;
import java.security.cert.CertificateException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/** Reads network failures: what they mean to a person, and whether trying again can help. */
final class Transport {
  private Transport() {}

  /** {@return whether one of our own limits ended the call, and not one of the engine's} */
  static boolean isTimeout(IOException problem) {
    // There is no type for it: OkHttp says the one, Okio the other, and all their other timeouts
    // are SocketTimeoutExceptions.
    return problem.getClass() == InterruptedIOException.class
        && ("timeout".equals(problem.getMessage())
            || "deadline reached".equals(problem.getMessage()));
  }

  static boolean isHopeless(@Nullable Throwable problem) {
    return problem instanceof SSLPeerUnverifiedException
        || problem instanceof UnknownServiceException
        || hasCause(problem, CertificateException.class);
  }

  static String describe(IOException problem, String provider, boolean sent, boolean stopped) {
    if (stopped) {
      return Thread.currentThread().isInterrupted()
          ? "The thread was interrupted during the call"
          : "The call was cancelled";
    }
    if (sent) {
      return problem instanceof SocketTimeoutException
          ? provider + " was silent for longer than the HTTP engine's own timeout"
          : "The connection to " + provider + " broke before the whole answer arrived";
    }
    if (problem instanceof UnknownHostException) {
      return "The host name of "
          + provider
          + "'s endpoint cannot be resolved: check endpoint, region and DNS";
    }
    if (problem instanceof SSLException) {
      return "TLS with " + provider + " failed: check trust store, proxy and host name";
    }
    return problem instanceof ConnectException || problem instanceof SocketTimeoutException
        ? "No connection to " + provider + ": check endpoint, proxy and firewall"
        : "The connection to " + provider + " failed before anything was sent";
  }

  private static boolean hasCause(@Nullable Throwable problem, Class<?> type) {
    for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
      if (type.isInstance(cause)) {
        return true;
      }
    }
    return false;
  }
}
