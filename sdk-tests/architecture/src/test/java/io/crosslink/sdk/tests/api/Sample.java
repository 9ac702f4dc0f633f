package io.crosslink.sdk.tests.api;

import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One of each kind of member, and members that are to be omitted. */
public abstract class Sample<T extends Comparable<T>> implements Serializable {
  private static final long serialVersionUID = 1;

  protected static final String NAME = "sample";

  protected Sample(int one, @Nullable String two) {}

  Sample() {}

  @Deprecated
  public abstract @Nullable T first(List<@Nullable String> one, byte[] two) throws IOException;

  @SafeVarargs
  public static <N extends Number> Map.Entry<String, ? extends N> second(N... numbers) {
    return Map.entry("", numbers[0]);
  }

  void third() {}

  @Override
  public String toString() {
    return NAME;
  }

  /** An enum. */
  public enum Kind {
    ONE
  }

  /** A record that inherits from a hidden parent. */
  public record Pair(int left) implements Hidden {}

  /** Sealed, with a child that inherits from a hidden parent. */
  public sealed interface Shape permits Round {}

  /** A child. */
  public static final class Round extends HiddenParent implements Shape {}

  interface Hidden {
    default int inherited() {
      return 1;
    }
  }

  abstract static class HiddenParent {
    public final @Nullable String parents() {
      return null;
    }

    void notForUsers() {}
  }
}
