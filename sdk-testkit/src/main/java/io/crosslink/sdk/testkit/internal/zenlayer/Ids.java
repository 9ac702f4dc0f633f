package io.crosslink.sdk.testkit.internal.zenlayer;

import java.util.UUID;

/** Generates ids as the service does: short, with a prefix for the type. */
final class Ids {
  private static final int LENGTH = 8;

  private Ids() {}

  static String random(String prefix) {
    return prefix + UUID.randomUUID().toString().substring(0, LENGTH);
  }
}
