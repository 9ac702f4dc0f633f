package io.crosslink.sdk.testkit.internal.huawei.er;

import io.crosslink.sdk.huawei.er.ErErrorCodes;
import io.crosslink.sdk.huawei.er.model.Attachment;
import io.crosslink.sdk.huawei.er.model.AttachmentResourceType;
import io.crosslink.sdk.huawei.er.model.CreateFlowLogRequest;
import io.crosslink.sdk.huawei.er.model.FlowLog;
import io.crosslink.sdk.huawei.er.model.ResourceState;
import io.crosslink.sdk.huawei.er.model.UpdateFlowLogRequest;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import io.crosslink.sdk.testkit.internal.huawei.http.Response;
import io.crosslink.sdk.testkit.internal.huawei.http.Route;
import io.crosslink.sdk.testkit.internal.huawei.http.Values;
import io.crosslink.sdk.testkit.internal.state.Resource;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The operations of flow logs. */
final class FlowLogOperations {
  private static final String ALL = "/v3/{project_id}/enterprise-router/{er_id}/flow-logs";
  private static final String ONE = ALL + "/{flow_log_id}";
  private static final String ENVELOPE = "flow_log";
  private static final Set<AttachmentResourceType> RECORDED =
      Set.of(AttachmentResourceType.VPC, AttachmentResourceType.VPN, AttachmentResourceType.VGW);

  private final ErState state;
  private final Quotas quotas;

  FlowLogOperations(ErState state, Quotas quotas) {
    this.state = state;
    this.quotas = quotas;
  }

  void addTo(List<Route> routes) {
    Listing<FlowLog> listing = new Listing<>("listFlowLogs", "flow_logs", UnaryOperator.identity());
    routes.add(Route.of("createFlowLog", "POST", ALL, this::create));
    routes.add(
        Route.of(
            "listFlowLogs",
            "GET",
            ALL,
            call -> listing.respond(call, state.flowLogs().of(routerId(call)))));
    routes.add(Route.of("showFlowLog", "GET", ONE, call -> ok(find(call).poll())));
    routes.add(Route.of("updateFlowLog", "PUT", ONE, this::update));
    routes.add(Route.of("deleteFlowLog", "DELETE", ONE, this::delete));
    routes.add(Route.of("enableFlowLog", "POST", ONE + "/enable", call -> enable(call, true)));
    routes.add(Route.of("disableFlowLog", "POST", ONE + "/disable", call -> enable(call, false)));
  }

  private static Response ok(FlowLog log) {
    return Response.ok(ENVELOPE, log);
  }

  private Response create(Call call) {
    CreateFlowLogRequest request = Call.read(call.body(ENVELOPE), CreateFlowLogRequest.class);
    String routerId = state.routers().findAvailable(call.pathValue("er_id")).value().getId();
    String name = Values.name(request.getName());
    String description = Values.description(request.getDescription());
    checkRecordable(routerId, request);
    quotas.checkFlowLog();
    String id =
        state
            .flowLogs()
            .add(
                routerId,
                FlowLog.builder()
                    .name(name)
                    .description(description)
                    .attachedResourceId(request.getAttachedResourceId())
                    .logGroupId(request.getLogGroupId())
                    .logStreamId(request.getLogStreamId())
                    .logStoreType(request.getLogStoreType())
                    .state(ResourceState.PENDING)
                    .build());
    return Response.accepted(ENVELOPE, state.flowLogs().find(routerId, id).value());
  }

  /** An attachment has one flow log in a log group and stream; those of LTS may be any. */
  private void checkRecordable(String routerId, CreateFlowLogRequest request) {
    String attachmentId = request.getAttachedResourceId();
    Attachment attachment = state.attachments().find(routerId, attachmentId).value();
    if (!RECORDED.contains(attachment.getResourceType())) {
      throw ErErrors.error(
          ErErrorCodes.FLOW_LOG_UNSUPPORTED,
          "Attachments of type " + attachment.getResourceType() + " have no flow logs");
    }
    state.attachments().findAvailable(routerId, attachmentId);
    if (state.flowLogs().of(routerId).stream()
        .map(Resource::value)
        .anyMatch(
            each ->
                attachmentId.equals(each.getAttachedResourceId())
                    && request.getLogGroupId().equals(each.getLogGroupId())
                    && request.getLogStreamId().equals(each.getLogStreamId()))) {
      throw ErErrors.error(
          ErErrorCodes.FLOW_LOG_EXISTS,
          "The attachment " + attachmentId + " has a flow log in the same log stream");
    }
  }

  private Response update(Call call) {
    UpdateFlowLogRequest request = Call.read(call.plainBody(), UpdateFlowLogRequest.class);
    Resource<FlowLog> found = findSettled(call);
    String name = Values.name(request.getName());
    String description = Values.description(request.getDescription());
    found.update(
        old ->
            old.toBuilder()
                .name(Values.updated(name, old.getName()))
                .description(Values.updated(description, old.getDescription()))
                .updatedAt(state.flowLogs().lifecycle().now())
                .build());
    return ok(found.value());
  }

  private Response enable(Call call, boolean enabled) {
    Resource<FlowLog> found = findSettled(call);
    state
        .flowLogs()
        .lifecycle()
        .modify(
            found,
            found.value().toBuilder()
                .enabled(enabled)
                .updatedAt(state.flowLogs().lifecycle().now())
                .build());
    return Response.accepted(ENVELOPE, found.value());
  }

  private Response delete(Call call) {
    Resource<FlowLog> found = find(call);
    if (!state.flowLogs().lifecycle().isLeaving(found.value())) {
      state.flowLogs().lifecycle().delete(findSettled(call));
    }
    return Response.accepted();
  }

  private String routerId(Call call) {
    return state.routers().find(call.pathValue("er_id")).value().getId();
  }

  private Resource<FlowLog> find(Call call) {
    return state.flowLogs().find(routerId(call), call.pathValue("flow_log_id"));
  }

  private Resource<FlowLog> findSettled(Call call) {
    return state.flowLogs().findSettled(routerId(call), call.pathValue("flow_log_id"));
  }
}
