package io.crosslink.sdk.testkit.internal.huawei.er;

import static java.util.Objects.requireNonNullElse;

import io.crosslink.sdk.huawei.er.ErErrorCodes;
import io.crosslink.sdk.huawei.er.model.FlowLog;
import io.crosslink.sdk.huawei.er.model.FlowLogResourceType;
import io.crosslink.sdk.huawei.er.model.LogStoreType;
import io.crosslink.sdk.huawei.er.model.ResourceState;
import io.crosslink.sdk.testkit.internal.huawei.iam.HuaweiIdentity;
import io.crosslink.sdk.testkit.internal.state.Defaults;
import io.crosslink.sdk.testkit.internal.state.Resource;
import io.crosslink.sdk.testkit.internal.state.TransitionTimer;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The flow logs of all routers. */
final class FlowLogs {
  private static final int INTERVAL = 600;

  private final Lifecycle<FlowLog> logs;
  private final Map<String, String> routers = new HashMap<>();

  FlowLogs(TransitionTimer timer) {
    logs =
        new Lifecycle<>(
            timer,
            FlowLogs::state,
            (log, state) -> log.toBuilder().state(ResourceState.of(state)).build(),
            gone -> {});
  }

  private static @Nullable String state(FlowLog log) {
    return log.hasState() ? log.getState().value() : null;
  }

  /** Adds a flow log of a router with defaults for missing properties. */
  String add(String routerId, FlowLog given) {
    String id = given.hasId() ? given.getId() : UUID.randomUUID().toString();
    OffsetDateTime created = requireNonNullElse(given.getCreatedAt(), logs.now());
    logs.add(
        id,
        given.toBuilder()
            .id(id)
            .name(given.hasName() ? given.getName() : Defaults.name("flowlog-", id))
            .description(requireNonNullElse(given.getDescription(), ""))
            .projectId(given.hasProjectId() ? given.getProjectId() : HuaweiIdentity.PROJECT_ID)
            .resourceType(FlowLogResourceType.ATTACHMENT)
            .attachedResourceId(
                given.hasAttachedResourceId() ? given.getAttachedResourceId() : random())
            .logGroupId(given.hasLogGroupId() ? given.getLogGroupId() : random())
            .logStreamId(given.hasLogStreamId() ? given.getLogStreamId() : random())
            .logStoreType(given.hasLogStoreType() ? given.getLogStoreType() : LogStoreType.LTS)
            .logAggregationInterval(requireNonNullElse(given.getLogAggregationInterval(), INTERVAL))
            .createdAt(created)
            .updatedAt(requireNonNullElse(given.getUpdatedAt(), created))
            .state(given.hasState() ? given.getState() : ResourceState.AVAILABLE)
            .enabled(!given.hasEnabled() || given.getEnabled())
            .build());
    routers.put(id, routerId);
    return id;
  }

  private static String random() {
    return UUID.randomUUID().toString();
  }

  Lifecycle<FlowLog> lifecycle() {
    return logs;
  }

  /** Returns the flow logs of a router. */
  List<Resource<FlowLog>> of(String routerId) {
    return logs.all().stream()
        .filter(each -> routerId.equals(routers.get(each.value().getId())))
        .toList();
  }

  /** Returns a flow log of a router. */
  Resource<FlowLog> find(String routerId, String id) {
    return of(routerId).stream()
        .filter(each -> id.equals(each.value().getId()))
        .findFirst()
        .orElseThrow(() -> ErErrors.notFound(ErErrorCodes.FLOW_LOG_NOT_FOUND, "flow log", id));
  }

  /** Returns a flow log of a router that is not being changed. */
  Resource<FlowLog> findSettled(String routerId, String id) {
    Resource<FlowLog> found = find(routerId, id);
    if (logs.isTransitional(found.value())) {
      throw ErErrors.error(
          ErErrorCodes.FLOW_LOG_BUSY, "The flow log " + id + " is " + found.value().getState());
    }
    return found;
  }

  /** Disables the flow logs of an attachment that has gone. */
  void disable(String attachmentId) {
    logs.all().stream()
        .filter(each -> attachmentId.equals(each.value().getAttachedResourceId()))
        .forEach(each -> each.update(old -> old.toBuilder().enabled(false).build()));
  }

  /** Removes the flow logs of a router that has gone. */
  void removeOf(String routerId) {
    of(routerId).forEach(each -> logs.remove(each.value().getId()));
  }
}
