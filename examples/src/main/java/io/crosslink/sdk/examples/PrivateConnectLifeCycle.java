package io.crosslink.sdk.examples;

import io.crosslink.sdk.core.error.SdkException;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.testkit.FakeZenlayer;
import io.crosslink.sdk.zenlayer.sdn.PrivateConnects;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import io.crosslink.sdk.zenlayer.sdn.model.CreatePrivateConnectRequest;
import io.crosslink.sdk.zenlayer.sdn.model.DescribePrivateConnectTrafficRequest;
import io.crosslink.sdk.zenlayer.sdn.model.DescribePrivateConnectTrafficResponse;
import io.crosslink.sdk.zenlayer.sdn.model.ModifyPrivateConnectBandwidthRequest;
import io.crosslink.sdk.zenlayer.sdn.model.Port;
import io.crosslink.sdk.zenlayer.sdn.model.PortType;
import io.crosslink.sdk.zenlayer.sdn.model.Price;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnect;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectEndpointPriceRequest;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectEndpointRequest;
import io.crosslink.sdk.zenlayer.sdn.model.QueryPrivateConnectPriceRequest;
import io.crosslink.sdk.zenlayer.sdn.model.QueryPrivateConnectPriceResponse;
import io.crosslink.sdk.zenlayer.sdn.model.TrafficSample;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The life cycle of a private connect between two data centers: quotes its price, creates it,
 * increases its bandwidth, lists its traffic and destroys it. Runs against a fake cloud in this
 * JVM, so nothing is billed.
 */
public final class PrivateConnectLifeCycle {
  private static final int BANDWIDTH = 100;
  private static final int MORE_BANDWIDTH = 300;
  private static final Duration TRAFFIC_PERIOD = Duration.ofMinutes(30);

  private final SdnClient sdn;
  private final Terminal terminal;
  private final WaitOptions wait;

  PrivateConnectLifeCycle(SdnClient sdn, Duration pollInterval, Terminal terminal) {
    this.sdn = sdn;
    this.terminal = terminal;
    this.wait =
        WaitOptions.defaults().withPollInterval(pollInterval).withListener(terminal::progress);
  }

  /**
   * Runs the program. Exits with status 1 if a call fails.
   *
   * @param args none
   */
  public static void main(String[] args) {
    Terminal terminal = new Terminal(System.in, System.out);
    int exitCode = run(terminal);
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }

  static int run(Terminal terminal) {
    try (FakeZenlayer zenlayer = FakeZenlayer.start();
        SdnClient sdn = zenlayer.sdn().client()) {
      Port tokyo = port("port-tokyo", "TYO1");
      Port singapore = port("port-singapore", "SIN1");
      zenlayer.sdn().ports().add(tokyo);
      zenlayer.sdn().ports().add(singapore);
      new PrivateConnectLifeCycle(sdn, Duration.ofMillis(150), terminal).run(tokyo, singapore);
      return 0;
    } catch (SdkException e) {
      terminal.failure(e);
      return 1;
    }
  }

  private static Port port(String id, String dataCenter) {
    return Port.builder()
        .portId(id)
        .portName(id)
        .dcId(dataCenter)
        .portType(PortType.GIGABIT_10)
        .build();
  }

  void run(Port a, Port z) {
    quote(a, z);
    String id = create(a, z);
    resize(id);
    listTraffic(id);
    remove(id);
  }

  private void quote(Port a, Port z) {
    terminal.heading("Price of " + BANDWIDTH + " Mbps from " + a.getDcId() + " to " + z.getDcId());
    QueryPrivateConnectPriceResponse quote =
        sdn.prices()
            .quotePrivateConnect(
                QueryPrivateConnectPriceRequest.builder()
                    .bandwidthMbps(BANDWIDTH)
                    .endpointA(location(a))
                    .endpointZ(location(z))
                    .build());
    Price price = Objects.requireNonNull(quote.getPrice());
    terminal.fact("list price", money(price.getUnitPrice()) + " per " + price.getChargeUnit());
    terminal.fact("to pay", money(price.getDiscountUnitPrice()) + " per " + price.getChargeUnit());
  }

  private static String money(@Nullable BigDecimal price) {
    return price == null ? "unknown" : String.format(Locale.ROOT, "%.2f", price);
  }

  private static PrivateConnectEndpointPriceRequest location(Port port) {
    return PrivateConnectEndpointPriceRequest.builder()
        .dcId(port.getDcId())
        .portType(port.getPortType())
        .build();
  }

  private String create(Port a, Port z) {
    terminal.heading("Creating the private connect");
    PrivateConnects connects = sdn.privateConnects();
    String id =
        connects
            .create(
                CreatePrivateConnectRequest.builder()
                    .privateConnectName("tokyo-singapore")
                    .bandwidthMbps(BANDWIDTH)
                    .endpointA(endpoint(a, 1201))
                    .endpointZ(endpoint(z, 1202))
                    .build())
            .getPrivateConnectId();
    terminal.fact("id", id);
    show(connects.waitUntilAvailable(id, wait));
    return id;
  }

  private static PrivateConnectEndpointRequest endpoint(Port port, int vlan) {
    return PrivateConnectEndpointRequest.builder().portId(port.getPortId()).vlanId(vlan).build();
  }

  private void resize(String id) {
    terminal.heading("Changing its bandwidth to " + MORE_BANDWIDTH + " Mbps");
    PrivateConnects connects = sdn.privateConnects();
    connects.modifyBandwidth(ModifyPrivateConnectBandwidthRequest.of(id, MORE_BANDWIDTH));
    // The first poll may still return the old status, so check the bandwidth.
    show(connects.waitUntilAvailable(id, seen -> bandwidth(seen) == MORE_BANDWIDTH, wait));
  }

  private void show(PrivateConnect connect) {
    terminal.fact("bandwidth", bandwidth(connect) + " Mbps");
  }

  private static int bandwidth(PrivateConnect connect) {
    return Objects.requireNonNullElse(connect.getBandwidthMbps(), 0);
  }

  private void listTraffic(String id) {
    terminal.heading("Its traffic in the last " + TRAFFIC_PERIOD.toMinutes() + " minutes");
    OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
    DescribePrivateConnectTrafficResponse traffic =
        sdn.traffic()
            .getForPrivateConnect(
                DescribePrivateConnectTrafficRequest.builder()
                    .privateConnectId(id)
                    .startTime(now.minus(TRAFFIC_PERIOD))
                    .endTime(now)
                    .build());
    for (TrafficSample sample : traffic.getDataList()) {
      terminal.fact(
          String.valueOf(Objects.requireNonNull(sample.getTime()).toLocalTime()),
          "in " + megabits(sample.getInternetRX()) + ", out " + megabits(sample.getInternetTX()));
    }
    terminal.fact("at most", "in " + megabits(traffic.getInMax()));
  }

  private static String megabits(@Nullable Long bitsPerSecond) {
    return bitsPerSecond == null
        ? "unknown"
        : String.format(Locale.ROOT, "%.1f Mbit/s", bitsPerSecond / 1e6);
  }

  private void remove(String id) {
    terminal.heading("Removing it for good");
    sdn.privateConnects().remove(id, wait);
    terminal.step("Removed.");
  }
}
