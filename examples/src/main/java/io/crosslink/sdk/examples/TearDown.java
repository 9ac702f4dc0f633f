package io.crosslink.sdk.examples;

import io.crosslink.sdk.core.error.SdkException;
import io.crosslink.sdk.core.waiting.WaitOptions;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Tears down a network in two clouds: destroys a private connect at Zenlayer, then deletes a
 * customer gateway at Huawei Cloud together with the VPN connection that still uses it.
 *
 * <p>By default both clouds are fakes in this JVM. With {@code --live} they are the real ones.
 */
public final class TearDown {
  private TearDown() {}

  /**
   * Runs the program. Exits with status 1 if not everything could be torn down.
   *
   * @param args see {@code --help}
   */
  public static void main(String[] args) {
    int exitCode = run(List.of(args), Clouds::open, new Terminal(System.in, System.out));
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }

  static int run(List<String> args, Function<TearDownArguments, Clouds> clouds, Terminal terminal) {
    try {
      TearDownArguments arguments = TearDownArguments.parse(args);
      if (arguments.help()) {
        terminal.line(TearDownArguments.USAGE);
        return 0;
      }
      return run(arguments, clouds, terminal);
    } catch (UsageException e) {
      terminal.line(e.explanation());
      terminal.line("");
      terminal.line(TearDownArguments.USAGE);
    } catch (SdkException e) {
      terminal.failure(e);
    } catch (IllegalArgumentException e) { // an invalid setting of a client
      terminal.line("Cannot start: " + e.getMessage());
    }
    return 1;
  }

  private static int run(
      TearDownArguments arguments, Function<TearDownArguments, Clouds> open, Terminal terminal) {
    long start = System.nanoTime();
    try (Clouds clouds = open.apply(arguments)) {
      TearDownTargets targets = TearDownTargets.take(clouds);
      terminal.heading("To be torn down, in " + clouds.where());
      targets.print(terminal);
      if (arguments.asks() && !terminal.confirms("Destroy all of this for good? Type yes: ")) {
        terminal.line("Nothing was changed.");
        return 1;
      }
      WaitOptions wait =
          WaitOptions.defaults()
              .withPollInterval(clouds.pollInterval())
              .withListener(terminal::progress);
      PrivateConnectTearDown.run(clouds.sdn().privateConnects(), targets, wait, terminal);
      CustomerGatewayTearDown.run(clouds.vpn(), targets, wait, terminal);
    }
    Duration taken = Duration.ofNanos(System.nanoTime() - start);
    terminal.heading(
        String.format(Locale.ROOT, "All gone, after %.1f seconds", taken.toMillis() / 1000.0));
    return 0;
  }
}
