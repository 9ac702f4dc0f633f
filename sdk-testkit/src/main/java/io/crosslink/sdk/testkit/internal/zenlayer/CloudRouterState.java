package io.crosslink.sdk.testkit.internal.zenlayer;

import static io.crosslink.sdk.testkit.internal.zenlayer.Defaults.orElse;

import io.crosslink.sdk.testkit.internal.service.ErrorResponseException;
import io.crosslink.sdk.testkit.internal.state.Edits;
import io.crosslink.sdk.testkit.internal.state.Resource;
import io.crosslink.sdk.testkit.internal.state.Store;
import io.crosslink.sdk.testkit.internal.state.TransitionTimer;
import io.crosslink.sdk.zenlayer.sdn.SdnErrorCodes;
import io.crosslink.sdk.zenlayer.sdn.model.CloudRouter;
import io.crosslink.sdk.zenlayer.sdn.model.CloudRouterEdgePoint;
import io.crosslink.sdk.zenlayer.sdn.model.CloudRouterStatus;
import io.crosslink.sdk.zenlayer.sdn.model.ConnectivityStatus;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** The cloud routers, and their transitions. */
final class CloudRouterState {
  private final Store<CloudRouter> store =
      new Store<>(CloudRouter::getCloudRouterStatus, this::begin);
  private final TransitionTimer timer;

  CloudRouterState(TransitionTimer timer) {
    this.timer = timer;
  }

  /** Adds one with defaults for missing properties; a transitional status completes. */
  String add(CloudRouter given) {
    CloudRouter complete = complete(given);
    String id = Objects.requireNonNull(complete.getCloudRouterId());
    store.add(id, complete);
    return id;
  }

  private void begin(Resource<CloudRouter> added) {
    CloudRouter value = added.value();
    CloudRouterStatus status = Objects.requireNonNull(value.getCloudRouterStatus());
    switch (status.known()) {
      case DEPLOYING, CREATING ->
          timer.create(added, value, with(value, CloudRouterStatus.RUNNING));
      case UPDATING, RECOVERING -> change(added, status, CloudRouterStatus.RUNNING);
      case DELETING -> change(added, status, CloudRouterStatus.RECYCLED);
      case DESTROYING -> remove(added);
      case RUNNING, RECYCLED, UNRECOGNIZED -> {}
    }
  }

  Edits<CloudRouter> edits() {
    return Edits.of(
        (id, change) -> store.change(id, old -> consistent(old, change)), store::remove);
  }

  /** With the status, those properties change that depend on it and that the test leaves alone. */
  private CloudRouter consistent(CloudRouter old, UnaryOperator<CloudRouter> change) {
    CloudRouter changed = change.apply(old);
    CloudRouterStatus status = changed.getCloudRouterStatus();
    if (status == null || status.equals(old.getCloudRouterStatus())) {
      return changed;
    }
    CloudRouter dependent = with(changed, status);
    return dependent.toBuilder()
        .connectivityStatus(
            Edits.dependent(
                old.getConnectivityStatus(),
                changed.getConnectivityStatus(),
                dependent.getConnectivityStatus()))
        .recycledTime(
            Edits.dependent(
                old.getRecycledTime(), changed.getRecycledTime(), dependent.getRecycledTime()))
        .build();
  }

  List<Resource<CloudRouter>> all() {
    return store.all();
  }

  List<CloudRouter> values() {
    return store.values();
  }

  Resource<CloudRouter> find(String id) {
    Resource<CloudRouter> found = store.find(id);
    if (found == null) {
      throw new ErrorResponseException(
          404,
          SdnErrorCodes.INVALID_CLOUD_ROUTER_NOT_FOUND,
          "The cloud router " + id + " does not exist");
    }
    return found;
  }

  Resource<CloudRouter> findRunning(String id) {
    return find(id, CloudRouterStatus.RUNNING);
  }

  Resource<CloudRouter> findRecycled(String id) {
    return find(id, CloudRouterStatus.RECYCLED);
  }

  private Resource<CloudRouter> find(String id, CloudRouterStatus required) {
    Resource<CloudRouter> found = find(id);
    CloudRouterStatus status = found.value().getCloudRouterStatus();
    if (!required.equals(status)) {
      throw new ErrorResponseException(
          409,
          SdnErrorCodes.INVALID_CLOUD_ROUTER_STATUS,
          "The status " + status + " of the cloud router " + id + " does not allow this");
    }
    return found;
  }

  void change(Resource<CloudRouter> resource, CloudRouterStatus during, CloudRouterStatus after) {
    timer.change(resource, with(resource.value(), during), with(resource.value(), after));
  }

  /** Starts a change of the edge points. */
  void update(Resource<CloudRouter> resource, List<CloudRouterEdgePoint> edgePoints) {
    CloudRouter before = resource.value();
    List<CloudRouterEdgePoint> complete =
        linked(edgePoints.stream().map(this::complete).toList(), CloudRouterStatus.RUNNING);
    timer.change(
        resource,
        with(before, CloudRouterStatus.UPDATING),
        before.toBuilder().edgePoints(complete).build());
  }

  void remove(Resource<CloudRouter> resource) {
    timer.remove(resource, with(resource.value(), CloudRouterStatus.DESTROYING));
  }

  private CloudRouter with(CloudRouter cloudRouter, CloudRouterStatus status) {
    boolean recycled = status.equals(CloudRouterStatus.RECYCLED);
    return cloudRouter.toBuilder()
        .cloudRouterStatus(status)
        .connectivityStatus(connectivity(status))
        .edgePoints(linked(cloudRouter.getEdgePoints(), status))
        .recycledTime(recycled ? timer.now() : null)
        .build();
  }

  private CloudRouter complete(CloudRouter given) {
    CloudRouterStatus status =
        given.hasCloudRouterStatus() ? given.getCloudRouterStatus() : CloudRouterStatus.RUNNING;
    return given.toBuilder()
        .cloudRouterId(given.hasCloudRouterId() ? given.getCloudRouterId() : Ids.random("cr-"))
        .cloudRouterName(orElse(given.getCloudRouterName(), "cloud-router-" + timer.now()))
        .cloudRouterStatus(status)
        .connectivityStatus(orElse(given.getConnectivityStatus(), connectivity(status)))
        .createTime(orElse(given.getCreateTime(), timer.now()))
        .edgePoints(
            given.getEdgePoints().stream()
                .map(this::complete)
                .map(
                    point ->
                        point.toBuilder()
                            .connectivityStatus(
                                orElse(point.getConnectivityStatus(), connectivity(status)))
                            .build())
                .toList())
        .build();
  }

  private CloudRouterEdgePoint complete(CloudRouterEdgePoint given) {
    return given.toBuilder()
        .edgePointId(given.hasEdgePointId() ? given.getEdgePointId() : Ids.random("ep-"))
        .createTime(orElse(given.getCreateTime(), timer.now()))
        .build();
  }

  private static List<CloudRouterEdgePoint> linked(
      List<CloudRouterEdgePoint> points, CloudRouterStatus status) {
    return points.stream()
        .map(point -> point.toBuilder().connectivityStatus(connectivity(status)).build())
        .toList();
  }

  private static ConnectivityStatus connectivity(CloudRouterStatus status) {
    return switch (status.known()) {
      case RUNNING, UPDATING -> ConnectivityStatus.ACTIVE;
      default -> ConnectivityStatus.DOWN;
    };
  }
}
