package io.crosslink.sdk.testkit.internal.huawei.eip;

import io.crosslink.sdk.huawei.eip.model.Bandwidth;
import io.crosslink.sdk.huawei.eip.model.BandwidthChargeMode;
import io.crosslink.sdk.huawei.eip.model.BandwidthShareType;
import io.crosslink.sdk.huawei.eip.model.PublicIp;
import io.crosslink.sdk.huawei.eip.model.PublicIpBandwidth;
import io.crosslink.sdk.huawei.vpn.model.Eip;
import io.crosslink.sdk.huawei.vpn.model.EipChargeMode;
import io.crosslink.sdk.huawei.vpn.model.EipShareType;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Public IP addresses as VPN shows them. */
final class EipViews {
  private EipViews() {}

  /** Returns an address with its bandwidth as VPN shows it. */
  static Eip toEip(PublicIp address) {
    Eip.Builder eip =
        Eip.builder()
            .id(address.getId())
            .ipVersion(address.getIpVersion())
            .type(address.getPublicipPoolName())
            .ipAddress(address.getPublicIpAddress())
            .ipBillingInfo(address.getBillingInfo());
    PublicIpBandwidth bandwidth = address.getBandwidth();
    if (bandwidth != null) {
      eip.bandwidthId(bandwidth.getId())
          .bandwidthName(bandwidth.getName())
          .bandwidthSize(bandwidth.getSize())
          .bandwidthBillingInfo(bandwidth.getBillingInfo())
          .chargeMode(mapped(bandwidth.getChargeMode(), each -> EipChargeMode.of(each.value())))
          .shareType(mapped(bandwidth.getShareType(), each -> EipShareType.of(each.value())));
    }
    return eip.build();
  }

  /** Returns an address with what VPN shows of it, except the bandwidth. */
  static PublicIp merged(PublicIp address, Eip eip) {
    return address.toBuilder()
        .ipVersion(orElse(eip.getIpVersion(), address.getIpVersion()))
        .publicipPoolName(orElse(eip.getType(), address.getPublicipPoolName()))
        .publicIpAddress(orElse(eip.getIpAddress(), address.getPublicIpAddress()))
        .billingInfo(orElse(eip.getIpBillingInfo(), address.getBillingInfo()))
        .build();
  }

  /** Returns a bandwidth with what VPN shows of it. */
  static Bandwidth merged(Bandwidth bandwidth, Eip eip) {
    Bandwidth shown = bandwidth(eip);
    return bandwidth.toBuilder()
        .name(shown.hasName() ? shown.getName() : bandwidth.getName())
        .size(shown.hasSize() ? shown.getSize() : bandwidth.getSize())
        .chargeMode(orElse(shown.getChargeMode(), bandwidth.getChargeMode()))
        .billingInfo(orElse(shown.getBillingInfo(), bandwidth.getBillingInfo()))
        .build();
  }

  /** Returns the bandwidth of an address, as far as VPN shows it. */
  static Bandwidth bandwidth(Eip eip) {
    return Bandwidth.builder()
        .id(eip.getBandwidthId())
        .name(eip.getBandwidthName())
        .size(eip.getBandwidthSize())
        .shareType(
            EipShareType.WHOLE.equals(eip.getShareType())
                ? BandwidthShareType.WHOLE
                : BandwidthShareType.PER)
        .chargeMode(mapped(eip.getChargeMode(), each -> BandwidthChargeMode.of(each.value())))
        .billingInfo(eip.getBandwidthBillingInfo())
        .build();
  }

  private static <T, R> @Nullable R mapped(@Nullable T value, Function<T, R> mapping) {
    return value == null ? null : mapping.apply(value);
  }

  private static <T> @Nullable T orElse(@Nullable T value, @Nullable T other) {
    return value != null ? value : other;
  }
}
