package io.crosslink.sdk.testkit.internal.huawei.eip;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crosslink.sdk.core.internal.json.Json;
import io.crosslink.sdk.huawei.eip.EipErrorCodes;
import io.crosslink.sdk.huawei.eip.model.AssociatePublicIpRequest;
import io.crosslink.sdk.huawei.eip.model.CreatePublicIpRequest;
import io.crosslink.sdk.huawei.eip.model.ListPublicIpsResponse;
import io.crosslink.sdk.huawei.eip.model.PublicIp;
import io.crosslink.sdk.huawei.eip.model.PublicIpInstanceType;
import io.crosslink.sdk.huawei.eip.model.PublicIpSortDirection;
import io.crosslink.sdk.huawei.eip.model.UpdatePublicIpRequest;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import io.crosslink.sdk.testkit.internal.huawei.http.Fields;
import io.crosslink.sdk.testkit.internal.huawei.http.IdPage;
import io.crosslink.sdk.testkit.internal.huawei.http.PropertyFilter;
import io.crosslink.sdk.testkit.internal.huawei.http.QueryString;
import io.crosslink.sdk.testkit.internal.huawei.http.Response;
import io.crosslink.sdk.testkit.internal.huawei.http.Route;
import io.crosslink.sdk.testkit.internal.spec.SpecOperation;
import io.crosslink.sdk.testkit.internal.state.Resource;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The operations of public IP addresses in version 3, except those of their bandwidths. */
final class PublicIpOperations {
  static final String ALL = "/v3/{project_id}/eip/publicips";
  static final String ONE = ALL + "/{publicip_id}";
  static final String ENVELOPE = "publicip";
  private static final String CASCADE = "cascade_delete_by_instance";

  private final PublicAddresses pool;
  private final Bindings bindings;
  private final Assignments assignments;
  private final PropertyFilter filter;

  PublicIpOperations(
      PublicAddresses pool, Bindings bindings, Assignments assignments, SpecOperation listing) {
    this.pool = pool;
    this.bindings = bindings;
    this.assignments = assignments;
    this.filter = new PropertyFilter(listing, "limit", "marker", "fields", "sort_key", "sort_dir");
  }

  void addTo(List<Route> routes) {
    routes.add(Route.of("createPublicIp", "POST", ALL, this::create));
    routes.add(Route.of("listPublicIps", "GET", ALL, this::list));
    routes.add(Route.of("showPublicIp", "GET", ONE, this::show));
    routes.add(Route.of("updatePublicIp", "PUT", ONE, this::update));
    routes.add(Route.of("deletePublicIp", "DELETE", ONE, this::delete));
    routes.add(Route.of("associatePublicIp", "POST", ONE + "/associate-instance", this::associate));
    routes.add(
        Route.of(
            "disassociatePublicIp", "POST", ONE + "/disassociate-instance", this::disassociate));
    routes.add(Route.of("enableNat64", "POST", ONE + "/enable-nat64", this::enableNat64));
    routes.add(Route.of("disableNat64", "POST", ONE + "/disable-nat64", this::disableNat64));
  }

  private Response create(Call call) {
    CreatePublicIpRequest request = Call.read(call.body(ENVELOPE), CreatePublicIpRequest.class);
    if (!PublicIpPools.exists(request.getPublicipPoolName())) {
      throw EipErrors.error(
          400,
          EipErrorCodes.POOL_NOT_AVAILABLE,
          "The pool " + request.getPublicipPoolName() + " is not available");
    }
    String id =
        assignments.assign(
            PublicIp.builder()
                .type(request.getType())
                .ipVersion(request.getIpVersion())
                .publicipPoolName(request.getPublicipPoolName())
                .publicIpAddress(request.getPublicIpAddress())
                .publicIpv6Address(request.getPublicIpv6Address())
                .alias(request.getAlias())
                .description(request.getDescription())
                .enterpriseProjectId(request.getEnterpriseProjectId())
                .associateInstanceType(request.getAssociateInstanceType())
                .associateInstanceId(request.getAssociateInstanceId())
                .cascadeDeleteByInstance(request.getCascadeDeleteByInstance())
                .build(),
            request.getBandwidth());
    return Response.created(ENVELOPE, shown(id));
  }

  private Response list(Call call) {
    QueryString query = call.query();
    List<Listed> found =
        sorted(
            pool.state().all().stream()
                .map(each -> new Listed(each, json(each)))
                .filter(each -> filter.matches(each.json(), query))
                .toList(),
            query);
    boolean byCreation = query.first("sort_key") == null;
    IdPage<Listed> page =
        IdPage.cut(found, Listed::id, id -> byCreation ? pool.state().rank(id) : null, query);
    page.items().forEach(each -> each.resource().poll());
    return Response.ok(
        ListPublicIpsResponse.builder()
            .publicips(page.items().stream().map(each -> selected(each.json(), query)).toList())
            .pageInfo(Pages.info(page, Listed::id))
            .totalCount(found.size())
            .build());
  }

  /** An address of a listing, as JSON for filters and order. */
  private record Listed(Resource<PublicIp> resource, ObjectNode json) {
    String id() {
      return json.path("id").asText();
    }
  }

  private ObjectNode json(Resource<PublicIp> address) {
    return Json.mapper().valueToTree(pool.state().shown(address.value()));
  }

  private static PublicIp selected(ObjectNode address, QueryString query) {
    return Call.read(Fields.of(address, query, CASCADE), PublicIp.class);
  }

  /** Returns addresses in the requested order, by default as they were assigned. */
  private static List<Listed> sorted(List<Listed> addresses, QueryString query) {
    String key = query.first("sort_key");
    if (key == null) {
      return addresses;
    }
    Comparator<Listed> order = Comparator.comparing(each -> each.json().path(key).asText());
    boolean descends = PublicIpSortDirection.DESC.value().equals(query.first("sort_dir"));
    return addresses.stream().sorted(descends ? order.reversed() : order).toList();
  }

  private Response show(Call call) {
    return Response.ok(ENVELOPE, pool.state().shown(bindings.find(id(call)).poll()));
  }

  private Response update(Call call) {
    String id = id(call);
    ObjectNode body = call.body(ENVELOPE);
    UpdatePublicIpRequest request = Call.read(body, UpdatePublicIpRequest.class);
    bindings.findSettled(id);
    PublicIpInstanceType type = request.getAssociateInstanceType();
    String instance = request.getAssociateInstanceId();
    if ((type == null) != (instance == null)) {
      throw Call.invalid("associate_instance_type and associate_instance_id belong together");
    }
    if (type != null && instance != null) {
      bindings.bind(id, type, instance);
    } else if (body.has("associate_instance_type") && body.has("associate_instance_id")) {
      bindings.unbind(id);
    }
    pool.update(
        id,
        old ->
            old.toBuilder()
                .alias(orElse(request.getAlias(), old.getAlias()))
                .description(orElse(request.getDescription(), old.getDescription()))
                .build());
    return Response.ok(ENVELOPE, shown(id));
  }

  private static @Nullable String orElse(@Nullable String updated, @Nullable String old) {
    return updated != null ? updated : old;
  }

  private Response delete(Call call) {
    assignments.release(id(call), EipErrorCodes.STILL_ASSOCIATED);
    return Response.noContent();
  }

  private Response associate(Call call) {
    AssociatePublicIpRequest request =
        Call.read(call.body(ENVELOPE), AssociatePublicIpRequest.class);
    bindings.bind(id(call), request.getAssociateInstanceType(), request.getAssociateInstanceId());
    return Response.ok(ENVELOPE, shown(id(call)));
  }

  private Response disassociate(Call call) {
    bindings.unbind(id(call));
    return Response.ok(ENVELOPE, shown(id(call)));
  }

  private Response enableNat64(Call call) {
    bindings.findSettled(id(call));
    Nat64.enable(pool, id(call));
    return Response.ok(ENVELOPE, shown(id(call)));
  }

  private Response disableNat64(Call call) {
    bindings.findSettled(id(call));
    Nat64.disable(pool, id(call));
    return Response.ok(ENVELOPE, shown(id(call)));
  }

  private PublicIp shown(String id) {
    return pool.state().shown(bindings.find(id).value());
  }

  private static String id(Call call) {
    return call.pathValue("publicip_id");
  }
}
