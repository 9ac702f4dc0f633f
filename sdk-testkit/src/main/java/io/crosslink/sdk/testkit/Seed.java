package io.crosslink.sdk.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import io.crosslink.sdk.core.internal.json.Json;
import io.crosslink.sdk.huawei.dc.model.DirectConnect;
import io.crosslink.sdk.huawei.dc.model.DirectConnectLocation;
import io.crosslink.sdk.huawei.dc.model.GlobalDcGateway;
import io.crosslink.sdk.huawei.dc.model.GlobalDcGatewayRoute;
import io.crosslink.sdk.huawei.dc.model.PeerLink;
import io.crosslink.sdk.huawei.dc.model.VirtualGateway;
import io.crosslink.sdk.huawei.dc.model.VirtualInterface;
import io.crosslink.sdk.huawei.dc.model.VirtualInterfacePeer;
import io.crosslink.sdk.huawei.eip.model.Bandwidth;
import io.crosslink.sdk.huawei.eip.model.PublicIp;
import io.crosslink.sdk.huawei.er.model.Association;
import io.crosslink.sdk.huawei.er.model.Attachment;
import io.crosslink.sdk.huawei.er.model.EnterpriseRouter;
import io.crosslink.sdk.huawei.er.model.FlowLog;
import io.crosslink.sdk.huawei.er.model.Propagation;
import io.crosslink.sdk.huawei.er.model.StaticRoute;
import io.crosslink.sdk.huawei.er.model.VpcAttachment;
import io.crosslink.sdk.huawei.vpc.model.RouteTable;
import io.crosslink.sdk.huawei.vpc.model.SecurityGroup;
import io.crosslink.sdk.huawei.vpc.model.SecurityGroupRule;
import io.crosslink.sdk.huawei.vpc.model.Subnet;
import io.crosslink.sdk.huawei.vpc.model.Vpc;
import io.crosslink.sdk.huawei.vpc.model.VpcPeering;
import io.crosslink.sdk.huawei.vpn.model.AccessPolicy;
import io.crosslink.sdk.huawei.vpn.model.ClientCaCertificate;
import io.crosslink.sdk.huawei.vpn.model.ConnectionMonitor;
import io.crosslink.sdk.huawei.vpn.model.CustomerGateway;
import io.crosslink.sdk.huawei.vpn.model.P2cConnection;
import io.crosslink.sdk.huawei.vpn.model.P2cVpnGateway;
import io.crosslink.sdk.huawei.vpn.model.VpnConnection;
import io.crosslink.sdk.huawei.vpn.model.VpnGateway;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewayCertificate;
import io.crosslink.sdk.huawei.vpn.model.VpnServer;
import io.crosslink.sdk.huawei.vpn.model.VpnUser;
import io.crosslink.sdk.huawei.vpn.model.VpnUserGroup;
import io.crosslink.sdk.testkit.internal.spec.JsonObjects;
import io.crosslink.sdk.testkit.internal.wiremock.Yaml;
import io.crosslink.sdk.zenlayer.sdn.model.CloudRouter;
import io.crosslink.sdk.zenlayer.sdn.model.Port;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnect;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Adds the resources of a JSON or YAML document to the fakes: by cloud, service and resource, as in
 * {@code huawei.vpn.customerGateways}, children by the id of their parent, too. Properties have the
 * provider's names; unknown ones are rejected, since they are most likely mistyped.
 */
final class Seed {
  /** Fails on unknown properties, which models keep otherwise. */
  private static final ObjectMapper STRICT =
      Json.mapper()
          .copy()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .setAnnotationIntrospector(
              new JacksonAnnotationIntrospector() {
                private static final long serialVersionUID = 1L;

                @Override
                public Boolean hasAnySetter(Annotated annotated) {
                  return false;
                }
              });

  /** The types in the order in which they are added: parents first. */
  private final Map<String, Type<?>> types = new LinkedHashMap<>();

  private final FakeVpn vpn;
  private final FakeVpc vpc;

  /**
   * A type of resources.
   *
   * @param model the model
   * @param isChild whether the resources belong to a parent
   * @param handle returns the handle, by the id of the parent, which is empty if there is none
   */
  private record Type<T>(
      Class<T> model, boolean isChild, Function<String, FakeResources<T>> handle) {}

  /**
   * A resource to be added.
   *
   * @param place where it is in the document
   * @param group the same without its index
   */
  private record Entry<T>(
      String place,
      String group,
      T model,
      Function<String, FakeResources<T>> handle,
      String parent) {}

  Seed(FakeZenlayer zenlayer, FakeHuaweiCloud huawei) {
    this.vpn = huawei.vpn();
    this.vpc = huawei.vpc();
    FakeSdn sdn = zenlayer.sdn();
    add("zenlayer.sdn.ports", Port.class, sdn::ports);
    add("zenlayer.sdn.privateConnects", PrivateConnect.class, sdn::privateConnects);
    add("zenlayer.sdn.cloudRouters", CloudRouter.class, sdn::cloudRouters);
    FakeEip eip = huawei.eip();
    add("huawei.eip.bandwidths", Bandwidth.class, eip::bandwidths);
    add("huawei.eip.publicIps", PublicIp.class, eip::publicIps);
    add("huawei.vpc.vpcs", Vpc.class, vpc::vpcs);
    add("huawei.vpc.subnets", Subnet.class, vpc::subnets);
    add("huawei.vpc.routeTables", RouteTable.class, vpc::routeTables);
    add("huawei.vpc.securityGroups", SecurityGroup.class, vpc::securityGroups);
    add("huawei.vpc.securityGroupRules", SecurityGroupRule.class, vpc::securityGroupRules);
    add("huawei.vpc.vpcPeerings", VpcPeering.class, vpc::vpcPeerings);
    FakeEr er = huawei.er();
    add("huawei.er.enterpriseRouters", EnterpriseRouter.class, er::enterpriseRouters);
    addChild("huawei.er.attachments", Attachment.class, er::attachments);
    addChild("huawei.er.vpcAttachments", VpcAttachment.class, er::vpcAttachments);
    addChild("huawei.er.flowLogs", FlowLog.class, er::flowLogs);
    addChild(
        "huawei.er.routeTables",
        io.crosslink.sdk.huawei.er.model.RouteTable.class,
        er::routeTables);
    addChild("huawei.er.associations", Association.class, er::associations);
    addChild("huawei.er.propagations", Propagation.class, er::propagations);
    addChild("huawei.er.staticRoutes", StaticRoute.class, er::staticRoutes);
    FakeDc dc = huawei.dc();
    add("huawei.dc.directConnects", DirectConnect.class, dc::directConnects);
    add(
        "huawei.dc.directConnectLocations",
        DirectConnectLocation.class,
        dc::directConnectLocations);
    add("huawei.dc.virtualGateways", VirtualGateway.class, dc::virtualGateways);
    add("huawei.dc.globalDcGateways", GlobalDcGateway.class, dc::globalDcGateways);
    add("huawei.dc.virtualInterfaces", VirtualInterface.class, dc::virtualInterfaces);
    addChild(
        "huawei.dc.virtualInterfacePeers", VirtualInterfacePeer.class, dc::virtualInterfacePeers);
    addChild("huawei.dc.peerLinks", PeerLink.class, dc::peerLinks);
    addChild(
        "huawei.dc.globalDcGatewayRouteTables",
        GlobalDcGatewayRoute.class,
        dc::globalDcGatewayRouteTables);
    add("huawei.vpn.vpnGateways", VpnGateway.class, vpn::vpnGateways);
    addChild(
        "huawei.vpn.vpnGatewayCertificates",
        VpnGatewayCertificate.class,
        vpn::vpnGatewayCertificates);
    add("huawei.vpn.customerGateways", CustomerGateway.class, vpn::customerGateways);
    add("huawei.vpn.vpnConnections", VpnConnection.class, vpn::vpnConnections);
    add("huawei.vpn.connectionMonitors", ConnectionMonitor.class, vpn::connectionMonitors);
    add("huawei.vpn.p2cVpnGateways", P2cVpnGateway.class, vpn::p2cVpnGateways);
    addChild("huawei.vpn.p2cConnections", P2cConnection.class, vpn::p2cConnections);
    add("huawei.vpn.vpnServers", VpnServer.class, vpn::vpnServers);
    addChild(
        "huawei.vpn.clientCaCertificates", ClientCaCertificate.class, vpn::clientCaCertificates);
    addChild("huawei.vpn.vpnUserGroups", VpnUserGroup.class, vpn::vpnUserGroups);
    addChild("huawei.vpn.vpnUsers", VpnUser.class, vpn::vpnUsers);
    addChild("huawei.vpn.accessPolicies", AccessPolicy.class, vpn::accessPolicies);
  }

  private <T> void add(String path, Class<T> model, Supplier<FakeResources<T>> handle) {
    types.put(path, new Type<>(model, false, parent -> handle.get()));
  }

  private <T> void addChild(
      String path, Class<T> model, Function<String, FakeResources<T>> handle) {
    types.put(path, new Type<>(model, true, handle));
  }

  /**
   * Adds all resources of a document, or none.
   *
   * @param document JSON or YAML
   * @return the ids of the added resources, by their place in the document
   * @throws IllegalArgumentException if the document is not valid, or a resource cannot be added;
   *     the message names the place
   */
  Map<String, List<String>> add(String document) {
    Map<String, JsonNode> found = resources(parse(document));
    List<Entry<?>> entries = new ArrayList<>();
    types.forEach(
        (path, type) -> {
          if (found.containsKey(path)) {
            entries.addAll(entries(path, type, Objects.requireNonNull(found.get(path))));
          }
        });
    Map<String, List<String>> added = new LinkedHashMap<>();
    List<Runnable> undo = new ArrayList<>();
    try {
      for (Entry<?> entry : entries) {
        String id = add(entry, undo);
        added.computeIfAbsent(entry.group, group -> new ArrayList<>()).add(id);
      }
    } catch (IllegalArgumentException e) {
      Collections.reverse(undo);
      undo.forEach(Runnable::run);
      throw e;
    }
    return added;
  }

  private <T> String add(Entry<T> entry, List<Runnable> undo) {
    try {
      FakeResources<T> handle = entry.handle.apply(entry.parent);
      List<Vpc> vpcs = vpc.vpcs().list();
      String id = handle.add(entry.model);
      undo.add(parentRemoval(entry.model, id, vpcs));
      undo.add(() -> handle.remove(id));
      return id;
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(entry.place + ": " + e.getMessage(), e);
    }
  }

  /** Returns what removes the parent that the fake has generated for a resource without one. */
  private Runnable parentRemoval(Object model, String id, List<Vpc> before) {
    if (model instanceof VpnServer server && server.getP2cVgwId() == null) {
      String gateway = vpn.vpnServers().find(id).map(VpnServer::getP2cVgwId).orElseThrow();
      return () -> vpn.p2cVpnGateways().remove(gateway);
    }
    boolean mayHaveAdded = before.isEmpty() && !(model instanceof Vpc);
    List<Vpc> added = mayHaveAdded ? vpc.vpcs().list() : List.of();
    return () -> added.forEach(each -> vpc.vpcs().remove(each.getId()));
  }

  private static JsonNode parse(String document) {
    try {
      boolean json = document.stripLeading().startsWith("{");
      return Json.mapper().readTree(json ? document : Yaml.toJson(document));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          "line " + e.getLocation().getLineNr() + ": " + e.getOriginalMessage(), e);
    }
  }

  /** Returns the values at the third level, by their path. */
  private Map<String, JsonNode> resources(JsonNode root) {
    Map<String, JsonNode> found = new LinkedHashMap<>();
    object("the document", root)
        .forEach(
            (cloud, services) ->
                object(cloud, services)
                    .forEach(
                        (service, resources) ->
                            object(cloud + "." + service, resources)
                                .forEach(
                                    (name, value) ->
                                        found.put(cloud + "." + service + "." + name, value))));
    for (String path : found.keySet()) {
      if (!types.containsKey(path)) {
        throw new IllegalArgumentException(
            path + ": unknown; there are " + String.join(", ", types.keySet()));
      }
    }
    return found;
  }

  private static Map<String, JsonNode> object(String place, JsonNode node) {
    if (!node.isObject()) {
      throw new IllegalArgumentException(place + ": must be an object");
    }
    return JsonObjects.properties(node);
  }

  private static <T> List<Entry<T>> entries(String path, Type<T> type, JsonNode value) {
    if (!type.isChild) {
      return entries(path, "", type, value);
    }
    List<Entry<T>> entries = new ArrayList<>();
    object(path, value)
        .forEach(
            (parent, children) ->
                entries.addAll(entries(path + "." + parent, parent, type, children)));
    return entries;
  }

  private static <T> List<Entry<T>> entries(
      String group, String parent, Type<T> type, JsonNode list) {
    if (!list.isArray()) {
      throw new IllegalArgumentException(group + ": must be a list");
    }
    List<Entry<T>> entries = new ArrayList<>();
    for (JsonNode each : list) {
      String place = group + "[" + entries.size() + "]";
      object(place, each);
      entries.add(new Entry<>(place, group, model(place, type, each), type.handle, parent));
    }
    return entries;
  }

  private static <T> T model(String place, Type<T> type, JsonNode node) {
    try {
      return STRICT.treeToValue(node, type.model);
    } catch (UnrecognizedPropertyException e) {
      throw new IllegalArgumentException(
          place(place, e) + ": unknown; there are " + e.getKnownPropertyIds(), e);
    } catch (JsonMappingException e) {
      throw new IllegalArgumentException(place(place, e) + ": " + e.getOriginalMessage(), e);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(place + ": " + e.getOriginalMessage(), e);
    }
  }

  private static String place(String start, JsonMappingException failure) {
    StringBuilder place = new StringBuilder(start);
    for (JsonMappingException.Reference each : failure.getPath()) {
      place.append(
          each.getFieldName() == null ? "[" + each.getIndex() + "]" : "." + each.getFieldName());
    }
    return place.toString();
  }
}
