package io.crosslink.sdk.core.internal.util;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Environment variables with settings and credentials. A variable without a value counts as not
 * set.
 *
 * @param variables names and values
 */
public record Environment(Map<String, String> variables) {
  /** {@return the environment of this process} */
  public static Environment system() {
    return new Environment(System.getenv());
  }

  /** {@return a variable's value, or null if it has none} */
  public @Nullable String value(String name) {
    String value = variables.get(name);
    return value == null || value.isBlank() ? null : value;
  }

  /** {@return a variable's name and whether it has a value, for a message; never the value} */
  public String state(String name) {
    return name
        + (value(name) != null
            ? " (set)"
            : variables.get(name) != null ? " (empty)" : " (not set)");
  }

  /** {@return the number of variables: their values may be secret} */
  @Override
  public String toString() {
    return "Environment{" + variables.size() + " variables}";
  }
}
