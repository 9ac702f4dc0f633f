package io.crosslink.benchmarks.crosslink;

import io.crosslink.benchmarks.Contender;
import io.crosslink.benchmarks.Credentials;
import io.crosslink.sdk.core.error.ServiceException;
import io.crosslink.sdk.core.internal.call.RequestSigner;
import io.crosslink.sdk.core.internal.json.JsonBody;
import io.crosslink.sdk.huawei.HuaweiCredentials;
import io.crosslink.sdk.huawei.internal.signing.AccessKey;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.huawei.vpn.VpnGateways.ListVpnGatewaysParams;
import io.crosslink.sdk.huawei.vpn.model.CreateCustomerGatewayRequest;
import io.crosslink.sdk.huawei.vpn.model.CustomerGatewayIdType;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import okhttp3.Request;
import okhttp3.RequestBody;

/** Huawei Cloud VPN by Crosslink. */
public final class CrosslinkHuawei implements Contender {
  private final VpnClient vpn;

  /** Creates a client of a server. */
  public CrosslinkHuawei(String server) {
    vpn =
        VpnClient.builder()
            .endpoint(server)
            .allowPlainHttp(true)
            .projectId(Credentials.PROJECT_ID)
            .credentials(HuaweiCredentials.of(Credentials.ACCESS_KEY, Credentials.SECRET_KEY))
            .build();
  }

  @Override
  public void delete() {
    vpn.customerGateways().delete("gw-1");
  }

  @Override
  public Object get() {
    return vpn.customerGateways().get("gw-1");
  }

  @Override
  public Object list() {
    return vpn.vpnGateways().list();
  }

  @Override
  public Object create() {
    return vpn.customerGateways()
        .create(
            CreateCustomerGatewayRequest.builder()
                .name("branch-berlin")
                .idType(CustomerGatewayIdType.IP)
                .idValue("203.0.113.10")
                .bgpAsn(65021L)
                .build());
  }

  @Override
  public Exception error() {
    try {
      vpn.customerGateways().delete("rejected");
    } catch (ServiceException e) {
      return e;
    }
    throw new IllegalStateException("not rejected");
  }

  @Override
  public CompletableFuture<?> deleteAsync() {
    return vpn.customerGateways().deleteAsync("gw-1");
  }

  @Override
  public CompletableFuture<?> listAsync() {
    return vpn.vpnGateways().listAsync(ListVpnGatewaysParams.none());
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
        new AccessKey(Credentials.ACCESS_KEY, Credentials.SECRET_KEY, null).signer(null);
    static final Request DELETE = request("DELETE", "/customer-gateways/gw-1", null);
    static final Request POST =
        request("POST", "/customer-gateways", JsonBody.of(new byte[4096], null));

    private static Request request(String method, String path, RequestBody body) {
      return new Request.Builder()
          .url("http://127.0.0.1:8080/v5/" + Credentials.PROJECT_ID + path)
          .method(method, body)
          .header("User-Agent", "crosslink")
          .header("Accept", "application/json")
          .header("X-Project-Id", Credentials.PROJECT_ID)
          .build();
    }
  }
}
