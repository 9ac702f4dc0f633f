package io.crosslink.sdk.testkit;

import java.io.PrintStream;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * Fakes of both clouds as a program of their own, for clients in any language. Prints where it
 * listens and which keys it accepts, then one line for each request, until it is stopped.
 *
 * <pre>{@code
 * java -cp … io.crosslink.sdk.testkit.FakeCloudsServer zenlayer-port=8091 huawei-port=8092 seconds-per-change=30
 * }</pre>
 *
 * <p>All settings may be left out: ports are free ones then, and a change takes two polls.
 */
public final class FakeCloudsServer implements AutoCloseable {
  private static final String ZENLAYER_PORT = "zenlayer-port";
  private static final String HUAWEI_PORT = "huawei-port";
  private static final String SECONDS_PER_CHANGE = "seconds-per-change";
  private static final Duration TICK = Duration.ofMillis(100);

  private final VirtualTime time = new VirtualTime();
  private final FakeZenlayer zenlayer;
  private final FakeHuaweiVpn huawei;

  private FakeCloudsServer(Map<String, Integer> settings, PrintStream out) {
    zenlayer = FakeZenlayer.start(time, settings.getOrDefault(ZENLAYER_PORT, 0));
    huawei = FakeHuaweiVpn.start(time, settings.getOrDefault(HUAWEI_PORT, 0));
    Integer seconds = settings.get(SECONDS_PER_CHANGE);
    if (seconds != null) {
      zenlayer.timePerChange(Duration.ofSeconds(seconds));
      huawei.timePerChange(Duration.ofSeconds(seconds));
    }
    out.printf(
        "Zenlayer SDN      %s  access key %s with password %s, or token %s%n",
        zenlayer.endpoint(),
        zenlayer.accessKeyId(),
        zenlayer.accessKeyPassword(),
        zenlayer.token());
    out.printf(
        "Huawei Cloud VPN  %s  access key %s with secret key %s, project %s in region %s%n",
        huawei.endpoint(),
        huawei.accessKey(),
        huawei.secretKey(),
        huawei.projectId(),
        huawei.region());
    out.printf(
        "Huawei Cloud IAM  %s  account %s, user %s with password %s%n",
        huawei.endpoint(), huawei.account(), huawei.user(), huawei.password());
    zenlayer.onCall(call -> out.println("zenlayer " + call));
    huawei.onCall(call -> out.println("huawei " + call));
  }

  /**
   * Starts the fakes.
   *
   * @param settings {@code name=value}, see above
   * @param out where to print
   * @return the running fakes
   * @throws IllegalArgumentException if a setting is unknown or no number
   */
  public static FakeCloudsServer start(String[] settings, PrintStream out) {
    return new FakeCloudsServer(parse(settings), out);
  }

  private static Map<String, Integer> parse(String[] settings) {
    Map<String, Integer> parsed = new HashMap<>();
    for (String setting : settings) {
      String[] parts = setting.split("=", 2);
      boolean known =
          parts[0].equals(ZENLAYER_PORT)
              || parts[0].equals(HUAWEI_PORT)
              || parts[0].equals(SECONDS_PER_CHANGE);
      if (!known || parts.length < 2 || !parts[1].matches("[0-9]{1,5}")) {
        throw new IllegalArgumentException(
            "Not understood: %s. Settings are %s=…, %s=… and %s=…, each a number"
                .formatted(setting, ZENLAYER_PORT, HUAWEI_PORT, SECONDS_PER_CHANGE));
      }
      parsed.put(parts[0], Integer.parseInt(parts[1]));
    }
    return parsed;
  }

  /** {@return the fake of Zenlayer} */
  public FakeZenlayer zenlayer() {
    return zenlayer;
  }

  /** {@return the fake of Huawei Cloud} */
  public FakeHuaweiVpn huawei() {
    return huawei;
  }

  /**
   * Runs until it is stopped.
   *
   * @param args settings, see above
   * @throws InterruptedException if the thread is interrupted
   */
  public static void main(String[] args) throws InterruptedException {
    FakeCloudsServer server;
    try {
      server = start(args, System.out);
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(2);
      return;
    }
    try (server) {
      while (true) { // time that passes as everywhere else
        Thread.sleep(TICK.toMillis());
        server.time.advance(TICK);
      }
    }
  }

  /** Stops both fakes. */
  @Override
  public void close() {
    zenlayer.close();
    huawei.close();
  }
}
