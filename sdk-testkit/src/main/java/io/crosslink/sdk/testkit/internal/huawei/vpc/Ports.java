package io.crosslink.sdk.testkit.internal.huawei.vpc;

import io.crosslink.sdk.testkit.internal.state.TransitionTimer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The ports in subnets: addresses that resources of other services use. They remain for a while
 * after their owner has gone, as in the real service.
 */
public final class Ports {
  private static final Duration LINGERING = Duration.ofSeconds(30);

  private final List<Port> ports = new ArrayList<>();
  private final TransitionTimer timer;
  private final List<Runnable> refreshes = new ArrayList<>();

  /**
   * A port.
   *
   * @param owner the id of what uses it
   * @param end when it disappears, null as long as its owner exists
   */
  private record Port(String subnetId, String address, String owner, @Nullable Instant end) {}

  Ports(TransitionTimer timer) {
    this.timer = timer;
  }

  /**
   * Adds what is run before ports are read: it releases those of owners that have gone since, as
   * transitions complete only when something reads the resource.
   */
  public void refreshedBy(Runnable action) {
    refreshes.add(action);
  }

  /** Occupies addresses of a subnet. */
  public void occupy(String owner, String subnetId, List<String> addresses) {
    addresses.forEach(address -> ports.add(new Port(subnetId, address, owner, null)));
  }

  /** Releases the ports of an owner that has gone; they disappear after a while. */
  public void release(String owner) {
    Instant end = timer.instant().plus(LINGERING);
    ports.replaceAll(
        port ->
            port.owner.equals(owner) && port.end == null
                ? new Port(port.subnetId, port.address, owner, end)
                : port);
  }

  /** Returns the addresses of a subnet that are in use. */
  Set<String> addresses(String subnetId) {
    return in(subnetId).map(Port::address).collect(Collectors.toSet());
  }

  /** Returns whether a port in a subnet has an owner that exists. */
  boolean isOwned(String subnetId) {
    return in(subnetId).anyMatch(port -> port.end == null);
  }

  private Stream<Port> in(String subnetId) {
    refreshes.forEach(Runnable::run);
    Instant now = timer.instant();
    ports.removeIf(port -> port.end != null && !now.isBefore(Objects.requireNonNull(port.end)));
    return ports.stream().filter(port -> port.subnetId.equals(subnetId));
  }
}
