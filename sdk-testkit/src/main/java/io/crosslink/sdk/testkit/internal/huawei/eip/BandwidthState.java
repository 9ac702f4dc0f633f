package io.crosslink.sdk.testkit.internal.huawei.eip;

import static java.util.Objects.requireNonNullElse;

import io.crosslink.sdk.huawei.eip.model.Bandwidth;
import io.crosslink.sdk.huawei.eip.model.BandwidthChargeMode;
import io.crosslink.sdk.huawei.eip.model.BandwidthPublicIp;
import io.crosslink.sdk.huawei.eip.model.BandwidthShareType;
import io.crosslink.sdk.huawei.eip.model.BandwidthStatus;
import io.crosslink.sdk.testkit.internal.huawei.iam.HuaweiIdentity;
import io.crosslink.sdk.testkit.internal.state.Resource;
import io.crosslink.sdk.testkit.internal.state.Store;
import io.crosslink.sdk.testkit.internal.state.TransitionTimer;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The bandwidths, both those of single addresses and shared ones, without their addresses. */
final class BandwidthState {
  private static final int DEFAULT_SIZE = 5;

  private final Store<Bandwidth> bandwidths = new Store<>();
  private final TransitionTimer timer;

  BandwidthState(TransitionTimer timer) {
    this.timer = timer;
  }

  /** Adds a bandwidth with defaults for missing properties, and returns its id. */
  String add(Bandwidth given) {
    String id = given.hasId() ? given.getId() : UUID.randomUUID().toString();
    BandwidthShareType type = given.hasShareType() ? given.getShareType() : BandwidthShareType.PER;
    boolean shared = BandwidthShareType.WHOLE.equals(type);
    OffsetDateTime created = requireNonNullElse(given.getCreatedAt(), timer.now());
    bandwidths.add(
        id,
        given.toBuilder()
            .id(id)
            .name(given.hasName() ? given.getName() : name(id))
            .size(given.hasSize() ? given.getSize() : DEFAULT_SIZE)
            .shareType(type)
            .bandwidthType(
                requireNonNullElse(given.getBandwidthType(), shared ? "share" : PublicIpPools.BGP))
            .chargeMode(
                requireNonNullElse(
                    given.getChargeMode(),
                    shared ? BandwidthChargeMode.BANDWIDTH : BandwidthChargeMode.TRAFFIC))
            .tenantId(requireNonNullElse(given.getTenantId(), HuaweiIdentity.PROJECT_ID))
            .enterpriseProjectId(requireNonNullElse(given.getEnterpriseProjectId(), "0"))
            .status(requireNonNullElse(given.getStatus(), BandwidthStatus.NORMAL))
            .publicBorderGroup(
                requireNonNullElse(given.getPublicBorderGroup(), PublicIpPools.CENTER))
            .publicipInfo((List<BandwidthPublicIp>) null)
            .createdAt(created)
            .updatedAt(requireNonNullElse(given.getUpdatedAt(), created))
            .build());
    return id;
  }

  private static String name(String id) {
    return "bandwidth-" + id.substring(0, Math.min(4, id.length()));
  }

  @Nullable Bandwidth find(@Nullable String id) {
    Resource<Bandwidth> found = id == null ? null : bandwidths.find(id);
    return found == null ? null : found.value();
  }

  void change(String id, UnaryOperator<Bandwidth> change) {
    bandwidths.change(
        id,
        old -> change.apply(old).toBuilder().publicipInfo((List<BandwidthPublicIp>) null).build());
  }

  void remove(String id) {
    bandwidths.remove(id);
  }

  List<Bandwidth> values() {
    return bandwidths.values();
  }

  @Nullable Integer rank(String id) {
    return bandwidths.rank(id);
  }

  /** Ends the bandwidths of addresses that have been released, or have another one now. */
  void retain(Predicate<String> isUsed) {
    values().stream()
        .filter(each -> !isShared(each) && !isUsed.test(each.getId()))
        .forEach(each -> bandwidths.remove(each.getId()));
  }

  static boolean isShared(Bandwidth bandwidth) {
    return BandwidthShareType.WHOLE.equals(bandwidth.getShareType());
  }
}
