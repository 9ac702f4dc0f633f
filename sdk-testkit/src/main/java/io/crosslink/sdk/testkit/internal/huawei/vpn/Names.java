package io.crosslink.sdk.testkit.internal.huawei.vpn;

import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks the names of resources. */
final class Names {
  private static final Pattern NAME = Pattern.compile("[\\w.\\-\\u4e00-\\u9fff]{1,64}");

  private static final Pattern P2C_NAME = Pattern.compile("[\\w\\-\\u4e00-\\u9fff]{1,64}");

  private Names() {}

  /** Returns a name after checking it; it may be absent. */
  static @Nullable String checked(@Nullable String name) {
    if (name != null && !NAME.matcher(name).matches()) {
      throw Call.invalid("a name has 1 to 64 letters, digits, hyphens, underscores or full stops");
    }
    return name;
  }

  /** Returns the name of a P2C VPN gateway after checking it; it may be absent. */
  static @Nullable String checkedP2c(@Nullable String name) {
    if (name != null && !P2C_NAME.matcher(name).matches()) {
      throw Call.invalid("a name has 1 to 64 letters, digits, hyphens or underscores");
    }
    return name;
  }
}
