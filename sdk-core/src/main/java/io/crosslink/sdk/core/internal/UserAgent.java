package io.crosslink.sdk.core.internal;

import org.jspecify.annotations.Nullable;

/** The User-Agent header: the SDK with its version, the Java version, and what the user appends. */
final class UserAgent {
  private static final String BASE = base(UserAgent.class.getPackage().getImplementationVersion());

  private UserAgent() {}

  static String of(String suffix) {
    return suffix.isEmpty() ? BASE : BASE + " " + suffix;
  }

  private static String base(@Nullable String version) {
    return "crosslink-sdk-java/"
        + (version == null ? "dev" : version)
        + " (Java "
        + Runtime.version().feature()
        + ")";
  }
}
