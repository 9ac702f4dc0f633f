package io.crosslink.sdk.testkit.internal.huawei;

/** What is made up where a resource lacks it. */
final class Defaults {
  private static final int SHOWN = 4;

  private Defaults() {}

  /** Returns a name as the service makes them up, of a prefix and the first characters of an id. */
  static String name(String prefix, String id) {
    return prefix + id.substring(0, Math.min(SHOWN, id.length()));
  }
}
