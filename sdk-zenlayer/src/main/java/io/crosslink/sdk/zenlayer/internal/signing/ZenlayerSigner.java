package io.crosslink.sdk.zenlayer.internal.signing;

import io.crosslink.sdk.core.SigningExplanation;
import io.crosslink.sdk.core.internal.call.RequestSigner;
import io.crosslink.sdk.core.internal.json.JsonBody;
import io.crosslink.sdk.core.internal.util.Digests;
import io.crosslink.sdk.core.internal.util.HostHeader;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.SecretKey;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okio.Buffer;

/** Signs requests with an access key, by Zenlayer's algorithm {@code ZC2-HMAC-SHA256}. */
final class ZenlayerSigner implements RequestSigner {
  private static final String ALGORITHM = "ZC2-HMAC-SHA256";
  private static final String SIGNED_HEADERS = "content-type;host";
  private static final String DEFAULT_CONTENT_TYPE = "application/json";

  private final String accessKeyId;
  private final SecretKey key;

  ZenlayerSigner(String accessKeyId, String accessKeyPassword) {
    this.accessKeyId = accessKeyId;
    this.key = Digests.key(accessKeyPassword);
  }

  @Override
  public boolean sign(Request request, Instant now, Request.Builder builder) {
    if (request.header("Authorization") != null) {
      return false;
    }
    SignedValues values = SignedValues.of(request, now);
    String signature = Digests.hmacSha256(key, stringToSign(request, values));
    builder
        .header("Host", values.host)
        .header("Content-Type", values.contentType)
        .header("X-ZC-Timestamp", values.timestamp)
        .header("X-ZC-Signature-Method", ALGORITHM)
        .header(
            "Authorization",
            ALGORITHM
                + " Credential="
                + accessKeyId
                + ", SignedHeaders="
                + SIGNED_HEADERS
                + ", Signature="
                + signature);
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
    SignedValues values = SignedValues.of(request, now);
    return SigningExplanation.builder()
        .algorithm(ALGORITHM)
        .canonicalRequest(canonicalRequest(request, values).readUtf8())
        .stringToSign(stringToSign(request, values).readUtf8())
        .signedHeaders(SIGNED_HEADERS)
        .build();
  }

  private static Buffer stringToSign(Request request, SignedValues values) {
    return new Buffer()
        .writeUtf8(ALGORITHM)
        .writeByte('\n')
        .writeUtf8(values.timestamp)
        .writeByte('\n')
        .writeUtf8(Digests.sha256(canonicalRequest(request, values)));
  }

  /** Service, action and version are not signed, and the path is always signed as a slash. */
  private static Buffer canonicalRequest(Request request, SignedValues values) {
    return new Buffer()
        .writeUtf8(request.method())
        .writeUtf8("\n/\n\ncontent-type:")
        .writeUtf8(values.contentType.toLowerCase(Locale.ROOT))
        .writeUtf8("\nhost:")
        .writeUtf8(values.host.toLowerCase(Locale.ROOT))
        .writeUtf8("\n\n")
        .writeUtf8(SIGNED_HEADERS)
        .writeByte('\n')
        .writeUtf8(Digests.sha256(JsonBody.bytesOf(request)));
  }

  /** The values of the headers that a signature covers, as they are sent. */
  private record SignedValues(String host, String contentType, String timestamp) {
    static SignedValues of(Request request, Instant now) {
      return new SignedValues(
          HostHeader.of(request), contentType(request), Long.toString(now.getEpochSecond()));
    }

    /** OkHttp sends the type of the body, regardless of any header. */
    private static String contentType(Request request) {
      RequestBody body = request.body();
      MediaType type = body == null ? null : body.contentType();
      String header = request.header("Content-Type");
      return type != null ? type.toString() : header != null ? header : DEFAULT_CONTENT_TYPE;
    }
  }
}
