package io.crosslink.consumer.quarkus;

import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.huawei.vpn.model.CustomerGateway;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnect;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.context.ManagedExecutor;

/** Calls in both forms: blocking on a worker thread, asynchronous on an I/O thread. */
@Path("/branches/{name}")
public class BranchResource {
  private final VpnClient vpn;
  private final SdnClient sdn;
  private final ManagedExecutor executor;

  BranchResource(VpnClient vpn, SdnClient sdn, ManagedExecutor executor) {
    this.vpn = vpn;
    this.sdn = sdn;
    this.executor = executor;
  }

  @GET
  public Branch branch(String name) {
    CustomerGateway gateway =
        vpn.customerGateways().findByName(name).orElseThrow(NotFoundException::new);
    PrivateConnect connect =
        sdn.privateConnects().findByName(name).orElseThrow(NotFoundException::new);
    return new Branch(gateway, connect.getPrivateConnectStatus());
  }

  /** Continues on a thread of Quarkus: JAX-RS needs a context class loader, for exceptions, too. */
  @GET
  @Path("gateway")
  public CompletionStage<CustomerGateway> gateway(String name) {
    return vpn.customerGateways()
        .findByNameAsync(name)
        .thenApplyAsync(found -> found.orElseThrow(NotFoundException::new), executor);
  }
}
