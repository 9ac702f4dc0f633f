package io.crosslink.sdk.testkit.internal.zenlayer;

import static io.crosslink.sdk.testkit.internal.zenlayer.Defaults.orElse;

import io.crosslink.sdk.core.ApiModel;
import io.crosslink.sdk.testkit.internal.service.ErrorResponseException;
import io.crosslink.sdk.zenlayer.sdn.SdnErrorCodes;
import io.crosslink.sdk.zenlayer.sdn.model.ChargeUnit;
import io.crosslink.sdk.zenlayer.sdn.model.CloudType;
import io.crosslink.sdk.zenlayer.sdn.model.InquiryCreatePrivateConnectPriceRequest;
import io.crosslink.sdk.zenlayer.sdn.model.InquiryCreatePrivateConnectPriceResponse;
import io.crosslink.sdk.zenlayer.sdn.model.PortType;
import io.crosslink.sdk.zenlayer.sdn.model.Price;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectEndpointPrice;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectEndpointPriceRequest;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectEndpointRequest;
import io.crosslink.sdk.zenlayer.sdn.model.QueryPrivateConnectBandwidthPriceRequest;
import io.crosslink.sdk.zenlayer.sdn.model.QueryPrivateConnectBandwidthPriceResponse;
import io.crosslink.sdk.zenlayer.sdn.model.QueryPrivateConnectPriceRequest;
import io.crosslink.sdk.zenlayer.sdn.model.QueryPrivateConnectPriceResponse;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The invented prices of private connects: a monthly amount per Mbps and per endpoint. */
final class PriceActions {
  private static final int DEFAULT_BANDWIDTH = 10;
  private static final int DEFAULT_REQUEST_BANDWIDTH = 1;
  private static final int STOCK = 5000;

  private static final BigDecimal PERCENT_TO_PAY = BigDecimal.valueOf(80);
  private static final BigDecimal PER_MBPS = new BigDecimal("4.50");
  private static final BigDecimal PER_CLOUD_MBPS = new BigDecimal("2.00");
  private static final BigDecimal CROSS_CONNECT = new BigDecimal("120.00");
  private static final BigDecimal CROSS_CONNECT_CONSTRUCTION = new BigDecimal("500.00");

  void addTo(Map<String, Action> actions) {
    actions.put("QueryPrivateConnectPrice", this::byLocation);
    actions.put("QueryPrivateConnectBandwidthPrice", this::byDataCenter);
    actions.put("InquiryCreatePrivateConnectPrice", this::byOrder);
  }

  private ApiModel byLocation(ActionBody body) {
    QueryPrivateConnectPriceRequest request = body.as(QueryPrivateConnectPriceRequest.class);
    return QueryPrivateConnectPriceResponse.builder()
        .endpointAPrice(endpoint(Objects.requireNonNull(request.getEndpointA())))
        .endpointZPrice(endpoint(Objects.requireNonNull(request.getEndpointZ())))
        .price(circuit(orElse(request.getBandwidthMbps(), DEFAULT_BANDWIDTH)))
        .stock(STOCK)
        .build();
  }

  private ApiModel byDataCenter(ActionBody body) {
    QueryPrivateConnectBandwidthPriceRequest request =
        body.as(QueryPrivateConnectBandwidthPriceRequest.class);
    return QueryPrivateConnectBandwidthPriceResponse.builder()
        .price(circuit(orElse(request.getBandwidthMbps(), DEFAULT_BANDWIDTH)))
        .stock(STOCK)
        .build();
  }

  private ApiModel byOrder(ActionBody body) {
    InquiryCreatePrivateConnectPriceRequest request =
        body.as(InquiryCreatePrivateConnectPriceRequest.class);
    int bandwidth = orElse(request.getBandwidthMbps(), DEFAULT_REQUEST_BANDWIDTH);
    PrivateConnectEndpointRequest a = Objects.requireNonNull(request.getEndpointA());
    PrivateConnectEndpointRequest z = Objects.requireNonNull(request.getEndpointZ());
    return InquiryCreatePrivateConnectPriceResponse.builder()
        .privateConnectPrice(circuit(bandwidth))
        .privateConnectBandwidth(bandwidth)
        .endpointAPrice(endpoint(a, bandwidth))
        .endpointABandwidth(cloudBandwidth(a, bandwidth))
        .endpointZPrice(endpoint(z, bandwidth))
        .endpointZBandwidth(cloudBandwidth(z, bandwidth))
        .build();
  }

  private static Price circuit(int bandwidthMbps) {
    Limits.checkBandwidth(bandwidthMbps);
    return monthly(PER_MBPS.multiply(BigDecimal.valueOf(bandwidthMbps)));
  }

  private static PrivateConnectEndpointPrice endpoint(PrivateConnectEndpointPriceRequest endpoint) {
    PortType port = endpoint.getPortType();
    CloudType cloud = endpoint.getCloudType();
    if ((port == null) == (cloud == null)) {
      throw new ErrorResponseException(
          400,
          SdnErrorCodes.INVALID_ENDPOINT_PARAMETER,
          "An endpoint requires either portType or cloudType");
    }
    boolean assisted = Boolean.TRUE.equals(endpoint.getBuildCrossConnectWithAssisted());
    return PrivateConnectEndpointPrice.builder()
        .price(
            port != null
                ? port(port)
                : cloud(orElse(endpoint.getBandwidthMbps(), DEFAULT_BANDWIDTH)))
        .crossConnectPrice(assisted ? monthly(CROSS_CONNECT) : null)
        .crossConnectOneTimeConstructionPrice(assisted ? once(CROSS_CONNECT_CONSTRUCTION) : null)
        .stock(STOCK)
        .build();
  }

  /** Returns the price of an endpoint of a request; its port is already paid for. */
  private static @Nullable Price endpoint(PrivateConnectEndpointRequest endpoint, int bandwidth) {
    Integer cloudBandwidth = cloudBandwidth(endpoint, bandwidth);
    return cloudBandwidth == null ? null : cloud(cloudBandwidth);
  }

  private static @Nullable Integer cloudBandwidth(
      PrivateConnectEndpointRequest endpoint, int bandwidth) {
    return endpoint.getCloudType() == null
        ? null
        : orElse(endpoint.getCloudBandwidthMbps(), bandwidth);
  }

  private static Price port(PortType type) {
    PortActions.checkAvailable(type);
    return monthly(
        switch (type.known()) {
          case GIGABIT_1 -> new BigDecimal("150.00");
          case GIGABIT_10 -> new BigDecimal("600.00");
          case GIGABIT_40 -> new BigDecimal("1800.00");
          case GIGABIT_100 -> new BigDecimal("4000.00");
          case GIGABIT_400, UNRECOGNIZED -> new BigDecimal("12000.00");
        });
  }

  private static Price cloud(int bandwidthMbps) {
    return monthly(PER_CLOUD_MBPS.multiply(BigDecimal.valueOf(bandwidthMbps)));
  }

  private static Price monthly(BigDecimal price) {
    return Price.builder()
        .discount(PERCENT_TO_PAY)
        .unitPrice(price)
        .discountUnitPrice(discounted(price))
        .chargeUnit(ChargeUnit.MONTH)
        .build();
  }

  private static Price once(BigDecimal price) {
    return Price.builder()
        .discount(PERCENT_TO_PAY)
        .originalPrice(price)
        .discountPrice(discounted(price))
        .build();
  }

  private static BigDecimal discounted(BigDecimal price) {
    return price.multiply(PERCENT_TO_PAY).movePointLeft(2);
  }
}
