package io.crosslink.sdk.testkit.internal.huawei;

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
import io.crosslink.sdk.testkit.internal.Pace;
import io.crosslink.sdk.testkit.internal.Refusal;
import io.crosslink.sdk.testkit.internal.Resource;
import io.crosslink.sdk.testkit.internal.Store;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The upgrade jobs of one kind of gateways: how they go on, and their listing. Whether a rollback
 * gets a job of its own is not documented; here the upgrade's job carries it out, too.
 */
final class UpgradeJobs {
  private static final int SECONDS_OF_A_STEP = 600;
  private static final int DEFAULT_LIMIT = 2000;
  private static final List<UpgradeSubJobType> STEPS =
      List.of(
          UpgradeSubJobType.PREPARE_RESOURCE,
          UpgradeSubJobType.UPGRADE_WORKER_1,
          UpgradeSubJobType.UPGRADE_WORKER_2);

  private final Store<UpgradeJob> jobs = new Store<>();
  private final Pace pace;
  private final Supplier<OffsetDateTime> creationTime;

  UpgradeJobs(Pace pace, Supplier<OffsetDateTime> creationTime) {
    this.pace = pace;
    this.creationTime = creationTime;
  }

  /** Adds the operations of the jobs themselves: {@code list…s} and {@code delete…}. */
  void addTo(List<Route> routes, String name, String path) {
    routes.add(Route.of("list" + name + "s", "GET", path, this::list));
    routes.add(Route.of("delete" + name, "DELETE", path + "/{job_id}", this::delete));
  }

  /** Returns the step that a request asks for. */
  static UpgradeAction action(Call call) {
    return UpgradeAction.of(call.plainBody("action").path("action").asText());
  }

  /** Takes a step of the upgrade of a gateway. */
  Reply step(UpgradeAction action, String gatewayId) {
    UpgradeJob job =
        switch (action.known()) {
          case START -> start(gatewayId);
          case FINISH -> finish(gatewayId);
          case ROLLBACK -> rollBack(gatewayId);
          case UNRECOGNIZED ->
              throw Call.invalid("action must be one of " + UpgradeAction.knownValues());
        };
    return Reply.accepted(UpgradeResponse.builder().jobId(job.getId()).build());
  }

  private UpgradeJob start(String gatewayId) {
    Resource<UpgradeJob> open = under(gatewayId);
    if (open != null && open.isChanging()) {
      throw new Refusal(400, VpnErrorCodes.DUPLICATE_OPERATION, "An upgrade is under way already");
    }
    if (open != null) {
      throw Call.invalid("an upgrade waits for the decision to finish or to roll back");
    }
    String id = UUID.randomUUID().toString();
    OffsetDateTime created = creationTime.get();
    UpgradeJob job =
        UpgradeJob.builder()
            .id(id)
            .resourceId(gatewayId)
            .jobType(UpgradeJobType.UPGRADE)
            .createdAt(created)
            .expectedTimeSeconds(STEPS.size() * SECONDS_OF_A_STEP)
            .build();
    pace.change(
        jobs.add(id, job),
        with(job, UpgradeJobStatus.UPGRADING, UpgradeSubJobStatus.UPGRADING),
        with(job, UpgradeJobStatus.PENDING_UPGRADE_CONFIRM, UpgradeSubJobStatus.SUCCESS),
        ended(job, UpgradeJobStatus.FAIL));
    return job;
  }

  private UpgradeJob finish(String gatewayId) {
    Resource<UpgradeJob> open = undecided(gatewayId);
    UpgradeJob job = open.value();
    pace.change(open, job, ended(job, UpgradeJobStatus.SUCCESS), ended(job, UpgradeJobStatus.FAIL));
    return job;
  }

  private UpgradeJob rollBack(String gatewayId) {
    Resource<UpgradeJob> open = undecided(gatewayId);
    UpgradeJob job = open.value().toBuilder().jobType(UpgradeJobType.ROLLBACK).build();
    pace.change(
        open,
        job.toBuilder().status(UpgradeJobStatus.ROLLING_BACK).build(),
        ended(job, UpgradeJobStatus.ROLLBACK_SUCCESS),
        ended(job, UpgradeJobStatus.FAIL));
    return job;
  }

  private Resource<UpgradeJob> undecided(String gatewayId) {
    Resource<UpgradeJob> open = under(gatewayId);
    if (open == null || open.isChanging()) {
      throw Call.invalid("no upgrade waits for the decision to finish or to roll back");
    }
    return open;
  }

  /** {@return all jobs in order of creation} */
  List<UpgradeJob> values() {
    return jobs.values();
  }

  /** Returns the job of a gateway that has not ended, or null if there is none. */
  @Nullable Resource<UpgradeJob> under(String gatewayId) {
    return jobs.all().stream()
        .filter(job -> gatewayId.equals(job.value().getResourceId()))
        .filter(job -> job.value().getFinishedAt() == null)
        .findFirst()
        .orElse(null);
  }

  private Reply list(Call call) {
    String gatewayId = call.query().first("resource_id");
    List<Resource<UpgradeJob>> found =
        jobs.all().stream()
            .filter(each -> gatewayId == null || gatewayId.equals(each.value().getResourceId()))
            .toList(); // in order of creation, as they are kept
    MarkerPage<Resource<UpgradeJob>> page =
        MarkerPage.cut(found, each -> each.value().getCreatedAt(), call.query(), DEFAULT_LIMIT);
    return Reply.ok(
        ListUpgradeJobsResponse.builder()
            .jobs(page.items().stream().map(Resource::look).toList())
            .totalCount(found.size())
            .pageInfo(page.info())
            .build());
  }

  /** A job that is under way stays; whether the service would delete it is not documented. */
  private Reply delete(Call call) {
    String id = call.pathValue("job_id");
    if (VpnState.found(jobs.find(id), "job", id).value().getFinishedAt() == null) {
      throw Call.invalid("the job " + id + " has not ended");
    }
    jobs.remove(id);
    return Reply.noContent();
  }

  private UpgradeJob ended(UpgradeJob job, UpgradeJobStatus status) {
    return job.toBuilder().status(status).finishedAt(pace.nowInMillis()).build();
  }

  private static UpgradeJob with(
      UpgradeJob job, UpgradeJobStatus status, UpgradeSubJobStatus ofSteps) {
    return job.toBuilder()
        .status(status)
        .subJobs(STEPS.stream().map(type -> step(job, type, ofSteps)).toList())
        .build();
  }

  private static UpgradeSubJob step(
      UpgradeJob job, UpgradeSubJobType type, UpgradeSubJobStatus status) {
    return UpgradeSubJob.builder()
        .id(UUID.nameUUIDFromBytes((job.getId() + type).getBytes(UTF_8)).toString())
        .jobType(type)
        .status(status)
        .createdAt(job.getCreatedAt())
        .expectedTimeSeconds(SECONDS_OF_A_STEP)
        .finishedAt(UpgradeSubJobStatus.SUCCESS.equals(status) ? job.getCreatedAt() : null)
        .build();
  }
}
