package io.crosslink.sdk.huawei.internal.signing;

import io.crosslink.sdk.core.internal.json.JsonBody;
import io.crosslink.sdk.core.internal.util.Digests;
import java.util.Locale;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okio.Buffer;

/** The text that stands for a request in its signature: six parts, one below the other. */
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

  /** The path always ends in a slash here, also where it is sent without. */
  private static void writeUri(Buffer text, HttpUrl url) {
    String path = url.encodedPath();
    PercentEncoding.writePath(text, path);
    if (!path.endsWith("/")) {
      text.writeByte('/');
    }
  }

  /** A caller may declare the hash, or that there is none. */
  private static String payloadHash(Request request, SignedHeaders headers) {
    String declared = headers.payloadHash();
    return declared != null ? declared : Digests.sha256(JsonBody.bytesOf(request));
  }
}
