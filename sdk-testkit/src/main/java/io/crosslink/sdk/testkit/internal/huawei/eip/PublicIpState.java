package io.crosslink.sdk.testkit.internal.huawei.eip;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;
import static java.util.Objects.requireNonNullElseGet;

import io.crosslink.sdk.huawei.eip.model.Bandwidth;
import io.crosslink.sdk.huawei.eip.model.PublicIp;
import io.crosslink.sdk.huawei.eip.model.PublicIpBandwidth;
import io.crosslink.sdk.huawei.eip.model.PublicIpStatus;
import io.crosslink.sdk.huawei.eip.model.PublicIpType;
import io.crosslink.sdk.testkit.internal.huawei.iam.HuaweiIdentity;
import io.crosslink.sdk.testkit.internal.state.Resource;
import io.crosslink.sdk.testkit.internal.state.Store;
import io.crosslink.sdk.testkit.internal.state.TransitionTimer;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The public IP addresses, and their transitions. */
final class PublicIpState {
  private final Store<PublicIp> addresses = new Store<>(PublicIp::getStatus, this::begin);
  private final BandwidthState bandwidths;
  private final FreeAddresses free;
  private final TransitionTimer timer;

  PublicIpState(BandwidthState bandwidths, FreeAddresses free, TransitionTimer timer) {
    this.bandwidths = bandwidths;
    this.free = free;
    this.timer = timer;
  }

  /** Adds an address with defaults for missing properties; a transitional status completes. */
  String add(PublicIp given) {
    String id = requireNonNullElse(given.getId(), UUID.randomUUID().toString());
    Store.checkNew(addresses.find(id) == null, "resource with the id " + id);
    OffsetDateTime created = requireNonNullElse(given.getCreatedAt(), timer.now());
    PublicIp.Builder complete =
        given.toBuilder()
            .id(id)
            .projectId(requireNonNullElse(given.getProjectId(), HuaweiIdentity.PROJECT_ID))
            .ipVersion(requireNonNullElse(given.getIpVersion(), 4))
            .type(requireNonNullElse(given.getType(), PublicIpType.EIP))
            .publicIpAddress(given.getPublicIpAddress())
            .status(requireNonNullElseGet(given.getStatus(), () -> PublicIpBinding.status(given)))
            .createdAt(created)
            .updatedAt(requireNonNullElse(given.getUpdatedAt(), created))
            .bandwidth(bandwidth(given))
            .enterpriseProjectId(requireNonNullElse(given.getEnterpriseProjectId(), "0"))
            .publicipPoolId(requireNonNullElse(given.getPublicipPoolId(), PublicIpPools.BGP_ID))
            .publicipPoolName(
                requireNonNullElse(given.getPublicipPoolName(), PublicIpPools.BGP_NAME))
            .publicBorderGroup(
                requireNonNullElse(given.getPublicBorderGroup(), PublicIpPools.CENTER));
    if (given.getPublicIpAddress() == null) {
      complete.publicIpAddress(free.next(this::isTaken));
    }
    if (!given.hasAllowShareBandwidthTypes()) {
      complete.allowShareBandwidthTypes(PublicIpPools.SHARED_BANDWIDTH_TYPES);
    }
    addresses.add(id, complete.build());
    return id;
  }

  /** Returns a reference to the bandwidth of a new address, which is added if it is unknown. */
  private PublicIpBandwidth bandwidth(PublicIp given) {
    PublicIpBandwidth wanted =
        requireNonNullElseGet(given.getBandwidth(), PublicIpBandwidth.builder()::build);
    return bandwidths.find(wanted.getId()) != null
        ? reference(wanted.getId())
        : reference(
            bandwidths.add(
                Bandwidth.builder()
                    .id(wanted.getId())
                    .name(wanted.getName())
                    .size(wanted.getSize())
                    .shareType(wanted.getShareType())
                    .chargeMode(wanted.getChargeMode())
                    .billingInfo(wanted.getBillingInfo())
                    .build()));
  }

  /** Returns a reference to a bandwidth; addresses are shown with all of it. */
  static PublicIpBandwidth reference(@Nullable String id) {
    return PublicIpBandwidth.builder().id(id).build();
  }

  private void begin(Resource<PublicIp> added) {
    PublicIp value = added.value();
    PublicIpStatus during = requireNonNull(value.getStatus());
    PublicIp error = with(value, PublicIpStatus.ERROR);
    switch (during.known()) {
      case PENDING_CREATE, NOTIFYING, PENDING_UPDATE ->
          timer.change(added, value, with(value, PublicIpBinding.status(value)), error);
      case BINDING ->
          timer.change(
              added,
              value,
              with(value, PublicIpBinding.statusAfterBinding(value)),
              with(PublicIpBinding.unbound(value), PublicIpStatus.BIND_ERROR));
      case PENDING_DELETE, NOTIFY_DELETE -> timer.remove(added, value, error);
      default -> {}
    }
  }

  private static PublicIp with(PublicIp address, PublicIpStatus status) {
    return address.toBuilder().status(status).build();
  }

  /** Changes an address; with another status it leaves its transition, and may begin one. */
  void change(String id, UnaryOperator<PublicIp> change) {
    addresses.change(id, change);
  }

  /** Changes an address as a request does, which sets the time of its last change. */
  void update(String id, UnaryOperator<PublicIp> change) {
    change(id, old -> change.apply(old).toBuilder().updatedAt(timer.now()).build());
  }

  void remove(String id) {
    addresses.remove(id);
  }

  @Nullable Resource<PublicIp> find(String id) {
    return addresses.find(id);
  }

  List<Resource<PublicIp>> all() {
    return addresses.all();
  }

  List<PublicIp> values() {
    return addresses.values();
  }

  @Nullable Integer rank(String id) {
    return addresses.rank(id);
  }

  boolean isTaken(String ipAddress) {
    return values().stream().anyMatch(each -> ipAddress.equals(each.getPublicIpAddress()));
  }

  /** {@return the addresses with a bandwidth} */
  List<PublicIp> members(String bandwidthId) {
    return values().stream().filter(each -> bandwidthId.equals(bandwidthId(each))).toList();
  }

  static @Nullable String bandwidthId(PublicIp address) {
    return address.getBandwidth() == null ? null : address.getBandwidth().getId();
  }

  /** Returns an address as responses contain it, with its bandwidth. */
  PublicIp shown(PublicIp address) {
    Bandwidth bandwidth = bandwidths.find(bandwidthId(address));
    return bandwidth == null
        ? address
        : address.toBuilder()
            .bandwidth(
                PublicIpBandwidth.builder()
                    .id(bandwidth.getId())
                    .name(bandwidth.getName())
                    .size(bandwidth.getSize())
                    .shareType(bandwidth.getShareType())
                    .chargeMode(bandwidth.getChargeMode())
                    .billingInfo(bandwidth.getBillingInfo())
                    .build())
            .build();
  }
}
