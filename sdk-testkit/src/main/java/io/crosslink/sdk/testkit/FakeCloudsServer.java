package io.crosslink.sdk.testkit;

import java.io.PrintStream;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * The fakes of both clouds as a stand-alone program, for clients in any language. Prints its
 * endpoints and the keys that it accepts, then one line for each request, until it is stopped.
 *
 * <pre>{@code
 * java -cp … io.crosslink.sdk.testkit.FakeCloudsServer zenlayer-port=8091 huawei-port=8092 seconds-per-transition=30
 * }</pre>
 *
 * <p>All settings are optional. By default the ports are free ones, and a transition takes two
 * polls.
 */
public final class FakeCloudsServer implements AutoCloseable {
  private static final String ZENLAYER_PORT = "zenlayer-port";
  private static final String HUAWEI_PORT = "huawei-port";
  private static final String SECONDS_PER_TRANSITION = "seconds-per-transition";
  private static final Duration TICK = Duration.ofMillis(100);

  private final VirtualTime time = new VirtualTime();
  private final FakeZenlayer zenlayer;
  private final FakeHuaweiCloud huawei;

  private FakeCloudsServer(PrintStream out, Map<String, Integer> settings) {
    zenlayer = FakeZenlayer.start(time, settings.getOrDefault(ZENLAYER_PORT, 0));
    huawei = FakeHuaweiCloud.start(time, settings.getOrDefault(HUAWEI_PORT, 0));
    Integer seconds = settings.get(SECONDS_PER_TRANSITION);
    if (seconds != null) {
      zenlayer.timePerTransition(Duration.ofSeconds(seconds));
      huawei.timePerTransition(Duration.ofSeconds(seconds));
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
   * @param out receives the lines that the program prints
   * @param settings the settings as {@code name=value}, as on the command line
   * @return the running fakes
   * @throws IllegalArgumentException if a setting is unknown or not a number, or a port is not 0 to
   *     65535
   * @throws IllegalStateException if a port is in use
   */
  public static FakeCloudsServer start(PrintStream out, String... settings) {
    return new FakeCloudsServer(out, parse(settings));
  }

  private static Map<String, Integer> parse(String[] settings) {
    Map<String, Integer> parsed = new HashMap<>();
    for (String setting : settings) {
      String[] parts = setting.split("=", 2);
      boolean known =
          parts[0].equals(ZENLAYER_PORT)
              || parts[0].equals(HUAWEI_PORT)
              || parts[0].equals(SECONDS_PER_TRANSITION);
      if (!known || parts.length < 2 || !parts[1].matches("[0-9]{1,5}")) {
        throw new IllegalArgumentException(
            "Invalid setting: %s. Settings are %s=…, %s=… and %s=…, each a number"
                .formatted(setting, ZENLAYER_PORT, HUAWEI_PORT, SECONDS_PER_TRANSITION));
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
  public FakeHuaweiCloud huawei() {
    return huawei;
  }

  /**
   * Runs the program until it is stopped. Exits with status 2 if a setting is invalid.
   *
   * @param args the settings as {@code name=value}
   * @throws InterruptedException if the thread is interrupted
   */
  public static void main(String[] args) throws InterruptedException {
    FakeCloudsServer server;
    try {
      server = start(System.out, args);
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(2);
      return;
    }
    try (server) {
      while (true) { // virtual time follows real time
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
