package io.crosslink.sdk.testkit.internal.huawei.vpn;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crosslink.sdk.core.internal.json.Json;
import io.crosslink.sdk.huawei.vpn.VpnErrorCodes;
import io.crosslink.sdk.huawei.vpn.model.ListVpnGatewayCertificatesResponse;
import io.crosslink.sdk.huawei.vpn.model.VpnGateway;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewayCertificate;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewayCertificateStatus;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewayFlavor;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import io.crosslink.sdk.testkit.internal.huawei.http.Response;
import io.crosslink.sdk.testkit.internal.huawei.http.Route;
import io.crosslink.sdk.testkit.internal.huawei.iam.HuaweiIdentity;
import io.crosslink.sdk.testkit.internal.service.ErrorResponseException;
import io.crosslink.sdk.testkit.internal.state.Defaults;
import io.crosslink.sdk.testkit.internal.state.Edits;
import io.crosslink.sdk.testkit.internal.state.Resource;
import io.crosslink.sdk.testkit.internal.state.Store;
import io.crosslink.sdk.testkit.internal.state.TransitionTimer;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What can be done with the certificates of VPN gateways, one at most per gateway. Uploaded content
 * is neither read nor stored: the content of every certificate is invented.
 */
final class VpnGatewayCertificateOperations {
  private static final String ALL = "/v5/{project_id}/vpn-gateway-certificates";
  private static final String OF_GATEWAY = "/v5/{project_id}/vpn-gateways/{vgw_id}/certificate";
  private static final String ENVELOPE = "certificate";
  private static final String[] CONTENT = {
    "certificate", "private_key", "certificate_chain", "enc_certificate", "enc_private_key"
  };
  private static final Pattern NAME = Pattern.compile("[\\w.\\-\\u4e00-\\u9fff]{3,63}");
  private static final int MAX_LIMIT = 2000;

  private final VpnGatewayState gateways;
  private final TransitionTimer timer;
  private final Store<VpnGatewayCertificate> certificates = // by the id of the gateway
      new Store<>(VpnGatewayCertificate::getStatus, this::begin);

  VpnGatewayCertificateOperations(VpnGatewayState gateways, TransitionTimer timer) {
    this.gateways = gateways;
    this.timer = timer;
  }

  void addTo(List<Route> routes) {
    routes.add(Route.of("createVpnGatewayCertificate", "POST", OF_GATEWAY, this::create));
    routes.add(Route.of("showVpnGatewayCertificate", "GET", OF_GATEWAY, this::show));
    routes.add(
        Route.of(
            "updateVpnGatewayCertificate", "PUT", OF_GATEWAY + "/{certificate_id}", this::update));
    routes.add(Route.of("listVpnGatewayCertificates", "GET", ALL, this::list));
  }

  private Response create(Call call) {
    String gatewayId = call.pathValue("vgw_id");
    Resource<VpnGateway> gateway = gateways.findReady(gatewayId);
    String name = checkedName(call.body(ENVELOPE, CONTENT));
    if (!VpnGatewayFlavor.GM.equals(gateway.value().getFlavor())) {
      throw Call.invalid("only gateways of the flavor GM have a certificate");
    }
    if (certificates.find(gatewayId) != null) {
      throw Call.invalid("the VPN gateway " + gatewayId + " already has a certificate");
    }
    VpnGatewayCertificate created =
        add(
            gatewayId,
            VpnGatewayCertificate.builder()
                .name(name)
                .status(VpnGatewayCertificateStatus.BINDING)
                .build());
    return Response.created(ENVELOPE, afterChange(created));
  }

  /** Adds a certificate with defaults for missing properties; the status BINDING completes. */
  VpnGatewayCertificate add(String gatewayId, VpnGatewayCertificate given) {
    String id = given.hasId() ? given.getId() : UUID.randomUUID().toString();
    checkAddable(gatewayId, id);
    OffsetDateTime created = requireNonNullElse(given.getCreatedAt(), timer.nowInMillis());
    ObjectNode certificate =
        Json.mapper()
            .valueToTree(
                issued(
                    VpnGatewayCertificate.builder()
                        .id(id)
                        .name(Defaults.name("cert-", id))
                        .projectId(HuaweiIdentity.PROJECT_ID)
                        .vgwId(gatewayId)
                        .status(VpnGatewayCertificateStatus.BOUND)
                        .createdAt(created)
                        .updatedAt(created)
                        .build()));
    JsonMerge.merge(certificate, Json.mapper().valueToTree(given.toBuilder().vgwId(null).build()));
    Resource<VpnGatewayCertificate> added =
        certificates.add(gatewayId, Call.read(certificate, VpnGatewayCertificate.class));
    gateways.find(gatewayId).update(old -> old.toBuilder().certificateId(id).build());
    return added.value();
  }

  private void begin(Resource<VpnGatewayCertificate> added) {
    VpnGatewayCertificate value = added.value();
    if (VpnGatewayCertificateStatus.BINDING.equals(value.getStatus())) {
      bind(added, value);
    }
  }

  Edits<VpnGatewayCertificate> edits() {
    return Edits.of(
        (id, change) -> certificates.change(gatewayOf(id), change),
        id -> {
          String gatewayId = gatewayOf(id);
          certificates.remove(gatewayId);
          gateways.find(gatewayId).update(old -> old.toBuilder().certificateId(null).build());
        });
  }

  private String gatewayOf(String id) {
    return values().stream()
        .filter(each -> id.equals(each.getId()))
        .map(each -> Objects.requireNonNull(each.getVgwId()))
        .findFirst()
        .orElseThrow();
  }

  private void checkAddable(String gatewayId, String id) {
    if (!gateways.has(gatewayId)) {
      throw new IllegalArgumentException("There is no VPN gateway " + gatewayId);
    }
    if (certificates.find(gatewayId) != null) {
      throw new IllegalArgumentException(
          "The VPN gateway "
              + gatewayId
              + " has a certificate: use change(id, …), or remove(id) before add(…)");
    }
    Store.checkNew(
        values().stream().noneMatch(each -> id.equals(each.getId())), "certificate " + id);
  }

  /** {@return the certificates of all existing gateways} */
  List<VpnGatewayCertificate> values() {
    return all().map(Resource::value).toList();
  }

  private Stream<Resource<VpnGatewayCertificate>> all() {
    return gateways.all().stream()
        .map(gateway -> certificates.find(idOf(gateway)))
        .filter(Objects::nonNull);
  }

  private Response show(Call call) {
    return Response.ok(ENVELOPE, find(call).poll());
  }

  private Response update(Call call) {
    gateways.findReady(call.pathValue("vgw_id"));
    Resource<VpnGatewayCertificate> found = find(call);
    String id = call.pathValue("certificate_id");
    if (!id.equals(found.value().getId())) {
      throw notFound("certificate " + id);
    }
    ObjectNode body = call.body(ENVELOPE);
    String name = checkedName(body);
    VpnGatewayCertificate renamed =
        found.value().toBuilder()
            .name(name != null ? name : found.value().getName())
            .updatedAt(timer.nowInMillis())
            .build();
    if (List.of(CONTENT).stream().noneMatch(body::hasNonNull)) {
      found.update(
          old -> old.toBuilder().name(renamed.getName()).updatedAt(renamed.getUpdatedAt()).build());
      return Response.ok(ENVELOPE, afterChange(renamed));
    }
    call.body(ENVELOPE, CONTENT); // all or none of them
    VpnGatewayCertificate replaced = issued(renamed);
    bind(found, replaced);
    return Response.ok(ENVELOPE, afterChange(replaced));
  }

  private Response list(Call call) {
    int days = call.query().number("pre_expire_days", Integer.MAX_VALUE, Integer.MAX_VALUE);
    OffsetDateTime last = days == Integer.MAX_VALUE ? null : timer.nowInMillis().plusDays(days);
    return Response.ok(
        ListVpnGatewayCertificatesResponse.builder()
            .vpnGatewayCertificates(
                all()
                    .filter(each -> expiresBy(each.value(), last))
                    .limit(call.query().number("limit", MAX_LIMIT, MAX_LIMIT))
                    .map(Resource::poll)
                    .toList())
            .build());
  }

  private static String idOf(Resource<VpnGateway> gateway) {
    return Objects.requireNonNull(gateway.value().getId());
  }

  private static boolean expiresBy(
      VpnGatewayCertificate certificate, @Nullable OffsetDateTime last) {
    return last == null
        || !Objects.requireNonNull(certificate.getCertificateExpireTime()).isAfter(last);
  }

  private Resource<VpnGatewayCertificate> find(Call call) {
    String gatewayId = call.pathValue("vgw_id");
    gateways.find(gatewayId); // throws if unknown
    Resource<VpnGatewayCertificate> found = certificates.find(gatewayId);
    if (found == null) {
      throw notFound("certificate of the VPN gateway " + gatewayId);
    }
    return found;
  }

  private static ErrorResponseException notFound(String description) {
    return new ErrorResponseException(
        404, VpnErrorCodes.RESOURCE_NOT_FOUND, "The " + description + " does not exist");
  }

  private void bind(Resource<VpnGatewayCertificate> resource, VpnGatewayCertificate certificate) {
    timer.change(
        resource,
        certificate.toBuilder().status(VpnGatewayCertificateStatus.BINDING).build(),
        certificate.toBuilder().status(VpnGatewayCertificateStatus.BOUND).build(),
        certificate.toBuilder().status(VpnGatewayCertificateStatus.FAULT).build());
  }

  private static @Nullable String checkedName(ObjectNode body) {
    String name = body.path("name").textValue();
    if (name != null && !NAME.matcher(name).matches()) {
      throw Call.invalid("a name has 3 to 63 letters, digits, hyphens, underscores or full stops");
    }
    return name;
  }

  private VpnGatewayCertificate issued(VpnGatewayCertificate certificate) {
    OffsetDateTime expiry = timer.nowInMillis().plusYears(1);
    return certificate.toBuilder()
        .issuer("CN=Example SM2 CA")
        .signatureAlgorithm("SM3WITHSM2")
        .certificateSerialNumber(serialNumber())
        .certificateSubject("CN=" + certificate.getVgwId() + " sign")
        .certificateExpireTime(expiry)
        .certificateChainSerialNumber(serialNumber())
        .certificateChainSubject("CN=Example SM2 CA")
        .certificateChainExpireTime(expiry)
        .encCertificateSerialNumber(serialNumber())
        .encCertificateSubject("CN=" + certificate.getVgwId() + " enc")
        .encCertificateExpireTime(expiry)
        .build();
  }

  private static String serialNumber() {
    return String.format("%016X", UUID.randomUUID().getMostSignificantBits());
  }

  /** Omits the properties that only get and list return. */
  private static VpnGatewayCertificate afterChange(VpnGatewayCertificate certificate) {
    return certificate.toBuilder().projectId(null).status(null).updatedAt(null).build();
  }
}
