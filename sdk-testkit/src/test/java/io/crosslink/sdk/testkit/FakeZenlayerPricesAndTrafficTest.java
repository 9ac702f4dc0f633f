package io.crosslink.sdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.crosslink.sdk.core.error.ServiceException;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import io.crosslink.sdk.zenlayer.sdn.SdnErrorCodes;
import io.crosslink.sdk.zenlayer.sdn.model.ChargeUnit;
import io.crosslink.sdk.zenlayer.sdn.model.CloudType;
import io.crosslink.sdk.zenlayer.sdn.model.DescribePrivateConnectTrafficRequest;
import io.crosslink.sdk.zenlayer.sdn.model.DescribePrivateConnectTrafficResponse;
import io.crosslink.sdk.zenlayer.sdn.model.InquiryCreatePrivateConnectPriceRequest;
import io.crosslink.sdk.zenlayer.sdn.model.InquiryCreatePrivateConnectPriceResponse;
import io.crosslink.sdk.zenlayer.sdn.model.PortType;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnect;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectEndpointPriceRequest;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectEndpointRequest;
import io.crosslink.sdk.zenlayer.sdn.model.QueryPrivateConnectBandwidthPriceRequest;
import io.crosslink.sdk.zenlayer.sdn.model.QueryPrivateConnectPriceRequest;
import io.crosslink.sdk.zenlayer.sdn.model.QueryPrivateConnectPriceResponse;
import io.crosslink.sdk.zenlayer.sdn.model.TrafficSample;
import io.crosslink.sdk.zenlayer.sdn.model.TrafficUnit;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@NullUnmarked // a missing value fails the test
class FakeZenlayerPricesAndTrafficTest {
  private static final OffsetDateTime MORNING = OffsetDateTime.parse("2026-05-11T08:02:00Z");
  private static final PrivateConnectEndpointPriceRequest PORT =
      PrivateConnectEndpointPriceRequest.builder()
          .dcId("TYO1")
          .portType(PortType.GIGABIT_10)
          .build();
  private static final PrivateConnectEndpointPriceRequest CLOUD =
      PrivateConnectEndpointPriceRequest.builder().dcId("SIN1").cloudType(CloudType.AWS).build();

  private final FakeZenlayer zenlayer = FakeZenlayer.start();
  private final SdnClient sdn = zenlayer.sdn().client();

  @AfterEach
  void stop() {
    sdn.close();
    zenlayer.close();
  }

  @Test
  void pricesGrowWithTheBandwidth() {
    QueryPrivateConnectPriceResponse slow = quote(100, PORT, CLOUD);
    QueryPrivateConnectPriceResponse fast =
        quote(200, PORT, CLOUD.toBuilder().bandwidthMbps(200).build());
    assertThat(slow.getPrice().getUnitPrice()).isEqualByComparingTo("450");
    assertThat(slow.getPrice().getDiscountUnitPrice()).isEqualByComparingTo("360");
    assertThat(slow.getPrice().getChargeUnit()).isEqualTo(ChargeUnit.MONTH);
    assertThat(fast.getPrice().getUnitPrice()).isEqualByComparingTo("900");
    assertThat(slow.getEndpointZPrice().getPrice().getUnitPrice()).isEqualByComparingTo("20");
    assertThat(fast.getEndpointZPrice().getPrice().getUnitPrice()).isEqualByComparingTo("400");
    assertThat(
            sdn.prices()
                .quotePrivateConnectBandwidth(
                    QueryPrivateConnectBandwidthPriceRequest.builder()
                        .sourceDcId("TYO1")
                        .destinationDcId("SIN1")
                        .build())
                .getPrice()
                .getUnitPrice())
        .isEqualByComparingTo("45");
  }

  @Test
  void pricesOfEndsDependOnWhatTheyAre() {
    QueryPrivateConnectPriceResponse quote =
        quote(
            1,
            PORT.toBuilder().buildCrossConnectWithAssisted(true).build(),
            PORT.toBuilder().portType(PortType.GIGABIT_100).build());
    assertThat(quote.getEndpointAPrice().getPrice().getUnitPrice())
        .isLessThan(quote.getEndpointZPrice().getPrice().getUnitPrice());
    assertThat(quote.getEndpointAPrice().getCrossConnectPrice().getUnitPrice()).isPositive();
    assertThat(
            quote.getEndpointAPrice().getCrossConnectOneTimeConstructionPrice().getOriginalPrice())
        .isPositive();
    assertThat(quote.getEndpointZPrice().getCrossConnectPrice()).isNull();
    assertRefused(
        400, SdnErrorCodes.SELF_SERVICE_PORT_NOT_SHELF, () -> quote(1, CLOUD, portOf("3G")));
    assertRefused(
        400,
        SdnErrorCodes.INVALID_ENDPOINT_PARAMETER,
        () -> quote(1, PORT, PrivateConnectEndpointPriceRequest.builder().build()));
    assertRefused(400, SdnErrorCodes.INVALID_BANDWIDTH_EXCEED_LIMIT, () -> quote(501, PORT, PORT));
  }

  @Test
  void pricesAnOrder() {
    InquiryCreatePrivateConnectPriceResponse quote =
        sdn.prices()
            .quoteNewPrivateConnect(
                InquiryCreatePrivateConnectPriceRequest.builder()
                    .bandwidthMbps(20)
                    .endpointA(PrivateConnectEndpointRequest.builder().portId("port-1").build())
                    .endpointZ(
                        PrivateConnectEndpointRequest.builder()
                            .cloudType(CloudType.GOOGLE)
                            .cloudBandwidthMbps(50)
                            .build())
                    .build());
    assertThat(quote.getPrivateConnectBandwidth()).isEqualTo(20);
    assertThat(quote.getPrivateConnectPrice().getUnitPrice()).isEqualByComparingTo("90");
    assertThat(quote.getEndpointAPrice()).isNull();
    assertThat(quote.getEndpointABandwidth()).isNull();
    assertThat(quote.getEndpointZPrice().getUnitPrice()).isEqualByComparingTo("100");
    assertThat(quote.getEndpointZBandwidth()).isEqualTo(50);
  }

  @Test
  void trafficHasASampleEveryFiveMinutes() {
    DescribePrivateConnectTrafficResponse traffic =
        traffic(connect(100), MORNING, Duration.ofMinutes(18));
    assertThat(traffic.getDataList())
        .extracting(TrafficSample::getTime)
        .containsExactly(
            MORNING.plusMinutes(3),
            MORNING.plusMinutes(8),
            MORNING.plusMinutes(13),
            MORNING.plusMinutes(18));
    assertThat(traffic.getDataList())
        .extracting(TrafficSample::getInternetRX)
        .allMatch(in -> in > 0 && in < 100_000_000);
    assertThat(traffic.getUnit()).isEqualTo(TrafficUnit.BITS_PER_SECOND);
  }

  @Test
  void trafficHasStatisticsAndGrowsWithTheBandwidth() {
    DescribePrivateConnectTrafficResponse day = traffic(connect(100), MORNING, Duration.ofDays(1));
    assertThat(day.getDataList()).hasSize(288);
    assertThat(day.getInMin()).isEqualTo(20_000_000);
    assertThat(day.getInMax()).isEqualTo(80_000_000);
    assertThat(day.getInAvg()).isBetween(new BigDecimal("49000000"), new BigDecimal("51000000"));
    assertThat(day.getIn95()).isBetween(new BigDecimal("77000000"), new BigDecimal("79000000"));
    assertThat(day.getOutMin()).isEqualTo(5_000_000);
    assertThat(day.getOutMax()).isEqualTo(20_000_000);
    assertThat(day.getOutAvg()).isBetween(new BigDecimal("12000000"), new BigDecimal("13000000"));
    assertThat(day.getOut95()).isBetween(new BigDecimal("19000000"), new BigDecimal("20000000"));
    assertThat(traffic(connect(300), MORNING, Duration.ofDays(1)).getInMax())
        .isEqualTo(240_000_000);
  }

  @Test
  void noTrafficIsMeasuredBetweenTwoSamples() {
    DescribePrivateConnectTrafficResponse nothing =
        traffic(connect(100), MORNING, Duration.ofMinutes(2));
    assertThat(nothing.getDataList()).isEmpty();
    assertThat(nothing.getInMax()).isNull();
  }

  @Test
  void refusesPeriodsThatAreNone() {
    String id = connect(100);
    assertRefused(
        403,
        SdnErrorCodes.INVALID_START_TIME_MUST_BEFORE_END_TIME,
        () -> traffic(id, MORNING, Duration.ZERO));
    assertRefused(
        400,
        SdnErrorCodes.INVALID_PARAMETER_VALUE,
        () -> traffic(id, MORNING, Duration.ofDays(1).plusSeconds(1)));
    assertRefused(
        404,
        SdnErrorCodes.INVALID_PRIVATE_CONNECT_NOT_FOUND,
        () -> traffic("pc-none", MORNING, Duration.ofHours(1)));
  }

  private QueryPrivateConnectPriceResponse quote(
      int bandwidth, PrivateConnectEndpointPriceRequest a, PrivateConnectEndpointPriceRequest z) {
    return sdn.prices()
        .quotePrivateConnect(
            QueryPrivateConnectPriceRequest.builder()
                .bandwidthMbps(bandwidth)
                .endpointA(a)
                .endpointZ(z)
                .build());
  }

  private static PrivateConnectEndpointPriceRequest portOf(String type) {
    return PORT.toBuilder().portType(PortType.of(type)).build();
  }

  private String connect(int bandwidth) {
    return zenlayer
        .sdn()
        .privateConnects()
        .add(PrivateConnect.builder().bandwidthMbps(bandwidth).build());
  }

  private DescribePrivateConnectTrafficResponse traffic(
      String id, OffsetDateTime start, Duration period) {
    return sdn.traffic()
        .getForPrivateConnect(
            DescribePrivateConnectTrafficRequest.builder()
                .privateConnectId(id)
                .startTime(start)
                .endTime(start.plus(period))
                .build());
  }

  private static void assertRefused(int status, String code, ThrowingCallable call) {
    assertThatExceptionOfType(ServiceException.class)
        .isThrownBy(call)
        .satisfies(
            problem -> {
              assertThat(problem.errorCode()).isEqualTo(code);
              assertThat(problem.statusCode()).isEqualTo(status);
            });
  }
}
