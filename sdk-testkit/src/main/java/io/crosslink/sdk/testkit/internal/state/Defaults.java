package io.crosslink.sdk.testkit.internal.state;

/** Defaults for missing properties. */
public final class Defaults {
  private static final int ID_LENGTH = 4;

  private Defaults() {}

  /** Returns a name as the service generates it: a prefix and the first characters of the id. */
  public static String name(String prefix, String id) {
    return prefix + id.substring(0, Math.min(ID_LENGTH, id.length()));
  }
}
