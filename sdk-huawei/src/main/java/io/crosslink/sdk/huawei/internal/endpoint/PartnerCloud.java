package io.crosslink.sdk.huawei.internal.endpoint;

import org.jspecify.annotations.Nullable;

/** The partner's cloud that offers services of Huawei Cloud under a domain of its own. */
public final class PartnerCloud {
  /** The domain of its endpoints. */
  public static final String DOMAIN = "otc.t-systems.com";

  private static final String NAME = "Open Telekom Cloud";

  private PartnerCloud() {}

  /** Returns the name of the partner's cloud that a host belongs to, or null for Huawei's own. */
  public static @Nullable String at(String host) {
    return host.endsWith("." + DOMAIN) ? NAME : null;
  }
}
