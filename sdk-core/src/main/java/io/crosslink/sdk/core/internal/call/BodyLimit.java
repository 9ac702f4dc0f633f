package io.crosslink.sdk.core.internal.call;

import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.ForwardingSource;
import okio.Okio;
import okio.Source;
import org.jspecify.annotations.Nullable;

/**
 * Limits the size of a response body. Counts bytes after decompression, and JSON values: a list of
 * empty lists takes thirty times the memory of its text.
 *
 * <p>For an error the status matters most, so its body is truncated instead of rejected.
 */
final class BodyLimit extends ForwardingSource {
  // A page of the longest listing has some 20,000 items, in 6 MB.
  private static final long LARGEST_RESPONSE = 16L << 20;
  private static final int MOST_VALUES = 1_000_000;
  private static final long LARGEST_ERROR = 1L << 20;
  private static final long HARMLESS = 1L << 20;

  private final Attempt attempt;
  private final boolean error;
  private long left;
  private int values;

  private BodyLimit(Source source, Attempt attempt, boolean error) {
    super(source);
    this.attempt = attempt;
    this.error = error;
    this.left = error ? LARGEST_ERROR : LARGEST_RESPONSE;
  }

  /** Returns the response of an attempt with a limit on its body. */
  static Response apply(Response response, Attempt attempt) {
    ResponseBody body = response.body();
    if (body == null) {
      return response;
    }
    boolean error = !response.isSuccessful();
    long length = body.contentLength();
    if (!error && length >= 0 && length <= HARMLESS) {
      return response;
    }
    Source limited = new BodyLimit(body.source(), attempt, error);
    MediaType type = error ? textType(response) : body.contentType();
    return response.newBuilder().body(ResponseBody.create(Okio.buffer(limited), type, -1)).build();
  }

  /** Returns the type if it has a charset; otherwise it need not be parsed. */
  private static @Nullable MediaType textType(Response error) {
    String type = error.header("Content-Type", "");
    return type.indexOf('=') < 0 ? null : MediaType.parse(type);
  }

  @Override
  public long read(Buffer sink, long byteCount) throws IOException {
    if (left == 0) {
      if (error || super.read(sink, 1) == -1) {
        return -1;
      }
      throw new TooLargeException("a body of more than " + (LARGEST_RESPONSE >> 20) + " MiB");
    }
    try {
      long read = super.read(sink, Math.min(byteCount, left));
      left -= Math.max(0, read);
      if (!error && read > 0) {
        count(sink, sink.size() - read);
      }
      return read;
    } catch (IOException e) {
      if (error) {
        attempt.lostBody();
        return -1;
      }
      throw e;
    }
  }

  /** Each JSON value follows one of these; the few within strings do not matter. */
  private void count(Buffer read, long from) throws TooLargeException {
    try (Buffer.UnsafeCursor cursor = read.readUnsafe()) {
      for (int size = cursor.seek(from); size != -1; size = cursor.next()) {
        byte[] data = cursor.data;
        for (int i = cursor.start; i < cursor.end; i++) {
          if (data[i] == ',' || data[i] == '[' || data[i] == '{') {
            values++;
          }
        }
      }
    }
    if (values > MOST_VALUES) {
      throw new TooLargeException("more than " + MOST_VALUES + " values");
    }
  }

  /** The response is larger than any that the services send. */
  static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String problem;

    TooLargeException(String problem) {
      super(problem);
      this.problem = problem;
    }

    String problem() {
      return problem;
    }
  }
}
