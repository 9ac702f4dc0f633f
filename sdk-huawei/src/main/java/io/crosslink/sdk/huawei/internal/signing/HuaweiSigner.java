package io.crosslink.sdk.huawei.internal.signing;

import io.crosslink.sdk.core.SigningExplanation;
import io.crosslink.sdk.core.internal.call.RequestSigner;
import io.crosslink.sdk.core.internal.util.Digests;
import java.time.Instant;
import java.util.function.Function;
import okhttp3.Request;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** Signs requests with an access key, by one of Huawei Cloud's two algorithms. */
final class HuaweiSigner implements RequestSigner {
  private final Function<String, SigningKey> keys;
  private final @Nullable String securityToken;

  /**
   * Creates a signer.
   *
   * @param keys returns the key for a date in the form of the header
   * @param securityToken the token of a temporary key, or null
   */
  private HuaweiSigner(Function<String, SigningKey> keys, @Nullable String securityToken) {
    this.keys = keys;
    this.securityToken = securityToken;
  }

  /** Returns a signer that uses the secret key itself ({@code SDK-HMAC-SHA256}). */
  static HuaweiSigner plain(AccessKey accessKey) {
    SigningKey key = SigningKey.of(accessKey);
    return new HuaweiSigner(date -> key, accessKey.securityToken());
  }

  /**
   * Returns a signer that uses keys derived for a region and a service ({@code V11-HMAC-SHA256}).
   */
  static HuaweiSigner derived(AccessKey accessKey, String region, String service) {
    SigningKeyCache keys = new SigningKeyCache(accessKey, region, service);
    return new HuaweiSigner(keys::on, accessKey.securityToken());
  }

  @Override
  public boolean sign(Request request, Instant now, Request.Builder builder) {
    if (request.header("Authorization") != null) {
      return false;
    }
    SignedHeaders headers = SignedHeaders.of(request, SdkDate.of(now), securityToken);
    SigningKey key = keys.apply(headers.date());
    String signature = Digests.hmacSha256(key.key(), stringToSign(request, headers, key));
    builder
        .header("Host", headers.host())
        .header("X-Sdk-Date", headers.date())
        .header(
            "Authorization",
            key.algorithm()
                + " "
                + key.owner()
                + ", SignedHeaders="
                + headers.names()
                + ", Signature="
                + signature);
    if (securityToken != null) {
      builder.header("X-Security-Token", securityToken);
    }
    return true;
  }

  @Override
  public boolean usesClock(Request request) {
    return true;
  }

  @Override
  public SigningExplanation explain(Request request, Instant now) {
    if (request.header("Authorization") != null) {
      return SigningExplanation.builder().build();
    }
    SignedHeaders headers = SignedHeaders.of(request, SdkDate.of(now), securityToken);
    SigningKey key = keys.apply(headers.date());
    return SigningExplanation.builder()
        .algorithm(key.algorithm())
        .canonicalRequest(CanonicalRequest.of(request, headers.masked()).readUtf8())
        .stringToSign(stringToSign(request, headers, key).readUtf8())
        .signedHeaders(headers.names())
        .build();
  }

  static Buffer stringToSign(Request request, SignedHeaders headers, SigningKey key) {
    Buffer text = new Buffer().writeUtf8(key.algorithm()).writeByte('\n');
    text.writeUtf8(headers.date()).writeByte('\n');
    if (key.scope() != null) {
      text.writeUtf8(key.scope()).writeByte('\n');
    }
    return text.writeUtf8(Digests.sha256(CanonicalRequest.of(request, headers)));
  }
}
