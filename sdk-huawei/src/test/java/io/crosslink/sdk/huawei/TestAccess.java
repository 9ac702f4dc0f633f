package io.crosslink.sdk.huawei;

import io.crosslink.sdk.huawei.internal.auth.CredentialsConfig;
import io.crosslink.sdk.huawei.internal.endpoint.HostEnvironment;
import java.util.Set;

/** Gives tests of internal packages access to members of the public classes that users lack. */
public final class TestAccess {
  private TestAccess() {}

  public static HuaweiCredentials credentials(CredentialsConfig config) {
    return HuaweiCredentials.of(config);
  }

  public static CredentialsConfig config(HuaweiCredentials credentials) {
    return credentials.config();
  }

  /** Makes a client builder use the environment and the files of another host. */
  public static void use(HostEnvironment host, HuaweiClientBuilder<?> builder) {
    builder.host(host);
  }

  public static Set<String> knownRegions() {
    return HuaweiRegion.known();
  }
}
