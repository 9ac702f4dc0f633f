package io.crosslink.sdk.tests.lifecycle;

import io.crosslink.sdk.core.CallInfo;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/**
 * A network that delivers every request, but loses the first response of calls to certain
 * operations.
 */
final class ResponseLoss implements Interceptor {
  private final Set<String> operations;
  private final Set<Long> lost = ConcurrentHashMap.newKeySet();

  private ResponseLoss(Set<String> operations) {
    this.operations = operations;
  }

  static OkHttpClient of(String... operations) {
    return new OkHttpClient.Builder().addInterceptor(new ResponseLoss(Set.of(operations))).build();
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Response response = chain.proceed(chain.request());
    CallInfo call = CallInfo.of(chain.request());
    if (call != null && operations.contains(call.operation()) && lost.add(call.id())) {
      response.close();
      throw new IOException("the response was lost");
    }
    return response;
  }
}
