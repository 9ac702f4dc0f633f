package io.crosslink.sdk.testkit.internal.huawei.vpn;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.crosslink.sdk.huawei.vpn.VpnErrorCodes;
import io.crosslink.sdk.huawei.vpn.model.ListUpgradeJobsResponse;
import io.crosslink.sdk.huawei.vpn.model.UpgradeAction;
import io.crosslink.sdk.huawei.vpn.model.UpgradeJob;
import io.crosslink.sdk.huawei.vpn.model.UpgradeJobStatus;
import io.crosslink.sdk.huawei.vpn.model.UpgradeJobType;
import io.crosslink.sdk.huawei.vpn.model.UpgradeResponse;
import io.crosslink.sdk.huawei.vpn.model.UpgradeSubJob;
import io.crosslink.sdk.huawei.vpn.model.UpgradeSubJobStatus;
import io.crosslink.sdk.huawei.vpn.model.UpgradeSubJobType;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import io.crosslink.sdk.testkit.internal.huawei.http.MarkerPage;
import io.crosslink.sdk.testkit.internal.huawei.http.Response;
import io.crosslink.sdk.testkit.internal.huawei.http.Route;
import io.crosslink.sdk.testkit.internal.service.ErrorResponseException;
import io.crosslink.sdk.testkit.internal.state.Edits;
import io.crosslink.sdk.testkit.internal.state.Resource;
import io.crosslink.sdk.testkit.internal.state.Store;
import io.crosslink.sdk.testkit.internal.state.TransitionTimer;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The upgrade jobs of one type of gateway: their progress and their operations. Whether a rollback
 * has a job of its own is not documented; here the job of the upgrade performs it.
 */
final class UpgradeJobs {
  private static final int SECONDS_PER_STEP = 600;
  private static final int DEFAULT_LIMIT = 2000;
  private static final List<UpgradeSubJobType> STEPS =
      List.of(
          UpgradeSubJobType.PREPARE_RESOURCE,
          UpgradeSubJobType.UPGRADE_WORKER_1,
          UpgradeSubJobType.UPGRADE_WORKER_2);

  private final Store<UpgradeJob> jobs = new Store<>(UpgradeJob::getStatus, job -> {});
  private final TransitionTimer timer;
  private final Supplier<OffsetDateTime> creationTime;

  UpgradeJobs(TransitionTimer timer, Supplier<OffsetDateTime> creationTime) {
    this.timer = timer;
    this.creationTime = creationTime;
  }

  /** Adds the operations of the jobs themselves: {@code list…s} and {@code delete…}. */
  void addTo(List<Route> routes, String name, String path) {
    routes.add(Route.of("list" + name + "s", "GET", path, this::list));
    routes.add(Route.of("delete" + name, "DELETE", path + "/{job_id}", this::delete));
  }

  /** Returns the requested action. */
  static UpgradeAction action(Call call) {
    return UpgradeAction.of(call.plainBody("action").path("action").asText());
  }

  /** Performs an action of the upgrade of a gateway. */
  Response perform(UpgradeAction action, String gatewayId) {
    UpgradeJob job =
        switch (action.known()) {
          case START -> start(gatewayId);
          case FINISH -> finish(gatewayId);
          case ROLLBACK -> rollBack(gatewayId);
          case UNRECOGNIZED ->
              throw Call.invalid("action must be one of " + UpgradeAction.knownValues());
        };
    return Response.accepted(UpgradeResponse.builder().jobId(job.getId()).build());
  }

  private UpgradeJob start(String gatewayId) {
    Resource<UpgradeJob> open = activeJob(gatewayId);
    if (open != null && open.isChanging()) {
      throw new ErrorResponseException(
          400, VpnErrorCodes.DUPLICATE_OPERATION, "An upgrade is already in progress");
    }
    if (open != null) {
      throw Call.invalid("an upgrade is waiting to be finished or rolled back");
    }
    String id = UUID.randomUUID().toString();
    OffsetDateTime created = creationTime.get();
    UpgradeJob job =
        UpgradeJob.builder()
            .id(id)
            .resourceId(gatewayId)
            .jobType(UpgradeJobType.UPGRADE)
            .createdAt(created)
            .expectedTimeSeconds(STEPS.size() * SECONDS_PER_STEP)
            .build();
    timer.change(
        jobs.add(id, job),
        with(job, UpgradeJobStatus.UPGRADING, UpgradeSubJobStatus.UPGRADING),
        with(job, UpgradeJobStatus.PENDING_UPGRADE_CONFIRM, UpgradeSubJobStatus.SUCCESS),
        finished(job, UpgradeJobStatus.FAIL));
    return job;
  }

  private UpgradeJob finish(String gatewayId) {
    Resource<UpgradeJob> open = jobAwaitingDecision(gatewayId);
    UpgradeJob job = open.value();
    timer.change(
        open, job, finished(job, UpgradeJobStatus.SUCCESS), finished(job, UpgradeJobStatus.FAIL));
    return job;
  }

  private UpgradeJob rollBack(String gatewayId) {
    Resource<UpgradeJob> open = jobAwaitingDecision(gatewayId);
    UpgradeJob job = open.value().toBuilder().jobType(UpgradeJobType.ROLLBACK).build();
    timer.change(
        open,
        job.toBuilder().status(UpgradeJobStatus.ROLLING_BACK).build(),
        finished(job, UpgradeJobStatus.ROLLBACK_SUCCESS),
        finished(job, UpgradeJobStatus.FAIL));
    return job;
  }

  private Resource<UpgradeJob> jobAwaitingDecision(String gatewayId) {
    Resource<UpgradeJob> open = activeJob(gatewayId);
    if (open == null || open.isChanging()) {
      throw Call.invalid("no upgrade is waiting to be finished or rolled back");
    }
    return open;
  }

  /** A job whose status a test changes to a final one has finished. */
  Edits<UpgradeJob> edits() {
    return Edits.of(
        (id, change) ->
            jobs.change(
                id,
                old -> {
                  UpgradeJob changed = change.apply(old);
                  UpgradeJobStatus status = changed.getStatus();
                  return status != null && isFinal(status) && changed.getFinishedAt() == null
                      ? finished(changed, status)
                      : changed;
                }),
        jobs::remove);
  }

  private static boolean isFinal(UpgradeJobStatus status) {
    return List.of(
            UpgradeJobStatus.SUCCESS, UpgradeJobStatus.FAIL, UpgradeJobStatus.ROLLBACK_SUCCESS)
        .contains(status);
  }

  /** {@return all jobs in order of creation} */
  List<UpgradeJob> values() {
    return jobs.values();
  }

  /** Returns the unfinished job of a gateway, or null if there is none. */
  @Nullable Resource<UpgradeJob> activeJob(String gatewayId) {
    return jobs.all().stream()
        .filter(job -> gatewayId.equals(job.value().getResourceId()))
        .filter(job -> job.value().getFinishedAt() == null)
        .findFirst()
        .orElse(null);
  }

  private Response list(Call call) {
    String gatewayId = call.query().first("resource_id");
    List<Resource<UpgradeJob>> found =
        jobs.all().stream()
            .filter(each -> gatewayId == null || gatewayId.equals(each.value().getResourceId()))
            .toList(); // already in order of creation
    MarkerPage<Resource<UpgradeJob>> page =
        MarkerPage.cut(found, each -> each.value().getCreatedAt(), call.query(), DEFAULT_LIMIT);
    return Response.ok(
        ListUpgradeJobsResponse.builder()
            .jobs(page.items().stream().map(Resource::poll).toList())
            .totalCount(found.size())
            .pageInfo(page.info())
            .build());
  }

  /**
   * Deletes only a finished job; whether the service would delete another one is not documented.
   */
  private Response delete(Call call) {
    String id = call.pathValue("job_id");
    if (VpnState.require(jobs.find(id), "job", id).value().getFinishedAt() == null) {
      throw Call.invalid("the job " + id + " has not finished");
    }
    jobs.remove(id);
    return Response.noContent();
  }

  private UpgradeJob finished(UpgradeJob job, UpgradeJobStatus status) {
    return job.toBuilder().status(status).finishedAt(timer.nowInMillis()).build();
  }

  private static UpgradeJob with(
      UpgradeJob job, UpgradeJobStatus status, UpgradeSubJobStatus stepStatus) {
    return job.toBuilder()
        .status(status)
        .subJobs(STEPS.stream().map(type -> step(job, type, stepStatus)).toList())
        .build();
  }

  private static UpgradeSubJob step(
      UpgradeJob job, UpgradeSubJobType type, UpgradeSubJobStatus status) {
    return UpgradeSubJob.builder()
        .id(UUID.nameUUIDFromBytes((job.getId() + type).getBytes(UTF_8)).toString())
        .jobType(type)
        .status(status)
        .createdAt(job.getCreatedAt())
        .expectedTimeSeconds(SECONDS_PER_STEP)
        .finishedAt(UpgradeSubJobStatus.SUCCESS.equals(status) ? job.getCreatedAt() : null)
        .build();
  }
}
