package io.crosslink.sdk.testkit.internal.huawei.vpn;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.Objects.requireNonNullElse;

import io.crosslink.sdk.huawei.vpn.VpnErrorCodes;
import io.crosslink.sdk.huawei.vpn.model.ClientCaCertificate;
import io.crosslink.sdk.huawei.vpn.model.ClientCaCertificateRequest;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import io.crosslink.sdk.testkit.internal.service.ErrorResponseException;
import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateFactory;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads and checks client CA certificates. */
final class ClientCa {
  private static final int MAX_PER_SERVER = 10;
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_\\-\\u4e00-\\u9fa5]{1,64}");

  private ClientCa() {}

  /** Returns the contents of a certificate, without an id. */
  static ClientCaCertificate read(ClientCaCertificateRequest request) {
    X509Certificate certificate = parse(requireNonNullElse(request.getContent(), ""));
    return ClientCaCertificate.builder()
        .name(name(request.getName()))
        .issuer(certificate.getIssuerX500Principal().getName())
        .subject(certificate.getSubjectX500Principal().getName())
        .serialNumber(certificate.getSerialNumber().toString(16).toUpperCase(Locale.ROOT))
        .expirationTime(certificate.getNotAfter().toInstant().atOffset(ZoneOffset.UTC))
        .signatureAlgorithm(certificate.getSigAlgName().toUpperCase(Locale.ROOT))
        .build();
  }

  /** Returns a certificate with defaults for missing properties. */
  static ClientCaCertificate complete(ClientCaCertificate given, OffsetDateTime now) {
    String id = requireNonNullElse(given.getId(), UUID.randomUUID().toString());
    OffsetDateTime created = requireNonNullElse(given.getCreatedAt(), now);
    return given.toBuilder()
        .id(id)
        .name(requireNonNullElse(given.getName(), generatedName(id)))
        .issuer(requireNonNullElse(given.getIssuer(), "CN=Example CA"))
        .subject(requireNonNullElse(given.getSubject(), "CN=Example CA"))
        .serialNumber(
            requireNonNullElse(
                given.getSerialNumber(), UUID.randomUUID().toString().replace("-", "")))
        .expirationTime(requireNonNullElse(given.getExpirationTime(), now.plusYears(1)))
        .signatureAlgorithm(requireNonNullElse(given.getSignatureAlgorithm(), "SHA256WITHRSA"))
        .createdAt(created)
        .updatedAt(requireNonNullElse(given.getUpdatedAt(), created))
        .build();
  }

  private static String generatedName(String id) {
    return "client_ca_" + id.substring(0, Math.min(6, id.length()));
  }

  /** Returns the certificates of a server with new ones added at the end. */
  static List<ClientCaCertificate> added(
      List<ClientCaCertificate> old,
      List<ClientCaCertificateRequest> requests,
      OffsetDateTime now) {
    List<ClientCaCertificate> all = new ArrayList<>(old);
    for (ClientCaCertificateRequest request : requests) {
      ClientCaCertificate read = read(request);
      if (all.stream().anyMatch(each -> isSame(each, read))) {
        throw invalid(VpnErrorCodes.CERTIFICATE_DUPLICATE, "The certificate already exists");
      }
      all.add(complete(read, now));
    }
    if (all.size() > MAX_PER_SERVER) {
      throw Call.invalid("a VPN server has at most " + MAX_PER_SERVER + " client CA certificates");
    }
    return all;
  }

  /** Returns a name after checking it; it may be absent. */
  static @Nullable String name(@Nullable String name) {
    if (name != null && !NAME.matcher(name).matches()) {
      throw Call.invalid("a name has 1 to 64 letters, digits, underscores or hyphens");
    }
    return name;
  }

  private static boolean isSame(ClientCaCertificate one, ClientCaCertificate other) {
    return Objects.equals(one.getIssuer(), other.getIssuer())
        && Objects.equals(one.getSerialNumber(), other.getSerialNumber());
  }

  private static X509Certificate parse(String content) {
    try {
      X509Certificate certificate =
          (X509Certificate)
              CertificateFactory.getInstance("X.509")
                  .generateCertificate(new ByteArrayInputStream(content.getBytes(US_ASCII)));
      certificate.checkValidity();
      if (certificate.getBasicConstraints() < 0) {
        throw invalid(
            VpnErrorCodes.NOT_A_CA_CERTIFICATE, "The certificate is not a CA certificate");
      }
      return certificate;
    } catch (CertificateExpiredException e) {
      throw invalid(VpnErrorCodes.CERTIFICATE_EXPIRED, "The certificate has expired");
    } catch (CertificateNotYetValidException e) {
      throw invalid(VpnErrorCodes.CERTIFICATE_NOT_YET_VALID, "The certificate is not valid yet");
    } catch (CertificateException e) {
      throw invalid(VpnErrorCodes.CERTIFICATE_MALFORMED, "The certificate is malformed");
    }
  }

  private static ErrorResponseException invalid(String code, String text) {
    return new ErrorResponseException(400, code, text);
  }
}
