package io.crosslink.sdk.examples;

import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import io.crosslink.sdk.zenlayer.sdn.model.CloudType;
import io.crosslink.sdk.zenlayer.sdn.model.Price;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectEndpointPrice;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectEndpointPriceRequest;
import io.crosslink.sdk.zenlayer.sdn.model.QueryCloudOnRampPriceRequest;
import io.crosslink.sdk.zenlayer.sdn.model.QueryCloudRouterBandwidthPriceRequest;
import io.crosslink.sdk.zenlayer.sdn.model.QueryDataCenterPortPriceRequest;
import io.crosslink.sdk.zenlayer.sdn.model.QueryPrivateConnectPriceRequest;
import io.crosslink.sdk.zenlayer.sdn.model.QueryPrivateConnectPriceResponse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What Zenlayer charges. Huawei Cloud's price of the virtual interface is in no response of these
 * APIs.
 *
 * @param items what has a price of its own
 */
record CrossingPrice(List<Item> items) {
  /**
   * A part of the price.
   *
   * @param what what it pays for
   * @param price the price, null if the service returned none
   */
  record Item(String what, @Nullable Price price) {}

  /** Asks Zenlayer for the price of what is to be ordered. */
  static CrossingPrice quote(
      SdnClient sdn,
      Crossing crossing,
      String port,
      String onRamp,
      String region,
      int vlan,
      int cloud) {
    return new CrossingPrice(
        crossing.router()
            ? routed(sdn, crossing, port, onRamp, region, vlan, cloud)
            : switched(sdn, crossing, port, onRamp, region, vlan, cloud));
  }

  private static List<Item> switched(
      SdnClient sdn,
      Crossing crossing,
      String port,
      String onRamp,
      String region,
      int vlan,
      int cloud) {
    QueryPrivateConnectPriceResponse quote =
        sdn.prices()
            .quotePrivateConnect(
                QueryPrivateConnectPriceRequest.builder()
                    .bandwidthMbps(crossing.bandwidth())
                    .endpointA(
                        PrivateConnectEndpointPriceRequest.builder()
                            .dcId(port)
                            .portType(crossing.portType())
                            .build())
                    .endpointZ(
                        PrivateConnectEndpointPriceRequest.builder()
                            .dcId(onRamp)
                            .cloudType(CloudType.HUAWEI_CLOUD)
                            .cloudRegionId(region)
                            .bandwidthMbps(cloud)
                            .vlanId(vlan)
                            .build())
                    .build());
    return List.of(
        new Item("port", price(quote.getEndpointAPrice())),
        new Item("private connect", quote.getPrice()),
        new Item("into Huawei Cloud", price(quote.getEndpointZPrice())));
  }

  private static @Nullable Price price(@Nullable PrivateConnectEndpointPrice endpoint) {
    return endpoint == null ? null : endpoint.getPrice();
  }

  private static List<Item> routed(
      SdnClient sdn,
      Crossing crossing,
      String port,
      String onRamp,
      String region,
      int vlan,
      int cloud) {
    List<Item> items = new ArrayList<>();
    items.add(
        new Item(
            "port",
            sdn.prices()
                .quotePort(QueryDataCenterPortPriceRequest.of(port, crossing.portType()))
                .getPrice()));
    for (String dataCenter : List.of(port, onRamp)) {
      items.add(
          new Item(
              "edge point in " + dataCenter,
              sdn.prices()
                  .quoteCloudRouterBandwidth(
                      QueryCloudRouterBandwidthPriceRequest.builder()
                          .dcId(dataCenter)
                          .bandwidthMbps(crossing.bandwidth())
                          .build())
                  .getPrice()));
    }
    items.add(
        new Item(
            "into Huawei Cloud",
            sdn.prices()
                .quoteCloudOnRamp(
                    QueryCloudOnRampPriceRequest.builder()
                        .cloudType(CloudType.HUAWEI_CLOUD)
                        .dcId(onRamp)
                        .cloudRegionId(region)
                        .bandwidthMbps(cloud)
                        .vlanId(vlan)
                        .build())
                .getPrice()));
    return items;
  }

  void print(Terminal terminal) {
    items.forEach(item -> terminal.fact("price", item.what() + ": " + text(item.price())));
    terminal.fact("price", "together: " + this);
  }

  /** Returns the sums for each period that the service charges by. */
  @Override
  public String toString() {
    Map<String, BigDecimal> sums = new LinkedHashMap<>();
    boolean complete = true;
    for (Item item : items) {
      Price price = item.price();
      if (price == null || price.getDiscountUnitPrice() == null || price.getChargeUnit() == null) {
        complete = false;
      } else {
        sums.merge(price.getChargeUnit().value(), price.getDiscountUnitPrice(), BigDecimal::add);
      }
    }
    List<String> parts = new ArrayList<>();
    sums.forEach((unit, sum) -> parts.add(text(sum, unit)));
    if (!complete) {
      parts.add("what is unknown");
    }
    return String.join(" + ", parts);
  }

  private static String text(@Nullable Price price) {
    if (price == null) {
      return "unknown";
    }
    if (!price.getStepPrices().isEmpty()) {
      return "by the amount used";
    }
    return price.getDiscountUnitPrice() == null
        ? "unknown"
        : text(price.getDiscountUnitPrice(), String.valueOf(price.getChargeUnit()));
  }

  private static String text(BigDecimal amount, String unit) {
    return String.format(Locale.ROOT, "%.2f per %s", amount, unit.toLowerCase(Locale.ROOT));
  }
}
