package io.crosslink.sdk.testkit.internal.huawei.eip;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crosslink.sdk.huawei.eip.EipClient;
import io.crosslink.sdk.huawei.eip.model.Bandwidth;
import io.crosslink.sdk.huawei.eip.model.BandwidthShareType;
import io.crosslink.sdk.huawei.eip.model.PublicIp;
import io.crosslink.sdk.testkit.internal.huawei.http.HuaweiService;
import io.crosslink.sdk.testkit.internal.huawei.http.Route;
import io.crosslink.sdk.testkit.internal.service.ErrorResponseException;
import io.crosslink.sdk.testkit.internal.service.Rejection;
import io.crosslink.sdk.testkit.internal.spec.SpecDocument;
import io.crosslink.sdk.testkit.internal.spec.SpecOperation;
import io.crosslink.sdk.testkit.internal.state.Edits;
import io.crosslink.sdk.testkit.internal.state.ResourceAccess;
import io.crosslink.sdk.testkit.internal.state.TransitionTimer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The resources of EIP: their operations, and their access for tests. */
public final class EipResources implements HuaweiService {
  private static final SpecDocument DOCUMENT = SpecDocument.of(EipClient.class, "huawei/eip");

  private final Object lock;
  private final PublicAddresses pool;
  private final BandwidthOperations bandwidthOperations;
  private final BandwidthMoves moves;

  /**
   * Creates the service without resources.
   *
   * @param lock held while a request is handled
   */
  public EipResources(TransitionTimer timer, Object lock) {
    this.lock = lock;
    pool = new PublicAddresses(timer);
    moves = new BandwidthMoves(pool);
    bandwidthOperations = new BandwidthOperations(pool, moves, timer);
  }

  /** {@return the addresses, which the gateways of VPN share} */
  public PublicAddresses addresses() {
    return pool;
  }

  @Override
  public SpecDocument document() {
    return DOCUMENT;
  }

  @Override
  public String name() {
    return "eip";
  }

  @Override
  public void addTo(List<Route> routes) {
    Bindings bindings = new Bindings(pool);
    Assignments assignments = new Assignments(pool, bindings);
    List<Route> own = new ArrayList<>();
    new PublicIpOperations(pool, bindings, assignments, DOCUMENT.operation("listPublicIps"))
        .addTo(own);
    new SharedBandwidthOperations(pool, bindings, moves).addTo(own);
    new PublicIpV1Operations(pool, bindings, assignments).addTo(own);
    bandwidthOperations.addTo(own);
    new BandwidthV3Operations(
            pool, bandwidthOperations::values, DOCUMENT.operation("listBandwidthsV3"))
        .addTo(own);
    new PublicIpPools(pool.state()).addTo(own);
    own.forEach(route -> routes.add(route.after(pool::pull))); // handlers know what gateways have
  }

  @Override
  public ErrorResponseException rejection(Rejection reason, SpecOperation operation) {
    return EipErrors.of(reason, operation);
  }

  @Override
  public ErrorResponseException failed(SpecOperation operation, int status) {
    return EipErrors.failed(operation, status);
  }

  @Override
  public ObjectNode errorBody(
      ErrorResponseException error, SpecOperation operation, String requestId) {
    return EipErrors.body(error, operation, requestId);
  }

  /** {@return the public IP addresses} */
  public ResourceAccess<PublicIp> publicIps() {
    return access(
        pool::add,
        () -> pool.state().values().stream().map(pool.state()::shown).toList(),
        PublicIp::getId,
        Edits.of(pool::change, pool::remove));
  }

  /** {@return the bandwidths, of which a test adds and removes only shared ones} */
  public ResourceAccess<Bandwidth> bandwidths() {
    return access(
        this::addShared,
        bandwidthOperations::values,
        Bandwidth::getId,
        Edits.of(this::changeBandwidth, this::removeShared));
  }

  private String addShared(Bandwidth given) {
    if (given.hasShareType() && !BandwidthState.isShared(given)) {
      throw new IllegalArgumentException(
          "The bandwidth of a single address comes with it: add the address to publicIps()");
    }
    return pool.bandwidths().add(given.toBuilder().shareType(BandwidthShareType.WHOLE).build());
  }

  /** Changes a bandwidth; its addresses are computed. */
  private void changeBandwidth(String id, UnaryOperator<Bandwidth> change) {
    pool.changeBandwidth(id, old -> change.apply(bandwidthOperations.shown(old)));
  }

  private void removeShared(String id) {
    Bandwidth bandwidth = Objects.requireNonNull(pool.bandwidths().find(id));
    if (!BandwidthState.isShared(bandwidth)) {
      throw new IllegalArgumentException(
          "The bandwidth of a single address goes with it: remove the address from publicIps()");
    }
    pool.bandwidths().remove(id);
  }

  private <T> ResourceAccess<T> access(
      Function<T, String> adder,
      Supplier<List<T>> values,
      Function<T, @Nullable String> id,
      Edits<T> edits) {
    return new ResourceAccess<>(
        lock,
        model -> {
          pool.pull();
          return adder.apply(model);
        },
        () -> {
          pool.pull();
          return values.get();
        },
        id,
        edits);
  }
}
