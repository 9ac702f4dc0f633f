package io.crosslink.sdk.testkit.internal.zenlayer;

import static io.crosslink.sdk.testkit.internal.zenlayer.Defaults.orElse;

import io.crosslink.sdk.testkit.internal.Pace;
import io.crosslink.sdk.testkit.internal.Refusal;
import io.crosslink.sdk.testkit.internal.Resource;
import io.crosslink.sdk.testkit.internal.Store;
import io.crosslink.sdk.zenlayer.sdn.SdnErrorCodes;
import io.crosslink.sdk.zenlayer.sdn.model.ConnectivityStatus;
import io.crosslink.sdk.zenlayer.sdn.model.LoaStatus;
import io.crosslink.sdk.zenlayer.sdn.model.Port;
import io.crosslink.sdk.zenlayer.sdn.model.PortStatus;
import io.crosslink.sdk.zenlayer.sdn.model.PortType;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The ports there are, and the ways from one status to another. The link is a matter of cables: no
 * change of the status touches it.
 */
final class PortState {
  private final Store<Port> store = new Store<>();
  private final Pace pace;

  PortState(Pace pace) {
    this.pace = pace;
  }

  /** Adds one with whatever it lacks made up; a status on the way to another one goes there. */
  String add(Port given) {
    Port complete = complete(given);
    String id = Objects.requireNonNull(complete.getPortId());
    Resource<Port> added = store.add(id, complete);
    PortStatus status = Objects.requireNonNull(complete.getPortStatus());
    switch (status.known()) {
      case CREATING -> pace.appear(added, complete, with(complete, PortStatus.RUNNING));
      case UPDATING, RECOVERING -> change(added, status, PortStatus.RUNNING);
      case DELETING -> change(added, status, PortStatus.RECYCLED);
      case DESTROYING -> disappear(added);
      case RUNNING, RECYCLED, DESTROYED, UNRECOGNIZED -> {}
    }
    return id;
  }

  List<Resource<Port>> all() {
    return store.all();
  }

  List<Port> values() {
    return store.values();
  }

  /** Finds one; the HTTP statuses of refusals of ports are not documented. */
  Resource<Port> find(String id) {
    Resource<Port> found = store.find(id);
    if (found == null) {
      throw new Refusal(
          404, SdnErrorCodes.SELF_SERVICE_PORT_NOT_FOUND, "The port " + id + " does not exist");
    }
    return found;
  }

  Resource<Port> findRunning(String id) {
    Resource<Port> found = find(id);
    if (PortStatus.RECYCLED.equals(found.value().getPortStatus())) {
      throw new Refusal(
          409,
          SdnErrorCodes.OPERATION_DENIED_INSTANCE_RECYCLED,
          "The port " + id + " lies in the recycle bin");
    }
    return checked(found, PortStatus.RUNNING);
  }

  Resource<Port> findRecycled(String id) {
    return checked(find(id), PortStatus.RECYCLED);
  }

  private static Resource<Port> checked(Resource<Port> found, PortStatus needed) {
    Port value = found.value();
    if (!needed.equals(value.getPortStatus())) {
      throw refusedFor(value, "does not allow this");
    }
    return found;
  }

  /** Refuses a known port that cannot carry a service; unknown ones belong to somebody else. */
  void checkUsable(@Nullable String id) {
    Resource<Port> found = id == null ? null : store.find(id);
    if (found != null && !isUsable(found.value())) {
      throw refusedFor(found.value(), "does not allow to use it");
    }
  }

  private static Refusal refusedFor(Port port, String text) {
    return new Refusal(
        400,
        SdnErrorCodes.INVALID_PORT_STATUS,
        String.format(
            "The status %s, link %s, of the port %s %s",
            port.getPortStatus(), port.getConnectionStatus(), port.getPortId(), text));
  }

  void change(Resource<Port> resource, PortStatus during, PortStatus after) {
    pace.change(resource, with(resource.value(), during), with(resource.value(), after));
  }

  void disappear(Resource<Port> resource) {
    pace.disappear(resource, with(resource.value(), PortStatus.DESTROYING));
  }

  private Port with(Port port, PortStatus status) {
    Port changed = port.toBuilder().portStatus(status).build();
    return changed.toBuilder().isCreateBusinessAllowed(isUsable(changed)).build();
  }

  private Port complete(Port given) {
    Port complete =
        given.toBuilder()
            .portId(given.hasPortId() ? given.getPortId() : Ids.random("port-"))
            .portName(given.hasPortName() ? given.getPortName() : "port-" + pace.now())
            .portType(orElse(given.getPortType(), PortType.GIGABIT_10))
            .portStatus(given.hasPortStatus() ? given.getPortStatus() : PortStatus.RUNNING)
            .connectionStatus(orElse(given.getConnectionStatus(), ConnectivityStatus.ACTIVE))
            .loaStatus(orElse(given.getLoaStatus(), LoaStatus.NOT_UPLOADED))
            .createdTime(given.hasCreatedTime() ? given.getCreatedTime() : pace.now())
            .build();
    return complete.toBuilder()
        .isCreateBusinessAllowed(orElse(given.getIsCreateBusinessAllowed(), isUsable(complete)))
        .build();
  }

  private static boolean isUsable(Port port) {
    return PortStatus.RUNNING.equals(port.getPortStatus())
        && ConnectivityStatus.ACTIVE.equals(port.getConnectionStatus());
  }
}
