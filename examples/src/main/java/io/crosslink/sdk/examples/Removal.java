package io.crosslink.sdk.examples;

import io.crosslink.sdk.core.CloudResource;
import io.crosslink.sdk.core.waiting.WaitOptions;
import java.util.Optional;

/** Removes resources if they are found, and counts them. */
final class Removal {
  private final WaitOptions wait;
  private int count;

  Removal(WaitOptions wait) {
    this.wait = wait;
  }

  /** The method that removes a resource by its id; it returns false if there is none any more. */
  interface Remover {
    boolean remove(String id, WaitOptions wait);
  }

  void of(Optional<? extends CloudResource> found, Remover remover) {
    if (found.isPresent() && remover.remove(found.get().resourceId(), wait)) {
      count++;
    }
  }

  /** Returns what to tell the user at the end. */
  String summary() {
    return count == 0
        ? "Nothing with these names was found."
        : "Done: everything is removed, " + count + " resources.";
  }
}
