package io.crosslink.sdk.examples;

import io.crosslink.sdk.core.waiting.WaitProgress;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Prints a line whenever the status of a resource that is waited for has changed: several waits run
 * concurrently, and some take days. There is one resource of each type.
 */
final class StatusLines implements Consumer<WaitProgress> {
  private final Terminal terminal;
  private final Map<String, String> last = new ConcurrentHashMap<>();

  StatusLines(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void accept(WaitProgress poll) {
    String status = Terminal.status(poll);
    if (!status.equals(last.put(poll.resourceType(), status))) {
      terminal.step(
          String.format(
              Locale.ROOT,
              "%-18s %-14s %7.1f s  %s",
              poll.resourceType(),
              status,
              poll.elapsed().toMillis() / 1000.0,
              poll.id()));
    }
  }
}
