package io.crosslink.sdk.testkit.internal.huawei;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crosslink.sdk.core.internal.Json;
import io.crosslink.sdk.huawei.iam.IamClient;
import io.crosslink.sdk.huawei.iam.IamErrorCodes;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.huawei.vpn.VpnErrorCodes;
import io.crosslink.sdk.huawei.vpn.model.AccessPolicy;
import io.crosslink.sdk.huawei.vpn.model.ClientCaCertificate;
import io.crosslink.sdk.huawei.vpn.model.ConnectionMonitor;
import io.crosslink.sdk.huawei.vpn.model.CustomerGateway;
import io.crosslink.sdk.huawei.vpn.model.P2cConnection;
import io.crosslink.sdk.huawei.vpn.model.P2cVpnGateway;
import io.crosslink.sdk.huawei.vpn.model.UpgradeJob;
import io.crosslink.sdk.huawei.vpn.model.VpnConnection;
import io.crosslink.sdk.huawei.vpn.model.VpnGateway;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewayCertificate;
import io.crosslink.sdk.huawei.vpn.model.VpnServer;
import io.crosslink.sdk.huawei.vpn.model.VpnUser;
import io.crosslink.sdk.huawei.vpn.model.VpnUserGroup;
import io.crosslink.sdk.testkit.internal.FakeAnswer;
import io.crosslink.sdk.testkit.internal.FakeRequest;
import io.crosslink.sdk.testkit.internal.FakeService;
import io.crosslink.sdk.testkit.internal.Pace;
import io.crosslink.sdk.testkit.internal.Refusal;
import io.crosslink.sdk.testkit.internal.spec.RequestCheck;
import io.crosslink.sdk.testkit.internal.spec.SpecDocument;
import io.crosslink.sdk.testkit.internal.spec.SpecOperation;
import io.crosslink.sdk.testkit.internal.spec.Violation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Huawei Cloud VPN and the gateway in front of it: finds the operation, checks what all requests
 * have in common, and gives every answer a request id. One request at a time.
 */
public final class HuaweiVpnService implements FakeService {
  private static final String REQUEST_ID = "X-Request-Id";

  // Read once for all fakes; nobody changes them.
  private static final List<SpecDocument> DOCUMENTS =
      List.of(
          SpecDocument.of(VpnClient.class, "huawei/vpn"),
          SpecDocument.of(IamClient.class, "huawei/iam"));
  private static final Map<String, SpecOperation> OPERATIONS =
      DOCUMENTS.stream()
          .flatMap(each -> each.operations().stream())
          .collect(Collectors.toUnmodifiableMap(SpecOperation::name, Function.identity()));

  /** Operations that accept bad requests and answer what is wrong with them. */
  private static final Set<String> JUDGES_ITSELF = Set.of("createVpnUsers");

  private final Pace pace;
  private final Grants grants;
  private final Authentication authentication;
  private final VpnState state;
  private final VpnGatewayOperations gatewayOperations;
  private final VpnConnectionOperations connectionOperations;
  private final VpnGatewayState gateways;
  private final ConnectionMonitorState monitors;
  private final P2cVpnGatewayState p2cGateways;
  private final VpnGatewayCertificateOperations certificateOperations;
  private final UpgradeJobs upgrades;
  private final VpnServerState servers;
  private final UserDirectories directories;
  private final List<Route> routes = new ArrayList<>();
  private final ClientTokens clientTokens = new ClientTokens();

  /** Makes an empty service. */
  public HuaweiVpnService(Pace pace) {
    this.pace = pace;
    grants = new Grants(pace);
    authentication = new Authentication(grants, pace);
    new IamOperations(grants).addTo(routes);
    state = new VpnState(pace);
    gateways = new VpnGatewayState(pace, state::creationTime);
    monitors = new ConnectionMonitorState(pace);
    p2cGateways = new P2cVpnGatewayState(pace, state::creationTime);
    servers = new VpnServerState(pace, p2cGateways, state::creationTime);
    upgrades = new UpgradeJobs(pace, state::creationTime);
    new ResourceTagOperations(Taggables.all(state, gateways, p2cGateways)).addTo(routes);
    AvailabilityZones.addTo(routes);
    upgrades.addTo(routes, "VpnGatewayJob", "/v5/{project_id}/vpn-gateways/jobs");
    gatewayOperations = new VpnGatewayOperations(gateways, state, upgrades);
    gatewayOperations.addTo(routes);
    certificateOperations = new VpnGatewayCertificateOperations(gateways, pace);
    certificateOperations.addTo(routes);
    new CustomerGatewayOperations(state).addTo(routes);
    connectionOperations = new VpnConnectionOperations(state, gateways, monitors);
    connectionOperations.addTo(routes);
    new ConnectionMonitorOperations(state, monitors).addTo(routes);
    new P2cUpgradeOperations(p2cGateways).addTo(routes);
    new P2cVpnGatewayOperations(p2cGateways).addTo(routes);
    new P2cConnectionOperations(p2cGateways).addTo(routes);
    new LogConfigurationOperations(p2cGateways).addTo(routes);
    new QuotaOperations(state, gateways).addTo(routes);
    new VpnServerOperations(servers, p2cGateways).addTo(routes);
    new ClientCaCertificateOperations(servers).addTo(routes);
    directories = new UserDirectories(servers, state::creationTime);
    new VpnUserOperations(directories).addTo(routes);
    new VpnUserGroupOperations(directories).addTo(routes);
    new AccessPolicyOperations(directories).addTo(routes);
    Set<String> stateful = routes.stream().map(Route::operation).collect(Collectors.toSet());
    OPERATIONS.values().stream()
        .filter(operation -> !stateful.contains(operation.name()))
        .forEach(operation -> routes.add(byExample(operation)));
    routes.sort(Route.LITERALS_FIRST);
  }

  /** The route of an operation of which no state is kept. */
  private Route byExample(SpecOperation operation) {
    return Route.of(
        operation.name(),
        operation.method(),
        operation.template(),
        call -> {
          String connection = call.pathValues().get("vpn_connection_id");
          if (connection != null) {
            state.connection(connection); // refuses an unknown one
          }
          return Reply.ofExample(operation, call);
        });
  }

  /** Takes back all tokens and temporary access keys. */
  public synchronized void takeBackGrants() {
    grants.takeBack();
  }

  /** Puts a VPN gateway there and returns its id. */
  public synchronized String add(VpnGateway gateway) {
    return gateways.add(gateway);
  }

  /** Puts a customer gateway there and returns its id. */
  public synchronized String add(CustomerGateway gateway) {
    return state.add(gateway);
  }

  /** Puts a VPN connection there and returns its id. */
  public synchronized String add(VpnConnection connection) {
    return state.add(connection);
  }

  /** Puts a connection monitor there and returns its id. */
  public synchronized String add(ConnectionMonitor monitor) {
    return monitors.add(monitor);
  }

  /** Puts a P2C VPN gateway there and returns its id. */
  public synchronized String add(P2cVpnGateway gateway) {
    return p2cGateways.add(gateway);
  }

  /** Connects a client to a P2C VPN gateway and returns the id of the connection. */
  public synchronized String connect(String p2cGatewayId, P2cConnection connection) {
    return p2cGateways.connect(p2cGatewayId, connection);
  }

  /** Puts a VPN server there and returns its id. */
  public synchronized String add(VpnServer server) {
    return servers.add(server);
  }

  /** Adds a client CA certificate to a VPN server and returns its id. */
  public synchronized String add(String serverId, ClientCaCertificate certificate) {
    return servers.add(serverId, certificate);
  }

  /** Adds a user to a VPN server and returns its id. */
  public synchronized String add(String serverId, VpnUser user) {
    return directories.of(serverId).add(user, HuaweiIdentity.PASSWORD);
  }

  /** Adds a user group to a VPN server and returns its id. */
  public synchronized String add(String serverId, VpnUserGroup group) {
    return directories.of(serverId).add(group);
  }

  /** Adds an access policy to a VPN server and returns its id. */
  public synchronized String add(String serverId, AccessPolicy policy) {
    return directories.of(serverId).add(policy);
  }

  /** Adds a certificate to a VPN gateway and returns its id. */
  public synchronized String add(String gatewayId, VpnGatewayCertificate certificate) {
    return Objects.requireNonNull(certificateOperations.add(gatewayId, certificate).getId());
  }

  /** {@return the VPN gateways there are} */
  public synchronized List<VpnGateway> vpnGateways() {
    return gatewayOperations.values();
  }

  /** {@return the customer gateways there are} */
  public synchronized List<CustomerGateway> customerGateways() {
    return state.gateways();
  }

  /** {@return the VPN connections there are} */
  public synchronized List<VpnConnection> vpnConnections() {
    return connectionOperations.values();
  }

  /** {@return the connection monitors there are} */
  public synchronized List<ConnectionMonitor> connectionMonitors() {
    return monitors.values();
  }

  /** {@return the P2C VPN gateways there are} */
  public synchronized List<P2cVpnGateway> p2cVpnGateways() {
    return p2cGateways.values();
  }

  /** Returns the clients that are connected to a P2C VPN gateway. */
  public synchronized List<P2cConnection> p2cConnections(String p2cGatewayId) {
    return p2cGateways.connections(p2cGatewayId);
  }

  /** {@return the VPN servers there are} */
  public synchronized List<VpnServer> vpnServers() {
    return servers.values();
  }

  /** Returns the client CA certificates of a VPN server. */
  public synchronized List<ClientCaCertificate> clientCaCertificates(String serverId) {
    return servers.clientCas(serverId);
  }

  /** Returns the users of a VPN server. */
  public synchronized List<VpnUser> vpnUsers(String serverId) {
    return directories.list(serverId, each -> each.users().map(each::shown));
  }

  /** Returns the user groups of a VPN server. */
  public synchronized List<VpnUserGroup> vpnUserGroups(String serverId) {
    return directories.list(serverId, each -> each.groups().map(each::shown));
  }

  /** Returns the access policies of a VPN server. */
  public synchronized List<AccessPolicy> accessPolicies(String serverId) {
    return directories.list(serverId, each -> each.policies().map(each::shown));
  }

  /** {@return the certificates of VPN gateways there are} */
  public synchronized List<VpnGatewayCertificate> vpnGatewayCertificates() {
    return certificateOperations.values();
  }

  /** {@return the upgrade jobs of VPN gateways there are} */
  public synchronized List<UpgradeJob> vpnGatewayJobs() {
    return upgrades.values();
  }

  /** {@return the upgrade jobs of P2C VPN gateways there are} */
  public synchronized List<UpgradeJob> p2cVpnGatewayJobs() {
    return p2cGateways.jobs().values();
  }

  /** Sets whether the customers' devices answer, so that tunnels come up. */
  public synchronized void tunnelsComeUp(boolean up) {
    state.tunnelsComeUp(up);
  }

  @Override
  public List<SpecDocument> documents() {
    return DOCUMENTS;
  }

  @Override
  public @Nullable SpecOperation operation(FakeRequest request) {
    return routes.stream()
        .filter(route -> route.match(request.method(), request.path()) != null)
        .findFirst()
        .map(route -> OPERATIONS.get(route.operation()))
        .orElse(null);
  }

  @Override
  public synchronized FakeAnswer answer(FakeRequest request, boolean endsBadly) {
    pace.endsBadly(endsBadly);
    try {
      for (Route route : routes) {
        Map<String, String> pathValues = route.match(request.method(), request.path());
        if (pathValues != null) {
          return answer(request, route, pathValues);
        }
      }
      throw new Refusal(404, "APIGW.0101", "The API does not exist or has not been published");
    } catch (Refusal refusal) {
      return refuse(refusal);
    } finally {
      pace.endsBadly(false);
    }
  }

  private FakeAnswer answer(FakeRequest request, Route route, Map<String, String> pathValues) {
    SpecOperation operation = Objects.requireNonNull(OPERATIONS.get(route.operation()));
    if (operation.isAuthenticated()) {
      boolean iam = IamOperations.isOne(operation);
      String project = authentication.check(request, iam ? "iam" : "vpn");
      if (!iam && !Objects.equals(project, pathValues.get("project_id"))) {
        throw new Refusal(
            403, VpnErrorCodes.ACCESS_DENIED, "No permission for the project in the path");
      }
    }
    Call call = new Call(pathValues, QueryString.of(request.query()), request);
    check(operation, call);
    Reply reply = clientTokens.answer(route, call);
    String requestId = UUID.randomUUID().toString();
    ObjectNode body = reply.body();
    if (body != null && operation.responseSchema().path("properties").has("request_id")) {
      body.put("request_id", requestId);
    }
    Map<String, String> headers = new HashMap<>(reply.headers());
    headers.put(REQUEST_ID, requestId);
    return new FakeAnswer(reply.status(), headers, body, null);
  }

  private void check(SpecOperation operation, Call call) {
    if (JUDGES_ITSELF.contains(operation.name())) {
      return;
    }
    RequestCheck check = new RequestCheck(operation.document());
    Violation query = check.query(operation, call.query()::all);
    Violation violation =
        query != null || operation.requestSchema().isMissingNode()
            ? query
            : check.body(operation, call.json());
    if (violation != null) {
      throw IamOperations.isOne(operation)
          ? IamOperations.refusal(
              operation, 400, IamErrorCodes.INVALID_BODY, "Invalid request: " + violation.text())
          : Call.invalid(violation.text());
    }
  }

  @Override
  public FakeAnswer refuse(Refusal refusal) {
    String requestId = UUID.randomUUID().toString();
    ObjectNode body = Json.mapper().createObjectNode();
    if (refusal.code().equals(String.valueOf(refusal.status()))) { // the older operations of IAM
      body.putObject("error").put("code", refusal.status()).put("message", refusal.text());
    } else {
      body.put("error_code", refusal.code())
          .put("error_msg", refusal.text())
          .put("request_id", requestId);
    }
    return new FakeAnswer(refusal.status(), Map.of(REQUEST_ID, requestId), body, refusal.code());
  }

  @Override
  public Refusal throttled(@Nullable SpecOperation operation) {
    return operation != null && IamOperations.isOne(operation)
        ? IamOperations.refusal(
            operation, 429, IamErrorCodes.RATE_LIMIT_EXCEEDED, "Too many requests")
        : new Refusal(429, VpnErrorCodes.RATE_LIMIT_EXCEEDED, "Too many requests");
  }

  @Override
  public Refusal busy(@Nullable SpecOperation operation) {
    return operation != null && IamOperations.isOne(operation)
        ? failed(operation, 503)
        : new Refusal(409, VpnErrorCodes.GATEWAY_NOT_READY, "The gateway is not ready yet");
  }

  @Override
  public Refusal failed(@Nullable SpecOperation operation, int status) {
    String text = "An internal error occurred";
    return operation != null && IamOperations.isOne(operation)
        ? IamOperations.refusal(operation, status, IamErrorCodes.INTERNAL_ERROR, text)
        : new Refusal(status, VpnErrorCodes.INTERNAL_ERROR, text);
  }
}
