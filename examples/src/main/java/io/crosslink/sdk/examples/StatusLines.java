package io.crosslink.sdk.examples;

import io.crosslink.sdk.core.waiting.WaitProgress;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Prints a line whenever the status of a resource that is waited for has changed: several waits run
 * concurrently, and some take days.
 */
final class StatusLines implements Consumer<WaitProgress> {
  private final Terminal terminal;
  private final Function<WaitProgress, String> resource;
  private final Map<String, String> last = new ConcurrentHashMap<>();

  private StatusLines(Terminal terminal, Function<WaitProgress, String> resource) {
    this.terminal = terminal;
    this.resource = resource;
  }

  /** For one resource of each type, which some waits know by its name, others by its id. */
  static StatusLines byType(Terminal terminal) {
    return new StatusLines(terminal, WaitProgress::resourceType);
  }

  /** For any number of resources of each type. */
  static StatusLines byId(Terminal terminal) {
    return new StatusLines(terminal, poll -> poll.resourceType() + " " + poll.id());
  }

  @Override
  public void accept(WaitProgress poll) {
    String status = Terminal.status(poll);
    if (!status.equals(last.put(resource.apply(poll), status))) {
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
