package io.crosslink.sdk.testkit.internal.zenlayer;

import static io.crosslink.sdk.testkit.internal.zenlayer.Defaults.orElse;

import io.crosslink.sdk.testkit.internal.service.ErrorResponseException;
import io.crosslink.sdk.testkit.internal.state.Edits;
import io.crosslink.sdk.testkit.internal.state.Resource;
import io.crosslink.sdk.testkit.internal.state.Store;
import io.crosslink.sdk.testkit.internal.state.TransitionTimer;
import io.crosslink.sdk.zenlayer.sdn.SdnErrorCodes;
import io.crosslink.sdk.zenlayer.sdn.model.ConnectivityStatus;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnect;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectStatus;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The private connects, and their transitions. */
final class PrivateConnectState {
  private static final Set<PrivateConnectStatus> IN_SERVICE =
      Set.of(PrivateConnectStatus.AVAILABLE, PrivateConnectStatus.RUNNING);

  private final Store<PrivateConnect> store =
      new Store<>(PrivateConnect::getPrivateConnectStatus, this::begin);
  private final TransitionTimer timer;

  PrivateConnectState(TransitionTimer timer) {
    this.timer = timer;
  }

  /** Adds one with defaults for missing properties; a transitional status completes. */
  String add(PrivateConnect given) {
    PrivateConnect complete = complete(given);
    String id = Objects.requireNonNull(complete.getPrivateConnectId());
    store.add(id, complete);
    return id;
  }

  private void begin(Resource<PrivateConnect> added) {
    PrivateConnect value = added.value();
    PrivateConnectStatus status = Objects.requireNonNull(value.getPrivateConnectStatus());
    switch (status.known()) {
      case DEPLOYING, CREATING ->
          timer.create(added, value, with(value, PrivateConnectStatus.RUNNING));
      case UPDATING, RECOVERING -> change(added, status, PrivateConnectStatus.RUNNING);
      case DELETING -> change(added, status, PrivateConnectStatus.RECYCLED);
      case DESTROYING -> remove(added);
      case AVAILABLE, RUNNING, RECYCLED, UNRECOGNIZED -> {}
    }
  }

  Edits<PrivateConnect> edits() {
    return Edits.of(
        (id, change) -> store.change(id, old -> consistent(old, change)), store::remove);
  }

  /** With the status, those properties change that depend on it and that the test leaves alone. */
  private PrivateConnect consistent(PrivateConnect old, UnaryOperator<PrivateConnect> change) {
    PrivateConnect changed = change.apply(old);
    PrivateConnectStatus status = changed.getPrivateConnectStatus();
    if (status == null || status.equals(old.getPrivateConnectStatus())) {
      return changed;
    }
    PrivateConnect dependent = with(changed, status);
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

  List<Resource<PrivateConnect>> all() {
    return store.all();
  }

  List<PrivateConnect> values() {
    return store.values();
  }

  Resource<PrivateConnect> find(String id) {
    Resource<PrivateConnect> found = store.find(id);
    if (found == null) {
      throw new ErrorResponseException(
          404,
          SdnErrorCodes.INVALID_PRIVATE_CONNECT_NOT_FOUND,
          "The private connect " + id + " does not exist");
    }
    return found;
  }

  Resource<PrivateConnect> findInService(String id) {
    return find(id, IN_SERVICE);
  }

  Resource<PrivateConnect> findRecycled(String id) {
    return find(id, Set.of(PrivateConnectStatus.RECYCLED));
  }

  private Resource<PrivateConnect> find(String id, Set<PrivateConnectStatus> allowed) {
    Resource<PrivateConnect> found = find(id);
    PrivateConnectStatus status = found.value().getPrivateConnectStatus();
    if (status == null || !allowed.contains(status)) {
      throw new ErrorResponseException(
          409,
          SdnErrorCodes.INVALID_PRIVATE_CONNECT_STATUS,
          "The status " + status + " of the private connect " + id + " does not allow this");
    }
    return found;
  }

  void change(
      Resource<PrivateConnect> resource, PrivateConnectStatus during, PrivateConnectStatus after) {
    change(resource, during, with(resource.value(), after));
  }

  void change(
      Resource<PrivateConnect> resource, PrivateConnectStatus during, PrivateConnect after) {
    timer.change(resource, with(resource.value(), during), after);
  }

  void remove(Resource<PrivateConnect> resource) {
    timer.remove(resource, with(resource.value(), PrivateConnectStatus.DESTROYING));
  }

  private PrivateConnect with(PrivateConnect privateConnect, PrivateConnectStatus status) {
    boolean recycled = status.equals(PrivateConnectStatus.RECYCLED);
    return privateConnect.toBuilder()
        .privateConnectStatus(status)
        .connectivityStatus(connectivity(status))
        .recycledTime(recycled ? timer.now() : null)
        .build();
  }

  private PrivateConnect complete(PrivateConnect given) {
    String id = given.hasPrivateConnectId() ? given.getPrivateConnectId() : Ids.random("pc-");
    PrivateConnectStatus status =
        given.hasPrivateConnectStatus()
            ? given.getPrivateConnectStatus()
            : PrivateConnectStatus.RUNNING;
    return given.toBuilder()
        .privateConnectId(id)
        .privateConnectName(
            given.hasPrivateConnectName()
                ? given.getPrivateConnectName()
                : "private-connect-" + timer.now())
        .privateConnectStatus(status)
        .connectivityStatus(orElse(given.getConnectivityStatus(), connectivity(status)))
        .bandwidthMbps(orElse(given.getBandwidthMbps(), 1))
        .createTime(orElse(given.getCreateTime(), timer.now()))
        .build();
  }

  private static ConnectivityStatus connectivity(PrivateConnectStatus status) {
    return IN_SERVICE.contains(status) || status.equals(PrivateConnectStatus.UPDATING)
        ? ConnectivityStatus.ACTIVE
        : ConnectivityStatus.DOWN;
  }
}
