package io.crosslink.benchmarks.huawei;

import com.huaweicloud.sdk.core.auth.BasicCredentials;
import com.huaweicloud.sdk.core.exception.ServiceResponseException;
import com.huaweicloud.sdk.core.invoker.SyncInvoker;
import com.huaweicloud.sdk.vpn.v5.VpnClient;
import com.huaweicloud.sdk.vpn.v5.model.DeleteVpnConnectionRequest;
import com.huaweicloud.sdk.vpn.v5.model.ShowVpnConnectionRequest;
import io.crosslink.benchmarks.Credentials;
import io.crosslink.benchmarks.Fleet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * VPN connections by Huawei's own SDK. It does not wait, so a thread for each connection polls it
 * every five seconds.
 */
public class HuaweiSdkFleet implements Fleet {
  private static final long POLL_INTERVAL = 5000;

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final VpnClient vpn;

  /** Creates a client of a server, with the default settings: no retries. */
  public HuaweiSdkFleet(String server) {
    BasicCredentials credentials =
        new BasicCredentials()
            .withAk(Credentials.ACCESS_KEY)
            .withSk(Credentials.SECRET_KEY)
            .withProjectId(Credentials.PROJECT_ID);
    vpn = VpnClient.newBuilder().withCredential(credentials).withEndpoint(server).build();
  }

  /** Makes a call. */
  protected <R, S> S call(SyncInvoker<R, S> call) {
    return call.invoke();
  }

  @Override
  public void delete(String id) {
    call(vpn.deleteVpnConnectionInvoker(new DeleteVpnConnectionRequest().withVpnConnectionId(id)));
  }

  @Override
  public CompletableFuture<?> remove(String id) {
    return CompletableFuture.runAsync(
        () -> {
          delete(id);
          awaitDeleted(id);
        },
        threads);
  }

  @Override
  public CompletableFuture<?> await(String id) {
    return CompletableFuture.runAsync(() -> awaitDeleted(id), threads);
  }

  private void awaitDeleted(String id) {
    try {
      while (true) {
        call(vpn.showVpnConnectionInvoker(new ShowVpnConnectionRequest().withVpnConnectionId(id)));
        Thread.sleep(POLL_INTERVAL);
      }
    } catch (ServiceResponseException e) {
      if (e.getHttpStatusCode() != 404) {
        throw e;
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
