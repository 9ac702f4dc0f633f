package io.crosslink.benchmarks.huawei;

import com.huaweicloud.sdk.core.exception.ServiceResponseException;
import com.huaweicloud.sdk.core.invoker.SyncInvoker;

/** The same with the most retries that the SDK allows, which users must request for each call. */
public final class RetryingHuaweiSdkFleet extends HuaweiSdkFleet {
  private static final int TOO_MANY_REQUESTS = 429;

  /** Creates a client of a server. */
  public RetryingHuaweiSdkFleet(String server) {
    super(server);
  }

  @Override
  protected <R, S> S call(SyncInvoker<R, S> call) {
    return call.withRetry(
            SyncInvoker.MAX_RETRY_TIME,
            (response, problem) ->
                problem instanceof ServiceResponseException error
                    && error.getHttpStatusCode() == TOO_MANY_REQUESTS)
        .invoke();
  }
}
