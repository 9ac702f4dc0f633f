package io.crosslink.benchmarks.crosslink;

import io.crosslink.benchmarks.Contender;
import io.crosslink.benchmarks.Credentials;
import io.crosslink.sdk.core.error.ServiceException;
import io.crosslink.sdk.core.internal.call.RequestSigner;
import io.crosslink.sdk.core.internal.json.JsonBody;
import io.crosslink.sdk.zenlayer.ZenlayerCredentials;
import io.crosslink.sdk.zenlayer.ZenlayerSigning;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import io.crosslink.sdk.zenlayer.sdn.model.CreatePrivateConnectRequest;
import io.crosslink.sdk.zenlayer.sdn.model.DeletePrivateConnectRequest;
import io.crosslink.sdk.zenlayer.sdn.model.DescribePrivateConnectsRequest;
import io.crosslink.sdk.zenlayer.sdn.model.DestroyPrivateConnectRequest;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectEndpointRequest;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import okhttp3.Request;
import okhttp3.RequestBody;

/** Zenlayer SDN by Crosslink. */
public final class CrosslinkZenlayer implements Contender {
  private final SdnClient sdn;

  /** Creates a client of a server. */
  public CrosslinkZenlayer(String server) {
    sdn =
        SdnClient.builder()
            .endpoint(server)
            .allowPlainHttp(true)
            .credentials(ZenlayerCredentials.of(Credentials.ACCESS_KEY, Credentials.SECRET_KEY))
            .build();
  }

  @Override
  public void delete() {
    sdn.privateConnects().delete(DeletePrivateConnectRequest.of("pc-1"));
  }

  @Override
  public Object get() {
    return sdn.privateConnects()
        .list(DescribePrivateConnectsRequest.builder().privateConnectIds("pc-1").build());
  }

  @Override
  public Object list() {
    return sdn.privateConnects().list(page());
  }

  private static DescribePrivateConnectsRequest page() {
    return DescribePrivateConnectsRequest.builder().pageSize(50).pageNum(1).build();
  }

  @Override
  public Object create() {
    return sdn.privateConnects()
        .create(
            CreatePrivateConnectRequest.builder()
                .privateConnectName("tokyo-lisbon")
                .bandwidthMbps(200)
                .endpointA(
                    PrivateConnectEndpointRequest.builder().portId("port-1").vlanId(1201).build())
                .endpointZ(
                    PrivateConnectEndpointRequest.builder().portId("port-2").vlanId(1202).build())
                .build());
  }

  @Override
  public Exception error() {
    try {
      sdn.privateConnects().destroy(DestroyPrivateConnectRequest.of("pc-1"));
    } catch (ServiceException e) {
      return e;
    }
    throw new IllegalStateException("not rejected");
  }

  @Override
  public CompletableFuture<?> deleteAsync() {
    return sdn.privateConnects().deleteAsync(DeletePrivateConnectRequest.of("pc-1"));
  }

  @Override
  public CompletableFuture<?> listAsync() {
    return sdn.privateConnects().listAsync(page());
  }

  @Override
  public Object signDelete() {
    return Signing.SIGNER.sign(Signing.DELETE, Instant.now());
  }

  @Override
  public Object signPost() {
    return Signing.SIGNER.sign(Signing.POST, Instant.now());
  }

  /** Requests as the signer receives them. */
  private static final class Signing {
    static final RequestSigner SIGNER =
        ZenlayerSigning.with(Credentials.ACCESS_KEY, Credentials.SECRET_KEY);
    static final Request DELETE = request(JsonBody.of(new byte[0], null));
    static final Request POST = request(JsonBody.of(new byte[4096], null));

    private static Request request(RequestBody body) {
      return new Request.Builder()
          .url("http://127.0.0.1:8080/api/v2/sdn")
          .post(body)
          .header("User-Agent", "crosslink")
          .header("Accept", "application/json")
          .header("X-ZC-Service", "sdn")
          .header("X-ZC-Version", "2026-04-01")
          .header("X-ZC-Action", "CreatePrivateConnect")
          .build();
    }
  }
}
