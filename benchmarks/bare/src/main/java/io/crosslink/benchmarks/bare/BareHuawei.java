package io.crosslink.benchmarks.bare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crosslink.benchmarks.Contender;
import io.crosslink.benchmarks.Credentials;
import java.util.concurrent.CompletableFuture;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.RequestBody;

/** Huawei Cloud VPN by hand. */
public final class BareHuawei implements Contender {
  private static final String SIGNED = "host;x-project-id;x-sdk-date";
  private static final String SHA256_OF_NOTHING =
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
  private static final String SIGNED_PATH = "/v5/" + Credentials.PROJECT_ID + "/customer-gateways";
  private static final byte[] FOUR_KIB = new byte[4096];

  private final Http http = new Http("error_code", "error_msg");
  private final Clock clock = new Clock();
  private final Hmac hmac = new Hmac(Credentials.SECRET_KEY);
  private final String host;
  private final HttpUrl customerGateways; // parsed once, since that takes a kilobyte
  private final HttpUrl vpnGateways;

  /** Creates a client of a server. */
  public BareHuawei(String server) {
    String project = server + "/v5/" + Credentials.PROJECT_ID;
    this.host = server.substring(server.indexOf("//") + 2);
    this.customerGateways = HttpUrl.get(project + "/customer-gateways");
    this.vpnGateways = HttpUrl.get(project + "/vpn-gateways");
  }

  private HttpUrl customerGateway(String id) {
    return customerGateways.newBuilder().addPathSegment(id).build();
  }

  @Override
  public void delete() {
    http.send(request("DELETE", customerGateway("gw-1"), null));
  }

  @Override
  public Object get() {
    return http.send(request("GET", customerGateway("gw-1"), null));
  }

  @Override
  public Object list() {
    return http.send(request("GET", vpnGateways, null));
  }

  @Override
  public Object create() {
    ObjectNode body = http.object();
    ObjectNode gateway = body.putObject("customer_gateway");
    gateway.put("name", "branch-berlin").put("id_type", "ip").put("id_value", "203.0.113.10");
    gateway.put("bgp_asn", 65021);
    return http.send(request("POST", customerGateways, http.bytes(body)));
  }

  @Override
  public Exception error() {
    try {
      http.send(request("DELETE", customerGateway("rejected"), null));
    } catch (Http.ErrorResponseException e) {
      return e;
    }
    throw new IllegalStateException("not rejected");
  }

  @Override
  public CompletableFuture<JsonNode> deleteAsync() {
    return http.sendAsync(request("DELETE", customerGateway("gw-1"), null));
  }

  @Override
  public CompletableFuture<JsonNode> listAsync() {
    return http.sendAsync(request("GET", vpnGateways, null));
  }

  private Request request(String method, HttpUrl url, byte[] body) {
    String date = clock.date();
    return new Request.Builder()
        .url(url)
        .method(method, body == null ? null : RequestBody.create(body, Http.JSON))
        .header("X-Project-Id", Credentials.PROJECT_ID)
        .header("X-Sdk-Date", date)
        .header("Authorization", authorization(method, url.encodedPath(), body, date))
        .build();
  }

  private String authorization(String method, String path, byte[] body, String date) {
    String canonical =
        method
            + "\n"
            + path
            + "/\n\nhost:"
            + host
            + "\nx-project-id:"
            + Credentials.PROJECT_ID
            + "\nx-sdk-date:"
            + date
            + "\n\n"
            + SIGNED
            + "\n"
            + (body == null ? SHA256_OF_NOTHING : Hmac.sha256(body));
    String toSign = "SDK-HMAC-SHA256\n" + date + "\n" + Hmac.sha256(canonical);
    return "SDK-HMAC-SHA256 Access="
        + Credentials.ACCESS_KEY
        + ", SignedHeaders="
        + SIGNED
        + ", Signature="
        + hmac.sign(toSign);
  }

  @Override
  public Object signDelete() {
    return authorization("DELETE", SIGNED_PATH + "/gw-1", null, clock.date());
  }

  @Override
  public Object signPost() {
    return authorization("POST", SIGNED_PATH, FOUR_KIB, clock.date());
  }
}
