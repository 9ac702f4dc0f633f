package io.crosslink.sdk.core.internal;

import java.io.IOException;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.ForwardingSource;
import okio.Okio;
import okio.Source;

/**
 * Keeps an endless or inflated body from filling the memory. Counts bytes after decompression.
 *
 * <p>Of an error the status is what matters: its body just ends where it cannot be read any
 * further.
 */
final class BodyLimit extends ForwardingSource {
  private static final long LARGEST_ANSWER = 64L << 20;
  private static final long LARGEST_ERROR = 1L << 20;

  private final boolean error;
  private long left;

  private BodyLimit(Source source, boolean error) {
    super(source);
    this.error = error;
    this.left = error ? LARGEST_ERROR : LARGEST_ANSWER;
  }

  /** Returns the response with a limit on its body. */
  static Response apply(Response response) {
    ResponseBody body = response.body();
    if (body == null) {
      return response;
    }
    boolean error = !response.isSuccessful();
    long length = body.contentLength();
    if (!error && length >= 0 && length <= LARGEST_ANSWER) {
      return response;
    }
    Source limited = new BodyLimit(body.source(), error);
    return response
        .newBuilder()
        .body(ResponseBody.create(Okio.buffer(limited), body.contentType(), -1))
        .build();
  }

  @Override
  public long read(Buffer sink, long byteCount) throws IOException {
    if (left == 0) {
      if (error || super.read(sink, 1) == -1) {
        return -1;
      }
      throw new TooLargeException();
    }
    try {
      long read = super.read(sink, Math.min(byteCount, left));
      left -= Math.max(0, read);
      return read;
    } catch (IOException e) {
      if (error) {
        return -1;
      }
      throw e;
    }
  }

  /** The answer is larger than any the services give. */
  static final class TooLargeException extends IOException {
    static final String PROBLEM = "a body of more than " + (LARGEST_ANSWER >> 20) + " MiB";

    private static final long serialVersionUID = 1L;

    TooLargeException() {
      super(PROBLEM);
    }
  }
}
