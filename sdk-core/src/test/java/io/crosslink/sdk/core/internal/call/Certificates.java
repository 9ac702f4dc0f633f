package io.crosslink.sdk.core.internal.call;

import java.io.IOException;
import javax.net.ServerSocketFactory;
import okhttp3.OkHttpClient;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

/** Certificates for servers under test, good and bad. */
final class Certificates {
  private Certificates() {}

  static HeldCertificate authority() {
    return new HeldCertificate.Builder().certificateAuthority(0).build();
  }

  static HeldCertificate.Builder of(String host) {
    return new HeldCertificate.Builder().addSubjectAlternativeName(host);
  }

  /** A server that shows a certificate. */
  static RawServer serve(HeldCertificate certificate, RawServer.Behaviour behaviour)
      throws IOException {
    return RawServer.secure(serverSockets(certificate), behaviour);
  }

  static ServerSocketFactory serverSockets(HeldCertificate certificate) {
    return new HandshakeCertificates.Builder()
        .heldCertificate(certificate)
        .build()
        .sslContext()
        .getServerSocketFactory();
  }

  /** An engine that trusts what an authority has signed. */
  static OkHttpClient.Builder trusting(HeldCertificate authority) {
    HandshakeCertificates trusted =
        new HandshakeCertificates.Builder().addTrustedCertificate(authority.certificate()).build();
    return new OkHttpClient.Builder()
        .sslSocketFactory(trusted.sslSocketFactory(), trusted.trustManager());
  }
}
