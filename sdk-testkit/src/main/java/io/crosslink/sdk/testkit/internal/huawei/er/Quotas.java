package io.crosslink.sdk.testkit.internal.huawei.er;

import io.crosslink.sdk.huawei.er.ErErrorCodes;
import io.crosslink.sdk.huawei.er.model.Attachment;
import io.crosslink.sdk.huawei.er.model.AttachmentResourceType;
import io.crosslink.sdk.huawei.er.model.Quota;
import io.crosslink.sdk.huawei.er.model.QuotaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * The quotas: invented limits unless a test sets others, and the actual use. Some are of the
 * project, most of each router, that of static routes is of each route table, and one of each VPC.
 */
final class Quotas {
  private static final int MANY = 100;

  private final ErState state;
  private final Map<QuotaType, Integer> limits = new LinkedHashMap<>();
  private final Map<QuotaType, ToIntFunction<QuotaScope>> used = new LinkedHashMap<>();

  Quotas(ErState state) {
    this.state = state;
    define(QuotaType.ER_INSTANCE, scope -> ownRouters());
    define(QuotaType.VPC_ATTACHMENT, scope -> attached(scope, AttachmentResourceType.VPC));
    define(QuotaType.VPN_ATTACHMENT, scope -> attached(scope, AttachmentResourceType.VPN));
    define(
        QuotaType.DC_ATTACHMENT,
        scope ->
            attached(
                scope,
                AttachmentResourceType.VGW,
                AttachmentResourceType.DGW,
                AttachmentResourceType.GDGW));
    define(QuotaType.PEERING_ATTACHMENT, scope -> attached(scope, AttachmentResourceType.PEERING));
    define(QuotaType.CAN_ATTACHMENT, scope -> attached(scope, AttachmentResourceType.CAN));
    define(QuotaType.CONNECT_ATTACHMENT, scope -> attached(scope, AttachmentResourceType.CONNECT));
    define(QuotaType.ROUTE_TABLE, scope -> (int) tables(scope).count());
    define(QuotaType.STATIC_ROUTE, this::staticRoutes);
    define(QuotaType.VPC_ER, this::routersOfVpcs);
    define(QuotaType.FLOW_LOG, scope -> flowLogs());
  }

  private void define(QuotaType type, ToIntFunction<QuotaScope> number) {
    limits.put(type, MANY);
    used.put(type, number);
  }

  private int ownRouters() {
    return (int)
        state.routers().lifecycle().values().stream()
            .filter(each -> !Routers.isShared(each))
            .count();
  }

  private int attached(QuotaScope scope, AttachmentResourceType... types) {
    return attached(
        each -> List.of(types).contains(each.getResourceType()) && scope.hasRouter(each.getErId()));
  }

  private int routersOfVpcs(QuotaScope scope) {
    return attached(each -> Attachments.isVpc(each) && scope.hasVpc(each.getAttachedResourceId()));
  }

  private int attached(Predicate<Attachment> condition) {
    return (int) state.attachments().lifecycle().values().stream().filter(condition).count();
  }

  private Stream<String> tables(QuotaScope scope) {
    return state.tables().lifecycle().values().stream()
        .map(each -> each.getId())
        .filter(id -> scope.hasTable(id) && scope.hasRouter(state.tables().routerOf(id)));
  }

  private int staticRoutes(QuotaScope scope) {
    return tables(scope).map(state.routes()::in).mapToInt(List::size).sum();
  }

  /** The reference says that this quota is of each attachment, the guides that it is of all. */
  private int flowLogs() {
    return state.flowLogs().lifecycle().all().size();
  }

  void limit(QuotaType type, int limit) {
    limits.put(type, limit);
  }

  boolean isKnown(QuotaType type) {
    return limits.containsKey(type);
  }

  void checkRouter() {
    check(QuotaType.ER_INSTANCE, ownRouters());
  }

  void checkVpcAttachment(String routerId, String vpcId) {
    check(
        QuotaType.VPC_ATTACHMENT,
        attached(
            new QuotaScope(List.of(routerId), List.of(), List.of()), AttachmentResourceType.VPC));
    check(QuotaType.VPC_ER, routersOfVpcs(new QuotaScope(List.of(), List.of(), List.of(vpcId))));
  }

  void checkTable(String routerId) {
    check(QuotaType.ROUTE_TABLE, state.tables().of(routerId).size());
  }

  void checkStaticRoute(String tableId) {
    check(QuotaType.STATIC_ROUTE, state.routes().in(tableId).size());
  }

  void checkFlowLog() {
    check(QuotaType.FLOW_LOG, flowLogs());
  }

  /** Rejects one more resource than there may be. */
  private void check(QuotaType type, int present) {
    int limit = Objects.requireNonNull(limits.get(type));
    if (limit >= 0 && present >= limit) {
      throw ErErrors.error(
          ErErrorCodes.QUOTA_EXCEEDED, "The quota " + type + " is exhausted: " + limit);
    }
  }

  /** Returns the quotas of some types, or all if none is given. */
  List<Quota> shown(List<String> types, QuotaScope scope) {
    return limits.keySet().stream()
        .filter(each -> types.isEmpty() || types.contains(each.value()))
        .map(
            each ->
                Quota.builder()
                    .quotaKey(each)
                    .quotaLimit(limits.get(each))
                    .used(Objects.requireNonNull(used.get(each)).applyAsInt(scope))
                    .unit("count")
                    .build())
        .toList();
  }
}
