package io.crosslink.sdk.huawei.internal.signing;

import io.crosslink.sdk.core.internal.json.JsonBody;
import io.crosslink.sdk.core.internal.util.Digests;
import java.util.Locale;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okio.Buffer;

/** The canonical form of a request, which its signature covers: six parts, one per line. */
final class CanonicalRequest {
  private CanonicalRequest() {}

  static Buffer of(Request request, SignedHeaders headers) {
    Buffer text = new Buffer();
    text.writeUtf8(request.method().toUpperCase(Locale.ROOT)).writeByte('\n');
    writeUri(text, request.url());
    text.writeByte('\n');
    CanonicalQuery.write(text, request.url().encodedQuery());
    text.writeByte('\n');
    headers.writeTo(text);
    text.writeByte('\n');
    headers.writeNamesTo(text);
    return text.writeByte('\n').writeUtf8(payloadHash(request, headers));
  }

  /** In the canonical form the path always ends with a slash, even if the sent path does not. */
  private static void writeUri(Buffer text, HttpUrl url) {
    String path = url.encodedPath();
    PercentEncoding.writePath(text, path);
    if (!path.endsWith("/")) {
      text.writeByte('/');
    }
  }

  /** A caller may set the hash, or declare the body unsigned. */
  private static String payloadHash(Request request, SignedHeaders headers) {
    String declared = headers.payloadHash();
    return declared != null ? declared : Digests.sha256(JsonBody.bytesOf(request));
  }
}
