package io.crosslink.sdk.testkit.internal.zenlayer;

import io.crosslink.sdk.core.ApiModel;
import io.crosslink.sdk.testkit.internal.service.ErrorResponseException;
import io.crosslink.sdk.testkit.internal.state.TransitionTimer;
import io.crosslink.sdk.zenlayer.sdn.SdnErrorCodes;
import io.crosslink.sdk.zenlayer.sdn.model.DescribePrivateConnectTrafficRequest;
import io.crosslink.sdk.zenlayer.sdn.model.DescribePrivateConnectTrafficResponse;
import io.crosslink.sdk.zenlayer.sdn.model.TrafficSample;
import io.crosslink.sdk.zenlayer.sdn.model.TrafficUnit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * The invented traffic of private connects: a part of their bandwidth that depends only on the time
 * of day, so that the same request always gets the same response.
 */
final class TrafficActions {
  private static final Duration INTERVAL = Duration.ofMinutes(5);
  private static final Duration MAX_PERIOD = Duration.ofDays(1);
  private static final long BITS_PER_MEGABIT = 1_000_000;

  private final PrivateConnectState privateConnects;
  private final TransitionTimer timer;

  TrafficActions(PrivateConnectState privateConnects, TransitionTimer timer) {
    this.privateConnects = privateConnects;
    this.timer = timer;
  }

  void addTo(Map<String, Action> actions) {
    actions.put("DescribePrivateConnectTraffic", this::ofPrivateConnect);
  }

  private ApiModel ofPrivateConnect(ActionBody body) {
    DescribePrivateConnectTrafficRequest request =
        body.as(DescribePrivateConnectTrafficRequest.class);
    Integer bandwidth =
        privateConnects.find(body.text("privateConnectId")).value().getBandwidthMbps();
    List<TrafficSample> samples =
        samples(
            Objects.requireNonNull(request.getStartTime()).toInstant(),
            Defaults.orElse(request.getEndTime(), timer.now()).toInstant(),
            Objects.requireNonNull(bandwidth) * BITS_PER_MEGABIT);
    List<Long> in = sorted(samples, TrafficSample::getInternetRX);
    List<Long> out = sorted(samples, TrafficSample::getInternetTX);
    DescribePrivateConnectTrafficResponse.Builder response =
        DescribePrivateConnectTrafficResponse.builder()
            .dataList(samples)
            .unit(TrafficUnit.BITS_PER_SECOND);
    if (!samples.isEmpty()) {
      LongSummaryStatistics ofIn = in.stream().mapToLong(Long::longValue).summaryStatistics();
      LongSummaryStatistics ofOut = out.stream().mapToLong(Long::longValue).summaryStatistics();
      response
          .in95(BigDecimal.valueOf(percentile95(in)))
          .inAvg(average(ofIn))
          .inMax(ofIn.getMax())
          .inMin(ofIn.getMin())
          .out95(BigDecimal.valueOf(percentile95(out)))
          .outAvg(average(ofOut))
          .outMax(ofOut.getMax())
          .outMin(ofOut.getMin());
    }
    return response.build();
  }

  private static BigDecimal average(LongSummaryStatistics statistics) {
    return BigDecimal.valueOf(statistics.getAverage()).setScale(2, RoundingMode.HALF_UP);
  }

  /** Returns a sample for each interval that ends in the period. */
  private static List<TrafficSample> samples(Instant start, Instant end, long bitsPerSecond) {
    if (!start.isBefore(end)) {
      throw new ErrorResponseException(
          403,
          SdnErrorCodes.INVALID_START_TIME_MUST_BEFORE_END_TIME,
          "startTime must be before endTime");
    }
    if (Duration.between(start, end).compareTo(MAX_PERIOD) > 0) {
      throw new ErrorResponseException(
          400, SdnErrorCodes.INVALID_PARAMETER_VALUE, "The period is longer than 24 hours");
    }
    long seconds = INTERVAL.toSeconds();
    List<TrafficSample> samples = new ArrayList<>();
    for (long time = (start.getEpochSecond() / seconds + 1) * seconds;
        time <= end.getEpochSecond();
        time += seconds) {
      long in = bitsPerSecond / 100 * trafficPercent(time);
      samples.add(
          TrafficSample.builder()
              .time(OffsetDateTime.ofInstant(Instant.ofEpochSecond(time), ZoneOffset.UTC))
              .internetRX(in)
              .internetTX(in / 4)
              .build());
    }
    return samples;
  }

  /** Returns 20 at midnight, 80 at noon, and linear values between them. */
  private static long trafficPercent(long epochSecond) {
    long halfDay = MAX_PERIOD.toSeconds() / 2;
    long fromNoon = Math.abs(Math.floorMod(epochSecond, 2 * halfDay) - halfDay);
    return 80 - 60 * fromNoon / halfDay;
  }

  private static List<Long> sorted(
      List<TrafficSample> samples, Function<TrafficSample, Long> direction) {
    return samples.stream().map(direction).sorted().toList();
  }

  private static long percentile95(List<Long> sorted) {
    return sorted.get((sorted.size() * 95 + 99) / 100 - 1);
  }
}
