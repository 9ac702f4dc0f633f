package io.crosslink.sdk.huawei;

import io.crosslink.sdk.core.internal.Digests;
import io.crosslink.sdk.core.signing.RequestSigner;
import io.crosslink.sdk.core.signing.SigningExplanation;
import java.time.Instant;
import javax.crypto.SecretKey;
import okhttp3.Request;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** Signs requests with an access key, by Huawei Cloud's algorithm {@code SDK-HMAC-SHA256}. */
final class HuaweiSigner implements RequestSigner {
  private static final String ALGORITHM = "SDK-HMAC-SHA256";

  private final String accessKey;
  private final SecretKey key;
  private final @Nullable String securityToken;

  HuaweiSigner(HuaweiCredentials credentials) {
    accessKey = credentials.accessKey();
    key = Digests.key(credentials.secretKey());
    securityToken = credentials.securityToken();
  }

  @Override
  public Request sign(Request request, Instant now) {
    if (request.header("Authorization") != null) {
      return request;
    }
    SignedHeaders headers = SignedHeaders.of(request, SdkDate.of(now), securityToken);
    String signature = Digests.hmacSha256(key, stringToSign(request, headers));
    Request.Builder signed =
        request
            .newBuilder()
            .header("Host", headers.host())
            .header("X-Sdk-Date", headers.date())
            .header(
                "Authorization",
                ALGORITHM
                    + " Access="
                    + accessKey
                    + ", SignedHeaders="
                    + headers.names()
                    + ", Signature="
                    + signature);
    if (securityToken != null) {
      signed.header("X-Security-Token", securityToken);
    }
    return signed.build();
  }

  @Override
  public SigningExplanation explain(Request request, Instant now) {
    if (request.header("Authorization") != null) {
      return new SigningExplanation("none", "", "", "");
    }
    SignedHeaders headers = SignedHeaders.of(request, SdkDate.of(now), securityToken);
    return new SigningExplanation(
        ALGORITHM,
        CanonicalRequest.of(request, headers.masked()).readUtf8(),
        stringToSign(request, headers).readUtf8(),
        headers.names());
  }

  static Buffer stringToSign(Request request, SignedHeaders headers) {
    return new Buffer()
        .writeUtf8(ALGORITHM)
        .writeByte('\n')
        .writeUtf8(headers.date())
        .writeByte('\n')
        .writeUtf8(Digests.sha256(CanonicalRequest.of(request, headers)));
  }
}
