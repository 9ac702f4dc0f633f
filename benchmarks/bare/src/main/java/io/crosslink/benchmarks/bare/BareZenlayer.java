package io.crosslink.benchmarks.bare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crosslink.benchmarks.Contender;
import io.crosslink.benchmarks.Credentials;
import java.util.concurrent.CompletableFuture;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.RequestBody;

/** Zenlayer SDN by hand. */
public final class BareZenlayer implements Contender {
  private static final String SIGNED = "content-type;host";
  private static final byte[] FOUR_KIB = new byte[4096];

  private final Http http = new Http("code", "message");
  private final Hmac hmac = new Hmac(Credentials.SECRET_KEY);
  private final HttpUrl url; // parsed once
  private final String host;

  /** Creates a client of a server. */
  public BareZenlayer(String server) {
    this.url = HttpUrl.get(server + "/api/v2/sdn");
    this.host = server.substring(server.indexOf("//") + 2);
  }

  @Override
  public void delete() {
    http.send(request("DeletePrivateConnect", id()));
  }

  @Override
  public Object get() {
    ObjectNode filter = http.object();
    filter.putArray("privateConnectIds").add("pc-1");
    return http.send(request("DescribePrivateConnects", filter));
  }

  @Override
  public Object list() {
    return http.send(request("DescribePrivateConnects", page()));
  }

  @Override
  public Object create() {
    ObjectNode order = http.object();
    order.put("privateConnectName", "tokyo-lisbon").put("bandwidthMbps", 200);
    order.putObject("endpointA").put("portId", "port-1").put("vlanId", 1201);
    order.putObject("endpointZ").put("portId", "port-2").put("vlanId", 1202);
    return http.send(request("CreatePrivateConnect", order));
  }

  @Override
  public Exception error() {
    try {
      http.send(request("DestroyPrivateConnect", id()));
    } catch (Http.ErrorResponseException e) {
      return e;
    }
    throw new IllegalStateException("not rejected");
  }

  @Override
  public CompletableFuture<JsonNode> deleteAsync() {
    return http.sendAsync(request("DeletePrivateConnect", id()));
  }

  @Override
  public CompletableFuture<JsonNode> listAsync() {
    return http.sendAsync(request("DescribePrivateConnects", page()));
  }

  private ObjectNode id() {
    return http.object().put("privateConnectId", "pc-1");
  }

  private ObjectNode page() {
    return http.object().put("pageSize", 50).put("pageNum", 1);
  }

  private Request request(String action, JsonNode json) {
    byte[] body = http.bytes(json);
    String time = Long.toString(System.currentTimeMillis() / 1000);
    return new Request.Builder()
        .url(url)
        .post(RequestBody.create(body, Http.JSON))
        .header("X-ZC-Service", "sdn")
        .header("X-ZC-Version", "2026-04-01")
        .header("X-ZC-Action", action)
        .header("X-ZC-Timestamp", time)
        .header("X-ZC-Signature-Method", "ZC2-HMAC-SHA256")
        .header("Authorization", authorization(body, time))
        .build();
  }

  private String authorization(byte[] body, String time) {
    String canonical =
        "POST\n/\n\ncontent-type:application/json\nhost:"
            + host
            + "\n\n"
            + SIGNED
            + "\n"
            + Hmac.sha256(body);
    String toSign = "ZC2-HMAC-SHA256\n" + time + "\n" + Hmac.sha256(canonical);
    return "ZC2-HMAC-SHA256 Credential="
        + Credentials.ACCESS_KEY
        + ", SignedHeaders="
        + SIGNED
        + ", Signature="
        + hmac.sign(toSign);
  }

  @Override
  public Object signDelete() {
    return authorization(new byte[0], Long.toString(System.currentTimeMillis() / 1000));
  }

  @Override
  public Object signPost() {
    return authorization(FOUR_KIB, Long.toString(System.currentTimeMillis() / 1000));
  }
}
