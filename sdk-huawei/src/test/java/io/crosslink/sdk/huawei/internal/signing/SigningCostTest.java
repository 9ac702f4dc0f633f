package io.crosslink.sdk.huawei.internal.signing;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.crosslink.sdk.core.internal.call.RequestSigner;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import okhttp3.Request;
import org.junit.jupiter.api.Test;

class SigningCostTest {
  private static final int TIMES = 500;

  @Test
  void signingADeleteAllocatesLittle() {
    RequestSigner signer =
        HuaweiSigner.plain(
            new AccessKey(
                "QTWAOYTTINDUT2QVKYUC", "MFyfvK41ba2giqM7Uio6PznpdUKGpownRZlmVmHc", null));
    Request request =
        new Request.Builder()
            .url(
                "https://vpn.eu-west-101.myhuaweicloud.com/v5/77b6a44cba5143ab91d13ab9a8ff44fd"
                    + "/customer-gateways/5247ae10-cda9-4427-9550-bf4d7f0a3e11")
            .header("User-Agent", "agent")
            .header("Accept", "application/json")
            .header("X-Project-Id", "77b6a44cba5143ab91d13ab9a8ff44fd")
            .delete()
            .build();
    Instant now = Instant.now();
    sign(signer, request, now); // loads classes

    assertThat(sign(signer, request, now) / TIMES).as("bytes per signature").isLessThan(2_560);
  }

  private static long sign(RequestSigner signer, Request request, Instant now) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    for (int i = 0; i < TIMES; i++) {
      signer.sign(request, now);
    }
    return threads.getCurrentThreadAllocatedBytes() - before;
  }
}
