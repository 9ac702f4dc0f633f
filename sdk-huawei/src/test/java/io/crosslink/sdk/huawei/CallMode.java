package io.crosslink.sdk.huawei;

import io.crosslink.sdk.huawei.vpn.VpnClient;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The two ways to call, so that one test body covers both. */
public enum CallMode {
  BLOCKING {
    @Override
    public void call(VpnClient vpn) {
      vpn.customerGateways().delete("gw-1");
    }
  },

  ASYNC {
    @Override
    public void call(VpnClient vpn) {
      get(start(vpn));
    }
  };

  /** Seconds; build machines may be busy. */
  private static final int PATIENCE = 180;

  /** Makes a call. */
  public abstract void call(VpnClient vpn);

  /** Begins a call. */
  public static CompletableFuture<Void> start(VpnClient vpn) {
    return vpn.customerGateways().deleteAsync("gw-1");
  }

  /** Waits for a call, and throws what it failed with. */
  public static void get(CompletableFuture<?> future) {
    try {
      future.get(PATIENCE, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException problem) {
        throw problem;
      }
      throw new AssertionError(e);
    } catch (InterruptedException | TimeoutException e) {
      throw new AssertionError("The future never completed", e);
    }
  }
}
