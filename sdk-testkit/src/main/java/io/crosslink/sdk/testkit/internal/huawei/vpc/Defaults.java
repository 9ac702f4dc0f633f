package io.crosslink.sdk.testkit.internal.huawei.vpc;

/** Defaults for missing properties of resources that a test adds. */
final class Defaults {
  private static final int ID_LENGTH = 4;

  private Defaults() {}

  /** Returns a prefix and the first characters of the id. */
  static String name(String prefix, String id) {
    return prefix + id.substring(0, Math.min(ID_LENGTH, id.length()));
  }
}
