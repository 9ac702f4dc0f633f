package io.crosslink.sdk.testkit.internal.huawei.eip;

import io.crosslink.sdk.huawei.eip.EipErrorCodes;
import io.crosslink.sdk.huawei.eip.model.CreatePublicIpV1Request;
import io.crosslink.sdk.huawei.eip.model.ListPublicIpsV1Response;
import io.crosslink.sdk.huawei.eip.model.PublicIp;
import io.crosslink.sdk.huawei.eip.model.PublicIpInstanceType;
import io.crosslink.sdk.huawei.eip.model.PublicIpPort;
import io.crosslink.sdk.huawei.eip.model.PublicIpV1Request;
import io.crosslink.sdk.huawei.eip.model.UpdatePublicIpV1Request;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import io.crosslink.sdk.testkit.internal.huawei.http.IdPage;
import io.crosslink.sdk.testkit.internal.huawei.http.QueryString;
import io.crosslink.sdk.testkit.internal.huawei.http.Response;
import io.crosslink.sdk.testkit.internal.huawei.http.Route;
import io.crosslink.sdk.testkit.internal.state.Resource;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The operations of public IP addresses in version 1. */
final class PublicIpV1Operations {
  private static final String ALL = "/v1/{project_id}/publicips";
  private static final String ONE = ALL + "/{publicip_id}";
  private static final String ENVELOPE = "publicip";
  private static final String ANY_PROJECT = "all_granted_eps";

  private final PublicAddresses pool;
  private final Bindings bindings;
  private final Assignments assignments;

  PublicIpV1Operations(PublicAddresses pool, Bindings bindings, Assignments assignments) {
    this.pool = pool;
    this.bindings = bindings;
    this.assignments = assignments;
  }

  void addTo(List<Route> routes) {
    routes.add(Route.of("createPublicIpV1", "POST", ALL, this::create));
    routes.add(Route.of("listPublicIpsV1", "GET", ALL, this::list));
    routes.add(Route.of("showPublicIpV1", "GET", ONE, this::show));
    routes.add(Route.of("updatePublicIpV1", "PUT", ONE, this::update));
    routes.add(Route.of("deletePublicIpV1", "DELETE", ONE, this::delete));
  }

  private Response create(Call call) {
    CreatePublicIpV1Request request = Call.read(call.plainBody(), CreatePublicIpV1Request.class);
    PublicIpV1Request address = request.getPublicip();
    if (!PublicIpPools.exists(address.getType())) {
      throw Call.invalid("there is no pool " + address.getType());
    }
    boolean binds = address.getPortId() != null;
    String id =
        assignments.assign(
            PublicIp.builder()
                .publicipPoolName(address.getType())
                .ipVersion(address.getIpVersion())
                .publicIpAddress(address.getIpAddress())
                .alias(address.getAlias())
                .enterpriseProjectId(request.getEnterpriseProjectId())
                .associateInstanceType(binds ? PublicIpInstanceType.PORT : null)
                .associateInstanceId(address.getPortId())
                .build(),
            request.getBandwidth());
    return Response.ok(ENVELOPE, PublicIpV1View.whileAssigned(shown(id)));
  }

  private Response list(Call call) {
    QueryString query = call.query();
    List<Resource<PublicIp>> found =
        pool.state().all().stream().filter(each -> matches(each.value(), query)).toList();
    IdPage<Resource<PublicIp>> page =
        IdPage.cut(found, each -> each.value().getId(), pool.state()::rank, query);
    return Response.ok(
        ListPublicIpsV1Response.builder()
            .publicips(
                page.items().stream()
                    .map(each -> PublicIpV1View.of(pool.state().shown(each.poll())))
                    .toList())
            .build());
  }

  private static boolean matches(PublicIp address, QueryString query) {
    PublicIpPort port = address.getVnic();
    String project = query.first("enterprise_project_id");
    return is(query, "id", address.getId())
        && is(query, "ip_version", String.valueOf(address.getIpVersion()))
        && is(query, "public_ip_address", address.getPublicIpAddress())
        && is(query, "port_id", port == null ? null : port.getPortId())
        && is(query, "private_ip_address", port == null ? null : port.getPrivateIpAddress())
        && (ANY_PROJECT.equals(project)
            || is(query, "enterprise_project_id", address.getEnterpriseProjectId()));
  }

  private static boolean is(QueryString query, String name, @Nullable String value) {
    List<String> wanted = query.all(name);
    return wanted.isEmpty() || (value != null && wanted.contains(value));
  }

  private Response show(Call call) {
    return Response.ok(
        ENVELOPE, PublicIpV1View.of(pool.state().shown(bindings.find(id(call)).poll())));
  }

  /** A name excludes all other changes; without a version, no port means to unbind. */
  private Response update(Call call) {
    String id = id(call);
    UpdatePublicIpV1Request request = Call.read(call.body(ENVELOPE), UpdatePublicIpV1Request.class);
    PublicIp address = bindings.findSettled(id).value();
    if (request.getAlias() != null) {
      pool.update(id, old -> old.toBuilder().alias(request.getAlias()).build());
    } else if (request.getIpVersion() != null) {
      changeVersion(id, request);
    } else if (request.getPortId() != null) {
      bindings.bind(id, PublicIpInstanceType.PORT, request.getPortId());
    } else if (PublicIpBinding.isBoundTo(address, PublicIpInstanceType.ELB)) {
      throw Call.invalid("the address of a load balancer is not unbound in this way");
    } else if (PublicIpBinding.isBound(address)) {
      bindings.unbind(id);
    }
    return Response.ok(ENVELOPE, PublicIpV1View.of(shown(id)));
  }

  private void changeVersion(String id, UpdatePublicIpV1Request request) {
    if (request.getPortId() != null) {
      throw Call.invalid("ip_version excludes port_id");
    }
    switch (Objects.requireNonNull(request.getIpVersion())) {
      case 6 -> Nat64.enable(pool, id);
      case 4 -> Nat64.disable(pool, id);
      default -> throw Call.invalid("ip_version must be 4 or 6");
    }
  }

  private Response delete(Call call) {
    PublicIp address = bindings.find(id(call)).value();
    if (PublicIpBinding.isBoundTo(address, PublicIpInstanceType.ELB)) {
      throw EipErrors.error(
          500, EipErrorCodes.USED_BY_LOAD_BALANCER, "A load balancer uses the address");
    }
    assignments.release(id(call), EipErrorCodes.STILL_BOUND);
    return Response.noContent();
  }

  private PublicIp shown(String id) {
    return pool.state().shown(bindings.find(id).value());
  }

  private static String id(Call call) {
    return call.pathValue("publicip_id");
  }
}
