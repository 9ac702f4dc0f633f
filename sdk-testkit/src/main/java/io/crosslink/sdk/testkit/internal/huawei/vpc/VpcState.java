package io.crosslink.sdk.testkit.internal.huawei.vpc;

import static java.util.Objects.requireNonNullElse;

import io.crosslink.sdk.huawei.vpc.model.Vpc;
import io.crosslink.sdk.huawei.vpc.model.VpcRoute;
import io.crosslink.sdk.huawei.vpc.model.VpcStatus;
import io.crosslink.sdk.testkit.internal.huawei.iam.HuaweiIdentity;
import io.crosslink.sdk.testkit.internal.huawei.network.Cidr;
import io.crosslink.sdk.testkit.internal.state.Defaults;
import io.crosslink.sdk.testkit.internal.state.Resource;
import io.crosslink.sdk.testkit.internal.state.Store;
import io.crosslink.sdk.testkit.internal.state.TransitionTimer;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The VPCs and their transitions. Each has a default route table as long as it exists. */
final class VpcState {
  private static final String DEFAULT_BLOCK = "192.168.0.0/16";

  private final Store<Vpc> vpcs = new Store<>(VpcState::status, this::begin);
  private final TransitionTimer timer;
  private final RouteTableState tables;
  private boolean inUse;

  VpcState(TransitionTimer timer, RouteTableState tables) {
    this.timer = timer;
    this.tables = tables;
  }

  private static @Nullable VpcStatus status(Vpc vpc) {
    return vpc.hasStatus() ? vpc.getStatus() : null;
  }

  /** Adds a VPC with defaults for missing properties; a transitional status completes. */
  String add(Vpc given) {
    String id = given.hasId() ? given.getId() : UUID.randomUUID().toString();
    OffsetDateTime created = requireNonNullElse(given.getCreatedAt(), timer.now());
    Vpc vpc =
        given.toBuilder()
            .id(id)
            .name(given.hasName() ? given.getName() : Defaults.name("vpc-", id))
            .description(requireNonNullElse(given.getDescription(), ""))
            .cidr(given.hasCidr() ? given.getCidr() : DEFAULT_BLOCK)
            .status(requireNonNullElse(status(given), VpcStatus.OK))
            .routes(given.hasRoutes() ? given.getRoutes() : List.<VpcRoute>of())
            .enterpriseProjectId(requireNonNullElse(given.getEnterpriseProjectId(), "0"))
            .tenantId(requireNonNullElse(given.getTenantId(), HuaweiIdentity.PROJECT_ID))
            .createdAt(created)
            .updatedAt(requireNonNullElse(given.getUpdatedAt(), created))
            .build();
    vpcs.add(id, vpc);
    tables.addDefault(vpc);
    inUse = true;
    return id;
  }

  /** Returns a VPC for what a test adds without one: the first, which is added if there is none. */
  String any() {
    List<Vpc> all = vpcs.values();
    return all.isEmpty() ? add(Vpc.builder().build()) : all.get(0).getId();
  }

  private void begin(Resource<Vpc> added) {
    Vpc value = added.value();
    if (VpcStatus.CREATING.equals(value.getStatus())) {
      timer.change(added, value, with(value, VpcStatus.OK), with(value, VpcStatus.ERROR));
    }
  }

  private static Vpc with(Vpc vpc, VpcStatus status) {
    return vpc.toBuilder().status(status).build();
  }

  Store<Vpc> store() {
    return vpcs;
  }

  /** Returns whether there is or has been a VPC. */
  boolean isInUse() {
    return inUse;
  }

  boolean has(String id) {
    return vpcs.find(id) != null;
  }

  Resource<Vpc> find(String id) {
    Resource<Vpc> found = vpcs.find(id);
    if (found == null) {
      throw VpcErrors.notFound("VPC", id);
    }
    return found;
  }

  /** Removes a VPC with its route tables. */
  void remove(String id) {
    vpcs.remove(id);
    tables.removeOf(id);
  }

  /** Returns the block of a VPC, or null if it has none. */
  static @Nullable Cidr block(Vpc vpc) {
    return Cidr.parse(vpc.getCidr());
  }

  OffsetDateTime now() {
    return timer.now();
  }
}
