package io.crosslink.sdk.core.internal.call;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The User-Agent header: the SDK with its version, the Java version, and the user's suffix. */
final class UserAgent {
  private static final String BASE =
      "crosslink-sdk-java/" + version() + " (Java " + Runtime.version().feature() + ")";

  private UserAgent() {}

  static String of(String suffix) {
    return suffix.isEmpty() ? BASE : BASE + " " + suffix;
  }

  /**
   * From a file, because manifests are not read on the module path and not kept when jars are
   * merged.
   */
  private static String version() {
    try (InputStream in = UserAgent.class.getResourceAsStream("version.txt")) {
      return in == null
          ? "unknown"
          : new String(in.readAllBytes(), StandardCharsets.US_ASCII).strip();
    } catch (IOException e) {
      return "unknown";
    }
  }
}
