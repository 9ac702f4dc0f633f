package io.crosslink.sdk.testkit.internal.zenlayer;

import static io.crosslink.sdk.testkit.internal.zenlayer.Defaults.orElse;

import io.crosslink.sdk.testkit.internal.service.ErrorResponseException;
import io.crosslink.sdk.testkit.internal.state.Edits;
import io.crosslink.sdk.testkit.internal.state.Resource;
import io.crosslink.sdk.testkit.internal.state.Store;
import io.crosslink.sdk.testkit.internal.state.TransitionTimer;
import io.crosslink.sdk.zenlayer.sdn.SdnErrorCodes;
import io.crosslink.sdk.zenlayer.sdn.model.ConnectivityStatus;
import io.crosslink.sdk.zenlayer.sdn.model.LoaStatus;
import io.crosslink.sdk.zenlayer.sdn.model.Port;
import io.crosslink.sdk.zenlayer.sdn.model.PortStatus;
import io.crosslink.sdk.zenlayer.sdn.model.PortType;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The ports, and their transitions. The link depends on cables: transitions of the status do not
 * affect it. While a port is running without a link, its letter of authorization is issued, and the
 * cross connect is built if that is to happen by itself.
 */
final class PortState {
  private final Store<Port> store = new Store<>(Port::getPortStatus, this::begin);
  private final TransitionTimer timer;
  private boolean crossConnectsFollow;

  PortState(TransitionTimer timer) {
    this.timer = timer;
  }

  /** Adds one with defaults for missing properties; a transitional status completes. */
  String add(Port given) {
    Port complete = complete(given);
    String id = Objects.requireNonNull(complete.getPortId());
    store.add(id, complete);
    return id;
  }

  private void begin(Resource<Port> added) {
    Port value = added.value();
    PortStatus status = Objects.requireNonNull(value.getPortStatus());
    switch (status.known()) {
      case CREATING -> timer.create(added, value, with(value, PortStatus.RUNNING));
      case UPDATING, RECOVERING -> change(added, status, PortStatus.RUNNING);
      case DELETING -> change(added, status, PortStatus.RECYCLED);
      case DESTROYING -> remove(added);
      case RUNNING, RECYCLED, DESTROYED, UNRECOGNIZED -> {}
    }
    timer.follow(added, this::following);
  }

  /** What becomes of a port by itself, or null. */
  private @Nullable Port following(Port port) {
    if (!PortStatus.RUNNING.equals(port.getPortStatus())
        || ConnectivityStatus.ACTIVE.equals(port.getConnectionStatus())) {
      return null;
    }
    return LoaStatus.UPLOADED.equals(port.getLoaStatus())
        ? crossConnectsFollow ? connected(port) : null
        : withLetter(port);
  }

  /** Sets whether cross connects are built by themselves once the letter is issued. */
  void crossConnectsFollow(boolean follow) {
    crossConnectsFollow = follow;
    store.all().forEach(each -> timer.follow(each, this::following));
  }

  /** Returns a port with a link; there is no cross connect without a letter. */
  Port connected(Port port) {
    Port connected =
        withLetter(port).toBuilder().connectionStatus(ConnectivityStatus.ACTIVE).build();
    return connected.toBuilder().isCreateBusinessAllowed(isUsable(connected)).build();
  }

  private static Port withLetter(Port port) {
    return port.toBuilder()
        .loaStatus(LoaStatus.UPLOADED)
        .loaDownloadUrl(
            orElse(
                port.getLoaDownloadUrl(),
                "https://download.example.com/loa/" + port.getPortId() + ".pdf"))
        .build();
  }

  Edits<Port> edits() {
    return Edits.of(
        (id, change) -> store.change(id, old -> consistent(old, change)), store::remove);
  }

  /** Whether services can be created depends on the status, unless the test changes that, too. */
  private static Port consistent(Port old, UnaryOperator<Port> change) {
    Port changed = change.apply(old);
    return Objects.equals(old.getIsCreateBusinessAllowed(), changed.getIsCreateBusinessAllowed())
        ? changed.toBuilder().isCreateBusinessAllowed(isUsable(changed)).build()
        : changed;
  }

  List<Resource<Port>> all() {
    return store.all();
  }

  List<Port> values() {
    return store.values();
  }

  /** Returns a port; the HTTP statuses of errors of ports are not documented. */
  Resource<Port> find(String id) {
    Resource<Port> found = store.find(id);
    if (found == null) {
      throw new ErrorResponseException(
          404, SdnErrorCodes.SELF_SERVICE_PORT_NOT_FOUND, "The port " + id + " does not exist");
    }
    return found;
  }

  Resource<Port> findRunning(String id) {
    Resource<Port> found = find(id);
    if (PortStatus.RECYCLED.equals(found.value().getPortStatus())) {
      throw new ErrorResponseException(
          409,
          SdnErrorCodes.OPERATION_DENIED_INSTANCE_RECYCLED,
          "The port " + id + " is in the recycle bin");
    }
    return checked(found, PortStatus.RUNNING);
  }

  Resource<Port> findRecycled(String id) {
    return checked(find(id), PortStatus.RECYCLED);
  }

  private static Resource<Port> checked(Resource<Port> found, PortStatus required) {
    Port value = found.value();
    if (!required.equals(value.getPortStatus())) {
      throw statusRejection(value, "does not allow this");
    }
    return found;
  }

  /** Rejects a port that cannot be used; ports that the fake does not have are accepted. */
  void checkUsable(@Nullable String id) {
    Resource<Port> found = id == null ? null : store.find(id);
    if (found != null && !isUsable(found.value())) {
      throw statusRejection(found.value(), "does not allow using it");
    }
  }

  private static ErrorResponseException statusRejection(Port port, String text) {
    return new ErrorResponseException(
        400,
        SdnErrorCodes.INVALID_PORT_STATUS,
        String.format(
            "The status %s, link %s, of the port %s %s",
            port.getPortStatus(), port.getConnectionStatus(), port.getPortId(), text));
  }

  void change(Resource<Port> resource, PortStatus during, PortStatus after) {
    timer.change(resource, with(resource.value(), during), with(resource.value(), after));
  }

  void remove(Resource<Port> resource) {
    timer.remove(resource, with(resource.value(), PortStatus.DESTROYING));
  }

  private Port with(Port port, PortStatus status) {
    Port changed = port.toBuilder().portStatus(status).build();
    return changed.toBuilder().isCreateBusinessAllowed(isUsable(changed)).build();
  }

  private Port complete(Port given) {
    Port complete =
        given.toBuilder()
            .portId(given.hasPortId() ? given.getPortId() : Ids.random("port-"))
            .portName(given.hasPortName() ? given.getPortName() : "port-" + timer.now())
            .portType(orElse(given.getPortType(), PortType.GIGABIT_10))
            .portStatus(given.hasPortStatus() ? given.getPortStatus() : PortStatus.RUNNING)
            .connectionStatus(orElse(given.getConnectionStatus(), ConnectivityStatus.ACTIVE))
            .loaStatus(orElse(given.getLoaStatus(), LoaStatus.NOT_UPLOADED))
            .createdTime(given.hasCreatedTime() ? given.getCreatedTime() : timer.now())
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
