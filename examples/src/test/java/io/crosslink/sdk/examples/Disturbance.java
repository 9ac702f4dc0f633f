package io.crosslink.sdk.examples;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/** What happens to one call of a program. */
enum Disturbance {
  KILLED_BEFORE {
    @Override
    Response at(Interceptor.Chain chain) {
      throw new Killed();
    }
  },
  KILLED_AFTER {
    @Override
    Response at(Interceptor.Chain chain) throws IOException {
      chain.proceed(chain.request()).close();
      throw new Killed();
    }
  },
  LOST_RESPONSE {
    @Override
    Response at(Interceptor.Chain chain) throws IOException {
      chain.proceed(chain.request()).close();
      throw new IOException("connection reset");
    }
  };

  /** The program ends here, as if it was killed. */
  static final class Killed extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  abstract Response at(Interceptor.Chain chain) throws IOException;

  /**
   * An HTTP client that counts calls, and in which this happens to one. A program that was killed
   * makes no further calls, on other threads neither.
   */
  OkHttpClient client(int call, AtomicInteger calls) {
    AtomicBoolean killed = new AtomicBoolean();
    return new OkHttpClient.Builder()
        .addInterceptor(
            chain -> {
              if (killed.get()) {
                throw new Killed();
              }
              if (calls.incrementAndGet() != call) {
                return chain.proceed(chain.request());
              }
              killed.set(this != LOST_RESPONSE);
              return at(chain);
            })
        .build();
  }
}
