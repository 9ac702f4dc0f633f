package io.crosslink.sdk.core.internal.json;

import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okio.Buffer;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/**
 * A request body in memory, so that it can be hashed without a copy.
 *
 * <p>A one-shot body keeps OkHttp from resending the request on its own: otherwise it would do so
 * after a reset, once per further address of the host, and after a 503 with {@code Retry-After: 0}.
 */
public final class JsonBody extends RequestBody {
  private static final MediaType JSON = MediaType.get("application/json");
  private static final byte[] NOTHING = {};

  private final @Nullable MediaType type;
  private final byte[] bytes;
  private final @Nullable Object model;
  private final boolean oneShot;

  private JsonBody(
      @Nullable MediaType type, byte[] bytes, @Nullable Object model, boolean oneShot) {
    this.type = type;
    this.bytes = bytes;
    this.model = model;
    this.oneShot = oneShot;
  }

  /**
   * Returns a body.
   *
   * @param json the bytes to send
   * @param model the model they were written from, or null
   */
  public static JsonBody of(byte[] json, @Nullable Object model) {
    return new JsonBody(JSON, json, model, false);
  }

  /** Returns the model that the body of a request was written from; null for any other body. */
  public static @Nullable Object modelOf(Request request) {
    return request.body() instanceof JsonBody json ? json.model : null;
  }

  /** Returns the bytes that a request will send; empty if it has no body. */
  public static byte[] bytesOf(Request request) {
    RequestBody body = request.body();
    if (body instanceof JsonBody json) {
      return json.bytes;
    }
    if (body == null) {
      return NOTHING;
    }
    try {
      return read(body);
    } catch (IOException e) {
      throw new IllegalStateException("The request body cannot be read for signing", e);
    }
  }

  /** Returns whether the body of a request contains a text of ASCII characters. */
  public static boolean contains(Request request, String ascii) {
    byte[] bytes = request.body() instanceof JsonBody json ? json.bytes : NOTHING;
    for (int start = 0; start <= bytes.length - ascii.length(); start++) {
      int i = 0;
      while (i < ascii.length() && bytes[start + i] == ascii.charAt(i)) {
        i++;
      }
      if (i == ascii.length()) {
        return true;
      }
    }
    return false;
  }

  /** Gives a new request its old body in memory, one-shot if it must not be sent twice. */
  public static void inMemory(Request request, Request.Builder next, boolean oneShot)
      throws IOException {
    RequestBody body = request.body();
    if (body == null) {
      if (oneShot && !request.method().equals("GET")) { // OkHttp allows GET no body
        next.method(request.method(), new JsonBody(null, NOTHING, null, true));
      }
    } else if (!(body instanceof JsonBody json)) {
      next.method(request.method(), new JsonBody(body.contentType(), read(body), null, oneShot));
    } else if (json.oneShot != oneShot) {
      next.method(request.method(), new JsonBody(json.type, json.bytes, json.model, oneShot));
    }
  }

  private static byte[] read(RequestBody body) throws IOException {
    Buffer buffer = new Buffer();
    body.writeTo(buffer);
    return buffer.readByteArray();
  }

  @Override
  public @Nullable MediaType contentType() {
    return type;
  }

  @Override
  public long contentLength() {
    return bytes.length;
  }

  @Override
  public boolean isOneShot() {
    return oneShot;
  }

  @Override
  public void writeTo(BufferedSink sink) throws IOException {
    sink.write(bytes);
  }
}
