package io.crosslink.sdk.huawei.internal.auth;

import java.io.IOException;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.List;
import okhttp3.Cache;
import okhttp3.ConnectionSpec;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;

/** An HTTP client set up for a cloud in such a way that it can call no local service. */
final class CloudOnly {
  private static final long SIZE = 1 << 20;

  private CloudOnly() {}

  static OkHttpClient httpClient(Path cache) {
    Interceptor broken =
        chain -> {
          if (chain.request().header("User-Agent") == null) { // not of a generated client
            throw new IOException("An interceptor for the cloud");
          }
          return chain.proceed(chain.request());
        };
    return new OkHttpClient.Builder()
        .connectionSpecs(List.of(ConnectionSpec.RESTRICTED_TLS))
        .protocols(List.of(Protocol.HTTP_2, Protocol.HTTP_1_1))
        .cache(new Cache(cache.toFile(), SIZE))
        .dns(
            host -> {
              throw new UnknownHostException("A resolver for the cloud");
            })
        .addInterceptor(broken)
        .build();
  }
}
