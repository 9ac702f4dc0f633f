package io.crosslink.sdk.zenlayer;

import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import io.crosslink.sdk.zenlayer.sdn.model.DestroyPrivateConnectRequest;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The two ways to call, so that one test body covers both. */
enum CallMode {
  BLOCKING {
    @Override
    void call(SdnClient sdn) {
      sdn.privateConnects().destroy(DestroyPrivateConnectRequest.of("pc-1"));
    }
  },

  ASYNC {
    @Override
    void call(SdnClient sdn) {
      get(start(sdn));
    }
  };

  /** Seconds; build machines may be busy with other work. */
  private static final int PATIENCE = 180;

  /** Makes a call. */
  abstract void call(SdnClient sdn);

  /** Starts a call. */
  static CompletableFuture<?> start(SdnClient sdn) {
    return sdn.privateConnects().destroyAsync(DestroyPrivateConnectRequest.of("pc-1"));
  }

  /** Waits for a call; throws its failure. */
  static void get(CompletableFuture<?> future) {
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
