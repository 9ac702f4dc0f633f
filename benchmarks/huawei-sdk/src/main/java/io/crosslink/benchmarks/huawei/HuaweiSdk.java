package io.crosslink.benchmarks.huawei;

import com.huaweicloud.sdk.core.auth.AKSKSigner;
import com.huaweicloud.sdk.core.auth.BasicCredentials;
import com.huaweicloud.sdk.core.exception.ServiceResponseException;
import com.huaweicloud.sdk.core.http.HttpConfig;
import com.huaweicloud.sdk.core.http.HttpMethod;
import com.huaweicloud.sdk.core.http.HttpRequest;
import com.huaweicloud.sdk.vpn.v5.VpnAsyncClient;
import com.huaweicloud.sdk.vpn.v5.VpnClient;
import com.huaweicloud.sdk.vpn.v5.model.CreateCgwRequest;
import com.huaweicloud.sdk.vpn.v5.model.CreateCgwRequestBody;
import com.huaweicloud.sdk.vpn.v5.model.CreateCgwRequestBodyContent;
import com.huaweicloud.sdk.vpn.v5.model.DeleteCgwRequest;
import com.huaweicloud.sdk.vpn.v5.model.ListVgwsRequest;
import com.huaweicloud.sdk.vpn.v5.model.ShowCgwRequest;
import io.crosslink.benchmarks.Contender;
import io.crosslink.benchmarks.Credentials;
import java.util.concurrent.CompletableFuture;
import okhttp3.Dispatcher;

/** Huawei Cloud VPN by Huawei's own SDK. */
public final class HuaweiSdk implements Contender {
  private final String server;
  private final VpnClient vpn;
  private volatile VpnAsyncClient async;

  /** Creates a client of a server. */
  public HuaweiSdk(String server) {
    this.server = server;
    this.vpn = VpnClient.newBuilder().withCredential(credentials()).withEndpoint(server).build();
  }

  private static BasicCredentials credentials() {
    return new BasicCredentials()
        .withAk(Credentials.ACCESS_KEY)
        .withSk(Credentials.SECRET_KEY)
        .withProjectId(Credentials.PROJECT_ID);
  }

  @Override
  public void delete() {
    vpn.deleteCgw(new DeleteCgwRequest().withCustomerGatewayId("gw-1"));
  }

  @Override
  public Object get() {
    return vpn.showCgw(new ShowCgwRequest().withCustomerGatewayId("gw-1"));
  }

  @Override
  public Object list() {
    return vpn.listVgws(new ListVgwsRequest());
  }

  @Override
  public Object create() {
    CreateCgwRequestBodyContent gateway =
        new CreateCgwRequestBodyContent()
            .withName("branch-berlin")
            .withIdType(CreateCgwRequestBodyContent.IdTypeEnum.IP)
            .withIdValue("203.0.113.10")
            .withBgpAsn(65021L);
    return vpn.createCgw(
        new CreateCgwRequest().withBody(new CreateCgwRequestBody().withCustomerGateway(gateway)));
  }

  @Override
  public Exception error() {
    try {
      vpn.deleteCgw(new DeleteCgwRequest().withCustomerGatewayId("rejected"));
    } catch (ServiceResponseException e) {
      return e;
    }
    throw new IllegalStateException("not rejected");
  }

  @Override
  public CompletableFuture<?> deleteAsync() {
    return async().deleteCgwAsync(new DeleteCgwRequest().withCustomerGatewayId("gw-1"));
  }

  @Override
  public CompletableFuture<?> listAsync() {
    return async().listVgwsAsync(new ListVgwsRequest());
  }

  /** Returns a client with raised limits, as for bare OkHttp. */
  private synchronized VpnAsyncClient async() {
    if (async == null) {
      Dispatcher dispatcher = new Dispatcher();
      dispatcher.setMaxRequests(1024);
      dispatcher.setMaxRequestsPerHost(512);
      async =
          VpnAsyncClient.newBuilder()
              .withCredential(credentials())
              .withEndpoint(server)
              .withHttpConfig(HttpConfig.getDefaultHttpConfig().withDispatcher(dispatcher))
              .build();
    }
    return async;
  }

  @Override
  public Object signDelete() {
    return AKSKSigner.getInstance().sign(Signing.DELETE, Signing.CREDENTIALS);
  }

  @Override
  public Object signPost() {
    return AKSKSigner.getInstance().sign(Signing.POST, Signing.CREDENTIALS);
  }

  /** Requests as the signer receives them. */
  private static final class Signing {
    static final BasicCredentials CREDENTIALS = credentials();
    static final HttpRequest DELETE = request(HttpMethod.DELETE, "/customer-gateways/gw-1", null);
    static final HttpRequest POST =
        request(HttpMethod.POST, "/customer-gateways", "x".repeat(4096));

    private static HttpRequest request(HttpMethod method, String path, String body) {
      HttpRequest.HttpRequestBuilder request =
          HttpRequest.newBuilder()
              .withEndpoint("http://127.0.0.1:8080")
              .withPath("/v5/" + Credentials.PROJECT_ID + path)
              .withMethod(method)
              .withContentType("application/json")
              .addHeader("X-Project-Id", Credentials.PROJECT_ID);
      return (body == null ? request : request.withBodyAsString(body)).build();
    }
  }
}
