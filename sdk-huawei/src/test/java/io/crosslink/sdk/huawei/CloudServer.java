package io.crosslink.sdk.huawei;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseTransformerV2;
import com.github.tomakehurst.wiremock.http.Response;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.crosslink.sdk.core.internal.util.Environment;
import io.crosslink.sdk.huawei.internal.endpoint.HostEnvironment;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A server that acts as the VPN service, IAM, and the metadata services of a host in the cloud. */
public final class CloudServer implements BeforeEachCallback, AfterEachCallback {
  public static final String TOKENS = "/v3/auth/tokens";
  public static final String PROJECTS = "/v3/projects";
  public static final String VPN = "/v5/.*";

  private final Gate gate = new Gate();
  private final WireMockServer server =
      new WireMockServer(options().dynamicPort().containerThreads(80).extensions(gate));

  /** Holds responses back until it is opened. */
  private static final class Gate implements ResponseTransformerV2 {
    private volatile String closedTo = "";
    private volatile CountDownLatch opened = new CountDownLatch(0);
    private volatile boolean holding;

    @Override
    public Response transform(Response response, ServeEvent event) {
      if (event.getRequest().getUrl().startsWith(closedTo)) {
        holding = true;
        try {
          opened.await();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      }
      return response;
    }

    @Override
    public String getName() {
      return "gate";
    }
  }

  /** Holds back the responses to requests of a path until their {@linkplain #release release}. */
  public void hold(String path) {
    gate.opened = new CountDownLatch(1);
    gate.closedTo = path;
  }

  /** {@return whether the response to a request is held back} */
  public boolean isHolding() {
    return gate.holding;
  }

  public void release() {
    gate.opened.countDown();
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    server.start();
    stub(any(urlPathMatching(VPN)), noContent());
  }

  @Override
  public void afterEach(ExtensionContext context) {
    release();
    server.stop();
  }

  public String url() {
    return server.baseUrl();
  }

  /** {@return the destination of a call of IAM, as errors name it} */
  public String destination() {
    return " at localhost:" + server.port() + ", region eu-de";
  }

  /** A host without any settings, apart from variables. */
  public HostEnvironment host(Map<String, String> variables) {
    return new HostEnvironment(new Environment(variables), Path.of("no-such-folder"), url());
  }

  /** A client in a region whose endpoints are all this server. */
  public VpnClient.Builder client(HuaweiCredentials credentials, ManualTime time) {
    return client(time).credentials(credentials.withIamEndpoint(url()));
  }

  /** The same, with the default credentials of a host without any. */
  public VpnClient.Builder client(ManualTime time) {
    VpnClient.Builder client =
        VpnClient.builder().region(HuaweiRegion.OTC_EU_DE).endpoint(url()).timeSource(time);
    TestAccess.use(host(Map.of()), client);
    return client;
  }

  public void stub(MappingBuilder request, ResponseDefinitionBuilder stub) {
    server.stubFor(request.willReturn(stub));
  }

  /** Returns one response after another, and repeats the last one. */
  public void stubInTurn(MappingBuilder request, ResponseDefinitionBuilder... responses) {
    String scenario = UUID.randomUUID().toString();
    for (int i = 0; i < responses.length; i++) {
      server.stubFor(
          request
              .withId(UUID.randomUUID())
              .inScenario(scenario)
              .whenScenarioStateIs(state(i))
              .willSetStateTo(state(Math.min(i + 1, responses.length - 1)))
              .willReturn(responses[i]));
    }
  }

  private static String state(int returned) {
    return returned == 0 ? Scenario.STARTED : "after " + returned;
  }

  /** Returns one token after another. */
  public void returnTokens(ResponseDefinitionBuilder... tokens) {
    stubInTurn(post(urlPathEqualTo(TOKENS)), tokens);
  }

  public static ResponseDefinitionBuilder token(String token, Instant expiresAt) {
    return aResponse()
        .withStatus(201)
        .withHeader("X-Subject-Token", token)
        .withBody(
            "{\"token\":{\"expires_at\":\""
                + expiresAt
                + "\",\"project\":{\"id\":\"project-of-token\",\"name\":\"eu-de\"}}}");
  }

  public void listProjects(String projects) {
    stub(get(urlPathEqualTo(PROJECTS)), okJson("{\"projects\":[" + projects + "]}"));
  }

  public static String project(String name, String id) {
    return "{\"name\":\"" + name + "\",\"id\":\"" + id + "\"}";
  }

  /** Returns the requests received so far, the latest last. */
  public List<LoggedRequest> received() {
    List<LoggedRequest> received = server.findAll(anyRequestedFor(anyUrl()));
    received.sort(Comparator.comparing(LoggedRequest::getLoggedDate));
    return received;
  }

  public List<LoggedRequest> received(String path) {
    return received().stream()
        .filter(request -> request.getUrl().replaceFirst("\\?.*", "").matches(path))
        .toList();
  }

  public LoggedRequest onlyCall() {
    List<LoggedRequest> calls = received(VPN);
    if (calls.size() != 1) {
      throw new AssertionError("Not one call, but " + calls);
    }
    return calls.get(0);
  }
}
