package io.crosslink.sdk.examples;

import io.crosslink.sdk.core.CloudResource;
import io.crosslink.sdk.core.waiting.EnsureResult;
import io.crosslink.sdk.core.waiting.EnsureResult.Difference;
import io.crosslink.sdk.core.waiting.WaitOptions;

/** Prints what was created or found, and how that differs from what was wanted. */
final class EnsureLines {
  private final Terminal terminal;

  EnsureLines(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Options for {@code ensure}: its polls say nothing that its result does not say. */
  WaitOptions options() {
    return WaitOptions.defaults();
  }

  /** Prints a result; returns the id of the resource. */
  String id(EnsureResult<? extends CloudResource> result) {
    CloudResource resource = result.resource();
    terminal.step(
        (result.created() ? "created " : "found ")
            + resource.resourceName()
            + ", "
            + resource.resourceId());
    result.differences().stream()
        .filter(each -> !each.requested().equalsIgnoreCase(each.existing())) // as VPN spells styles
        .forEach(this::print);
    return resource.resourceId();
  }

  private void print(Difference each) {
    terminal.step(
        "  but its " + each.property() + " is " + each.existing() + ", not " + each.requested());
  }
}
