package io.crosslink.sdk.testkit.internal.zenlayer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crosslink.sdk.core.internal.Json;
import io.crosslink.sdk.testkit.internal.FakeAnswer;
import io.crosslink.sdk.testkit.internal.FakeRequest;
import io.crosslink.sdk.testkit.internal.FakeService;
import io.crosslink.sdk.testkit.internal.Pace;
import io.crosslink.sdk.testkit.internal.Refusal;
import io.crosslink.sdk.zenlayer.ZenlayerCredentials;
import io.crosslink.sdk.zenlayer.sdn.SdnErrorCodes;
import io.crosslink.sdk.zenlayer.sdn.model.CloudRouter;
import io.crosslink.sdk.zenlayer.sdn.model.PortInfo;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnect;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Zenlayer SDN: checks what all requests have in common, finds the action, and puts its answer into
 * the envelope. One request at a time.
 */
public final class ZenlayerService implements FakeService {
  private static final String PATH = "/api/v2/sdn";
  private static final Set<String> VERSIONS = Set.of("2023-08-30", "2026-04-01");

  private final PrivateConnectState privateConnects;
  private final CloudRouterState cloudRouters;
  private final PortState ports;
  private final Map<String, Action> actions = new HashMap<>();

  /** Makes an empty service. */
  public ZenlayerService(Pace pace) {
    privateConnects = new PrivateConnectState(pace);
    cloudRouters = new CloudRouterState(pace);
    ports = new PortState(pace);
    new PrivateConnectActions(privateConnects, ports).addTo(actions);
    new CloudRouterActions(cloudRouters, ports).addTo(actions);
    new EdgePointActions(cloudRouters, ports).addTo(actions);
    new PortActions(ports, new PortUse(privateConnects, cloudRouters)).addTo(actions);
    new CloudOnRampActions(privateConnects, cloudRouters).addTo(actions);
    new PriceActions().addTo(actions);
    new TrafficActions(privateConnects).addTo(actions);
    NotYetAnswered.addTo(actions);
  }

  /** {@return the access key that the service knows} */
  public static ZenlayerCredentials accessKey() {
    return ZenlayerCredentials.of(ZenlayerSignature.KEY_ID, ZenlayerSignature.KEY_PASSWORD);
  }

  /** {@return the token that the service knows} */
  public static ZenlayerCredentials token() {
    return ZenlayerCredentials.ofToken(ZenlayerSignature.TOKEN);
  }

  /** Puts a private connect there and returns its id. */
  public synchronized String add(PrivateConnect privateConnect) {
    return privateConnects.add(privateConnect);
  }

  /** Puts a cloud router there and returns its id. */
  public synchronized String add(CloudRouter cloudRouter) {
    return cloudRouters.add(cloudRouter);
  }

  /** Puts a port there and returns its id. */
  public synchronized String add(PortInfo port) {
    return ports.add(port);
  }

  @Override
  public synchronized FakeAnswer answer(FakeRequest request) {
    String requestId = "T" + UUID.randomUUID().toString().toUpperCase(Locale.ROOT);
    String name = request.header("X-ZC-Action");
    ObjectNode envelope = Json.mapper().createObjectNode().put("requestId", requestId);
    try {
      ObjectNode response = Json.mapper().valueToTree(carryOut(request, name));
      envelope.set("response", response.put("requestId", requestId));
      return new FakeAnswer(operation(name), 200, Map.of(), envelope);
    } catch (Refusal refusal) {
      envelope.put("code", refusal.code()).put("message", refusal.text());
      return new FakeAnswer(operation(name), refusal.status(), Map.of(), envelope);
    }
  }

  private Object carryOut(FakeRequest request, @Nullable String name) {
    if (!request.path().equals(PATH) || !request.method().equals("POST")) {
      throw new Refusal(
          404, SdnErrorCodes.OPERATION_FAILED_RESOURCE_NOT_FOUND, "There is only POST " + PATH);
    }
    ZenlayerSignature.check(request);
    Action action = name == null ? null : actions.get(name);
    String version = request.header("X-ZC-Version");
    if (action == null || version == null || !VERSIONS.contains(version)) {
      throw new Refusal(
          403,
          SdnErrorCodes.AUTHFAILURE_UNAUTHORIZED_OPERATION,
          "There is no action " + name + " in version " + version);
    }
    return action.answer(ActionBody.of(request));
  }

  private static String operation(@Nullable String action) {
    return action == null ? UNKNOWN_OPERATION : Operations.name(action, UNKNOWN_OPERATION);
  }
}
