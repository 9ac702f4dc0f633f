package io.crosslink.consumer.quarkus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.crosslink.sdk.huawei.vpn.model.CustomerGateway;
import io.crosslink.sdk.testkit.FakeHuaweiCloud;
import io.crosslink.sdk.testkit.FakeZenlayer;
import io.crosslink.sdk.testkit.Fault;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectStatus;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Requests pass through Quarkus, the clients of the application, and the fakes. */
@QuarkusTest
@WithTestResource(Fakes.class)
class BranchResourceTest {
  private final HttpClient http = HttpClient.newHttpClient();
  private final ObjectMapper mapper = new ObjectMapper();

  @TestHTTPResource("branches/")
  URI branches;

  FakeHuaweiCloud huawei;
  FakeZenlayer zenlayer;

  @Test
  void aBranchIsAModelOfTheOneCloudAndAPartOfOneOfTheOther() throws Exception {
    String id = huawei.vpn().customerGateways().add("lisbon");
    zenlayer.sdn().privateConnects().add("lisbon", PrivateConnectStatus.RUNNING);

    JsonNode branch = mapper.readTree(get("lisbon", 200));

    assertEquals("ip", branch.at("/gateway/id_type").asText());
    assertEquals(
        huawei.vpn().customerGateways().find(id).orElseThrow(),
        mapper.treeToValue(branch.get("gateway"), CustomerGateway.class));
    assertEquals("RUNNING", branch.get("connect").asText());
  }

  @Test
  void anAsynchronousResultIsAModel() throws Exception {
    String id = huawei.vpn().customerGateways().add("berlin");

    CustomerGateway gateway = mapper.readValue(get("berlin/gateway", 200), CustomerGateway.class);

    assertEquals(huawei.vpn().customerGateways().find(id).orElseThrow(), gateway);
  }

  @Test
  void anAsynchronousResultIsAnErrorOfJaxRs() throws Exception {
    get("nowhere/gateway", 404);
  }

  @Test
  void theClientsWaitInVirtualTime() throws Exception {
    Duration before = huawei.time().elapsed();
    huawei.inject(Fault.throttled().on("listCustomerGateways").times(2));

    get("nowhere", 404);

    assertTrue(huawei.time().elapsed().compareTo(before) > 0, "the retries did not wait");
  }

  private String get(String path, int status) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(branches.resolve(path)).build();
    HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
    assertEquals(status, response.statusCode(), response::body);
    return response.body();
  }
}
