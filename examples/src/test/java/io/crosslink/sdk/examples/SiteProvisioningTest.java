package io.crosslink.sdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.huawei.vpn.model.Eip;
import io.crosslink.sdk.huawei.vpn.model.VpnConnection;
import io.crosslink.sdk.huawei.vpn.model.VpnConnectionStatus;
import io.crosslink.sdk.huawei.vpn.model.VpnGateway;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewayStatus;
import io.crosslink.sdk.testkit.FakeHuaweiCloud;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteProvisioningTest {
  private static final String EIP = "6e1f2a90-5b7c-4d83-9c04-8a2d1e7f3b56";

  /** The program ends here, as if it was killed. */
  private static final class Killed extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** Kills the program at a call: before the request is sent, or when its response has arrived. */
  private static OkHttpClient killedAt(int call, boolean sent) {
    AtomicInteger calls = new AtomicInteger();
    return new OkHttpClient.Builder()
        .addInterceptor(
            chain -> {
              boolean last = calls.incrementAndGet() == call;
              if (last && !sent) {
                throw new Killed();
              }
              Response response = chain.proceed(chain.request());
              if (last) {
                response.close();
                throw new Killed();
              }
              return response;
            })
        .build();
  }

  private static void addGateway(FakeHuaweiCloud huawei) {
    huawei
        .vpn()
        .vpnGateways()
        .add(
            VpnGateway.builder()
                .name("frankfurt")
                .status(VpnGatewayStatus.ACTIVE)
                .eip1(Eip.builder().id(EIP).ipAddress("198.51.100.20").build())
                .build());
  }

  private static VpnConnection run(FakeHuaweiCloud huawei, OkHttpClient http) {
    try (VpnClient vpn =
        huawei.vpn().clientBuilder().okHttpClient(http).retryPolicy(RetryPolicy.none()).build()) {
      return new SiteProvisioning(vpn, WaitOptions.defaults())
          .run("berlin", "203.0.113.21", "frankfurt", EIP, "Example-PSK-1-change-me");
    }
  }

  private static boolean isKilled(FakeHuaweiCloud huawei, int call, boolean sent) {
    try {
      run(huawei, killedAt(call, sent));
      return false;
    } catch (Killed e) {
      return true;
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void killedAtEveryCallAndRunAgainItLeavesNothingTwice(boolean sent) {
    boolean killed = true;
    for (int call = 1; killed; call++) {
      try (FakeHuaweiCloud huawei = FakeHuaweiCloud.start()) {
        addGateway(huawei);
        killed = isKilled(huawei, call, sent);

        VpnConnection ready = run(huawei, new OkHttpClient());

        assertThat(ready.getStatus()).isEqualTo(VpnConnectionStatus.DOWN);
        huawei.assertApplied("createCustomerGateway", 1);
        huawei.assertApplied("createVpnConnection", 1);
        assertThat(call).isLessThan(30);
      }
    }
  }

  @Test
  void runTwiceItFindsWhatIsThere() {
    try (FakeHuaweiCloud huawei = FakeHuaweiCloud.start()) {
      addGateway(huawei);

      VpnConnection first = run(huawei, new OkHttpClient());
      VpnConnection second = run(huawei, new OkHttpClient());

      assertThat(second.getId()).isEqualTo(first.getId());
    }
  }
}
