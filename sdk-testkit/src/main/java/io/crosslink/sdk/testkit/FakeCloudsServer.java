package io.crosslink.sdk.testkit;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * The fakes of both clouds as a stand-alone program, for clients in any language. Prints its
 * endpoints, the keys that it accepts and the address of a page that shows resources and calls,
 * then one line for each request, until it is stopped.
 *
 * <pre>{@code
 * java -cp … io.crosslink.sdk.testkit.FakeCloudsServer zenlayer-port=8091 huawei-port=8092 seconds-per-transition=30
 * }</pre>
 *
 * <p>All settings are optional. By default the ports are free ones, and a transition takes two
 * polls. The fakes are {@linkplain CloudLink linked}, for the account whose id is printed, and the
 * cross connects of ports complete by themselves. {@code seed=FILE} adds the resources of a JSON or
 * YAML file, and {@code seed-over-http=true} those of such documents that are sent to {@code
 * /crosslink/seed} of either port by {@code POST}:
 *
 * <pre>{@code
 * huawei:
 *   vpn:
 *     customerGateways:
 *       - {id: cgw-1, name: lisbon, id_value: 203.0.113.10}
 *     vpnServers:
 *       - {id: server-1}
 *     vpnUsers:
 *       server-1:            # what belongs to a resource is listed under its id
 *         - {name: ada}
 * }</pre>
 */
public final class FakeCloudsServer implements AutoCloseable {
  private static final String ZENLAYER_PORT = "zenlayer-port";
  private static final String HUAWEI_PORT = "huawei-port";
  private static final String SECONDS_PER_TRANSITION = "seconds-per-transition";
  private static final String SEED = "seed";
  private static final String SEED_OVER_HTTP = "seed-over-http";
  private static final Map<String, String> VALUES =
      Map.of(
          ZENLAYER_PORT,
          "[0-9]{1,5}",
          HUAWEI_PORT,
          "[0-9]{1,5}",
          SECONDS_PER_TRANSITION,
          "[0-9]{1,5}",
          SEED,
          ".+",
          SEED_OVER_HTTP,
          "true|false");
  private static final Duration TICK = Duration.ofMillis(100);

  private final VirtualTime time = new VirtualTime();
  private final FakeZenlayer zenlayer;
  private final FakeHuaweiCloud huawei;
  private final ServerStatus status;

  private FakeCloudsServer(PrintStream out, Map<String, String> settings) {
    zenlayer = FakeZenlayer.start(time, port(settings, ZENLAYER_PORT));
    try {
      huawei = FakeHuaweiCloud.start(time, port(settings, HUAWEI_PORT));
    } catch (IllegalArgumentException | IllegalStateException e) {
      zenlayer.close();
      throw e;
    }
    ResourceTypes types = new ResourceTypes(zenlayer, huawei);
    status = new ServerStatus(zenlayer, huawei, types);
    try {
      configure(settings, types);
    } catch (IllegalArgumentException e) {
      close();
      throw e;
    }
    OtherRequests page = new StatusPage(zenlayer, huawei, status);
    zenlayer.accept(page);
    huawei.accept(page);
    describe(out, settings.getOrDefault(SEED_OVER_HTTP, "false").equals("true"));
    zenlayer.onCall(call -> out.println("zenlayer " + call));
    huawei.onCall(call -> out.println("huawei " + call));
  }

  private static int port(Map<String, String> settings, String name) {
    return Integer.parseInt(settings.getOrDefault(name, "0"));
  }

  private void configure(Map<String, String> settings, ResourceTypes types) {
    CloudLink.between(zenlayer, huawei);
    zenlayer.sdn().automaticCrossConnects(true); // no test can complete them
    String seconds = settings.get(SECONDS_PER_TRANSITION);
    if (seconds != null) {
      zenlayer.timePerTransition(Duration.ofSeconds(Long.parseLong(seconds)));
      huawei.timePerTransition(Duration.ofSeconds(Long.parseLong(seconds)));
    }
    Seed seed = new Seed(types, huawei);
    String file = settings.get(SEED);
    if (file != null) {
      addFrom(file, seed);
    }
    if (settings.getOrDefault(SEED_OVER_HTTP, "false").equals("true")) {
      OtherRequests seeds = new SeedRequests(seed);
      zenlayer.accept(seeds);
      huawei.accept(seeds);
    }
  }

  private static void addFrom(String file, Seed seed) {
    try {
      seed.add(Files.readString(Path.of(file)));
    } catch (IOException | InvalidPathException e) {
      throw new IllegalArgumentException("Cannot read " + file + ": " + e, e);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
    }
  }

  private void describe(PrintStream out, boolean acceptsSeeds) {
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
    out.printf("Huawei Cloud EIP  %s  the access key and the project of VPN%n", huawei.endpoint());
    out.printf("Huawei Cloud VPC  %s  the access key and the project of VPN%n", huawei.endpoint());
    out.printf("Huawei Cloud DC   %s  the access key and the project of VPN%n", huawei.endpoint());
    out.printf("Huawei Cloud ER   %s  the access key and the project of VPN%n", huawei.endpoint());
    out.printf(
        "Huawei Cloud IAM  %s  account %s with the id %s, user %s with password %s%n",
        huawei.endpoint(), huawei.account(), huawei.accountId(), huawei.user(), huawei.password());
    out.printf("Page              %s/%n", zenlayer.endpoint());
    if (acceptsSeeds) {
      out.printf("Resources         POST %s%s%n", huawei.endpoint(), SeedRequests.PATH);
    }
  }

  /**
   * Starts the fakes.
   *
   * @param out receives the lines that the program prints
   * @param settings the settings as {@code name=value}, as on the command line
   * @return the running fakes
   * @throws IllegalArgumentException if a setting is unknown or its value not valid, if a port is
   *     not 0 to 65535, or if the file cannot be read or a resource in it not be added; the message
   *     names the place
   * @throws IllegalStateException if a port is in use
   */
  public static FakeCloudsServer start(PrintStream out, String... settings) {
    return new FakeCloudsServer(out, parse(settings));
  }

  private static Map<String, String> parse(String[] settings) {
    Map<String, String> parsed = new HashMap<>();
    for (String setting : settings) {
      String[] parts = setting.split("=", 2);
      String values = VALUES.get(parts[0]);
      if (values == null || parts.length < 2 || !parts[1].matches(values)) {
        throw new IllegalArgumentException(
            ("Invalid setting: %s. Settings are %s=…, %s=… and %s=…, each a number, %s=FILE and"
                    + " %s=true")
                .formatted(
                    setting,
                    ZENLAYER_PORT,
                    HUAWEI_PORT,
                    SECONDS_PER_TRANSITION,
                    SEED,
                    SEED_OVER_HTTP));
      }
      parsed.put(parts[0], parts[1]);
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
        server.status.noteStates();
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
