package io.crosslink.sdk.testkit.internal.zenlayer;

import java.util.UUID;

/** Ids as the service makes them: short, with a prefix that tells the kind. */
final class Ids {
  private static final int LENGTH = 8;

  private Ids() {}

  static String random(String prefix) {
    return prefix + UUID.randomUUID().toString().substring(0, LENGTH);
  }
}
