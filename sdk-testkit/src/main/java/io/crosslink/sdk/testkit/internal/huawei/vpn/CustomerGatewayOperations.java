package io.crosslink.sdk.testkit.internal.huawei.vpn;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crosslink.sdk.huawei.vpn.model.CaCertificate;
import io.crosslink.sdk.huawei.vpn.model.CaCertificateRequest;
import io.crosslink.sdk.huawei.vpn.model.CreateCustomerGatewayRequest;
import io.crosslink.sdk.huawei.vpn.model.CustomerGateway;
import io.crosslink.sdk.huawei.vpn.model.ListCustomerGatewaysResponse;
import io.crosslink.sdk.huawei.vpn.model.UpdateCustomerGatewayRequest;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import io.crosslink.sdk.testkit.internal.huawei.http.MarkerPage;
import io.crosslink.sdk.testkit.internal.huawei.http.Response;
import io.crosslink.sdk.testkit.internal.huawei.http.Route;
import io.crosslink.sdk.testkit.internal.state.Resource;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The operations of customer gateways. */
final class CustomerGatewayOperations {
  private static final String ALL = "/v5/{project_id}/customer-gateways";
  private static final String ONE = ALL + "/{customer_gateway_id}";
  private static final String ENVELOPE = "customer_gateway";
  private static final int DEFAULT_LIMIT = 200;

  private final VpnState state;

  CustomerGatewayOperations(VpnState state) {
    this.state = state;
  }

  void addTo(List<Route> routes) {
    routes.add(Route.of("createCustomerGateway", "POST", ALL, this::create));
    routes.add(Route.of("listCustomerGateways", "GET", ALL, this::list));
    routes.add(Route.of("showCustomerGateway", "GET", ONE, this::show));
    routes.add(Route.of("updateCustomerGateway", "PUT", ONE, this::update));
    routes.add(Route.of("deleteCustomerGateway", "DELETE", ONE, this::delete));
  }

  private Response create(Call call) {
    ObjectNode body = call.body(ENVELOPE, "id_value");
    CreateCustomerGatewayRequest request = Call.read(body, CreateCustomerGatewayRequest.class);
    String id =
        state.add(
            CustomerGateway.builder()
                .name(Names.checked(request.getName()))
                .idType(request.getIdType())
                .idValue(request.getIdValue())
                .bgpAsn(request.getBgpAsn())
                .caCertificate(certificate(request.getCaCertificate()))
                .tags(Tags.checked(request.getTags()))
                .build());
    return Response.created(ENVELOPE, state.gateway(id).value());
  }

  private Response list(Call call) {
    String id = call.query().first("cgw_id");
    List<CustomerGateway> found =
        state.gateways().stream()
            .filter(gateway -> id == null || id.equals(gateway.getId()))
            .sorted(Comparator.comparing(g -> Objects.requireNonNull(g.getCreatedAt())))
            .toList();
    MarkerPage<CustomerGateway> page =
        MarkerPage.cut(found, CustomerGateway::getCreatedAt, call.query(), DEFAULT_LIMIT);
    return Response.ok(
        ListCustomerGatewaysResponse.builder()
            .customerGateways(page.items())
            .totalCount(found.size())
            .pageInfo(page.info())
            .build());
  }

  private Response show(Call call) {
    return Response.ok(ENVELOPE, gateway(call).value());
  }

  private Response update(Call call) {
    Resource<CustomerGateway> gateway = gateway(call);
    UpdateCustomerGatewayRequest request =
        Call.read(call.body(ENVELOPE), UpdateCustomerGatewayRequest.class);
    String name = Names.checked(request.getName());
    CaCertificate certificate = certificate(request.getCaCertificate());
    gateway.update(
        old ->
            old.toBuilder()
                .name(name != null ? name : old.getName())
                .caCertificate(certificate != null ? certificate : old.getCaCertificate())
                .updatedAt(state.now())
                .build());
    return Response.ok(ENVELOPE, gateway.value());
  }

  private Response delete(Call call) {
    String id = Objects.requireNonNull(gateway(call).value().getId());
    if (state.hasConnection(id)) {
      throw Call.invalid("the customer gateway " + id + " has connection");
    }
    state.removeGateway(id);
    return Response.noContent();
  }

  private Resource<CustomerGateway> gateway(Call call) {
    return state.gateway(call.pathValue("customer_gateway_id"));
  }

  private static @Nullable CaCertificate certificate(@Nullable CaCertificateRequest request) {
    if (request == null) {
      return null;
    }
    String id = request.getId();
    return CaCertificate.builder().id(id != null ? id : UUID.randomUUID().toString()).build();
  }
}
